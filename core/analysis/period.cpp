// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period.h"

#include <algorithm>

namespace spend
{

namespace
{
CycleRule leadingCycles(std::span<const ConnectionFacts *const> connections, UtcDay today)
{
    const ConnectionFacts *leading = nullptr;
    for (const ConnectionFacts *const facts : connections) {
        if (!facts->cyclesKnown)
            continue;
        if (!leading || facts->cycles.cycleStart(today) < leading->cycles.cycleStart(today))
            leading = facts;
    }
    return leading ? leading->cycles : CycleRule{};
}

Period againstDaysBefore(const DateRange &range)
{
    return {range, {range.first - range.days(), range.first - 1}};
}

Period lastDays(int days, UtcDay today)
{
    return againstDaysBefore({today - (days - 1), today});
}
} // namespace

Period resolvePeriod(const RangeRule &rule, std::span<const ConnectionFacts *const> connections, UtcDay today)
{
    switch (rule.kind) {
    case RangeRule::Kind::ThisCycle: {
        const CycleRule cycles = leadingCycles(connections, today);
        const DateRange range{cycles.cycleStart(today), today};
        const DateRange before = cycles.cycleBefore(today);
        return {range, {before.first, std::min(before.last, before.first + (range.days() - 1))}};
    }
    case RangeRule::Kind::LastCycle: {
        const CycleRule cycles = leadingCycles(connections, today);
        const DateRange range = cycles.cycleBefore(today);
        return {range, cycles.cycleBefore(range.first)};
    }
    case RangeRule::Kind::Last7Days:
        return lastDays(7, today);
    case RangeRule::Kind::Last30Days:
        return lastDays(30, today);
    case RangeRule::Kind::Last90Days:
        return lastDays(90, today);
    case RangeRule::Kind::Custom:
        break;
    }
    return againstDaysBefore(rule.custom);
}

} // namespace spend
