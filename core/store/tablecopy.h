// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <functional>
#include <map>
#include <string>

namespace spend::store
{

/// Replaces all rows of a store with those of another one, table by table, whatever the engines. Both have the newest
/// schema; the source within a Reading, the target within a Transaction. Answers how many rows each table has now.
/// \c progress is told of each table, and of rows in it, some thousands at a time. Throws StoreError.
std::map<std::string, std::int64_t> copyTables(Database &source, Database &target,
    const std::function<void(const std::string &table, std::int64_t rows)> &progress);

} // namespace spend::store
