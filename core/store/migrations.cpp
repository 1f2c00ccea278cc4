// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

constexpr std::array scripts{"0001_initial", "0002_notebook", "0003_ahead", "0004_progress"};

std::string readScript(const char *name)
{
    QFile file(u":/store/%1.sql"_s.arg(QLatin1StringView(name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return file.readAll().toStdString();
}

void refuseNewer(int version)
{
    if (version > newestSchemaVersion())
        throw StoreError({ProblemKind::Store, StoreWording::tr("The store was written by a newer Spendscope."),
            StoreWording::tr("Update Spendscope, or choose another folder with --data-dir; nothing was changed."),
            u"schema %1, newest known %2"_s.arg(version).arg(newestSchemaVersion())});
}
} // namespace

int newestSchemaVersion()
{
    return static_cast<int>(scripts.size());
}

void migrate(Database &database)
{
    refuseNewer(database.schemaVersion());
    while (database.schemaVersion() < newestSchemaVersion()) {
        Transaction transaction(database);
        // Read again inside: another process may have been faster.
        const int version = database.schemaVersion();
        refuseNewer(version);
        if (version < newestSchemaVersion()) {
            const std::string script = readScript(scripts[static_cast<std::size_t>(version)]);
            database.executeScript(DialectOf(database)->schemaScript(version + 1, script));
            database.setSchemaVersion(version + 1);
        }
        transaction.commit();
    }
}

void requireNotNewer(Database &database)
{
    refuseNewer(database.schemaVersion());
}

void requireNewestSchema(Database &database)
{
    const int version = database.schemaVersion();
    refuseNewer(version);
    if (version < newestSchemaVersion())
        throw StoreError({ProblemKind::Store, StoreWording::tr("The store is older than this Spendscope."),
            StoreWording::tr("Open it once for writing, so that it is brought up to date."), {}});
}

} // namespace spend::store
