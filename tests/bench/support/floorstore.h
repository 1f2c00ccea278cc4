// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"
#include "core/domain/usageevent.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace spend::bench
{

/// As little as storing can be: SQLite's C API alone, the columns of our own tables, ids that sort by time, a hundred
/// rows a statement, WAL with synchronous NORMAL. One connection; the program ends where SQLite refuses anything.
class FloorStore
{
public:
    explicit FloorStore(const std::string &path);
    ~FloorStore();
    FloorStore(const FloorStore &) = delete;
    FloorStore &operator=(const FloorStore &) = delete;

    /// Appends whole days, newest event first, with their roll-ups: one transaction. Sums in memory by hash.
    void append(std::span<const UsageEvent> newestFirst);
    /// Deletes by range of ids, then appends; one transaction.
    void replace(std::int64_t startMs, std::int64_t endMs, std::span<const UsageEvent> newestFirst);
    /// Reads the events of a span and compares: whether they are these.
    bool equals(std::int64_t startMs, std::int64_t endMs, std::span<const UsageEvent> oldestFirst);
    /// Reads all roll-up rows of a store's file into memory.
    static std::vector<RollupRow> readRollups(const std::string &path);
    /// Brings what the log holds into the file.
    void checkpoint() { run("PRAGMA wal_checkpoint(TRUNCATE)"); }

private:
    void run(const char *sql);
    void deleteIds(const char *table, std::int64_t first, std::int64_t end);
    void insertDay(std::span<const UsageEvent> newestFirst);
    sqlite3_stmt *prepare(const std::string &sql);
    void finish(sqlite3_stmt *statement);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_events[2] = {}; ///< of 100 rows, of one
    sqlite3_stmt *m_rollups[2] = {};
    sqlite3_stmt *m_select = nullptr;
};

} // namespace spend::bench
