// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/drilldown.h"

#include "core/analysis/timebucket.h"

#include <algorithm>

namespace spend
{

namespace
{
/// The last day of a cycle is the day before the next one that has a row: days between hold nothing.
UtcDay cycleEnd(const ExploreAnswer &answer, UtcDay start)
{
    UtcDay end = answer.range.last;
    for (const ExploreRow &row : answer.rows) {
        const auto other = UtcDay::fromIso(row.key);
        if (other && *other > start)
            end = std::min(end, *other - 1);
    }
    return end;
}

/// What opening a row of a dimension shows next, days being the last grouping.
Dimension dimensionBelow(Dimension dimension)
{
    return dimension == Dimension::User || isTime(dimension) ? Dimension::Day : Dimension::User;
}

bool isOneUser(const ExploreView &view)
{
    const auto filter = view.filters.find(Dimension::User);
    return filter != view.filters.end() && filter->second.included.size() == 1;
}
} // namespace

std::optional<DateRange> bucketDays(const ExploreAnswer &answer, Dimension dimension, const QString &key)
{
    const auto start = UtcDay::fromIso(key);
    if (!start || !isTime(dimension))
        return {};
    const UtcDay end =
        dimension == Dimension::Cycle ? cycleEnd(answer, *start) : nextBucketStart(dimension, *start, {}) - 1;
    return DateRange{std::max(*start, answer.range.first), std::min(end, answer.range.last)};
}

ExploreView narrowedTo(const ExploreAnswer &answer, Dimension dimension, const QString &key)
{
    ExploreView view = answer.view;
    if (isTime(dimension)) {
        if (const auto days = bucketDays(answer, dimension, key))
            view.range = {RangeRule::Kind::Custom, *days};
        return view;
    }
    view.filters[dimension] = {{key}, {}};
    return view;
}

DrillStep drilledInto(const ExploreAnswer &answer, const QString &key)
{
    const Dimension from = answer.view.by.front();
    DrillStep step{narrowedTo(answer, from, key), false};
    Dimension next = dimensionBelow(from);
    if (next == Dimension::User && isOneUser(step.view))
        next = Dimension::Day;
    const auto days = bucketDays(answer, from, key).value_or(answer.range);
    step.events = next == Dimension::Day && days.days() == 1;
    if (step.events)
        return step;
    step.view.by = {next};
    step.view.otherOpen = false;
    step.view.sortColumn = ExploreView().sortColumn;
    step.view.ascending = false;
    return step;
}

} // namespace spend
