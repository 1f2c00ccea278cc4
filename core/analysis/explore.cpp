// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"

#include "core/analysis/explorechart.h"
#include "core/analysis/explorerows.h"
#include "core/analysis/period.h"
#include "core/analysis/runquery.h"
#include "core/analysis/scopefacts.h"
#include "core/analysis/timebucket.h"

#include <algorithm>

namespace spend
{

namespace
{
std::vector<Dimension> groupingOf(const ExploreView &view)
{
    return view.by.empty() ? std::vector{Dimension::User} : view.by;
}

/// Single days, weeks, months or cycles have no counterpart in the period of comparison.
bool filtersTime(const Filters &filters)
{
    return std::any_of(filters.begin(), filters.end(),
        [](const auto &filter) { return isTime(filter.first) && !filter.second.isEmpty(); });
}

void addConnectionFacts(ExploreAnswer &answer, const std::vector<const ConnectionFacts *> &connections)
{
    const ScopeFacts facts = scopeFacts(connections, answer.computedMs);
    answer.groupsVisible = facts.groupsVisible;
    answer.repositoriesVisible = facts.repositoriesVisible;
    answer.members = facts.members;
    answer.newestEventMs = facts.newestEventMs;
    answer.provisionalFromMs = facts.provisionalFromMs;
    answer.comparable =
        answer.compared && isCovered(connections, *answer.compared) && !filtersTime(answer.view.filters);
}

/// The part of the period of comparison that lies under the charted part of the range.
DateRange chartedBefore(const ExploreAnswer &answer, const DateRange &charted)
{
    const UtcDay first = answer.compared->first + (charted.first - answer.range.first);
    return {first, answer.compared->last};
}
} // namespace

ExploreAnswer answerExplore(const SpendPicture &picture, const ExploreView &view, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const auto connections = connectionsInScope(picture.directory(), view.filters);
    const ExploreMeasure measure(view.measure, view.basis);
    ExploreAnswer answer;
    answer.view = view;
    answer.unit = measure.unit();
    answer.computedMs = nowMs;
    answer.hasData = picture.hasEvents();
    answer.range = resolvePeriod(view.range, connections, today).range;
    answer.compared = comparedRange(picture, view, today);
    addConnectionFacts(answer, connections);

    const std::vector<Dimension> by = groupingOf(view);
    const QueryScope scope(picture, answer.range, view.filters);
    const PeriodSums now(scope, by, view.basis, PeriodSums::Detail::RowsAndCells);
    answer.total = now.total();
    answer.users = now.activeUsers();
    answer.value = measure.value(answer.total, answer.users);

    std::optional<QueryScope> scopeBefore;
    std::optional<PeriodSums> before;
    if (answer.compared) {
        scopeBefore.emplace(picture, *answer.compared, view.filters);
        before.emplace(*scopeBefore, by, view.basis, PeriodSums::Detail::Rows);
        answer.totalBefore = before->total();
        answer.usersBefore = before->activeUsers();
        answer.valueBefore = measure.value(answer.totalBefore, answer.usersBefore);
    }

    const RowPlaces places = addExploreRows(answer, measure, now, before ? &*before : nullptr, connections);
    if (now.hasCells())
        addExploreCells(answer, measure, now, places, scope);

    const DateRange charted = chartedRange(picture, answer.range);
    const ChartBuckets buckets = exploreBuckets(view, charted);
    answer.bucketDimension = buckets.dimension();
    answer.buckets = buckets.starts();
    ExploreChart chart(answer, measure, buckets, scope, now, places);
    chart.addTrendsAndSeries();
    if (answer.comparable)
        chart.addTrendBefore(*scopeBefore, bucketStarts(buckets.dimension(), chartedBefore(answer, charted), {}));

    answer.attribution = attributionOf(picture, {answer.range, {}, view.filters, SortBy::Cost, 0});
    return answer;
}

} // namespace spend
