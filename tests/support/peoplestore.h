// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendcube.h"
#include "core/store/rowids.h"
#include "core/workspace/spendservice.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/mostrows.h"

namespace spend::test
{

/// A store of two teams of the sample service that share their first people: moves between groups, removed members,
/// people in no group, service accounts. Read as a page reads it.
class PeopleStore : public IngestFixture
{
public:
    explicit PeopleStore(const std::function<void(store::StoreSession &)> &changes = {})
        : IngestFixture(team(26, 60))
        , m_other(clock)
    {
        const IngestOutcome first = run();
        Q_ASSERT(first.problem.kind == ProblemKind::None);
        const auto url = m_other.start(team(6, 30));
        Q_ASSERT(url);
        ConnectionSettings chosen = settings;
        chosen.name = QStringLiteral("Other team");
        chosen.apiUrl = *url;
        const Connection mine = connection;
        connection = addConnection(chosen);
        const IngestOutcome second = run();
        Q_ASSERT(second.problem.kind == ProblemKind::None);
        Q_UNUSED(first)
        Q_UNUSED(second)
        otherConnection = connection;
        connection = mine;
        if (changes) {
            const auto changed = workspace->writer().run(
                [&](store::StoreSession &session) { session.transact([&] { changes(session); }); });
            Q_ASSERT(changed.ok());
        }
        m_session =
            std::make_unique<store::StoreSession>(workspace->paths().store(), store::StoreSession::Mode::ReadOnly);
        loadCube(*m_session, m_cube, mostRows());
        m_picture = m_cube.picture();
    }

    static sample::SampleOptions team(int users, int days)
    {
        sample::SampleOptions options = small();
        options.users = users;
        options.days = days;
        options.eventsPerUserDay = 5;
        return options;
    }

    SpendSource source() { return {*m_picture, *m_session, clock.nowMs()}; }
    const SpendPicture &picture() const { return *m_picture; }
    store::StoreSession &session() { return *m_session; }

    /// Figures straight from the stored events, by SQL: what the roll-ups and the cube must agree with. \c where may
    /// name the keys u.text and m.text, e.flags, and the moment $ms.
    Figures sum(const DateRange &range, const QString &where = QStringLiteral("1"))
    {
        store::Statement &select = m_session->database().prepared(
            "SELECT coalesce(sum(e.cost), 0), coalesce(sum(CASE WHEN e.flags & 1 THEN e.cost ELSE 0 END), 0), "
            "count(*), "
            "coalesce(sum(e.flags & 8), 0) / 8, coalesce(sum(e.requests), 0), coalesce(sum(e.input_tokens), 0), "
            "coalesce(sum(e.output_tokens), 0), coalesce(sum(e.cache_write_tokens), 0), "
            "coalesce(sum(e.cache_read_tokens), 0) "
            + fromEvents(range, where));
        select.step();
        Figures figures{select.integer(0), select.integer(1), select.integer(2), select.integer(3), select.integer(4),
            select.integer(5), select.integer(6), select.integer(7), select.integer(8)};
        select.reset();
        return figures;
    }
    /// One number of the same events, such as "count(DISTINCT u.text)".
    std::int64_t number(const DateRange &range, const QString &what, const QString &where = QStringLiteral("1"))
    {
        return scalar("SELECT " + withMoment(what) + ' ' + fromEvents(range, where));
    }
    std::int64_t scalar(const std::string &sql)
    {
        store::Statement &select = m_session->database().prepared(sql);
        const std::int64_t value = select.step() && !select.isNull(0) ? select.integer(0) : 0;
        select.reset();
        return value;
    }

    Connection otherConnection;

private:
    /// An event's moment lies in its row id.
    static std::string withMoment(QString sql)
    {
        const std::string ms = "(((e.id & 144115188075855871) >> 16) + " + std::to_string(store::epochMs) + ')';
        return sql.replace(QStringLiteral("$ms"), QString::fromStdString(ms)).toStdString();
    }
    static std::string fromEvents(const DateRange &range, const QString &where)
    {
        return withMoment(
            QStringLiteral("FROM event e JOIN user_key u ON u.code = e.user_code JOIN model_key m ON m.code = "
                           "e.model_code WHERE $ms >= %1 AND $ms < %2 AND (%3)")
                .arg(QString::number(range.startMs()), QString::number(range.endMs()), where));
    }

    sample::SampleServer m_other;
    std::unique_ptr<store::StoreSession> m_session;
    SpendCube m_cube;
    std::shared_ptr<const SpendPicture> m_picture;
};

} // namespace spend::test
