// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/forecast/backtest.h"

#include "core/forecast/dailyoutlook.h"
#include "core/forecast/methods.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace spend::bench
{

namespace
{
constexpr std::size_t firstOrigin = 30; ///< a store of a month, up to one of a year
constexpr std::size_t originStep = 5;
constexpr std::size_t longest = 90;
constexpr std::size_t halfCycle = 15;
constexpr std::size_t provisionalDays = 2;
constexpr std::size_t longestHistory = 180;

using Method = std::function<std::vector<double>(const DailySeries &, DaysAhead)>;
struct Named {
    std::string name;
    Method method;
};

const std::vector<Named> &methods()
{
    static const std::vector<Named> list{{"seasonal naive", method::seasonalNaive},
        {"weekday mean", method::weekdayMean}, {"smoothing (ETS)", method::smoothing},
        {"combination", method::combination}, {chosenMethod, method::adaptiveLevel}};
    return list;
}

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

DailySeries part(const Company &company, std::size_t from, std::size_t to)
{
    return {std::span(company.amounts).subspan(from, to - from), std::span(company.kinds).subspan(from, to - from)};
}

/// Adds the errors of one forecast, \c ahead being its days from the origin on.
void addErrors(const Company &company, std::size_t origin, std::span<const double> ahead, std::map<int, Score> &scores)
{
    const std::span<const double> all(company.amounts);
    for (const int horizon : horizons) {
        const bool cycle = horizon == midCycle;
        const std::size_t days = cycle ? halfCycle : std::size_t(horizon);
        const double before = cycle ? sumOf(all.subspan(origin - halfCycle, halfCycle)) : 0;
        scores[horizon].add(before + sumOf(all.subspan(origin, days)), before + sumOf(ahead.first(days)));
    }
}

/// Whether the intervals of the chosen method held what came.
void addCoverage(const Company &company, std::size_t origin, const DailyOutlook &outlook, DaysAhead kinds,
    std::span<const double> ahead, std::map<int, Score> &scores)
{
    const auto leeways = outlook.leewayOfSums(kinds, provisionalDays);
    for (const int horizon : horizons) {
        const std::size_t days = horizon == midCycle ? halfCycle : std::size_t(horizon);
        const double actual = sumOf(std::span(company.amounts).subspan(origin, days));
        const double expected = sumOf(ahead.first(days));
        const Leeway &leeway = leeways[days - 1];
        scores[horizon].in80 += actual >= expected * leeway.low80 && actual <= expected * leeway.high80 ? 1 : 0;
        scores[horizon].in95 += actual >= expected * leeway.low95 && actual <= expected * leeway.high95 ? 1 : 0;
    }
}
} // namespace

void Score::add(double actual, double expected)
{
    if (actual <= 0)
        return; // no percentage of nothing
    const double percent = 100 * std::abs(actual - expected) / actual;
    percentSum += percent;
    percentSquares += percent * percent;
    ++forecasts;
}

Score &Score::operator+=(const Score &other)
{
    percentSum += other.percentSum;
    percentSquares += other.percentSquares;
    forecasts += other.forecasts;
    in80 += other.in80;
    in95 += other.in95;
    return *this;
}

std::vector<std::string> methodNames()
{
    std::vector<std::string> names{runRateMethod};
    for (const Named &named : methods())
        names.push_back(named.name);
    return names;
}

void backtest(const Company &company, Scores &scores)
{
    for (std::size_t origin = firstOrigin; origin + longest <= company.amounts.size(); origin += originStep) {
        const std::size_t from = origin - std::min(origin, longestHistory);
        const std::size_t learnt = origin - provisionalDays;
        const DailySeries past = part(company, from, learnt);
        const DaysAhead kinds = std::span(company.kinds).subspan(learnt, provisionalDays + longest);
        for (const Named &named : methods()) {
            const std::vector<double> days = named.method(past, kinds);
            addErrors(company, origin, std::span(days).subspan(provisionalDays), scores[named.name]);
        }
        // By hand one would take the days of the cycle so far: half of it, or a month for longer horizons.
        std::vector<double> rate = method::runRate(part(company, from, origin), kinds, halfCycle);
        std::map<int, Score> &runRate = scores[runRateMethod];
        addErrors(company, origin, std::span(rate).first(longest), runRate);

        const DailyOutlook outlook(past);
        const std::vector<double> days = outlook.expected(kinds);
        addCoverage(company, origin, outlook, kinds, std::span(days).subspan(provisionalDays), scores[chosenMethod]);
    }
}

} // namespace spend::bench
