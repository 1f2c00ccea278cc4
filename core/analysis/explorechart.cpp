// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explorechart.h"

#include "core/analysis/activeusers.h"
#include "core/analysis/timebucket.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

Bucket finestBucket(const ExploreView &view)
{
    switch (view.grain) {
    case Grain::Day:
        return Bucket::Day;
    case Grain::Week:
        return Bucket::Week;
    case Grain::Month:
        return Bucket::Month;
    case Grain::Auto:
        break;
    }
    switch (view.by.empty() ? Dimension::User : view.by.front()) {
    case Dimension::Week:
        return Bucket::Week;
    case Dimension::Month:
    case Dimension::Cycle: // bars cannot begin on a cycle: each connection has its own
        return Bucket::Month;
    default:
        return Bucket::Day;
    }
}

bool drawsAnything(const std::vector<std::optional<std::int64_t>> &values)
{
    return std::any_of(values.begin(), values.end(), [](const auto &value) { return value.value_or(0) != 0; });
}
} // namespace

ChartBuckets exploreBuckets(const ExploreView &view, const DateRange &charted)
{
    return ChartBuckets(charted, finestBucket(view));
}

ExploreChart::ExploreChart(ExploreAnswer &answer, const ExploreMeasure &measure, const ChartBuckets &buckets,
    const QueryScope &scope, const PeriodSums &now, const RowPlaces &places)
    : m_answer(answer)
    , m_measure(measure)
    , m_buckets(buckets)
    , m_scope(scope)
    , m_now(now)
    , m_places(places)
    , m_by(now.axis().dimension())
    , m_parts(answer.view.partsOfPlan && answer.view.measure == Measure::Cost && answer.view.basis == Basis::Total)
    , m_bucketCount(buckets.starts().size())
    , m_grid(answer.rows.size() * m_bucketCount)
    , m_onDemand(m_parts ? m_grid.size() : 0)
    , m_total(m_bucketCount)
    , m_totalOnDemand(m_parts ? m_bucketCount : 0)
{
}

std::size_t ExploreChart::bucketOf(const SpendTable &table, std::size_t row, std::size_t axis) const
{
    return m_buckets.indexOf(table.axes()[axis].start(table.index(row, axis)));
}

void ExploreChart::addTrendsAndSeries()
{
    if (m_now.hasCells() && m_now.table().axes()[1].dimension() == m_buckets.dimension()) {
        addAmounts(m_now.table()); // the cells are the bars
    } else {
        MeasureSet needs = m_measure.needs();
        if (m_parts)
            needs.add(Measure::OnDemand);
        addAmounts(SpendTable(m_scope, {m_by, m_buckets.dimension()}, needs));
    }
    if (m_measure.countsUsers())
        addUsers();
    addRowTrends();
    m_answer.totalTrend = values(m_total.data());
    if (isTime(m_by))
        addTotalSeries();
    else
        addRowSeries();
}

void ExploreChart::addAmounts(const SpendTable &table)
{
    const bool byUser = m_measure.countsUsers() && m_by == Dimension::User;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const Figures &figures = table.figures(row);
        const std::size_t bucket = bucketOf(table, row, 1);
        const std::size_t place = m_places.rowOf(table.index(row, 0));
        Quotient quotient = m_measure.quotient(figures);
        if (byUser)
            quotient.divisor = table.index(row, 0) != noUser && isActive(figures) ? 1 : 0;
        m_total[bucket] += quotient;
        if (m_parts)
            m_totalOnDemand[bucket] += figures.onDemand;
        if (place == RowPlaces::nowhere)
            continue;
        at(place, bucket) += quotient;
        if (m_parts)
            m_onDemand[place * m_bucketCount + bucket] += figures.onDemand;
    }
}

void ExploreChart::addUsers()
{
    if (m_by == Dimension::User)
        return; // counted with the amounts: each row has its own
    m_users.emplace(m_scope, std::vector<Dimension>{m_by, m_buckets.dimension(), Dimension::User}, activity);
    for (std::size_t row = 0; row < m_users->size(); ++row) {
        const std::size_t place = m_places.rowOf(m_users->index(row, 0));
        if (place != RowPlaces::nowhere && m_users->index(row, 2) != noUser && isActive(m_users->figures(row)))
            ++at(place, bucketOf(*m_users, row, 1)).divisor;
    }
    // A user may be active in several rows.
    const SpendTable table(m_scope, {m_buckets.dimension(), Dimension::User}, activity);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.index(row, 1) != noUser && isActive(table.figures(row)))
            ++m_total[bucketOf(table, row, 0)].divisor;
    }
}

ExploreChart::Values ExploreChart::values(const Quotient *quotients) const
{
    Values values(m_bucketCount);
    std::transform(quotients, quotients + m_bucketCount, values.begin(),
        [this](const Quotient &quotient) { return m_measure.value(quotient); });
    return values;
}

void ExploreChart::addRowTrends()
{
    for (std::size_t row = 0; row < m_answer.rows.size(); ++row)
        m_answer.rows[row].trend = values(m_grid.data() + row * m_bucketCount);
}

void ExploreChart::addTotalSeries()
{
    if (!drawsAnything(m_answer.totalTrend))
        return;
    std::size_t rows = 0;
    for (ExploreRow &row : m_answer.rows) {
        if (!drawsAnything(row.trend))
            continue;
        row.series = 0;
        ++rows;
    }
    m_answer.series.push_back(
        {totalSeriesKey.toString(), AnalysisWording::tr("Total"), rows, m_answer.totalTrend, m_totalOnDemand});
}

void ExploreChart::addRowSeries()
{
    const auto top = static_cast<std::size_t>(std::clamp(m_answer.view.top, fewestSeries, mostSeries));
    std::vector<std::size_t> others;
    for (std::size_t row = 0; row < m_answer.rows.size(); ++row) {
        ExploreRow &entry = m_answer.rows[row];
        if (!drawsAnything(entry.trend))
            continue;
        if (m_answer.series.size() == top) {
            others.push_back(row);
            continue;
        }
        entry.series = static_cast<int>(m_answer.series.size());
        ExploreSeries &series = m_answer.series.emplace_back();
        series.key = entry.key;
        series.label = entry.label;
        series.values = entry.trend;
        if (m_parts) {
            const auto begin = m_onDemand.begin() + static_cast<std::ptrdiff_t>(row * m_bucketCount);
            series.onDemand.assign(begin, begin + static_cast<std::ptrdiff_t>(m_bucketCount));
        }
    }
    if (!others.empty())
        addOther(others);
}

void ExploreChart::addOther(const std::vector<std::size_t> &rows)
{
    ExploreSeries other;
    other.label = AnalysisWording::tr("Other");
    other.rows = rows.size();
    if (m_parts)
        other.onDemand.resize(m_bucketCount);
    std::vector<Quotient> sums(m_bucketCount);
    std::vector<bool> among(m_answer.rows.size());
    for (const std::size_t row : rows) {
        among[row] = true;
        m_answer.rows[row].series = static_cast<int>(m_answer.series.size());
        for (std::size_t bucket = 0; bucket < m_bucketCount; ++bucket) {
            sums[bucket] += at(row, bucket);
            if (m_parts)
                other.onDemand[bucket] += m_onDemand[row * m_bucketCount + bucket];
        }
    }
    if (m_users) {
        const std::vector<int> users = usersOfRows(among);
        for (std::size_t bucket = 0; bucket < m_bucketCount; ++bucket)
            sums[bucket].divisor = users[bucket];
    }
    other.values = values(sums.data());
    m_answer.series.push_back(std::move(other));
}

/// By bucket, each user once.
std::vector<int> ExploreChart::usersOfRows(const std::vector<bool> &chosen) const
{
    std::vector<int> users(m_bucketCount);
    std::vector<bool> seen(m_bucketCount * m_users->axes()[2].size());
    for (std::size_t row = 0; row < m_users->size(); ++row) {
        const std::size_t place = m_places.rowOf(m_users->index(row, 0));
        const std::uint32_t user = m_users->index(row, 2);
        if (place == RowPlaces::nowhere || !chosen[place] || user == noUser || !isActive(m_users->figures(row)))
            continue;
        const std::size_t bucket = bucketOf(*m_users, row, 1);
        auto known = seen[user * m_bucketCount + bucket];
        users[bucket] += known ? 0 : 1;
        known = true;
    }
    return users;
}

void ExploreChart::addTrendBefore(const QueryScope &before, const std::vector<UtcDay> &starts)
{
    std::vector<Quotient> sums(std::min(starts.size(), m_bucketCount));
    const auto forEachBucket = [&](const SpendTable &table, auto use) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto at = std::lower_bound(starts.begin(), starts.end(), table.axes()[0].start(table.index(row, 0)));
            const auto bucket = static_cast<std::size_t>(at - starts.begin());
            if (bucket < sums.size() && *at == table.axes()[0].start(table.index(row, 0)))
                use(sums[bucket], row);
        }
    };
    const SpendTable amounts(before, {m_buckets.dimension()}, m_measure.needs());
    forEachBucket(amounts, [&](Quotient &sum, std::size_t row) { sum += m_measure.quotient(amounts.figures(row)); });
    if (m_measure.countsUsers()) {
        const SpendTable users(before, {m_buckets.dimension(), Dimension::User}, activity);
        forEachBucket(users, [&](Quotient &sum, std::size_t row) {
            sum.divisor += users.index(row, 1) != noUser && isActive(users.figures(row)) ? 1 : 0;
        });
    }
    for (const Quotient &sum : sums)
        m_answer.totalTrendBefore.push_back(m_measure.value(sum));
}

} // namespace spend
