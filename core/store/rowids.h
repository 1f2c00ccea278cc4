// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/utcday.h"

#include <cstdint>

namespace spend::store
{

// Row ids that sort by (connection, time), so that a window or a day is one range of ids and needs no index.

inline constexpr int connectionShift = 57;
inline constexpr ConnectionId mostConnections = 63;
/// No event is older: the service began later.
inline constexpr UtcDay epochDay{18'262}; // 2020-01-01
inline constexpr std::int64_t epochMs = epochDay.startMs();
/// First moment that no longer fits: 2^41 ms after the epoch, in the year 2089.
inline constexpr std::int64_t endOfTimeMs = epochMs + (std::int64_t{1} << 41);
inline constexpr std::int64_t eventsPerMillisecond = 1 << 16;

constexpr std::int64_t eventId(ConnectionId connection, std::int64_t timestampMs, std::int64_t number = 0)
{
    return (std::int64_t{connection} << connectionShift) | ((timestampMs - epochMs) << 16) | number;
}
constexpr std::int64_t eventTimestampMs(std::int64_t id)
{
    return ((id & ((std::int64_t{1} << connectionShift) - 1)) >> 16) + epochMs;
}
/// One past the connection's last possible event id.
constexpr std::int64_t eventIdEnd(ConnectionId connection)
{
    return (std::int64_t{connection} << connectionShift) | ((std::int64_t{1} << connectionShift) - 1);
}

constexpr std::int64_t rollupId(ConnectionId connection, UtcDay day, std::int64_t number = 0)
{
    return (std::int64_t{connection} << connectionShift) | (std::int64_t{day - epochDay} << 32) | number;
}
constexpr UtcDay rollupDay(std::int64_t id)
{
    return epochDay + static_cast<int>((id & ((std::int64_t{1} << connectionShift) - 1)) >> 32);
}
constexpr ConnectionId connectionOf(std::int64_t id)
{
    return static_cast<ConnectionId>(id >> connectionShift);
}

} // namespace spend::store
