// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/usageevent.h"
#include "core/domain/utcday.h"

#include <cstdint>

namespace spend
{

/// What the events of a roll-up cell have in common. The day (and the connection) stand beside it.
struct RollupKey {
    Code user = 0;
    Code group = 0;
    Code model = 0;
    Code kind = 0;
    std::uint32_t flags = 0; ///< flag::rollupMask only

    friend constexpr auto operator<=>(const RollupKey &, const RollupKey &) = default;
};

/// Sums over the events of a cell. Money in micro-cents, requests in micro-requests.
struct Figures {
    std::int64_t cost = 0;
    std::int64_t onDemand = 0;
    std::int64_t events = 0;
    std::int64_t uncosted = 0;
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t cacheWriteTokens = 0;
    std::int64_t cacheReadTokens = 0;

    friend constexpr bool operator==(const Figures &, const Figures &) = default;
    constexpr std::int64_t included() const { return cost - onDemand; }
    constexpr std::int64_t tokens() const { return inputTokens + outputTokens + cacheWriteTokens + cacheReadTokens; }
    constexpr Figures &operator+=(const Figures &o)
    {
        cost += o.cost;
        onDemand += o.onDemand;
        events += o.events;
        uncosted += o.uncosted;
        requests += o.requests;
        inputTokens += o.inputTokens;
        outputTokens += o.outputTokens;
        cacheWriteTokens += o.cacheWriteTokens;
        cacheReadTokens += o.cacheReadTokens;
        return *this;
    }
};

/// One stored roll-up cell: the grain at which every report is exact (user, group, model, kind, max mode, headless,
/// on-demand or not), one connection and UTC day.
struct RollupRow {
    RollupKey key;
    std::int64_t events = 0;
    std::int64_t uncosted = 0;
    std::int64_t cost = 0; ///< wholly on-demand or wholly included, as key.flags says
    std::int64_t discount = 0;
    std::int64_t requests = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t cacheWriteTokens = 0;
    std::int64_t cacheReadTokens = 0;

    friend constexpr bool operator==(const RollupRow &, const RollupRow &) = default;
};

} // namespace spend
