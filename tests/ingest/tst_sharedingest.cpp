// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

#include "core/workspace/connectionwork.h"
#include "core/workspace/pushedquery.h"
#include "core/workspace/storecopy.h"

#include <QFile>

#include <memory>
#include <optional>
#include <vector>

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
        if (!first.complete()) { // between two transactions nobody notices
            QVERIFY2(first.problem.text == u"The connection to the shared store was lost."_s, qPrintable(said(first)));
            // The server is back when the run ends, so its end is noted, and that is the connection's status.
            QCOMPARE(fixture.health().status, Status::Error);
            QCOMPARE(fixture.health().reason, first.problem.text);
            QVERIFY(!fixture.health().remedy.isEmpty());
        }
        compareWithOracle(fixture);
    }

    void serverGoneMidway()
    {
        IngestFixture fixture(IngestFixture::small(11));
        int reports = 0;
        const IngestOutcome first = fixture.run({}, [&](const IngestProgress &) {
            fixture.clock.advance(1'000);
            if (++reports == 3)
                PostgresServer::shared().crash();
        });
        QVERIFY(reports >= 3);
        QVERIFY(!first.complete());
        QCOMPARE(first.problem.kind, ProblemKind::Store);
        QVERIFY2(first.problem.text == u"The connection to the shared store was lost."_s
                || first.problem.text.contains(u"can't be reached"),
            qPrintable(said(first)));
        // Of a run that could not note its end nothing is said, as of one that was killed.
        PostgresServer::shared().start();
        QCOMPARE(fixture.health().status, Status::PendingData);
        compareWithOracle(fixture);
        QCOMPARE(fixture.health().status, Status::Healthy);
    }

    void noConnectionForTheLock()
    {
        IngestFixture fixture(IngestFixture::small());
        PostgresServer small({u"max_connections=4"_s, u"superuser_reserved_connections=0"_s, u"autovacuum=off"_s,
            u"max_wal_senders=0"_s});
        const Paths paths{fixture.folder.filePath(u"small"_s), small.newDatabase()};
        auto workspace = Workspace::open(paths, fixture.workspace->environment());
        QVERIFY(workspace);
        const auto added = storeConnection(**workspace, fixture.settings, sample::sampleKey(), {});
        QVERIFY(added);
        std::vector<std::unique_ptr<store::StoreSession>> others;
        std::optional<Problem> full;
        while (!full && others.size() < 8) {
            try {
                others.push_back(
                    std::make_unique<store::StoreSession>(paths.store(), store::StoreSession::Mode::ReadOnly));
            } catch (const store::StoreError &error) {
                full = error.problem;
            }
        }
        QVERIFY(full.has_value());
        const IngestOutcome refused = ingestOnce(**workspace, *added, {}, {}, {});
        QCOMPARE(refused.problem.kind, ProblemKind::Busy);
        QCOMPARE(refused.problem.text, u"The shared store's server has no connection free."_s);
        QVERIFY(!refused.problem.remedy.isEmpty());
        others.clear();
        // The server notices in its own time that they have gone.
        std::optional<IngestOutcome> again;
        const auto isComplete = [&] {
            again = ingestOnce(**workspace, *added, {}, {}, {});
            return again->complete();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isComplete(), qPrintable(said(*again)), 60'000);
        QCOMPARE(again->events, qint64(Oracle(*fixture.server.team()).events()));
    }

    void readOnlyServer()
    {
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        const Paths paths = fixture.workspace->paths();
        PostgresServer::shared().sql(paths.store(),
            u"DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', "
            u"current_database()); END$$"_s);
        auto workspace = Workspace::open(paths, fixture.workspace->environment());
        QVERIFY(workspace);
        QVERIFY(fixture.secrets.write(fixture.connection.uuid, sample::sampleKey()));
        const IngestOutcome refused = ingestOnce(**workspace, fixture.connection, {}, {}, {});
        QVERIFY(!refused.complete());
        QVERIFY2(refused.problem.text.contains(u"only be read"), qPrintable(said(refused)));
        QVERIFY(!refused.problem.remedy.isEmpty());
        QCOMPARE(fixture.health().status, Status::Healthy); // what is there stays, and stays in use
        compareWithOracle(fixture); // by the session from before, which may write
    }

    /// The DDL of docs/SCALE.md for tables that are distributed by person: the program works with those keys.
    void keysForDistributionByPerson()
    {
        const QString ddl = documentedKeys();
        QVERIFY2(ddl.count(u"ALTER TABLE"_s) == 2, qPrintable(ddl));
        IngestFixture fixture(IngestFixture::small(2026));
        const QString address = fixture.workspace->paths().store();
        PostgresServer::shared().sql(address, ddl);
        const QByteArray keys = "event id, connection, user_code;rollup id, connection, user_code";
        QCOMPARE(keysOf(address), keys);
        compareWithOracle(fixture);
        QCOMPARE(keysOf(address), keys);
        // Each month that was made since has the key too.
        QCOMPARE(PostgresServer::shared().sql(address,
                     u"SELECT count(*) FROM pg_partition_tree('event') t WHERE isleaf AND NOT EXISTS (SELECT 1 FROM "
                     u"pg_index WHERE indrelid = t.relid AND indisprimary AND indnkeyatts = 3)"_s),
            "0"_ba);
        compareWithOracle(fixture); // windows are swapped, groups and commits are read once more

        const auto quietly = [](const QString &, std::int64_t) {};
        const QString file = fixture.folder.filePath(u"copy.db"_s);
        const auto out = copyStore(address, file, false, quietly);
        QVERIFY2(out, qPrintable(out ? QString() : out.problem().sentence() + out.problem().detail));
        const auto back = copyStore(file, address, true, quietly);
        QVERIFY2(back, qPrintable(back ? QString() : back.problem().sentence() + back.problem().detail));
        QCOMPARE(back->events, out->events);
        QCOMPARE(back->cost, out->cost);
        QCOMPARE(keysOf(address), keys);
        compareWithOracle(fixture);
        const auto folded = fixture.workspace->writer().run([&](store::StoreSession &session) {
            const SpendQuery query{fixture.wholeRange(), {Dimension::User}, {}, SortBy::Key, 0};
            return runPushedDown(session, query).total == fixture.reportOf(session, query).total;
        });
        QVERIFY(folded && *folded);
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
    static QString said(const IngestOutcome &outcome) { return outcome.problem.sentence() + outcome.problem.detail; }

    /// The lines of docs/SCALE.md that change primary keys.
    static QString documentedKeys()
    {
        QFile page(QStringLiteral(SPENDSCOPE_SOURCE) + u"/docs/SCALE.md"_s);
        if (!page.open(QIODevice::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
        lines.removeIf([](const QString &line) { return !line.startsWith(u"ALTER TABLE "_s); });
        return lines.join(u'\n');
    }
    /// "table column, column;…" of the primary keys of events and roll-ups.
    static QByteArray keysOf(const QString &address)
    {
        return PostgresServer::shared().sql(address,
            u"SELECT string_agg(line, ';' ORDER BY line) FROM (SELECT c.relname || ' ' || (SELECT "
            u"string_agg(a.attname, "
            u"', ' ORDER BY array_position(i.indkey::int[], a.attnum::int)) FROM pg_attribute a WHERE a.attrelid = "
            u"c.oid AND a.attnum = ANY (i.indkey)) AS line FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE "
            u"i.indisprimary AND c.relname IN ('event', 'rollup')) keys"_s);
    }

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
