// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storesession.h"

#include "core/store/migrations.h"
#include "core/store/postgresdatabase.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storeaddress.h"
#include "core/store/storefile.h"

#include <QFileInfo>

namespace spend::store
{

namespace
{
/// Looks before anything is written: a newer or foreign file stays byte for byte as it is, an older store is copied.
void prepareToWrite(const QString &path)
{
    int version = 0;
    {
        SqliteDatabase database(path, SqliteDatabase::Mode::ReadOnly);
        requireNotNewer(database);
        version = database.schemaVersion();
    }
    if (version > 0 && version < newestSchemaVersion())
        backupBeforeMigration(path, version);
}

std::unique_ptr<Database> connectDatabase(const QString &path, bool isWriter)
{
    if (isServerAddress(path))
        return std::make_unique<PostgresDatabase>(
            path, isWriter ? PostgresDatabase::Mode::ReadWrite : PostgresDatabase::Mode::ReadOnly);
    if (isWriter && QFileInfo(path).size() > 0)
        prepareToWrite(path);
    return std::make_unique<SqliteDatabase>(
        path, isWriter ? SqliteDatabase::Mode::ReadWrite : SqliteDatabase::Mode::ReadOnly);
}

std::unique_ptr<Database> openDatabase(const QString &path, StoreSession::Mode mode)
{
    const bool isWriter = mode == StoreSession::Mode::ReadWrite;
    auto database = connectDatabase(path, isWriter);
    if (isWriter)
        migrate(*database);
    else
        requireNewestSchema(*database);
    return database;
}
} // namespace

StoreSession::StoreSession(const QString &path, Mode mode)
    : m_database(openDatabase(path, mode))
    , m_outsideVersion(m_database->outsideVersion())
    , users(*m_database, "user_key")
    , groupKeys(*m_database, "group_key")
    , models(*m_database, "model_key")
    , kinds(*m_database, "kind_key")
    , repositories(*m_database, "repository_key")
    , connections(*m_database, [this] { forgetCodes(); })
    , coverage(*m_database)
    , events(*m_database)
    , rollups(*m_database)
    , members(*m_database, users, m_otherNames)
    , groups(*m_database, users, groupKeys)
    , commits(*m_database, users, repositories)
    , repositoryRules(*m_database)
    , etags(*m_database)
    , invoices(*m_database)
    , runs(*m_database)
    , savedViews(*m_database)
    , notes(*m_database)
    , daysOff(*m_database)
    , preferences(*m_database)
    , alerts(*m_database)
    , budgets(*m_database)
    , budgetCrossings(*m_database)
    , anomalies(*m_database)
    , versions(*m_database)
{
}

void StoreSession::forgetIfChangedOutside()
{
    const std::int64_t version = m_database->outsideVersion();
    if (version != m_outsideVersion)
        forgetCodes();
    m_outsideVersion = version;
}

void StoreSession::forgetCodes()
{
    for (CodeTable *table : {&users, &groupKeys, &models, &kinds, &repositories})
        table->forget();
}

} // namespace spend::store
