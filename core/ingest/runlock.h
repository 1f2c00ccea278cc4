// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/settings/paths.h"

#include <memory>

namespace spend::store
{
class Database;
}

namespace spend::ingest
{

/// Holds that a connection is being ingested: one run at a time, whatever the process. On Unix it is a lock of the open
/// file itself (flock), which the system takes away with its process: one that was killed never leaves it behind, nor
/// does another process that was given its number. The file stays where it is and says who holds it and since when. Of
/// a shared store it is an advisory lock of the server, held by a session of its own: one run at a time, whatever the
/// computer, and the server takes it away when that session ends.
class RunLock
{
public:
    /// A Problem of kind Busy names who holds it: program, process and since when.
    static Result<std::unique_ptr<RunLock>> acquire(const Paths &paths, const Connection &connection);
    /// Whether somebody holds it, in this process or another; \c database is the store's. Throws StoreError.
    static bool isHeld(store::Database &database, const Paths &paths, const Connection &connection);
    virtual ~RunLock() = default;
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

protected:
    RunLock() = default;
};

} // namespace spend::ingest
