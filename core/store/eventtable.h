// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/usageevent.h"
#include "core/store/coveragetable.h"
#include "core/store/database.h"

#include <span>
#include <vector>

namespace spend::store
{

/// The raw usage events. Throws StoreError.
class EventTable
{
public:
    explicit EventTable(Database &database)
        : m_database(database)
    {
    }

    /// The events of [startMs, endMs), sorted as UsageEvent sorts.
    std::vector<UsageEvent> load(ConnectionId connection, Span span);
    /// Deletes the span's events, answers how many.
    std::int64_t remove(ConnectionId connection, Span span);
    /// Appends events sorted as UsageEvent sorts; none of their milliseconds may hold events already.
    void insert(ConnectionId connection, std::span<const UsageEvent> events);
    std::optional<std::int64_t> newestMs(ConnectionId connection);
    std::optional<std::int64_t> oldestMs(ConnectionId connection);

private:
    Database &m_database;
};

} // namespace spend::store
