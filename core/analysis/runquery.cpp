// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/runquery.h"

#include "core/analysis/largestremainder.h"
#include "core/analysis/spendtable.h"

#include <algorithm>

namespace spend
{

namespace
{
MeasureSet withSortMeasure(MeasureSet measures, SortBy sort)
{
    switch (sort) {
    case SortBy::Cost:
        measures.add(Measure::Cost);
        break;
    case SortBy::OnDemand:
        measures.add(Measure::OnDemand);
        break;
    case SortBy::Included:
        measures.add(Measure::Included);
        break;
    case SortBy::Events:
        measures.add(Measure::Events);
        break;
    case SortBy::Key:
        break;
    }
    return measures;
}

std::int64_t &sumOf(AttributionShare &share, AttributionStep step)
{
    switch (step) {
    case AttributionStep::SameDay:
        return share.sameDay;
    case AttributionStep::NextDays:
        return share.nextDays;
    case AttributionStep::DaysBefore:
        return share.daysBefore;
    case AttributionStep::Unattributed:
        break;
    }
    return share.unattributed;
}

/// The part of an amount that falls to the repositories that pass.
std::int64_t passingPart(
    std::int64_t amount, const Attribution &attribution, const CodeTable &passing, std::vector<std::int64_t> &shares)
{
    if (attribution.step == AttributionStep::Unattributed)
        return passing[0] != 0 ? amount : 0;
    shares.resize(attribution.weights.size());
    LargestRemainder(attribution.weights).split(amount, shares.data());
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        sum += passing[attribution.repositories[i]] != 0 ? shares[i] : 0;
    return sum;
}
} // namespace

SpendReport runQuery(const SpendPicture &picture, const SpendQuery &query, MeasureSet measures)
{
    const QueryScope scope(picture, query.range, query.filters);
    const SpendTable table(scope, query.by, withSortMeasure(measures, query.sort));
    const std::vector<std::uint32_t> order = table.sorted(query.sort, query.limit);
    const std::size_t shown = query.limit == 0 ? order.size() : std::min(order.size(), query.limit);

    SpendReport report;
    report.query = query;
    report.total = table.total();
    report.rows.reserve(shown);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i >= shown) {
            report.other += table.figures(order[i]);
            continue;
        }
        SpendRow row;
        row.keys.reserve(qsizetype(query.by.size()));
        row.labels.reserve(qsizetype(query.by.size()));
        for (std::size_t axis = 0; axis < table.axes().size(); ++axis) {
            row.keys.append(table.axes()[axis].key(table.index(order[i], axis)));
            row.labels.append(table.axes()[axis].label(table.index(order[i], axis)));
        }
        row.figures = table.figures(order[i]);
        report.rows.push_back(std::move(row));
    }
    report.otherRows = order.size() - shown;
    return report;
}

AttributionShare attributionOf(const SpendPicture &picture, const SpendQuery &query)
{
    const QueryScope whole(picture, query.range, query.filters);
    // A person's day goes by one step as a whole, so its rows may be summed before; where repositories are filtered,
    // they are shared out one by one.
    const auto summed = whole.summedBy({Dimension::User, Dimension::Day});
    const QueryScope &scope = summed ? summed->scope : whole;
    AttributionShare share;
    const bool selects = scope.filtersRows();
    std::vector<std::uint32_t> rows;
    std::vector<std::int64_t> shares;
    for (const DayBlock *const block : scope.blocks()) {
        const RollupBlock &rollups = *block->rows;
        if (selects)
            scope.selectRows(rollups, rows);
        const CommitIndex &commits = picture.names().commits(block->connection);
        Attribution attribution;
        Code user = 0; // unattributed, as is an attribution by default
        for (std::size_t i = 0, count = selects ? rows.size() : rollups.size(); i < count; ++i) {
            const std::size_t row = selects ? rows[i] : i;
            if (rollups.users()[row] != user) {
                user = rollups.users()[row];
                attribution = commits.attribution(user, block->day);
            }
            const std::int64_t cost = rollups.cost()[row];
            sumOf(share, attribution.step) +=
                scope.repositories() ? passingPart(cost, attribution, *scope.repositories(), shares) : cost;
        }
    }
    return share;
}

} // namespace spend
