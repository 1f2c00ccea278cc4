// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rollup.h"

#include <algorithm>
#include <unordered_map>

namespace spend::ingest
{

namespace
{
struct KeyHash {
    std::size_t operator()(const RollupKey &k) const
    {
        std::uint64_t h = k.user;
        for (const std::uint64_t part : {k.group, k.model, k.kind, k.flags})
            h = (h ^ part) * 0x9e3779b97f4a7c15u + (h >> 29);
        return static_cast<std::size_t>(h ^ (h >> 32));
    }
};
} // namespace

std::vector<RollupRow> rollUp(std::span<const UsageEvent> dayEvents, const MembershipIndex &memberships)
{
    std::unordered_map<RollupKey, std::size_t, KeyHash> places;
    std::vector<RollupRow> rows;
    for (const UsageEvent &e : dayEvents) {
        const RollupKey key{
            e.user, memberships.groupAt(e.user, e.timestampMs), e.model, e.kind, e.flags & flag::rollupMask};
        const auto [place, isNew] = places.try_emplace(key, rows.size());
        if (isNew)
            rows.push_back({key, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        RollupRow &row = rows[place->second];
        ++row.events;
        row.uncosted += (e.flags & flag::uncosted) != 0;
        row.cost += e.cost;
        row.discount += e.discount;
        row.requests += e.requests;
        row.inputTokens += e.inputTokens;
        row.outputTokens += e.outputTokens;
        row.cacheWriteTokens += e.cacheWriteTokens;
        row.cacheReadTokens += e.cacheReadTokens;
    }
    std::sort(rows.begin(), rows.end(), [](const RollupRow &a, const RollupRow &b) { return a.key < b.key; });
    return rows;
}

} // namespace spend::ingest
