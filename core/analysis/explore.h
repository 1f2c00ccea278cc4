// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/analysis/overview.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spend
{

class SpendPicture;

/// What a view's values are, so that the screen can write them.
enum class ValueUnit {
    Money, ///< micro-cents
    Count, ///< events
    Requests, ///< micro-requests
    Tokens
};

/// A row's figures of the second dimension's value \c column.
struct ExploreCell {
    std::uint32_t column = 0; ///< into ExploreAnswer::columns
    Figures figures;
    int users = 0; ///< active ones; counted only where the basis needs it
};

/// One value of the second dimension, over all rows.
struct ExploreColumn {
    QString key;
    QString label;
    Figures figures;
    int users = 0; ///< active ones; counted only where the basis needs it
    std::optional<std::int64_t> value; ///< the measure on the view's basis
};

/// One row of the table. Values are the measure on the view's basis; absent where there is nothing to divide by.
struct ExploreRow {
    enum class Standing {
        Both, ///< in both periods, or no comparison possible
        New, ///< nothing in the period of comparison
        Gone ///< nothing in the range: figures are 0, the row adds nothing
    };

    QString key;
    QString label;
    Figures figures;
    Figures before; ///< in the period of comparison
    int users = 0; ///< with an event; "No user" is none. Counted only where the basis needs it, and by user
    int usersBefore = 0;
    std::optional<std::int64_t> value;
    std::optional<std::int64_t> valueBefore;
    Standing standing = Standing::Both;
    std::vector<std::optional<std::int64_t>> trend; ///< value by bucket of the chart
    std::vector<ExploreCell>
        cells; ///< second dimension, in the order of ExploreAnswer::columns; only those with figures
    int series = -1; ///< which of ExploreAnswer::series it is, Other included; -1: nothing to draw
};

/// One series of the chart. The last may be Other, with an empty key.
struct ExploreSeries {
    QString key;
    QString label;
    std::size_t rows = 1; ///< how many rows it sums up
    std::vector<std::optional<std::int64_t>> values; ///< a value a bucket; totals are never absent
    std::vector<std::int64_t> onDemand; ///< the part of values billed beyond the plan; empty unless partsOfPlan
};

/// What moved the total, largest absolute change first. Refers to a row.
struct ExploreDriver {
    std::uint32_t row = 0;
    std::int64_t change = 0; ///< value less valueBefore, absent ones as 0
};

/// Everything that Explorer shows but events, of one consistent picture of the store. Immutable, shared between
/// threads.
struct ExploreAnswer {
    ExploreView view;
    bool hasData = false; ///< the store holds any event at all
    DateRange range; ///< what the rule means today
    std::optional<DateRange> compared; ///< nothing: not compared, or the period is empty
    bool comparable = false; ///< the store covers the period of comparison, and no filter names times
    ValueUnit unit = ValueUnit::Money;
    Figures total;
    Figures totalBefore;
    int users = 0; ///< active in range
    int usersBefore = 0;
    int members = 0;
    std::optional<std::int64_t> value; ///< of the total, on the basis
    std::optional<std::int64_t> valueBefore;
    AttributionShare attribution;
    bool groupsVisible = true; ///< false: no connection in scope sees billing groups
    bool repositoriesVisible = true;
    Dimension bucketDimension = Dimension::Day; ///< Day, Week or Month
    std::vector<UtcDay> buckets; ///< their first days
    std::vector<std::optional<std::int64_t>> totalTrend; ///< a value a bucket
    /// The period of comparison laid over the chart, first bucket on first bucket; at most as many as buckets.
    std::vector<std::optional<std::int64_t>> totalTrendBefore;
    std::vector<ExploreSeries> series;
    std::vector<ExploreRow> rows; ///< by value descending (time dimensions: by date), ties by key; gone ones last
    std::vector<ExploreColumn> columns; ///< second dimension by value descending (time: by date)
    std::vector<ExploreDriver> drivers; ///< rows whose value changed
    std::int64_t provisionalFromMs = 0; ///< figures from here on still change
    std::optional<std::int64_t> newestEventMs;
    std::int64_t computedMs = 0;
};

/// Answers Explorer's question from a picture, as of the moment \c nowMs (epoch ms). Pure and without locks: any
/// thread.
/// - The total is the same whatever the grouping, layout, top, and chart.
/// - A basis other than Total divides each row, series and bucket by its own users, requests or tokens, rounded half
///   away from zero; Other by those of its rows together. Ratios do not add up, and are not meant to. Absent values
///   come last.
/// - Grouped by a time dimension first, the chart has one series, the total, with the key "(total)". Grain::Auto then
///   means steps of that dimension; cycles are drawn in months. Rows are compared with the first, second … day, week,
///   month or cycle of the other period, and none is new or gone.
/// - More than 120 buckets are coarsened whatever the grain; of more than 120 months, those that hold data are drawn.
/// - Series are the first rows with anything to draw but zeros; Other are the rest of those.
/// - Filters on days, weeks, months or cycles leave nothing to compare with: such views are not comparable.
/// - Where not comparable, figures of the other period are given as far as they are known, but no row is new or gone,
///   nothing is a driver, and no trend is laid over the chart.
ExploreAnswer answerExplore(const SpendPicture &picture, const ExploreView &view, std::int64_t nowMs);

/// The value of any figures on a basis, as answerExplore gives it; \c users: the active ones, for Basis::PerActiveUser.
std::optional<std::int64_t> valueOnBasis(const Figures &figures, int users, Measure measure, Basis basis);

/// A value of a dimension that a filter can name, with what it costs within the other filters.
struct FilterValue {
    QString key;
    QString label;
    std::int64_t cost = 0; ///< micro-cents
    std::int64_t events = 0;
};

/// All values that \c dimension has in the view's range and its other filters, the costliest first. Values that are
/// filtered by now but have no figures come last.
std::vector<FilterValue> filterValues(
    const SpendPicture &picture, const ExploreView &view, Dimension dimension, std::int64_t nowMs);

/// The rule for so many periods later (steps > 0) or earlier: cycles, months and quarters by themselves, also where own
/// dates are just one of them, other ranges by their length. Never beyond today. Where a rule means the new dates
/// ("last month"), it is that rule. All days stay all days.
RangeRule shifted(const RangeRule &rule, int steps, const SpendPicture &picture, const Filters &filters, UtcDay today);

/// The period that a range is compared with; nothing where it would be empty or there is no comparison.
/// - SameDaysLastCycle goes by the cycles that range rules go by: each day as far into the cycle before as it is in its
///   own; days that a shorter cycle lacks are left out.
/// - YearAgo: 29 February is the 28th.
std::optional<DateRange> comparedRange(const SpendPicture &picture, const ExploreView &view, UtcDay today);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::ExploreAnswer>)
