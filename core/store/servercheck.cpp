// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/servercheck.h"

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/postgresconnection.h"

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
bool isTrue(PostgresConnection &connection, const char *condition)
{
    return connection.value(std::string("SELECT ") + condition) == "t";
}
} // namespace

Result<ServerStanding> standingOf(const QString &address, const SecretKey &password)
{
    try {
        PostgresConnection connection(
            address, PostgresConnection::Mode::ReadOnly, password.isEmpty() ? std::nullopt : std::optional(password));
        ServerStanding standing;
        standing.version = QString::fromUtf8(connection.value("SELECT current_setting('server_version')"));
        standing.isEncrypted = connection.isEncrypted();
        if (!connection.value("SELECT to_regclass('store_state')").isEmpty()) {
            standing.schemaVersion = connection.value("SELECT schema_version FROM store_state").toInt();
            standing.mayWrite = isTrue(connection, "has_table_privilege('event', 'INSERT')");
            standing.mayMigrate = isTrue(connection,
                "pg_has_role((SELECT relowner FROM pg_class WHERE oid = 'store_state'::regclass), 'MEMBER')");
        } else if (!connection
                        .value("SELECT 1 FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = "
                               "current_schema()::regnamespace LIMIT 1")
                        .isEmpty()) {
            return Problem{ProblemKind::Store, u"The database holds another program's tables."_s,
                u"Use a database of its own for Spendscope; nothing was changed."_s, {}};
        } else {
            standing.mayMigrate =
                isTrue(connection, "coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)");
            standing.mayWrite = standing.mayMigrate;
        }
        if (standing.schemaVersion > newestSchemaVersion())
            return Problem{ProblemKind::Store, u"The store was written by a newer Spendscope."_s,
                u"Update Spendscope to use it; nothing was changed."_s, {}};
        return standing;
    } catch (const StoreError &error) {
        return error.problem;
    }
}

} // namespace spend::store
