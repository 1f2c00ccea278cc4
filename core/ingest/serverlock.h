// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/runlock.h"
#include "core/store/postgresconnection.h"

namespace spend::store
{
class Database;
}

namespace spend::ingest
{

/// A connection's lock in a shared store: an advisory lock of the server, held by a session of its own for as long as
/// this lives. A process that dies, or loses its server, loses the lock with its session; what it had stored by then
/// are whole windows.
class ServerLock final : public RunLock
{
public:
    /// A Problem of kind Busy names the account, the computer and since when.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &address, const Connection &connection);

    /// Whether any session of the store's server holds it. Throws StoreError.
    static bool isHeld(store::Database &database, const Connection &connection);

    explicit ServerLock(const QString &address);
    ~ServerLock() override;

private:
    store::PostgresConnection m_session;
};

} // namespace spend::ingest
