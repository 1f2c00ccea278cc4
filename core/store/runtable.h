// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/ingest/ingestprogress.h"
#include "core/store/database.h"

#include <optional>

namespace spend::store
{

/// The last things that happened to a connection, as its status needs them.
struct RunHistory {
    std::optional<std::int64_t> lastSuccessMs; ///< end of the last complete run
    std::int64_t skippedRecords = 0; ///< of that run
    /// Of the last run that ended by itself: kind None if it was complete. Cancelled and killed runs say nothing.
    Problem lastProblem;
    std::optional<std::int64_t> lastAttemptMs; ///< start of the last run, whatever became of it
};

/// A row for each ingestion. Throws StoreError.
class RunTable
{
public:
    explicit RunTable(Database &database)
        : m_database(database)
    {
    }
    /// Answers the row's number. Keeps the newest 500 runs of a connection.
    std::int64_t begin(ConnectionId connection, const QString &runId, std::int64_t nowMs);
    void finish(std::int64_t run, const IngestOutcome &outcome, std::int64_t nowMs);
    RunHistory history(ConnectionId connection);
    /// The most records that one of the kept runs had to leave out because they were malformed. A run reads what others
    /// have read before, so the runs' numbers can't be added.
    std::int64_t mostSkippedRecords(ConnectionId connection);

private:
    Database &m_database;
};

} // namespace spend::store
