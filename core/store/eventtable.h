// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/usageevent.h"
#include "core/store/coveragetable.h"
#include "core/store/database.h"

#include <functional>
#include <optional>
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

    /// What decides whether an event is wanted.
    struct Head {
        std::int64_t id = 0; ///< eventTimestampMs() tells its moment
        Code user = 0;
        Code model = 0;
        Code kind = 0;
        std::uint32_t flags = 0;
    };
    enum class Order { NewestFirst, OldestFirst };
    /// Calls visit(head) for the events whose row ids lie in [firstId, endId), until it answers false. Other tables may
    /// be read meanwhile, but no other scan of this order.
    void scan(std::int64_t firstId, std::int64_t endId, Order order, const std::function<bool(const Head &)> &visit);
    /// The event of a row id, if it is there.
    std::optional<UsageEvent> find(std::int64_t id);

    std::optional<std::int64_t> newestMs(ConnectionId connection);
    std::optional<std::int64_t> oldestMs(ConnectionId connection);

private:
    Database &m_database;
};

} // namespace spend::store
