// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period.h"

#include <algorithm>

namespace spend
{

namespace
{
Period againstDaysBefore(const DateRange &range)
{
    return {range, {range.first - range.days(), range.first - 1}};
}

Period lastDays(int days, UtcDay today)
{
    return againstDaysBefore({today - (days - 1), today});
}

/// From a start up to today, against as many days from the start before.
Period upToToday(UtcDay start, UtcDay startBefore, UtcDay today)
{
    return {{start, today}, {startBefore, std::min(start - 1, startBefore + (today - start))}};
}

Period allDays(std::span<const ConnectionFacts *const> connections, UtcDay today)
{
    UtcDay first = today;
    for (const ConnectionFacts *const facts : connections) {
        if (facts->coveredFrom)
            first = std::min(first, *facts->coveredFrom);
    }
    return againstDaysBefore({first, today});
}
} // namespace

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

UtcDay quarterStart(UtcDay day)
{
    return UtcDay::ofDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

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
    case RangeRule::Kind::Last365Days:
        return lastDays(365, today);
    case RangeRule::Kind::ThisMonth: {
        const UtcDay start = today.firstOfMonth();
        return upToToday(start, (start - 1).firstOfMonth(), today);
    }
    case RangeRule::Kind::LastMonth: {
        const UtcDay end = today.firstOfMonth();
        const DateRange range{(end - 1).firstOfMonth(), end - 1};
        return {range, {(range.first - 1).firstOfMonth(), range.first - 1}};
    }
    case RangeRule::Kind::ThisQuarter: {
        const UtcDay start = quarterStart(today);
        return upToToday(start, quarterStart(start - 1), today);
    }
    case RangeRule::Kind::AllDays:
        return allDays(connections, today);
    case RangeRule::Kind::Custom:
        break;
    }
    return againstDaysBefore(rule.custom);
}

} // namespace spend
