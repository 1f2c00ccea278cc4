// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ingestfixture.h"

#include "core/alert/incidentsources.h"

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

private:
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
