// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

#ifdef Q_OS_WIN
#include <QLockFile>
#endif

#include <memory>

namespace spend::ingest
{

/// Holds that a connection is being ingested: one run at a time, whatever the process. On Unix it is a lock of the open
/// file itself (flock), which the system takes away with its process: one that was killed never leaves it behind, nor
/// does another process that was given its number. The file stays where it is and says who holds it and since when.
class RunLock
{
public:
    /// A Problem of kind Busy names who holds it: program, process and since when.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &dataDir, const Connection &connection);
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

private:
    RunLock() = default;
#ifdef Q_OS_WIN
    std::unique_ptr<QLockFile> m_file;
#else
    int m_file = -1;
#endif
};

} // namespace spend::ingest
