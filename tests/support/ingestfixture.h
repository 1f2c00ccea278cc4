// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/runquery.h"
#include "core/ingest/health.h"
#include "core/ingest/ingestor.h"
#include "core/ingest/runlock.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "core/workspace/picture.h"
#include "core/workspace/workspace.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/mostrows.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace spend::test
{

/// 2026-11-20 15:00 UTC: the present of the tests.
inline constexpr std::int64_t presentMs = 1'795'186'800'000;

/// A real store in a temporary folder, the real client, and the sample service over loopback HTTP. Waiting takes no
/// time, because both sides look at one manual clock.
class IngestFixture
{
public:
    explicit IngestFixture(sample::SampleOptions options = {}, int idleMs = 1'500)
        : clock(presentMs)
        , server(clock)
    {
        options.nowMs = options.nowMs == 0 ? presentMs : options.nowMs;
        const auto url = server.start(options);
        Q_ASSERT(url);
        auto opened = Workspace::open(
            Paths{folder.path(), PostgresServer::isWanted() ? PostgresServer::shared().newDatabase() : QString()},
            {clock, secrets, sample::sampleKey(), {.idleMs = idleMs, .wholeMs = 10 * idleMs}, {}});
        Q_ASSERT(opened);
        workspace = std::move(*opened);
        settings.name = QStringLiteral("Team");
        settings.apiUrl = *url;
        settings.since = UtcDay::ofMs(options.nowMs) - (options.days - 1);
        connection = addConnection(settings);
    }

    /// A small company, so that a run takes a moment only.
    static sample::SampleOptions small(quint64 seed = 7)
    {
        sample::SampleOptions options;
        options.seed = seed;
        options.users = 12;
        options.days = 40;
        options.eventsPerUserDay = 8;
        options.nowMs = presentMs;
        return options;
    }

    Connection addConnection(const ConnectionSettings &chosen)
    {
        const auto added = workspace->writer().run([&](store::StoreSession &session) {
            return session.transact(
                [&] { return session.connections.add(chosen, QStringLiteral("uuid-") + chosen.name, clock.nowMs()); });
        });
        Q_ASSERT(added);
        return *added;
    }

    IngestOutcome run(std::stop_token stop = {}, const ingest::Ingestor::ProgressListener &progress = {},
        const SecretKey &key = sample::sampleKey(), const ingest::ChangeListener &changed = {})
    {
        const auto now = workspace->writer().run(
            [&](store::StoreSession &session) { return session.connections.find(connection.id).value(); });
        return ingest::Ingestor(workspace->toolsFor(*now), *now, key, progress, changed).run(std::move(stop));
    }

    SpendReport report(const SpendQuery &query)
    {
        const auto result =
            workspace->writer().run([&](store::StoreSession &session) { return reportOf(session, query); });
        Q_ASSERT(result);
        return *result;
    }
    static SpendReport reportOf(store::StoreSession &session, const SpendQuery &query)
    {
        SpendCube cube;
        loadCube(session, cube, mostRows());
        return runQuery(*cube.picture(), query);
    }

    /// All days of the sample, without a filter.
    SpendReport reportBy(std::vector<Dimension> by)
    {
        return report({wholeRange(), std::move(by), {}, SortBy::Key, 0});
    }

    DateRange wholeRange() const { return {*settings.since, UtcDay::ofMs(clock.nowMs())}; }

    ConnectionHealth health()
    {
        const auto facts = workspace->writer().run([&](store::StoreSession &session) {
            return ingest::readHealthFacts(session, session.connections.find(connection.id).value());
        });
        Q_ASSERT(facts);
        return ingest::healthOf(*facts, clock.nowMs());
    }

    void setFaults(const QString &text)
    {
        const auto faults = sample::faultsFromText(text);
        Q_ASSERT(faults);
        server.setFaults(*faults);
    }

    ManualClock clock;
    MemorySecrets secrets;
    QTemporaryDir folder;
    sample::SampleServer server;
    std::unique_ptr<Workspace> workspace;
    ConnectionSettings settings;
    Connection connection;
};

} // namespace spend::test
