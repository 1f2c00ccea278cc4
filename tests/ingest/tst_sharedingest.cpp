// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

#include "core/workspace/connectionwork.h"
#include "core/workspace/storecopy.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// An ingestion into a shared store whose server goes away beneath it, and copies of such a store: what is reported in
/// the end is, to the micro-cent, what the service's raw records say.
class TestSharedIngest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SPENDSCOPE_TEST_STORE", "postgresql"); }

    void everyConnectionKilledMidway_data()
    {
        QTest::addColumn<int>("report");
        for (const int report : {1, 4, 9, 15})
            QTest::addRow("at the %dth progress", report) << report;
    }

    void everyConnectionKilledMidway()
    {
        QFETCH(const int, report);
        IngestFixture fixture(IngestFixture::small());
        const QString address = fixture.workspace->paths().store();
        int reports = 0;
        const IngestOutcome first = fixture.run({}, [&](const IngestProgress &) {
            fixture.clock.advance(1'000); // so that progress is told each time
            if (++reports == report)
                PostgresServer::shared().sql(address,
                    u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() "
                    u"AND pid <> pg_backend_pid()"_s);
        });
        QVERIFY2(reports >= report, qPrintable(QString::number(reports)));
        if (!first.complete()) // between two transactions nobody notices
            QVERIFY2(first.problem.text.contains(u"lost"), qPrintable(first.problem.sentence() + first.problem.detail));
        compareWithOracle(fixture);
    }

    void serverRestartedMidway()
    {
        IngestFixture fixture(IngestFixture::small(11));
        int reports = 0;
        const IngestOutcome first = fixture.run({}, [&](const IngestProgress &) {
            fixture.clock.advance(1'000);
            if (++reports == 3) {
                PostgresServer::shared().crash();
                PostgresServer::shared().start();
            }
        });
        QVERIFY(reports >= 3);
        Q_UNUSED(first)
        compareWithOracle(fixture);
    }

    void copiedOutAndBack()
    {
        IngestFixture fixture(IngestFixture::small(2026));
        QVERIFY(fixture.run().complete());
        const QString shared = fixture.workspace->paths().store();
        const QString file = fixture.folder.filePath(u"copy.db"_s);
        const auto quietly = [](const QString &, std::int64_t) {};

        const auto out = copyStore(shared, file, false, quietly);
        QVERIFY2(out, qPrintable(out ? QString() : out.problem().sentence() + out.problem().detail));
        const Oracle oracle(*fixture.server.team());
        QCOMPARE(out->events, qint64(oracle.events()));
        QCOMPARE(out->cost, fixture.reportBy({}).total.cost);

        const auto again = copyStore(shared, file, false, quietly);
        QVERIFY(!again); // not without being asked to replace
        QVERIFY(copyStore(shared, file, true, quietly));

        const QString back = PostgresServer::shared().newDatabase();
        const auto returned = copyStore(file, back, false, quietly);
        QVERIFY2(
            returned, qPrintable(returned ? QString() : returned.problem().sentence() + returned.problem().detail));
        QCOMPARE(returned->events, out->events);
        const auto repeated = copyStore(file, back, true, quietly);
        QVERIFY2(repeated, qPrintable(repeated ? QString() : repeated.problem().detail));

        // The copy goes on as the store would: new rows get ids beyond those that came in.
        Paths paths{fixture.folder.filePath(u"other"_s), back};
        auto workspace = Workspace::open(paths, fixture.workspace->environment());
        QVERIFY(workspace);
        // A computer without the key reads nothing, and that is no failure of the connection.
        const auto keyless = ingestOnce(*fixture.workspace, fixture.connection, {}, {}, {});
        QCOMPARE(keyless.problem.kind, ProblemKind::Keychain);
        QCOMPARE(fixture.health().status, Status::Healthy);
        QVERIFY(fixture.secrets.write(fixture.connection.uuid, sample::sampleKey()));
        const auto outcome = ingestOnce(**workspace, fixture.connection, {}, {}, {});
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence() + outcome.problem.detail));
        QCOMPARE(outcome.events, qint64(oracle.events()));
    }

    void strangersAreNotReplaced()
    {
        IngestFixture one(IngestFixture::small());
        IngestFixture two(IngestFixture::small());
        two.addConnection([&] {
            ConnectionSettings settings = two.settings;
            settings.name = u"Another"_s;
            return settings;
        }());
        const auto refused = copyStore(
            one.workspace->paths().store(), two.workspace->paths().store(), true, [](const QString &, std::int64_t) {});
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::InvalidInput);
        QCOMPARE(
            PostgresServer::shared().sql(two.workspace->paths().store(), u"SELECT count(*) FROM connection"_s), "2"_ba);
    }

private:
    /// After one more run, which must be complete.
    static void compareWithOracle(IngestFixture &fixture)
    {
        const IngestOutcome next = fixture.run();
        QVERIFY2(next.complete(), qPrintable(next.problem.sentence() + next.problem.detail));
        const Oracle oracle(*fixture.server.team());
        QCOMPARE(next.events, qint64(oracle.events()));
        for (const Dimension by :
            {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Day}) {
            const auto expected = oracle.report({by});
            const SpendReport report = fixture.reportBy({by});
            QCOMPARE(report.rows.size(), std::size_t(expected.size()));
            for (const SpendRow &row : report.rows)
                QVERIFY2(row.figures == expected.value(row.keys), qPrintable(row.keys.join(u'|')));
        }
    }
};

QTEST_GUILESS_MAIN(TestSharedIngest)
#include "tst_sharedingest.moc"
