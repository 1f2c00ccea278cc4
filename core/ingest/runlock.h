// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

#include <QLockFile>

#include <memory>

namespace spend::ingest
{

/// Holds that a connection is being ingested: one run at a time, whatever the process. Dies with its process.
class RunLock
{
public:
    /// A Problem of kind Busy names who holds it.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &dataDir, const Connection &connection);

private:
    explicit RunLock(const QString &path)
        : m_file(path)
    {
    }
    QLockFile m_file;
};

} // namespace spend::ingest
