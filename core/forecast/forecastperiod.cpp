// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecastperiod.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/scopefacts.h"
#include "core/analysis/spendpicture.h"
#include "core/forecast/weekprofile.h"

#include <algorithm>

namespace spend
{

namespace
{
/// A team may rest for so long; after that, days without an event are days without cost.
constexpr int longestWait = 10;

DateRange horizonRange(
    const ForecastHorizon &horizon, std::span<const ConnectionFacts *const> connections, UtcDay today)
{
    const UtcDay month = today.firstOfMonth();
    const UtcDay quarter = quarterStart(today);
    switch (horizon.kind) {
    case ForecastHorizon::Kind::Cycle:
        return leadingCycles(connections, today).cycleOf(today);
    case ForecastHorizon::Kind::Month:
        return {month, (month + 31).firstOfMonth() - 1};
    case ForecastHorizon::Kind::Quarter:
        return {quarter, quarterStart(quarter + 95) - 1};
    case ForecastHorizon::Kind::Days:
        break;
    }
    return {today, today + (std::clamp(horizon.days, 1, 365) - 1)};
}

/// First day with figures of the connections; nothing where there is none.
std::optional<UtcDay> firstKnownDay(const SpendPicture &picture, std::span<const ConnectionFacts *const> connections)
{
    std::optional<UtcDay> first;
    for (const ConnectionFacts *const facts : connections) {
        if (facts->coveredFrom)
            first = std::min(first.value_or(*facts->coveredFrom), *facts->coveredFrom);
    }
    if (first)
        return first;
    for (const DayBlock &block : picture.blocks()) {
        const bool inScope = std::any_of(connections.begin(), connections.end(),
            [&](const ConnectionFacts *facts) { return facts->id == block.connection; });
        if (inScope)
            return block.day;
    }
    return std::nullopt;
}
} // namespace

DateRange ForecastPeriod::read() const
{
    return {history.isEmpty() ? period.first : std::min(history.first, period.first), today};
}

ForecastPeriod forecastPeriod(const SpendPicture &picture, const ForecastQuestion &question, std::int64_t nowMs)
{
    const auto connections = connectionsInScope(picture.directory(), question.filters);
    const ScopeFacts facts = scopeFacts(connections, nowMs);
    ForecastPeriod result;
    result.today = UtcDay::ofMs(nowMs);
    result.period = horizonRange(question.horizon, connections, result.today);
    result.firstAhead = result.today;
    if (facts.newestEventMs) {
        const UtcDay newest = UtcDay::ofMs(*facts.newestEventMs);
        if (newest < result.today && result.today - newest <= longestWait)
            result.firstAhead = newest + 1;
    }
    result.firstAhead = std::max(result.firstAhead, result.period.first);
    result.lastLearnt = std::min(result.firstAhead - 1, UtcDay::ofMs(facts.provisionalFromMs) - 1);
    if (facts.newestEventMs && result.firstAhead < result.today) // the newest day may have come in part
        result.lastLearnt = std::min(result.lastLearnt, UtcDay::ofMs(*facts.newestEventMs) - 1);
    const auto first = firstKnownDay(picture, connections).value_or(result.firstAhead);
    result.history = {
        std::max(first, result.lastLearnt - (int(learntDays) - 1)), std::min(result.firstAhead, result.today) - 1};
    if (result.lastLearnt - result.history.first + 1 < fewestForecastDays)
        result.lastLearnt = result.history.last; // a young store teaches with all it has
    return result;
}

std::vector<DayKind> dayKindsOf(const DateRange &range, const WorkCalendar &calendar)
{
    DayKind resting = dayKinds - 1;
    for (std::size_t kind = 0; kind < dayKinds; ++kind) {
        if (!calendar.workdays[kind])
            resting = DayKind(kind);
    }
    std::vector<DayKind> kinds;
    kinds.reserve(std::size_t(range.days()));
    for (UtcDay day = range.first; day <= range.last; day = day + 1)
        kinds.push_back(calendar.isDayOff(day) ? resting : DayKind(day.weekday() - 1));
    return kinds;
}

} // namespace spend
