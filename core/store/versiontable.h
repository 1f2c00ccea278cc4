// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace spend::store
{

/// Counters that tell a reader, also one in another process, whether what it holds in memory is still what is stored.
/// They are raised in the transaction of the change. Throws StoreError.
class VersionTable
{
public:
    explicit VersionTable(Database &database)
        : m_database(database)
    {
    }
    struct Versions {
        std::int64_t rollups = 0;
        std::int64_t directory = 0; ///< names, memberships, commits, connections, repository rules
        std::int64_t notebook = 0; ///< saved views, notes, invoices

        friend bool operator==(const Versions &, const Versions &) = default;
    };
    Versions read();
    /// Answers the new count.
    std::int64_t raiseRollups();
    void raiseDirectory();
    void raiseNotebook();
    /// Each above what it was and what was seen: everything may be another.
    void raiseAbove(const Versions &seen);

private:
    Database &m_database;
};

} // namespace spend::store
