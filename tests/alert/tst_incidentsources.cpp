// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/alertrun.h"
#include "core/alert/incidentsources.h"
#include "core/budget/budgetbook.h"
#include "tests/alert/webhookendpoint.h"
#include "tests/support/ingestfixture.h"

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::test;

namespace
{
constexpr std::int64_t hour = 3'600'000;
}

/// What connections give to tell, over a real store and the sample service.
class tst_IncidentSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<IngestFixture>(IngestFixture::small()); }

    void aHealthyOneGivesNothing()
    {
        QVERIFY(found().incidents.empty()); // nothing read yet
        QCOMPARE(m_fixture->run().problem.kind, ProblemKind::None);
        QVERIFY(found().incidents.empty());
    }

    void aRefusedKeyIsSeriousAtOnce()
    {
        m_fixture->run();
        m_fixture->server.setRevoked(true);
        m_fixture->clock.advance(hour);
        m_fixture->run();
        const auto incidents = found().incidents;
        QCOMPARE(incidents.size(), std::size_t(1));
        QCOMPARE(incidents[0].kind, IncidentKind::Connection);
        QCOMPARE(incidents[0].severity, Severity::Serious);
        QCOMPARE(incidents[0].title, u"Team: new data can't be read"_s);
        QVERIFY(!incidents[0].text.isEmpty());
        QCOMPARE(incidents[0].page, u"connections"_s);
        QCOMPARE(incidents[0].key, u"connection/uuid-Team/key-rejected/2026-11-20"_s);
        // A day of trouble later it is still the same one.
        m_fixture->clock.advance(30 * hour);
        m_fixture->run();
        QCOMPARE(found().incidents.at(0).key, incidents[0].key);
        m_fixture->server.setRevoked(false);
        m_fixture->run();
        QVERIFY(found().incidents.empty());
    }

    void troubleThatMayPassIsANoticeFirst()
    {
        m_fixture->run();
        m_fixture->setFaults(u"500:0"_s);
        m_fixture->clock.advance(hour);
        QCOMPARE(m_fixture->run().problem.kind, ProblemKind::Server);
        const auto early = found().incidents;
        QCOMPARE(early.size(), std::size_t(1));
        QCOMPARE(early[0].severity, Severity::Notice);
        m_fixture->clock.advance(2 * hour);
        const auto late = found().incidents;
        QCOMPARE(late.at(0).severity, Severity::Warning);
        QCOMPARE(late.at(0).key, early[0].key);
    }

    void oldDataAreTold()
    {
        m_fixture->run();
        m_fixture->clock.advance(3 * hour);
        const auto incidents = found().incidents;
        QCOMPARE(incidents.size(), std::size_t(1));
        QCOMPARE(incidents[0].title, u"Team: no new data for long"_s);
        QCOMPARE(incidents[0].severity, Severity::Warning);
    }

    void aPausedOneGivesNothing()
    {
        m_fixture->run();
        m_fixture->clock.advance(300 * hour);
        ConnectionSettings paused = m_fixture->settings;
        paused.paused = true;
        QVERIFY(m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            session.connections.updateSettings(m_fixture->connection.id, paused);
        }));
        QVERIFY(found().incidents.empty());
    }

    void oneSourceThatFailsHidesNoOther()
    {
        m_fixture->run();
        m_fixture->clock.advance(3 * hour);
        const IncidentSource failing = [](SpendSource &) -> std::vector<Incident> {
            throw store::StoreError(Problem{ProblemKind::Store, u"Broken."_s, {}, {}});
        };
        const FoundIncidents all = found({failing, connectionIncidents});
        QCOMPARE(all.incidents.size(), std::size_t(1));
        QVERIFY(!all.complete);
        QVERIFY(!incidentSources().empty());
    }

    void crossingsAreRecordedWithoutAnybodyLooking()
    {
        m_fixture->run();
        addBudget();
        QVERIFY(crossings().empty());
        tell(); // no channel is on
        const auto first = crossings();
        QCOMPARE(std::count_if(first.begin(), first.end(),
                     [](const BudgetCrossing &crossing) { return crossing.kind == BudgetKind::Actual; }),
            3); // 50, 80 and 100 %
        m_fixture->clock.advance(hour);
        tell();
        QCOMPARE(crossings(), first); // each once
    }

    void crossingsAreToldOnce()
    {
        WebhookEndpoint endpoint;
        m_fixture->run();
        addBudget();
        addChannel(endpoint.url());
        QCOMPARE(tell().size(), std::size_t(1));
        QCOMPARE(endpoint.bodies().size(), 1);
        QVERIFY(endpoint.bodies().first().contains("has reached 100 % of $1.00"));
        QVERIFY(!crossings().empty());
        for (int i = 0; i < 3; ++i) {
            m_fixture->clock.advance(hour);
            QVERIFY(tell().empty());
        }
        QCOMPARE(endpoint.bodies().size(), 1);
    }

private:
    void addBudget()
    {
        Budget budget;
        budget.id = u"b"_s;
        budget.name = u"All"_s;
        budget.amount = oneDollar;
        budget.period = BudgetPeriod::Month;
        budget.createdMs = m_fixture->clock.nowMs();
        QVERIFY(m_fixture->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { budgets::add(session, budget); }); }));
    }
    void addChannel(const QString &url)
    {
        AlertChannel channel;
        channel.id = u"s"_s;
        channel.name = u"Slack"_s;
        channel.kind = ChannelKind::Slack;
        channel.enabled = true;
        channel.kinds = {IncidentKind::BudgetActual};
        QVERIFY(m_fixture->secrets.write(channel.secretName(), SecretKey::fromText(url)));
        QVERIFY(m_fixture->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { book::putChannel(session, channel); }); }));
    }
    std::vector<Telling> tell()
    {
        const auto told = tellAlerts(*m_fixture->workspace, incidentSources(), SendLimits(), {});
        return told ? *told : std::vector<Telling>(99);
    }
    std::vector<BudgetCrossing> crossings()
    {
        return *m_fixture->workspace->writer().run(
            [](store::StoreSession &session) { return budgets::crossings(session); });
    }
    FoundIncidents found(const std::vector<IncidentSource> &sources = {connectionIncidents})
    {
        const auto result = m_fixture->workspace->writer().run([&](store::StoreSession &session) {
            SpendCube cube;
            loadCube(session, cube);
            const auto picture = cube.picture();
            SpendSource source{*picture, session, m_fixture->clock.nowMs()};
            return findIncidents(sources, source);
        });
        Q_ASSERT(result);
        return *result;
    }

    std::unique_ptr<IngestFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_IncidentSources)
#include "tst_incidentsources.moc"
