// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Whole runs against the sample service over HTTP.
class TestIngestor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunMakesTheConnectionHealthy()
    {
        IngestFixture fixture(IngestFixture::small());
        QCOMPARE(fixture.health().status, Status::PendingData);
        const IngestOutcome outcome = fixture.run();
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
        QCOMPARE(fixture.health().status, Status::Healthy);
        QCOMPARE(outcome.skippedRecords, 3); // the sample's malformed events
        QVERIFY(outcome.members > 0 && outcome.groups == 6 - 0 && outcome.commits > 0);
        const auto health = fixture.health();
        QCOMPARE(health.events, outcome.events);
        QCOMPARE(health.coveredFrom, fixture.settings.since);
    }

    void secondRunChangesNothingAndAsksLittle()
    {
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        const auto before = fixture.reportBy({Dimension::User, Dimension::Repository});
        fixture.server.clearRequests();
        const IngestOutcome again = fixture.run();
        QVERIFY(again.complete());
        QCOMPARE(again.daysChanged, 0);
        QVERIFY(again.notModified >= 1); // commits by ETag
        QVERIFY2(again.requests <= 8, qPrintable(QString::number(again.requests)));
        const auto after = fixture.reportBy({Dimension::User, Dimension::Repository});
        QCOMPARE(after.rows.size(), before.rows.size());
        QVERIFY(after.total == before.total);
    }

    void lateAndRevisedEventsAreTaken()
    {
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        fixture.server.setPhase(2);
        const IngestOutcome second = fixture.run();
        QVERIFY(second.complete());
        QVERIFY(second.daysChanged > 0 && second.daysChanged <= 4);
        expectOracle(fixture);
    }

    void planThatIsRaisedShowsMore()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.teamsPlan = true;
        IngestFixture fixture(options);
        QVERIFY(fixture.run().complete());
        QCOMPARE(fixture.health().status, Status::Limited);
        QCOMPARE(fixture.health().limitedTo, (QStringList{u"billing groups"_s, u"repositories"_s}));
        QCOMPARE(fixture.reportBy({Dimension::Group}).rows.size(), std::size_t(1)); // all unassigned

        fixture.server.stop();
        options.teamsPlan = false;
        const auto url = fixture.server.start(options);
        QVERIFY(url);
        ConnectionSettings settings = fixture.settings;
        settings.apiUrl = *url;
        QVERIFY(fixture.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { session.connections.updateSettings(fixture.connection.id, settings); });
        }));
        QVERIFY(fixture.run().complete());
        QCOMPARE(fixture.health().status, Status::Healthy);
        QVERIFY(fixture.reportBy({Dimension::Group}).rows.size() > 3); // stored days were rolled up again
    }

    void teamsKeyIsLimitedWhateverTheRefusal_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404})
            QTest::addRow("%d", status) << status;
    }

    void teamsKeyIsLimitedWhateverTheRefusal()
    {
        QFETCH(int, status);
        sample::SampleOptions options = IngestFixture::small();
        options.teamsPlan = true;
        options.missingStatus = status;
        IngestFixture fixture(options);
        QVERIFY(fixture.run().complete());
        QCOMPARE(fixture.health().status, Status::Limited);
    }

    void asFarAsItGoesFindsTheBeginning()
    {
        IngestFixture fixture(IngestFixture::small());
        ConnectionSettings settings = fixture.settings;
        settings.since = {};
        QVERIFY(fixture.workspace->writer().run([&](store::StoreSession &session) {
            session.transact([&] { session.connections.updateSettings(fixture.connection.id, settings); });
        }));
        QVERIFY(fixture.run().complete());
        QCOMPARE(fixture.health().events, qint64(Oracle(*fixture.server.team()).events()));
        QCOMPARE(UtcDay::ofMs(*fixture.health().oldestEventMs), *fixture.settings.since);
        // The next run knows how far it goes.
        fixture.server.clearRequests();
        QVERIFY(fixture.run().requests <= 8);
    }

    void progressHasRealNumbersAndNeverFalls()
    {
        IngestFixture fixture(IngestFixture::small());
        QList<IngestProgress> seen;
        QVERIFY(fixture.run({}, [&](const IngestProgress &p) { seen.append(p); }).complete());
        QVERIFY(seen.size() > 5);
        for (qsizetype i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].done >= seen[i - 1].done);
        QCOMPARE(seen.last().done, 1.0);
        QVERIFY(seen.last().windowNumber == seen.last().windowCount && seen.last().windowCount >= 2);
        QVERIFY(seen.last().events > 0);
    }

    void cancelledRunLeavesWindowsOldOrNew()
    {
        IngestFixture fixture(IngestFixture::small());
        std::stop_source source;
        // Stops while the second window is read: the first one stays.
        const IngestOutcome outcome = fixture.run(source.get_token(), [&](const IngestProgress &p) {
            if (p.windowNumber == 2)
                source.request_stop();
        });
        QCOMPARE(outcome.problem.kind, ProblemKind::Cancelled);
        QCOMPARE(fixture.health().status, Status::PendingData);
        const std::int64_t kept = fixture.health().events;
        QVERIFY(kept > 0);
        QVERIFY(fixture.run().complete());
        QVERIFY(fixture.health().events > kept);
        expectOracle(fixture);
    }

    void cancelTakesEffectAtOnce()
    {
        constexpr int idleMs = 120'000;
        IngestFixture fixture(IngestFixture::small(), idleMs);
        fixture.setFaults(u"stall@usage:0"_s);
        std::stop_source source;
        std::atomic<bool> reading = false;
        IngestOutcome outcome;
        std::jthread runner([&] {
            outcome = fixture.run(source.get_token(), [&](const IngestProgress &p) { reading = p.windowNumber == 1; });
        });
        QTRY_VERIFY(reading);
        QTRY_VERIFY(!fixture.server.requests().isEmpty());
        QElapsedTimer timer;
        timer.start();
        source.request_stop();
        runner.join();
        QCOMPARE(outcome.problem.kind, ProblemKind::Cancelled);
        QVERIFY(timer.elapsed() < idleMs / 2); // nobody waited for the time-out
    }

    void secondRunOfAConnectionIsRefused()
    {
        IngestFixture fixture(IngestFixture::small());
        const auto lock = ingest::RunLock::acquire(fixture.workspace->paths(), fixture.connection);
        QVERIFY(lock);
        const IngestOutcome outcome = fixture.run();
        QCOMPARE(outcome.problem.kind, ProblemKind::Busy);
        QVERIFY(outcome.problem.text.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())));
        QCOMPARE(fixture.health().status, Status::PendingData); // nothing failed
    }

    void severalConnectionsSideBySide()
    {
        IngestFixture fixture(IngestFixture::small());
        sample::SampleServer otherServer(fixture.clock);
        const auto otherUrl = otherServer.start(IngestFixture::small(99));
        QVERIFY(otherUrl);
        ConnectionSettings settings = fixture.settings;
        settings.name = u"Other"_s;
        settings.apiUrl = *otherUrl;
        const Connection other = fixture.addConnection(settings);
        IngestOutcome second;
        std::jthread runner([&] {
            second = ingest::Ingestor(fixture.workspace->toolsFor(other), other, sample::sampleKey(), {}, {}).run({});
        });
        QVERIFY(fixture.run().complete());
        runner.join();
        QVERIFY(second.complete());
        SpendQuery query{fixture.wholeRange(), {Dimension::User}, {}, SortBy::Key, 0};
        query.filters[Dimension::Connection].included = {u"Team"_s};
        const auto expected = Oracle(*fixture.server.team()).report({Dimension::User});
        const auto report = fixture.report(query);
        QCOMPARE(report.rows.size(), std::size_t(expected.size()));
        for (const SpendRow &row : report.rows)
            QVERIFY(row.figures == expected.value(row.keys));
    }

    void budgetIsKeptAndTold()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.users = 120;
        options.eventsPerUserDay = 25; // more than 60 pages
        IngestFixture fixture(options, 20'000); // a large company's service may think for long on a busy machine
        bool told = false;
        const IngestOutcome outcome = fixture.run({}, [&](const IngestProgress &p) {
            told = told || (p.waitingForBudgetUntilMs && *p.waitingForBudgetUntilMs > presentMs);
        });
        QVERIFY(outcome.complete());
        QVERIFY(told);
        QCOMPARE(outcome.retries, 0); // planned, not refused
        QVERIFY(fixture.clock.sleptMs() > 0);
    }

private:
    static void expectOracle(IngestFixture &fixture)
    {
        const Oracle oracle(*fixture.server.team());
        for (const auto &by :
            {std::vector{Dimension::User}, {Dimension::Group, Dimension::Day}, {Dimension::Repository}}) {
            const auto expected = oracle.report(by);
            const auto report = fixture.reportBy(by);
            QCOMPARE(report.rows.size(), std::size_t(expected.size()));
            for (const SpendRow &row : report.rows)
                QVERIFY2(row.figures == expected.value(row.keys), qPrintable(row.keys.join(u'|')));
        }
    }
};

QTEST_GUILESS_MAIN(TestIngestor)
#include "tst_ingestor.moc"
