// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chartbuckets.h"
#include "core/analysis/exploremeasure.h"
#include "core/analysis/explorerows.h"

#include <optional>
#include <vector>

namespace spend
{

/// The bars of Explorer's chart: the grain asked for, or that of a time dimension that rows are grouped by (cycles are
/// drawn in months), coarser where there would be more than 120.
ChartBuckets exploreBuckets(const ExploreView &view, const DateRange &charted);

/// The key of the only series where rows are grouped by time.
inline constexpr QStringView totalSeriesKey = u"(total)";

/// Computes the values over time: the rows' trends, the total's, and the series. Needs the answer's rows.
class ExploreChart
{
public:
    /// All must outlive it.
    ExploreChart(ExploreAnswer &answer, const ExploreMeasure &measure, const ChartBuckets &buckets,
        const QueryScope &scope, const PeriodSums &now, const RowPlaces &places);

    void addTrendsAndSeries();
    /// Lays the period of comparison, \c before, over the chart.
    /// \c starts: the first days of its buckets.
    void addTrendBefore(const QueryScope &before, const std::vector<UtcDay> &starts);

private:
    using Values = std::vector<std::optional<std::int64_t>>;

    Quotient &at(std::size_t row, std::size_t bucket) { return m_grid[row * m_bucketCount + bucket]; }
    std::size_t bucketOf(const SpendTable &table, std::size_t row, std::size_t axis) const;
    void addAmounts(const SpendTable &table);
    void addUsers();
    std::vector<int> usersOfRows(const std::vector<bool> &chosen) const;
    Values values(const Quotient *quotients) const;
    void addRowTrends();
    void addTotalSeries();
    void addRowSeries();
    void addOther(const std::vector<std::size_t> &rows);

    ExploreAnswer &m_answer;
    const ExploreMeasure &m_measure;
    const ChartBuckets &m_buckets;
    const QueryScope &m_scope;
    const PeriodSums &m_now;
    const RowPlaces &m_places;
    const Dimension m_by;
    const bool m_parts; ///< of the plan
    const std::size_t m_bucketCount;
    std::vector<Quotient> m_grid; ///< by row and bucket
    std::vector<std::int64_t> m_onDemand; ///< like it, where m_parts
    std::vector<Quotient> m_total; ///< by bucket
    std::vector<std::int64_t> m_totalOnDemand;
    std::optional<SpendTable> m_users; ///< first dimension, buckets and users, where the basis needs them
};

} // namespace spend
