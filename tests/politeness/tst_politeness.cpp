// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ingest/backfillestimate.h"
#include "core/ingest/ingestplan.h"
#include "core/ingest/windowreader.h"
#include "tests/politeness/requestledger.h"
#include "tests/support/ingestfixture.h"

#include <cmath>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// How much a run asks of the service: real runs over HTTP against the service's documented limits.
class TestPoliteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("perMinute");
        QTest::newRow("90 days") << 50 << 90 << 60;
        QTest::newRow("90 days, 20 a minute") << 25 << 90 << 20;
        QTest::newRow("365 days") << 8 << 365 << 60;
    }
    void firstRun()
    {
        QFETCH(int, users);
        QFETCH(int, days);
        QFETCH(int, perMinute);
        IngestFixture fixture(company(users, days, perMinute), patientMs);
        const IngestOutcome outcome = fixture.run();
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
        const RequestLedger ledger(fixture.server.requests());
        const double pages = std::ceil(double(outcome.events) / 1000);
        const QString seen = u"%1 events; %2"_s.arg(outcome.events).arg(ledger.text());
        qInfo().noquote() << seen;

        // Of a budget that is smaller than documented one refusal tells; nothing else is asked in vain.
        QCOMPARE(ledger.refused, perMinute < 60 ? 1 : 0);
        QCOMPARE(ledger.repeated, 0);
        QVERIFY2(ledger.usageEvents <= 1.03 * pages + 3 * std::ceil(days / 30.0), qPrintable(seen));
        const double waited = double(fixture.clock.sleptMs()) / 1000;
        QVERIFY2(waited <= 1.02 * pages / perMinute * 60, qPrintable(u"waited %1 s: %2"_s.arg(waited).arg(seen)));

        // What the estimate says of just these events.
        ingest::BackfillSize size{users, days, double(outcome.events) / days, {}};
        const auto estimate = ingest::estimateBackfill(size);
        QVERIFY2(std::abs(double(estimate.eventRequests - ledger.usageEvents)) <= std::max(4.0, 0.03 * pages),
            qPrintable(u"estimated %1: %2"_s.arg(estimate.eventRequests).arg(seen)));
        QVERIFY2(std::abs(estimate.otherRequests - (ledger.all - ledger.usageEvents)) <= 4,
            qPrintable(u"estimated %1 others: %2"_s.arg(estimate.otherRequests).arg(seen)));
    }

    void splitWindowsWasteNoPage()
    {
        IngestFixture fixture(company(250, 29, 60), patientMs);
        const IngestOutcome outcome = fixture.run();
        QVERIFY(outcome.complete());
        QVERIFY(2 * outcome.events > 3 * ingest::WindowReader::mostEvents);
        // Every page is full but the last one of the plan's window.
        QVERIFY(RequestLedger(fixture.server.requests()).usageEvents <= std::ceil(double(outcome.events) / 1000) + 1);
    }

    void idleHour()
    {
        IngestFixture fixture(company(8, 60, 60), patientMs);
        QVERIFY(fixture.run().complete());
        fixture.clock.advance(60 * 60'000);
        fixture.server.clearRequests();
        QVERIFY(fixture.run().complete());
        const RequestLedger ledger(fixture.server.requests());
        QVERIFY2(ledger.all <= 8, qPrintable(ledger.text()));
        QCOMPARE(ledger.repeated, 0);
        QCOMPARE(ledger.refused, 0);
        QVERIFY(ledger.notModified >= 1);
    }

    void idleHourOfATeamsPlan()
    {
        sample::SampleOptions options = company(8, 60, 60);
        options.teamsPlan = true;
        options.missingStatus = 401; // the members have to tell that the key is good
        IngestFixture fixture(options, patientMs);
        QVERIFY(fixture.run().complete());
        fixture.clock.advance(60 * 60'000);
        fixture.server.clearRequests();
        QVERIFY(fixture.run().complete());
        const RequestLedger ledger(fixture.server.requests());
        QVERIFY2(ledger.all <= 8, qPrintable(ledger.text()));
    }

    /// New events all the while: what may still change is read again, and nothing else.
    void busyHour()
    {
        sample::SampleOptions options = company(60, 30, 60);
        options.followClock = true;
        IngestFixture fixture(options, patientMs);
        QVERIFY(fixture.run().complete());
        fixture.clock.advance(60 * 60'000);
        fixture.server.clearRequests();
        const IngestOutcome hour = fixture.run();
        QVERIFY(hour.complete());
        const RequestLedger ledger(fixture.server.requests());
        const auto team = fixture.server.team();
        const auto [first, last] =
            team->eventsBetween((UtcDay::ofMs(presentMs) - ingest::recheckedDays).startMs(), team->options().nowMs + 1);
        const double pages = std::ceil(double(last - first) / 1000);
        const QString seen = u"%1 events to look at; %2"_s.arg(last - first).arg(ledger.text());
        qInfo().noquote() << seen;
        QVERIFY2(ledger.usageEvents <= 1.03 * pages + 3, qPrintable(seen));
        QVERIFY2(ledger.all - ledger.usageEvents <= 8, qPrintable(seen));
        QCOMPARE(ledger.repeated, 0);
        QCOMPARE(ledger.refused, 0);
    }

    void unchangedCommitsCostNoBudget()
    {
        IngestFixture fixture(company(8, 60, 60), patientMs);
        QVERIFY(fixture.run().complete());
        fixture.clock.advance(60 * 60'000);
        auto &limiter = fixture.workspace->toolsFor(fixture.connection).limiter;
        const int before = limiter.left(cursor::Endpoint::Commits, fixture.clock.steadyMs());
        const IngestOutcome hour = fixture.run();
        QVERIFY(hour.complete());
        QCOMPARE(hour.notModified, 1);
        QCOMPARE(limiter.left(cursor::Endpoint::Commits, fixture.clock.steadyMs()), before);
    }

private:
    /// Longer than any answer takes on a busy machine: a request that is tried again would count twice.
    static constexpr int patientMs = 60'000;

    static sample::SampleOptions company(int users, int days, int perMinute)
    {
        sample::SampleOptions options;
        options.users = users;
        options.days = days;
        options.nowMs = presentMs;
        options.usageEventsPerMinute = perMinute;
        return options;
    }
};

QTEST_GUILESS_MAIN(TestPoliteness)
#include "tst_politeness.moc"
