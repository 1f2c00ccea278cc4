// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/migrations.h"
#include "core/store/rowids.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storefile.h"
#include "tests/store/temporarystore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

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

/// A connection "Acme" with one event and its roll-up.
void fill(TemporaryStore &store)
{
    const ConnectionId id = store.add(u"Acme"_s);
    store->transact([&] {
        UsageEvent event;
        event.timestampMs = noon;
        event.cost = 5;
        store->events.insert(id, std::vector{event});
        store->rollups.replaceDay({id, UtcDay::ofMs(noon), {{{}, 1, 0, 5, 0, 0, 0, 0, 0, 0}}});
        store->connections.addToEventCount(id, 1);
        store->notes.put({u"n"_s, UtcDay::ofMs(noon), u"a note"_s});
    });
}

QStringList connectionNames(const QString &path)
{
    StoreSession session(path, StoreSession::Mode::ReadOnly);
    return session.connections.names();
}
} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundStoreIsCounted()
    {
        TemporaryStore store;
        fill(store);
        const auto checkup = checkStoreFile(store.path());
        QVERIFY(checkup);
        QVERIFY2(checkup->isSound(), qPrintable(checkup->findings.join(u' ')));
        QCOMPARE(checkup->schemaVersion, newestSchemaVersion());
        QCOMPARE(checkup->connections, 1);
        QCOMPARE(checkup->events, 1);
        QCOMPARE(checkup->rollupRows, 1);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("a roll-up that tells another cost") << "UPDATE rollup SET cost = 6"_ba << u"roll-ups"_s;
        QTest::newRow("a roll-up that is gone") << "DELETE FROM rollup"_ba << u"roll-ups"_s;
        QTest::newRow("a wrong count") << "UPDATE connection SET event_count = 3"_ba << u"3 are counted"_s;
        QTest::newRow("nobody's events") << "PRAGMA foreign_keys = OFF; DELETE FROM connection"_ba << u"not there"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        TemporaryStore store;
        fill(store);
        store->database().executeScript(sql.toStdString());
        store.close();
        const auto checkup = checkStoreFile(store.path());
        QVERIFY(checkup);
        QVERIFY2(checkup->findings.join(u' ').contains(says), qPrintable(checkup->findings.join(u' ')));
        QVERIFY(!backupStoreFile(store.path(), store.file(u"copy"_s)));
        QVERIFY(!QFile::exists(store.file(u"copy"_s)));
    }

    void aDamagedFileIsNoted()
    {
        TemporaryStore store;
        fill(store);
        store->transact([&] {
            for (int i = 0; i < 3000; ++i)
                store->notes.put({QString::number(i), UtcDay{i}, QString(200, u'x')});
        });
        store.close();
        QByteArray bytes = bytesOf(store.path());
        QVERIFY(bytes.size() > 400'000);
        bytes.replace(200'000, 20'000, QByteArray(20'000, '\x5a'));
        write(store.path(), bytes);
        const auto checkup = checkStoreFile(store.path());
        QVERIFY(!checkup || !checkup->isSound());
        QVERIFY(!backupStoreFile(store.path(), store.file(u"copy"_s)));
    }

    void aBackupIsWholeAndPrivate()
    {
        TemporaryStore store;
        fill(store);
        const QString copy = store.file(u"copy"_s);
        write(copy, "an older one");
        QVERIFY(backupStoreFile(store.path(), copy)); // while it is open
        QCOMPARE(connectionNames(copy), QStringList{u"Acme"_s});
        QVERIFY(checkStoreFile(copy)->isSound());
        QCOMPARE(
            QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        QCOMPARE(QDir(QFileInfo(copy).path()).entryList({u"*.part"_s}, QDir::Files), QStringList());
    }

    void aBackupThatCantBeWrittenSaysSo()
    {
        TemporaryStore store;
        fill(store);
        const auto done = backupStoreFile(store.path(), u"/nowhere/at/all"_s);
        QVERIFY(!done);
        QVERIFY(done.problem().text.contains(u"/nowhere/at/all"_s));
        QVERIFY(!backupStoreFile(store.path(), store.path()));
        QVERIFY(!backupStoreFile(store.file(u"none"_s), store.file(u"copy"_s)));
    }

    void restoresAndKeepsWhatWasThere()
    {
        TemporaryStore store;
        fill(store);
        const QString copy = store.file(u"copy"_s);
        QVERIFY(backupStoreFile(store.path(), copy));
        store.add(u"Later"_s);
        const auto reader = store.another(StoreSession::Mode::ReadOnly);
        const VersionTable::Versions seen = reader->versions.read();
        const auto before = restoreStoreFile(copy, store.path()); // other programs have it open
        QVERIFY2(before, before ? "" : qPrintable(before.problem().sentence()));
        QCOMPARE(connectionNames(store.path()), QStringList{u"Acme"_s});
        QCOMPARE(connectionNames(*before), (QStringList{u"Acme"_s, u"Later"_s}));
        QCOMPARE(reader->connections.names(), QStringList{u"Acme"_s});
        const VersionTable::Versions now = reader->versions.read(); // and notice
        QVERIFY(now.rollups > seen.rollups && now.directory > seen.directory && now.notebook > seen.notebook);
    }

    void restoresOverADamagedFile()
    {
        TemporaryStore store;
        fill(store);
        const QString copy = store.file(u"copy"_s);
        QVERIFY(backupStoreFile(store.path(), copy));
        store.close();
        write(store.path(), "garbage");
        const auto before = restoreStoreFile(copy, store.path());
        QVERIFY(before);
        QCOMPARE(bytesOf(*before), "garbage"_ba);
        QCOMPARE(connectionNames(store.path()), QStringList{u"Acme"_s});
    }

    void restoresWhereNothingWas()
    {
        TemporaryStore store;
        fill(store);
        const auto before = restoreStoreFile(store.path(), store.file(u"new/spendscope.db"_s));
        QVERIFY(before);
        QVERIFY(before->isEmpty());
        QCOMPARE(connectionNames(store.file(u"new/spendscope.db"_s)), QStringList{u"Acme"_s});
    }

    void aBackupThatIsNoneChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("garbage") << "garbage"_ba.repeated(100);
        QTest::newRow("torn") << "SQLite format 3"_ba;
    }
    void aBackupThatIsNoneChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        TemporaryStore store;
        fill(store);
        store.close();
        if (!bytes.isEmpty())
            write(store.file(u"backup"_s), bytes);
        const QByteArray stored = bytesOf(store.path());
        QVERIFY(!restoreStoreFile(store.file(u"backup"_s), store.path()));
        QCOMPARE(bytesOf(store.path()), stored);
    }

    void aNewerBackupIsRefused()
    {
        TemporaryStore store;
        fill(store);
        const QString copy = store.file(u"copy"_s);
        QVERIFY(backupStoreFile(store.path(), copy));
        SqliteDatabase(copy, SqliteDatabase::Mode::ReadWrite).setSchemaVersion(newestSchemaVersion() + 1);
        const auto done = restoreStoreFile(copy, store.path());
        QVERIFY(!done);
        QVERIFY(done.problem().text.contains(u"newer"_s));
    }

    /// Before a schema changes the store is copied; the newest two copies stay.
    void aMigrationBacksUpFirst()
    {
        TemporaryStore store;
        store.close();
        const QString path = store.file(u"old.db"_s);
        QFile first(u":/store/0001_initial.sql"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        {
            SqliteDatabase database(path, SqliteDatabase::Mode::ReadWrite);
            database.executeScript(first.readAll().toStdString());
            database.setSchemaVersion(1);
        }
        for (const int older : {-1, 0}) {
            write(migrationBackupPath(path, older), "an old backup");
        }
        StoreSession(path, StoreSession::Mode::ReadWrite);
        const QString backup = migrationBackupPath(path, 1);
        QCOMPARE(SqliteDatabase(backup, SqliteDatabase::Mode::ReadOnly).schemaVersion(), 1);
        QVERIFY(QFile::exists(migrationBackupPath(path, 0)));
        QVERIFY(!QFile::exists(migrationBackupPath(path, -1)));
        const QByteArray kept = bytesOf(backup);
        StoreSession(path, StoreSession::Mode::ReadWrite); // up to date: no other backup
        QCOMPARE(bytesOf(backup), kept);
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
