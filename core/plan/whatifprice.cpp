// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/whatifprice.h"

#include "core/analysis/flagkeys.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/analysis/subjectprices.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace spend
{

namespace
{
constexpr double leastUncertainty = 0.05; ///< no estimate is better than that
constexpr double mostUncertainty = 0.95;
constexpr double normal95 = 1.96;

/// How far off a mean of days may be: from how much the days differ.
double uncertaintyOfMean(const std::vector<double> &days, double mean)
{
    if (days.size() < 2 || mean <= 0)
        return mostUncertainty;
    double squares = 0;
    for (const double day : days)
        squares += (day - mean) * (day - mean);
    const double deviation = std::sqrt(squares / double(days.size() - 1));
    return std::clamp(normal95 * deviation / std::sqrt(double(days.size())) / mean, leastUncertainty, mostUncertainty);
}
} // namespace

Filters connectionFilters(const Filters &filters)
{
    Filters only;
    if (const auto connections = filters.find(Dimension::Connection); connections != filters.end())
        only.insert(*connections);
    return only;
}

Filters modelFilters(Filters filters, const QString &model, bool maxMode)
{
    filters[Dimension::Model] = {{model}, {}};
    filters[Dimension::MaxMode] = {{flagKey(Dimension::MaxMode, maxMode ? 1 : 0)}, {}};
    return filters;
}

MeasuredPrice::MeasuredPrice(const SpendPicture &picture, const Filters &filters, const DateRange &range,
    const QString &model, bool maxMode, PriceBasis basis)
    : m_basis(basis)
{
    SpendQuery query;
    query.range = range;
    query.by = {Dimension::Day};
    query.filters = modelFilters(connectionFilters(filters), model, maxMode);
    const SpendReport report = runQuery(picture, query);
    const Figures &total = report.total;
    m_events = total.events - total.uncosted;
    if (m_events < fewestPricedEvents || total.cost <= 0)
        return;

    std::vector<double> days;
    for (const SpendRow &row : report.rows) {
        const std::int64_t events = row.figures.events - row.figures.uncosted;
        if (events > 0)
            days.push_back(double(row.figures.cost) / double(events));
    }
    m_perEvent = double(total.cost) / double(m_events);
    if (basis == PriceBasis::Requests) {
        m_uncertainty = uncertaintyOfMean(days, m_perEvent);
        m_known = true;
        return;
    }
    if (total.tokens() <= 0)
        return;
    const PriceEstimate estimate = estimatePrices(QueryScope(picture, range, query.filters));
    if (estimate.state != PriceEstimate::State::Estimated)
        return;
    for (std::size_t i = 0; i < tokenClassCount; ++i)
        m_perToken[i] = double(estimate.perMillion[i].value_or(0)) / 1e6;
    m_uncertainty = std::clamp(estimate.miss, leastUncertainty, mostUncertainty);
    m_known = true;
}

double MeasuredPrice::costOf(const Figures &figures) const
{
    if (m_basis == PriceBasis::Requests)
        return m_perEvent * double(figures.events);
    const TokenClasses tokens = tokenClasses(figures);
    double cost = 0;
    for (std::size_t i = 0; i < tokenClassCount; ++i)
        cost += m_perToken[i] * double(tokens[i]);
    return cost;
}

} // namespace spend
