// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/spenddata.h"
#include "core/store/database.h"

#include <functional>
#include <vector>

namespace spend::store
{

/// The roll-ups that every report is made of. Throws StoreError.
class RollupTable
{
public:
    explicit RollupTable(Database &database)
        : m_database(database)
    {
    }

    /// Replaces a day. Rows sorted by key.
    void replaceDay(const RollupBatch &batch);
    /// Calls visit(batch) for each day of the connection in range, ascending.
    void load(ConnectionId connection, DateRange days, const std::function<void(RollupBatch)> &visit);
    /// The same for all connections and days.
    void loadAll(const std::function<void(RollupBatch)> &visit);

private:
    void loadIds(std::int64_t firstId, std::int64_t endId, const std::function<void(RollupBatch)> &visit);
    Database &m_database;
};

} // namespace spend::store
