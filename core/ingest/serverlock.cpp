// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/serverlock.h"

#include "core/ingest/lockowner.h"
#include "core/store/database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spend::ingest
{

namespace
{
/// Advisory locks are pairs of numbers that all programs of a database share: these are "SPNE" and the connection's id.
constexpr auto lockSpace = "1397771845";

/// What the server's list of locks says of the connection's.
std::string condition(const std::string &connection)
{
    return "l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = " + std::string(lockSpace)
        + " AND l.objid = " + connection
        + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())";
}

LockOwner ownerOf(store::PostgresConnection &session, const std::string &connection)
{
    const std::string from =
        " FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE " + condition(connection) + " LIMIT 1";
    LockOwner owner;
    owner.program = QString::fromUtf8(session.value("SELECT a.application_name" + from));
    // As our own sessions name themselves.
    static const QRegularExpression ours(u"^(.+) on (.+) \\((\\d+)\\)$"_s);
    if (const auto match = ours.match(owner.program); match.hasMatch())
        owner = {match.captured(3).toLongLong(), match.captured(1), match.captured(2), {}};
    // Not shown of other accounts, unless the server's administrator lets them be seen.
    const qint64 since =
        session.value("SELECT (extract(epoch FROM a.backend_start) * 1000)::bigint" + from).toLongLong();
    if (since > 0)
        owner.since = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
    return owner;
}
} // namespace

ServerLock::ServerLock(const QString &address)
    : m_session(address, store::PostgresConnection::Mode::ReadWrite)
{
}

ServerLock::~ServerLock()
{
    // Left to the server it would be let go a little after the session's end: too late for whoever comes next.
    try {
        m_session.execute("SELECT pg_advisory_unlock_all()");
    } catch (const store::StoreError &) { // the session is lost, and the lock with it
    }
}

Result<std::unique_ptr<RunLock>> ServerLock::acquire(const QString &address, const Connection &connection)
{
    try {
        auto lock = std::make_unique<ServerLock>(address);
        const std::string id = std::to_string(connection.id);
        if (lock->m_session.value("SELECT pg_try_advisory_lock(" + std::string(lockSpace) + ", " + id + ")") == "t")
            return std::unique_ptr<RunLock>(std::move(lock));
        return lockedBy(connection, ownerOf(lock->m_session, id));
    } catch (const store::StoreError &error) {
        return error.problem;
    }
}

bool ServerLock::isHeld(store::Database &database, const Connection &connection)
{
    store::Statement &select =
        database.prepared("SELECT count(*) FROM pg_locks l WHERE " + condition(std::to_string(connection.id)));
    const bool isHeld = select.step() && select.integer(0) > 0;
    select.reset();
    return isHeld;
}

} // namespace spend::ingest
