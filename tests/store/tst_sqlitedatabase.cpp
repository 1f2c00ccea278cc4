// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlitedatabase.h"
#include "tests/store/temporarystore.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Works on a file by SQLite's own means, as any program could.
void onFile(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(db), SQLITE_OK);
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
} // namespace

class tst_SqliteDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratesFromNothing();
    void migratesAnEmptyFile();
    void reopens();
    void onlyItsOwnerMayRead();
    void makesItsFolder();
    void refusesNewer_data();
    void refusesNewer();
    void refusesOlderToRead();
    void refusesOthers_data();
    void refusesOthers();
    void refusesWhatIsNoFile();
    void readOnlyMakesNothing();
    void readOnlyWritesNothing();
    void values();
    void textsOfAllKinds();
    void manyRowsAStatement();
    void transactions();
    void outsideVersion();
    void foreignKeys();
    void refusesWrongSql();
};

void tst_SqliteDatabase::migratesFromNothing()
{
    QTemporaryDir folder;
    SqliteDatabase database(folder.filePath(u"new.sqlite"_s), SqliteDatabase::Mode::ReadWrite);
    QCOMPARE(database.schemaVersion(), 0);
    migrate(database);
    QCOMPARE(database.schemaVersion(), newestSchemaVersion());
    migrate(database); // nothing left to do
    QCOMPARE(database.schemaVersion(), newestSchemaVersion());
    Statement &mode = database.prepared("PRAGMA journal_mode");
    QVERIFY(mode.step());
    QCOMPARE(mode.string(0), u"wal"_s);
    mode.reset();
    Statement &check = database.prepared("PRAGMA integrity_check");
    QVERIFY(check.step());
    QCOMPARE(check.string(0), u"ok"_s);
    check.reset();
}

void tst_SqliteDatabase::migratesAnEmptyFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.sqlite"_s);
    write(path, {});
    StoreSession session(path, StoreSession::Mode::ReadWrite);
    QVERIFY(session.connections.all().empty());
}

void tst_SqliteDatabase::reopens()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    store.reopen();
    QCOMPARE(store->connections.names(), QStringList{u"Acme"_s});
    QCOMPARE(store->database().schemaVersion(), newestSchemaVersion());
}

void tst_SqliteDatabase::onlyItsOwnerMayRead()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(store.path() + suffix));
        QCOMPARE(QFile::permissions(store.path() + suffix), ownerOnly);
    }
}

void tst_SqliteDatabase::makesItsFolder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/spendscope.sqlite"_s);
    StoreSession session(path, StoreSession::Mode::ReadWrite);
    QVERIFY(QFile::exists(path));
}

void tst_SqliteDatabase::refusesNewer_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("by one") << 1 << false;
    QTest::newRow("by far") << 1000 << false;
    QTest::newRow("also to read") << 1 << true;
}

void tst_SqliteDatabase::refusesNewer()
{
    QFETCH(const int, ahead);
    QFETCH(const bool, readOnly);
    TemporaryStore store;
    store.add(u"Acme"_s);
    store->database().setSchemaVersion(newestSchemaVersion() + ahead);
    store.close();
    const QByteArray before = bytesOf(store.path());
    QVERIFY(before.size() > 1000);
    const auto problem =
        thrownBy([&] { store.another(readOnly ? StoreSession::Mode::ReadOnly : StoreSession::Mode::ReadWrite); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ProblemKind::Store);
    QVERIFY(problem->text.contains(u"newer"_s));
    QVERIFY(!problem->remedy.isEmpty());
    QCOMPARE(bytesOf(store.path()), before);
}

void tst_SqliteDatabase::refusesOlderToRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    {
        SqliteDatabase database(path, SqliteDatabase::Mode::ReadWrite);
    }
    const auto problem = thrownBy([&] { StoreSession(path, StoreSession::Mode::ReadOnly); });
    QVERIFY(problem.has_value());
    QVERIFY(problem->text.contains(u"older"_s));
    StoreSession(path, StoreSession::Mode::ReadWrite);
    StoreSession(path, StoreSession::Mode::ReadOnly);
}

void tst_SqliteDatabase::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("sql"); ///< makes the file; empty: \c bytes
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another program's mark")
        << "PRAGMA application_id = 252006674; CREATE TABLE t (a)"_ba << QByteArray();
    QTest::newRow("another's mark, still empty")
        << "PRAGMA application_id = 252006674; PRAGMA user_version = 1"_ba << QByteArray();
    QTest::newRow("no mark, tables") << "CREATE TABLE t (a); INSERT INTO t VALUES (1)"_ba << QByteArray();
    QTest::newRow("text") << QByteArray() << "This is a letter, not a database.\n"_ba.repeated(200);
    QTest::newRow("zeros") << QByteArray() << QByteArray(8192, '\0');
    QTest::newRow("a torn header") << QByteArray() << "SQLite format 3"_ba;
}

void tst_SqliteDatabase::refusesOthers()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    if (sql.isEmpty())
        write(path, bytes);
    else
        onFile(path, sql.constData());
    const QByteArray before = bytesOf(path);
    for (const StoreSession::Mode mode : {StoreSession::Mode::ReadWrite, StoreSession::Mode::ReadOnly}) {
        const auto problem = thrownBy([&] { StoreSession(path, mode); });
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, ProblemKind::Store);
        QVERIFY(problem->text.contains(path));
        QVERIFY(!problem->remedy.isEmpty());
        QCOMPARE(bytesOf(path), before);
    }
}

void tst_SqliteDatabase::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    const auto problem = thrownBy([&] { StoreSession(folder.path(), StoreSession::Mode::ReadWrite); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ProblemKind::Store);
    write(folder.filePath(u"file"_s), "x");
    QVERIFY(thrownBy([&] { StoreSession(folder.filePath(u"file/below.sqlite"_s), StoreSession::Mode::ReadWrite); }));
}

void tst_SqliteDatabase::readOnlyMakesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none.sqlite"_s);
    QVERIFY(thrownBy([&] { StoreSession(path, StoreSession::Mode::ReadOnly); }));
    QVERIFY(!QFile::exists(path));
}

void tst_SqliteDatabase::readOnlyWritesNothing()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    const auto reader = store.another(StoreSession::Mode::ReadOnly);
    QCOMPARE(reader->connections.names().size(), 1);
    const auto problem = thrownBy([&] { reader->connections.setBackfillComplete(1, true); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ProblemKind::Store);
}

void tst_SqliteDatabase::values()
{
    TemporaryStore store;
    Database &database = store->database();
    database.executeScript("CREATE TABLE t (a, b, c, d, e)");
    database.prepared("INSERT INTO t VALUES ($1, $2, $3, $4, $5)")
        .execute(std::numeric_limits<std::int64_t>::min(), u"Größe 😀"_s, std::optional<std::int64_t>(),
            std::optional<std::int64_t>(7), true);
    QCOMPARE(database.changes(), 1);
    Statement &select = database.prepared("SELECT a, b, c, d, e FROM t");
    QVERIFY(select.step());
    QCOMPARE(select.integer(0), std::numeric_limits<std::int64_t>::min());
    QCOMPARE(select.string(1), u"Größe 😀"_s);
    QVERIFY(select.isNull(2));
    QVERIFY(!select.optionalInteger(2));
    QCOMPARE(select.optionalInteger(3), std::optional<std::int64_t>(7));
    QCOMPARE(select.integer(4), 1);
    QVERIFY(!select.step());
    QCOMPARE(&database.prepared("SELECT a, b, c, d, e FROM t"), &select); // kept, and ready again
    QVERIFY(select.step());
    select.reset();
}

void tst_SqliteDatabase::textsOfAllKinds()
{
    TemporaryStore store;
    Database &database = store->database();
    database.executeScript("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL)");
    const QStringList texts{u""_s, QString(), u"'; DROP TABLE t; --"_s, QString(100'000, u'x'), u"a\nb\t\"c\""_s,
        u"\u0000mid"_s, u"日本語"_s};
    for (const QString &text : texts)
        database.prepared("INSERT INTO t (a) VALUES ($1)").execute(text); // a null text is an empty one, not NULL
    Statement &select = database.prepared("SELECT a FROM t ORDER BY id");
    for (const QString &text : texts) {
        QVERIFY(select.step());
        QVERIFY(!select.isNull(0));
        QCOMPARE(select.string(0), text.isNull() ? u""_s : text);
    }
    select.reset();
}

void tst_SqliteDatabase::manyRowsAStatement()
{
    QCOMPARE(QByteArray::fromStdString(valueRows(1, 1)), "($1)"_ba);
    QCOMPARE(QByteArray::fromStdString(valueRows(2, 3)), "($1, $2, $3), ($4, $5, $6)"_ba);
}

void tst_SqliteDatabase::transactions()
{
    TemporaryStore store;
    store->database().executeScript("CREATE TABLE t (a)");
    {
        Transaction transaction(store->database());
        store->database().executeScript("INSERT INTO t VALUES (1)");
    }
    QCOMPARE(store.rows("t"), 0); // gone without commit()
    const auto problem = thrownBy([&] {
        store->transact([&] {
            store->database().executeScript("INSERT INTO t VALUES (1)");
            throw StoreError({ProblemKind::DiskFull, u"No."_s, {}, {}});
        });
    });
    QCOMPARE(problem->kind, ProblemKind::DiskFull);
    QCOMPARE(store.rows("t"), 0);
    QCOMPARE(store->transact([&] {
        store->database().executeScript("INSERT INTO t VALUES (1)");
        return 5;
    }),
        5);
    QCOMPARE(store.rows("t"), 1);
    // What the file said of itself went back too.
    QVERIFY(thrownBy([&] {
        store->transact([&] {
            store->database().setSchemaVersion(99);
            throw StoreError({});
        });
    }));
    QCOMPARE(store->database().schemaVersion(), newestSchemaVersion());
}

void tst_SqliteDatabase::outsideVersion()
{
    TemporaryStore store;
    const auto other = store.another();
    const std::int64_t before = store->database().outsideVersion();
    store.add(u"Ours"_s);
    QCOMPARE(store->database().outsideVersion(), before);
    other->transact([&] { other->versions.raiseDirectory(); });
    QVERIFY(store->database().outsideVersion() != before);
}

void tst_SqliteDatabase::foreignKeys()
{
    TemporaryStore store;
    QVERIFY(thrownBy([&] { store->etags.put(9, u"/request"_s, "tag", 1); })); // there is no connection 9
}

void tst_SqliteDatabase::refusesWrongSql()
{
    TemporaryStore store;
    QVERIFY(thrownBy([&] { store->database().prepared("SELECT nonsense FROM nowhere"); }));
    QVERIFY(thrownBy([&] { store->database().prepared("SELECT nonsense FROM nowhere"); }));
    QVERIFY(thrownBy([&] { store->database().executeScript("SELEKT 1"); }));
    QCOMPARE(store.rows("connection"), 0); // and it goes on
}

QTEST_GUILESS_MAIN(tst_SqliteDatabase)
#include "tst_sqlitedatabase.moc"
