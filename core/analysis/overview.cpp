// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"

#include "core/analysis/activeusers.h"
#include "core/analysis/chartbuckets.h"
#include "core/analysis/period.h"
#include "core/analysis/runquery.h"
#include "core/analysis/scopefacts.h"
#include "core/analysis/spendtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

SortBy sortOf(Measure measure)
{
    switch (measure) {
    case Measure::OnDemand:
        return SortBy::OnDemand;
    case Measure::Included:
        return SortBy::Included;
    case Measure::Events:
        return SortBy::Events;
    default:
        return SortBy::Cost;
    }
}

/// Where a value of the grouping stands among the answer's rows. Values are numbered alike in every table of a picture.
using RowOfValue = std::unordered_map<std::uint32_t, std::size_t>;

void addConnectionFacts(OverviewAnswer &answer, const std::vector<const ConnectionFacts *> &connections)
{
    const ScopeFacts facts = scopeFacts(connections, answer.computedMs);
    answer.groupsVisible = facts.groupsVisible;
    answer.repositoriesVisible = facts.repositoriesVisible;
    answer.members = facts.members;
    answer.newestEventMs = facts.newestEventMs;
    answer.provisionalFromMs = facts.provisionalFromMs;
    answer.comparable = isCovered(connections, answer.compared);
}

RowOfValue addRows(OverviewAnswer &answer, const SpendTable &table)
{
    RowOfValue places;
    for (const std::uint32_t row : table.sorted(sortOf(answer.question.measure))) {
        const std::uint32_t value = table.index(row, 0);
        places.emplace(value, answer.rows.size());
        OverviewRow &added = answer.rows.emplace_back();
        added.key = table.axes()[0].key(value);
        added.label = table.axes()[0].label(value);
        added.figures = table.figures(row);
        added.isNew = answer.comparable;
        added.trend.resize(answer.buckets.size());
    }
    return places;
}

void addComparison(OverviewAnswer &answer, const RowOfValue &places, const SpendTable &before)
{
    answer.totalCompared = before.total();
    for (std::size_t row = 0; row < before.size(); ++row) {
        const auto found = places.find(before.index(row, 0));
        if (found == places.end())
            continue; // gone since
        answer.rows[found->second].previous = measureOf(before.figures(row), answer.question.measure);
        answer.rows[found->second].isNew = false;
    }
}

void addTrends(OverviewAnswer &answer, const RowOfValue &places, const SpendTable &table, const ChartBuckets &buckets)
{
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto found = places.find(table.index(row, 0));
        if (found == places.end())
            continue;
        const std::size_t bucket = buckets.indexOf(table.axes()[1].start(table.index(row, 1)));
        answer.rows[found->second].trend[bucket] = measureOf(table.figures(row), answer.question.measure);
    }
}

/// The first rows that show anything in the chart are series of their own, the rest is one.
void addSeries(OverviewAnswer &answer)
{
    OverviewSeries other{{}, AnalysisWording::tr("Other"), 0, std::vector<std::int64_t>(answer.buckets.size())};
    for (const OverviewRow &row : answer.rows) {
        if (std::all_of(row.trend.begin(), row.trend.end(), [](std::int64_t value) { return value == 0; }))
            continue;
        if (answer.series.size() < answer.question.top) {
            answer.series.push_back({row.key, row.label, 1, row.trend});
            continue;
        }
        ++other.rows;
        std::transform(row.trend.begin(), row.trend.end(), other.values.begin(), other.values.begin(), std::plus{});
    }
    if (other.rows > 0)
        answer.series.push_back(std::move(other));
}
} // namespace

OverviewAnswer answerOverview(const SpendPicture &picture, const OverviewQuestion &question, std::int64_t nowMs)
{
    OverviewAnswer answer;
    answer.question = question;
    answer.computedMs = nowMs;
    answer.hasData = picture.hasEvents();

    const auto connections = connectionsInScope(picture.directory(), question.filters);
    const Period period = resolvePeriod(question.range, connections, UtcDay::ofMs(nowMs));
    answer.range = period.range;
    answer.compared = period.compared;
    addConnectionFacts(answer, connections);

    const ChartBuckets buckets(chartedRange(picture, period.range));
    answer.bucket = buckets.bucket();
    answer.buckets = buckets.starts();

    const QueryScope scope(picture, period.range, question.filters);
    const QueryScope scopeBefore(picture, period.compared, question.filters);
    const SpendTable table(scope, {question.by}, MeasureSet::all());
    answer.total = table.total();
    const RowOfValue places = addRows(answer, table);
    addComparison(answer, places, SpendTable(scopeBefore, {question.by}, MeasureSet::all()));
    addTrends(answer, places, SpendTable(scope, {question.by, buckets.dimension()}, {question.measure}), buckets);
    addSeries(answer);

    answer.activeUsers =
        question.by == Dimension::User ? countUsers(table) : countUsers(SpendTable(scope, {Dimension::User}, activity));
    answer.attribution = attributionOf(picture, {period.range, {}, question.filters, SortBy::Cost, 0});
    return answer;
}

} // namespace spend
