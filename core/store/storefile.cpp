// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/filesync.h"
#include "core/store/migrations.h"
#include "core/store/rowids.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storesession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

constexpr int keptMigrationBackups = 2;

std::int64_t count(Database &database, const char *table)
{
    Statement &select = database.prepared(std::string("SELECT count(*) FROM ") + table);
    select.step();
    const std::int64_t rows = select.integer(0);
    select.reset();
    return rows;
}

/// By connection and day: how many events, and their cost.
using DayKey = std::pair<std::int64_t, std::int64_t>;
using Sums = std::map<DayKey, std::pair<std::int64_t, std::int64_t>>;

Sums sums(Database &database, const char *sql)
{
    Sums found;
    Statement &select = database.prepared(sql);
    while (select.step())
        found[{select.integer(0), select.integer(1)}] = {select.integer(2), select.integer(3)};
    select.reset();
    return found;
}

void checkStructure(Database &database, QStringList &findings)
{
    Statement &integrity = database.prepared("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        const QString line = integrity.string(0);
        if (line != u"ok")
            findings.append(StoreWording::tr("The file is damaged: %1").arg(line.simplified()));
    }
    integrity.reset();
    Statement &references = database.prepared("PRAGMA foreign_key_check");
    while (references.step())
        findings.append(
            StoreWording::tr("A row of “%1” belongs to a connection that is not there.").arg(references.string(0)));
    references.reset();
}

/// Days by their number since the first that row ids can hold; before the day in the last column only sums are kept.
void checkFigures(Database &database, int schemaVersion, QStringList &findings)
{
    const Sums events = sums(database,
        "SELECT id >> 57, ((id & 0x1ffffffffffffff) >> 16) / 86400000, count(*), sum(cost) FROM event GROUP BY 1, 2");
    const Sums rollups = sums(
        database, "SELECT id >> 57, (id & 0x1ffffffffffffff) >> 32, sum(events), sum(cost) FROM rollup GROUP BY 1, 2");
    const Sums told = sums(database, "SELECT id, 0, event_count, 0 FROM connection");
    std::map<std::int64_t, std::int64_t> foldedBefore;
    if (schemaVersion >= 3) {
        for (const auto &[key, day] : sums(database, "SELECT connection, 0, before_day, 0 FROM folded_events"))
            foldedBefore[key.first] = day.first - epochDay.number;
    }
    std::map<std::int64_t, std::int64_t> counted;
    std::set<std::int64_t> wrong;
    for (const auto &[key, sum] : events) {
        counted[key.first] += sum.first;
        const auto rollup = rollups.find(key);
        if (rollup == rollups.end() || rollup->second != sum)
            wrong.insert(key.first);
    }
    for (const auto &[key, sum] : rollups) {
        const auto before = foldedBefore.find(key.first);
        const bool mayBeFolded = before != foldedBefore.end() && key.second < before->second;
        if (!mayBeFolded && !events.contains(key))
            wrong.insert(key.first);
    }
    for (const auto &[key, stored] : told) {
        if (wrong.contains(key.first))
            findings.append(StoreWording::tr("Connection %1: the roll-ups do not add up to the events. Remove and add "
                                             "the connection, or restore a backup.")
                                .arg(key.first));
        if (counted[key.first] != stored.first)
            findings.append(StoreWording::tr("Connection %1: %2 events are stored, %3 are counted.")
                                .arg(key.first)
                                .arg(counted[key.first])
                                .arg(stored.first));
    }
    for (const auto &[connection, stored] : counted) {
        if (stored > 0 && !told.contains({connection, 0}))
            findings.append(StoreWording::tr("There are %1 events of a connection that is not there.").arg(stored));
    }
}

StoreCheckup check(SqliteDatabase &database, const QString &path)
{
    const Reading reading(database);
    StoreCheckup checkup;
    checkup.bytes = QFileInfo(path).size();
    checkup.schemaVersion = database.schemaVersion();
    checkStructure(database, checkup.findings);
    if (checkup.schemaVersion == 0 || !checkup.isSound())
        return checkup;
    checkup.connections = count(database, "connection");
    checkup.events = count(database, "event");
    checkup.rollupRows = count(database, "rollup");
    checkFigures(database, checkup.schemaVersion, checkup.findings);
    return checkup;
}

/// What \c work throws becomes a Problem.
template <class Work>
auto guarded(Work work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const StoreError &error) {
        return error.problem;
    }
}

Problem cantWrite(const QString &path, const QString &reason)
{
    return {ProblemKind::Store, StoreWording::tr("%1 could not be written: %2.").arg(path, reason),
        StoreWording::tr("Check that the folder is yours and that the disk is not full."), {}};
}

/// Gives a finished file its name, in the place of an older one.
void putInPlace(const QString &from, const QString &to)
{
    QFile::setPermissions(from, QFile::ReadOwner | QFile::WriteOwner);
    const std::optional<QString> failure = syncAndRename(from, to);
    if (failure) {
        QFile::remove(from);
        throw StoreError(cantWrite(to, *failure));
    }
}

void copyStore(const QString &path, const QString &target)
{
    const QString part = u"%1.%2.part"_s.arg(target, QString::number(QCoreApplication::applicationPid()));
    QFile::remove(part);
    {
        SqliteDatabase source(path, SqliteDatabase::Mode::ReadOnly);
        requireNotNewer(source);
        const Reading reading(source);
        SqliteDatabase copy(part, SqliteDatabase::Mode::Copy);
        copy.takeFrom(source);
        const StoreCheckup checkup = check(copy, part);
        const bool isWhole = source.schemaVersion() == copy.schemaVersion();
        if (!checkup.isSound() || !isWhole) {
            QFile::remove(part);
            throw StoreError({ProblemKind::Store,
                StoreWording::tr("The store %1 is not sound: %2").arg(path, checkup.findings.value(0)),
                StoreWording::tr("Run “spendscope-cli store check” to see all that is wrong."),
                checkup.findings.join(u' ')});
        }
    }
    putInPlace(part, target);
}

/// A name beside the store's that is free.
QString freeName(const QString &wish)
{
    QString name = wish;
    for (int number = 2; QFile::exists(name); ++number)
        name = wish + u'-' + QString::number(number);
    return name;
}

/// Whether what lies there can be opened as a store, even one of another version.
bool isStore(const QString &path)
{
    try {
        const SqliteDatabase database(path, SqliteDatabase::Mode::ReadOnly);
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

VersionTable::Versions versionsOf(const QString &path)
{
    try {
        StoreSession session(path, StoreSession::Mode::ReadOnly);
        return session.versions.read();
    } catch (const StoreError &) {
        return {}; // there is none, or none of this program
    }
}

QString moveAside(const QString &path)
{
    const QString aside = freeName(path + u".damaged"_s);
    if (!QFile::rename(path, aside))
        throw StoreError(cantWrite(aside, StoreWording::tr("the file can't be moved")));
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
    return aside;
}
} // namespace

Result<StoreCheckup> checkStoreFile(const QString &path)
{
    return guarded([&] {
        if (!QFile::exists(path))
            throw StoreError({ProblemKind::Store, StoreWording::tr("There is no store at %1.").arg(path),
                StoreWording::tr("Add a connection first, or choose another folder with --data-dir."), {}});
        SqliteDatabase database(path, SqliteDatabase::Mode::ReadOnly);
        requireNotNewer(database);
        return check(database, path);
    });
}

Result<void> backupStoreFile(const QString &path, const QString &target)
{
    const auto done = guarded([&] {
        if (QFileInfo(path).absoluteFilePath() == QFileInfo(target).absoluteFilePath())
            throw StoreError(
                Problem::invalidInput(StoreWording::tr("The backup must be another file than the store.")));
        copyStore(path, target);
        return true;
    });
    return done ? Result<void>() : Result<void>(done.problem());
}

Result<QString> restoreStoreFile(const QString &backup, const QString &path)
{
    return guarded([&] {
        const auto checkup = checkStoreFile(backup);
        if (!checkup)
            throw StoreError(checkup.problem());
        if (!checkup->isSound())
            throw StoreError({ProblemKind::Store,
                StoreWording::tr("The backup %1 is not sound: %2").arg(backup, checkup->findings.value(0)),
                StoreWording::tr("Choose another backup; nothing was changed."), checkup->findings.join(u' ')});
        QString before;
        if (QFile::exists(path) && isStore(path)) {
            before = freeName(path + u".before-restore"_s);
            copyStore(path, before);
        } else if (QFile::exists(path)) {
            before = moveAside(path);
        }
        const VersionTable::Versions seen = versionsOf(path);
        {
            SqliteDatabase source(backup, SqliteDatabase::Mode::ReadOnly);
            SqliteDatabase store(path, SqliteDatabase::Mode::ReadWrite);
            store.takeFrom(source);
        }
        // Whoever has the store open must notice that it holds something else.
        StoreSession session(path, StoreSession::Mode::ReadWrite);
        session.transact([&] { session.versions.raiseAbove(seen); });
        return before;
    });
}

QString migrationBackupPath(const QString &path, int version)
{
    return u"%1.schema-%2.backup"_s.arg(path, QString::number(version));
}

void backupBeforeMigration(const QString &path, int version)
{
    copyStore(path, migrationBackupPath(path, version));
    const QFileInfo file(path);
    QMap<int, QString> backups;
    const QString prefix = file.fileName() + u".schema-"_s;
    for (const QString &name : QDir(file.path()).entryList({prefix + u"*.backup"_s}, QDir::Files))
        backups.insert(name.mid(prefix.size()).section(u'.', 0, 0).toInt(), name);
    while (backups.size() > keptMigrationBackups)
        QFile::remove(QDir(file.path()).filePath(backups.take(backups.firstKey())));
}

} // namespace spend::store
