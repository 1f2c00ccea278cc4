// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ingest/runlock.h"
#include "core/ingest/sharedprogress.h"
#include "core/store/migrations.h"
#include "core/store/postgresconnection.h"
#include "core/store/rowids.h"
#include "core/store/runprogresstable.h"
#include "core/store/storethread.h"
#include "tests/store/temporarystore.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC
constexpr std::int64_t dayMs = 86'400'000;

UsageEvent eventAt(std::int64_t ms)
{
    UsageEvent e;
    e.timestampMs = ms;
    e.cost = 7;
    return e;
}

QString killOthers()
{
    return u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid "
           u"<> pg_backend_pid()"_s;
}
} // namespace

/// What a server does that a file can't: it goes away, is full, refuses; and others work beside us.
class tst_SharedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SPENDSCOPE_TEST_STORE", "postgresql"); }

    void lostWithinATransaction()
    {
        TemporaryStore store;
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon)}); });
        const auto problem = thrownBy([&] {
            store->transact([&] {
                store->events.insert(1, std::vector{eventAt(noon + 1)});
                PostgresServer::shared().sql(store.path(), killOthers());
                store->events.insert(1, std::vector{eventAt(noon + 2)});
            });
        });
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, ProblemKind::Store);
        QVERIFY2(problem->text.contains(u"was lost"), qPrintable(problem->sentence() + problem->detail));
        // Nothing of it, all from before, and the same session goes on.
        QCOMPARE(store.rows("event"), 1);
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon + 1), eventAt(noon + 2)}); });
        QCOMPARE(store.rows("event"), 3);
    }

    void lostBetweenTransactions()
    {
        TemporaryStore store;
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon)}); });
        PostgresServer::shared().sql(store.path(), killOthers());
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon + 1)}); });
        PostgresServer::shared().sql(store.path(), killOthers());
        QCOMPARE(store->events.load(1, {noon, noon + 2}).size(), 2u);
    }

    void restartedServer()
    {
        PostgresServer server;
        const QString address = server.newDatabase();
        StoreSession session(address, StoreSession::Mode::ReadWrite);
        session.transact([&] { session.events.insert(1, std::vector{eventAt(noon)}); });
        server.crash();
        const auto away = thrownBy([&] { session.transact([&] { session.events.remove(1, {noon, noon + 1}); }); });
        QVERIFY(away.has_value());
        QVERIFY2(away->text.contains(u"can't be reached"), qPrintable(away->sentence() + away->detail));
        QVERIFY(thrownBy([&] { const StoreSession other(address, StoreSession::Mode::ReadOnly); }));
        server.start();
        QCOMPARE(session.events.load(1, {noon, noon + 1}).size(), 1u);
        session.transact([&] { session.events.insert(1, std::vector{eventAt(noon + 1)}); });
        QCOMPARE(session.events.load(1, {noon, noon + 2}).size(), 2u);
    }

    void outOfConnections()
    {
        PostgresServer server({u"max_connections=4"_s, u"superuser_reserved_connections=0"_s, u"autovacuum=off"_s});
        const QString address = server.newDatabase();
        std::vector<std::unique_ptr<StoreSession>> sessions;
        std::optional<Problem> problem;
        for (int i = 0; i < 6 && !problem; ++i)
            problem = thrownBy(
                [&] { sessions.push_back(std::make_unique<StoreSession>(address, StoreSession::Mode::ReadWrite)); });
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, ProblemKind::Busy);
        QCOMPARE(problem->text, u"The shared store's server has no connection free."_s);
        sessions.pop_back();
        // The server notices in its own time that one is free, and what is opened is kept: asked twice, it might be
        // full.
        std::unique_ptr<StoreSession> again;
        const auto isOpen = [&] {
            if (!again)
                thrownBy([&] { again = std::make_unique<StoreSession>(address, StoreSession::Mode::ReadWrite); });
            return again != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
    }

    void readOnlyServer()
    {
        TemporaryStore store;
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon)}); });
        PostgresServer::shared().sql(store.path(),
            u"DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', "
            u"current_database()); END$$"_s);
        store.reopen();
        QCOMPARE(store.rows("event"), 1);
        const auto problem =
            thrownBy([&] { store->transact([&] { store->events.insert(1, std::vector{eventAt(noon + 1)}); }); });
        QVERIFY(problem.has_value());
        QVERIFY2(problem->text.contains(u"only be read"), qPrintable(problem->sentence() + problem->detail));
        QCOMPARE(store.rows("event"), 1);
    }

    void manyOpenAnEmptyDatabaseAtOnce()
    {
        const QString address = PostgresServer::shared().newDatabase();
        std::vector<std::jthread> threads;
        std::vector<QString> problems(8);
        for (QString &problem : problems) {
            threads.emplace_back([&problem, address] {
                const auto opened = StoreThread::open(address, StoreSession::Mode::ReadWrite);
                if (!opened)
                    problem = opened.problem().sentence() + opened.problem().detail;
            });
        }
        threads.clear();
        for (const QString &problem : problems)
            QCOMPARE(problem, QString());
        QCOMPARE(PostgresServer::shared().sql(address, u"SELECT schema_version FROM store_state"_s),
            QByteArray::number(newestSchemaVersion()));
    }

    void writersTakeTurns()
    {
        TemporaryStore store;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&store] {
                const auto other = store.another();
                for (int turn = 0; turn < 25; ++turn) {
                    other->transact([&] {
                        const auto seen = other->versions.read();
                        other->database().prepared("UPDATE store_version SET notebook = $1").execute(seen.notebook + 1);
                    });
                }
            });
        }
        threads.clear();
        QCOMPARE(store->versions.read().notebook, 100); // no turn was lost
    }

    void othersChangesAreSeen()
    {
        TemporaryStore store;
        const auto reader = store.another(StoreSession::Mode::ReadOnly);
        const auto before = reader->versions.read();
        const std::int64_t outside = reader->database().outsideVersion();
        QCOMPARE(reader->database().outsideVersion(), outside);
        store->transact([&] { store->versions.raiseRollups(); });
        QVERIFY(reader->database().outsideVersion() != outside);
        QCOMPARE(reader->versions.read().rollups, before.rollups + 1);
        const std::int64_t own = store->database().outsideVersion();
        store->transact([&] { store->versions.raiseRollups(); });
        QCOMPARE(store->database().outsideVersion(), own);
    }

    void monthsLieApart()
    {
        TemporaryStore store;
        store->transact([&] {
            store->events.insert(1, std::vector{eventAt(noon), eventAt(noon + 2 * dayMs), eventAt(noon + 40 * dayMs)});
            store->events.insert(2, std::vector{eventAt(noon)});
        });
        QCOMPARE(
            PostgresServer::shared().sql(store.path(),
                u"SELECT string_agg(relid::text, ' ' ORDER BY relid::text) FROM pg_partition_tree('event') WHERE isleaf"_s),
            "event_1_202609 event_1_202610 event_1_202611 event_2_202609"_ba);
        QCOMPARE(
            PostgresServer::shared().sql(store.path(), u"SELECT count(*) FROM event WHERE connection = 1"_s), "3"_ba);
        // A run that fails takes its new month with it, and the next one makes it anew.
        thrownBy([&] {
            store->transact([&] {
                store->events.insert(1, std::vector{eventAt(noon + 80 * dayMs)});
                throw StoreError({ProblemKind::Cancelled, {}, {}, {}});
            });
        });
        store->transact([&] { store->events.insert(1, std::vector{eventAt(noon + 80 * dayMs)}); });
        QCOMPARE(store->events.load(1, {noon, noon + 81 * dayMs}).size(), 4u);
    }

    void anothersDatabaseStaysAsItIs()
    {
        const QString address = PostgresServer::shared().newDatabase();
        PostgresServer::shared().sql(address, u"CREATE TABLE theirs (id int)"_s);
        const auto problem = thrownBy([&] { const StoreSession session(address, StoreSession::Mode::ReadWrite); });
        QVERIFY(problem.has_value());
        QVERIFY(problem->text.contains(u"another program's"));
        QCOMPARE(PostgresServer::shared().sql(address, u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s),
            "1"_ba);
    }

    void oneIngestsAtATime()
    {
        TemporaryStore store;
        store.add(u"Team"_s);
        store.add(u"Other"_s);
        const auto connections = store->connections.all();
        const Paths paths{store.file(u"here"_s), store.path()};
        const Paths elsewhere{store.file(u"elsewhere"_s), store.path()};
        auto mine = ingest::RunLock::acquire(paths, connections[1]);
        QVERIFY(mine);
        const auto theirs = ingest::RunLock::acquire(elsewhere, connections[1]);
        QVERIFY(!theirs);
        QCOMPARE(theirs.problem().kind, ProblemKind::Busy);
        QVERIFY2(theirs.problem().text.startsWith(u"“Team” is being synced by spendscope of "),
            qPrintable(theirs.problem().text));
        QVERIFY2(theirs.problem().text.contains(u" since 20"), qPrintable(theirs.problem().text));
        QVERIFY(ingest::RunLock::acquire(elsewhere, connections[0])); // another connection, meanwhile
        mine->reset();
        QTRY_VERIFY(ingest::RunLock::acquire(elsewhere, connections[1])); // the server ends a session in its own time
    }

    void rolesHoldWhatTheySay()
    {
        QFile script(QStringLiteral(SPENDSCOPE_SOURCE) + u"/packaging/postgresql/roles.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString roles = QString::fromUtf8(script.readAll());
        PostgresServer &server = PostgresServer::shared();
        const QString address = server.newDatabase();
        server.sql(address, roles);
        server.sql(address, roles); // can be repeated
        server.sql(address,
            u"CREATE ROLE ann LOGIN; GRANT spendscope_owner TO ann; CREATE ROLE ben LOGIN; GRANT spendscope_ingester "
            u"TO "
            u"ben; CREATE ROLE cleo LOGIN; GRANT spendscope_reader TO cleo; CREATE ROLE dora LOGIN"_s);
        const auto as = [&](const QString &user, StoreSession::Mode mode = StoreSession::Mode::ReadWrite) {
            return std::make_unique<StoreSession>(PostgresServer::addressFor(address, user), mode);
        };
        const auto notYet = thrownBy([&] { as(u"ben"_s); });
        QVERIFY(notYet.has_value());
        QCOMPARE(notYet->kind, ProblemKind::NotPermitted);
        {
            const auto owner = as(u"ann"_s);
            owner->transact([&] { owner->versions.raiseNotebook(); });
        }
        QCOMPARE(server.sql(address, u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'spendscope'"_s),
            "spendscope_owner"_ba);

        const auto ingester = as(u"ben"_s);
        ConnectionSettings settings;
        settings.name = u"Team"_s;
        ingester->transact([&] {
            ingester->connections.add(settings, u"uuid"_s, 1);
            ingester->events.insert(1, std::vector{eventAt(noon)}); // makes a month
            ingester->runs.begin(1, u"run"_s, 1); // takes an id of the server's
            RunNote note;
            note.progress.connection = 1;
            note.owner = u"ben's"_s;
            RunProgressTable(ingester->database()).note(note);
        });
        const auto noTables = thrownBy([&] { ingester->database().executeScript("DROP TABLE note"); });
        QVERIFY(noTables.has_value());
        QCOMPARE(noTables->kind, ProblemKind::NotPermitted);
        QVERIFY(thrownBy([&] { ingester->database().executeScript("CREATE TABLE spendscope.mine (id int)"); }));

        const auto reader = as(u"cleo"_s);
        QCOMPARE(reader->connections.names(), QStringList{u"Team"_s});
        QCOMPARE(reader->events.load(1, {noon, noon + 1}).size(), 1u);
        // Who looks sees who syncs, and how far that is, for as long as the lock is held.
        const Paths paths{m_folder.path(), PostgresServer::addressFor(address, u"ben"_s)};
        QVERIFY(ingest::readRunning(*reader, paths).empty());
        {
            const auto lock = ingest::RunLock::acquire(paths, reader->connections.all().front());
            QVERIFY(lock);
            const auto running = ingest::readRunning(*reader, paths);
            QCOMPARE(running.size(), 1u);
            QCOMPARE(running.front().owner, u"ben's"_s);
        }
        for (const char *write : {"DELETE FROM event", "UPDATE connection SET name = 'x'", "DELETE FROM note",
                 "INSERT INTO preference VALUES ('a', 'b')", "DELETE FROM run_progress",
                 "UPDATE store_version SET notebook = 1",
                 "SELECT make_event_month(1, '203001', 144115188075855872, 144115188075855873)"}) {
            const auto refused = thrownBy([&] { reader->transact([&] { reader->database().executeScript(write); }); });
            QVERIFY2(refused.has_value(), write);
            QCOMPARE(refused->kind, ProblemKind::NotPermitted);
        }
        QCOMPARE(reader->connections.names(), QStringList{u"Team"_s});

        const auto stranger = thrownBy([&] { as(u"dora"_s); });
        QVERIFY(stranger.has_value());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_SharedStore)
#include "tst_sharedstore.moc"
