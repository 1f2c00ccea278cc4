// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scopefacts.h"

#include <algorithm>

namespace spend
{

namespace
{
constexpr std::int64_t settlingMs = 2 * msPerDay;
}

ScopeFacts scopeFacts(std::span<const ConnectionFacts *const> connections, std::int64_t nowMs)
{
    const auto sees = [&](bool ConnectionFacts::*what) {
        return connections.empty()
            || std::any_of(connections.begin(), connections.end(), [what](const auto *facts) { return facts->*what; });
    };
    ScopeFacts scope;
    scope.groupsVisible = sees(&ConnectionFacts::groupsVisible);
    scope.repositoriesVisible = sees(&ConnectionFacts::repositoriesVisible);
    for (const ConnectionFacts *const facts : connections) {
        scope.members += facts->members;
        if (facts->newestEventMs)
            scope.newestEventMs = std::max(scope.newestEventMs.value_or(*facts->newestEventMs), *facts->newestEventMs);
    }
    // An event dated after our clock shows that the clock is slow: count from the later of the two.
    scope.provisionalFromMs = std::max(nowMs, scope.newestEventMs.value_or(nowMs)) - settlingMs;
    return scope;
}

bool isCovered(std::span<const ConnectionFacts *const> connections, const DateRange &range)
{
    return !connections.empty() && !range.isEmpty()
        && std::all_of(connections.begin(), connections.end(),
            [&](const ConnectionFacts *facts) { return facts->coveredFrom && *facts->coveredFrom <= range.first; });
}

} // namespace spend
