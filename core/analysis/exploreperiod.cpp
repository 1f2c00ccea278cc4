// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/timebucket.h"

#include <algorithm>
#include <array>
#include <functional>

namespace spend
{

namespace
{
using Kind = RangeRule::Kind;

constexpr int mostSteps = 1200;
constexpr std::int64_t furthestShiftDays = 100 * 366; ///< back in one go: dates stay dates

UtcDay yearBefore(UtcDay day)
{
    const int year = day.year() - 1;
    return UtcDay::ofDate(year, day.month(), std::min(day.dayOfMonth(), daysInMonth(year, day.month())));
}

/// As far into the cycle before as the days are in theirs. Days that a shorter cycle lacks have no counterpart.
DateRange sameDaysOfCycleBefore(const DateRange &range, CycleRule cycles)
{
    const UtcDay cycle = cycles.cycleStart(range.first);
    const UtcDay lastCycle = cycles.cycleStart(range.last);
    const UtcDay first = cycles.cycleBefore(range.first).first + (range.first - cycle);
    const UtcDay last = cycles.cycleBefore(range.last).first + (range.last - lastCycle);
    return {std::min(first, cycle), std::min(last, lastCycle - 1)};
}

/// Periods that follow each other by themselves: cycles, months, quarters.
struct Steps {
    std::function<UtcDay(UtcDay)> startOf; ///< first day of the period that holds a day
    std::function<UtcDay(UtcDay)> after; ///< first day of the period after the one that begins on a day
    Kind current; ///< the rule that means the period up to today
    std::optional<Kind> last; ///< the whole one before it

    DateRange whole(UtcDay start) const { return {start, after(start) - 1}; }
};

Steps cycleSteps(CycleRule cycles)
{
    return {[cycles](UtcDay day) { return cycles.cycleStart(day); },
        [cycles](UtcDay start) { return cycles.nextCycleStart(start); }, Kind::ThisCycle, Kind::LastCycle};
}

Steps monthSteps()
{
    return {[](UtcDay day) { return day.firstOfMonth(); },
        [](UtcDay start) { return nextBucketStart(Dimension::Month, start, {}); }, Kind::ThisMonth, Kind::LastMonth};
}

Steps quarterSteps()
{
    return {quarterStart, [](UtcDay start) { return quarterStart(start + 100); }, Kind::ThisQuarter, {}};
}

/// What a rule steps by; nothing for those that go by their length.
std::optional<Steps> stepsOf(const RangeRule &rule, CycleRule cycles)
{
    switch (rule.kind) {
    case Kind::ThisCycle:
    case Kind::LastCycle:
        return cycleSteps(cycles);
    case Kind::ThisMonth:
    case Kind::LastMonth:
        return monthSteps();
    case Kind::ThisQuarter:
        return quarterSteps();
    case Kind::Custom: // own dates that are just such a period, as earlier steps leave them
        for (const Steps &steps : {cycleSteps(cycles), monthSteps(), quarterSteps()}) {
            if (steps.whole(steps.startOf(rule.custom.first)) == rule.custom)
                return steps;
        }
        return {};
    default:
        return {};
    }
}

RangeRule stepped(UtcDay start, int count, const Steps &steps, UtcDay today)
{
    const UtcDay current = steps.startOf(today);
    for (count = std::max(count, -mostSteps); count < 0; ++count)
        start = steps.startOf(start - 1);
    for (; count > 0 && start < current; --count)
        start = steps.after(start);
    if (start >= current)
        return {steps.current, {}};
    if (steps.last && start == steps.startOf(current - 1))
        return {*steps.last, {}};
    return {Kind::Custom, steps.whole(start)};
}

/// Own dates, or the rule that means them today.
RangeRule byLength(const DateRange &range, UtcDay today)
{
    constexpr std::array<std::pair<int, Kind>, 4> lengths{
        {{7, Kind::Last7Days}, {30, Kind::Last30Days}, {90, Kind::Last90Days}, {365, Kind::Last365Days}}};
    for (const auto &[days, kind] : lengths) {
        if (range.last == today && range.days() == days)
            return {kind, {}};
    }
    return {Kind::Custom, range};
}
} // namespace

std::optional<DateRange> comparedRange(const SpendPicture &picture, const ExploreView &view, UtcDay today)
{
    const auto connections = connectionsInScope(picture.directory(), view.filters);
    const Period period = resolvePeriod(view.range, connections, today);
    if (period.range.isEmpty())
        return {};
    DateRange compared;
    switch (view.comparison.kind) {
    case Comparison::Kind::None:
        return {};
    case Comparison::Kind::PreviousPeriod:
        compared = period.compared;
        break;
    case Comparison::Kind::SameDaysLastCycle:
        compared = sameDaysOfCycleBefore(period.range, leadingCycles(connections, today));
        break;
    case Comparison::Kind::YearAgo:
        compared = {yearBefore(period.range.first), yearBefore(period.range.last)};
        break;
    case Comparison::Kind::Custom:
        compared = view.comparison.custom;
        break;
    }
    return compared.isEmpty() ? std::nullopt : std::optional(compared);
}

RangeRule shifted(const RangeRule &rule, int steps, const SpendPicture &picture, const Filters &filters, UtcDay today)
{
    const auto connections = connectionsInScope(picture.directory(), filters);
    const DateRange range = resolvePeriod(rule, connections, today).range;
    if (steps == 0 || range.isEmpty() || rule.kind == Kind::AllDays)
        return rule;
    if (const auto periods = stepsOf(rule, leadingCycles(connections, today)))
        return stepped(range.first, steps, *periods, today);
    const std::int64_t wanted = std::int64_t(steps) * range.days();
    const std::int64_t room = std::max(0, today - range.last);
    const auto days = static_cast<int>(std::max<std::int64_t>(std::min(wanted, room), -furthestShiftDays));
    if (days == 0)
        return rule;
    return byLength({range.first + days, range.last + days}, today);
}

} // namespace spend
