// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/methods.h"

#include "core/forecast/dailyoutlook.h"
#include "core/forecast/weekprofile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spend
{

namespace
{
std::vector<double> shaped(const std::array<double, dayKinds> &shares, double level, DaysAhead ahead)
{
    std::vector<double> days(ahead.size());
    std::transform(
        ahead.begin(), ahead.end(), days.begin(), [&](DayKind kind) { return std::max(0.0, shares[kind] * level); });
    return days;
}

struct Smoothing {
    double level = 0, trend = 0;
    std::array<double, dayKinds> season{};
    double alpha, beta, gamma, phi;

    double next(DayKind kind) const { return std::max(0.0, level + phi * trend) * season[kind]; }
    void learn(double amount, DayKind kind)
    {
        const double before = level + phi * trend;
        const double share = std::max(season[kind], 0.05);
        const double weight = std::min(1.0, share); // a weekend says little about the level
        const double error = amount / share - before;
        const double limit = 2 * std::abs(before);
        const double heeded = std::clamp(error, -limit, limit);
        level = before + alpha * weight * heeded;
        trend = phi * trend + alpha * beta * weight * heeded;
        if (before > 0)
            season[kind] += gamma * (std::min(amount / before, 3 * share) - season[kind]);
    }
};
} // namespace

namespace method
{

std::vector<double> runRate(const DailySeries &past, DaysAhead ahead, std::size_t days)
{
    const DailySeries recent = lastDays(past, std::max<std::size_t>(days, 1));
    double sum = 0;
    for (const double amount : recent.amounts)
        sum += amount;
    return std::vector<double>(ahead.size(), std::max(0.0, sum / double(recent.amounts.size())));
}

std::vector<double> seasonalNaive(const DailySeries &past, DaysAhead ahead)
{
    std::array<double, dayKinds> last{};
    last.fill(past.amounts.back());
    for (std::size_t i = 0; i < past.amounts.size(); ++i)
        last[past.kinds[i]] = past.amounts[i];
    return shaped(last, 1, ahead);
}

std::vector<double> weekdayMean(const DailySeries &past, DaysAhead ahead)
{
    const WeekProfile profile(past);
    return shaped(profile.shares, profile.mean, ahead);
}

std::vector<double> adaptiveLevel(const DailySeries &past, DaysAhead ahead)
{
    return DailyOutlook(past).expected(ahead);
}

std::vector<double> smoothing(const DailySeries &past, DaysAhead ahead)
{
    const WeekProfile profile(past);
    const std::size_t count = past.amounts.size();
    // It starts with the level of the first two weeks.
    double first = 0;
    double shares = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(14, count); ++i) {
        first += past.amounts[i];
        shares += profile.shares[past.kinds[i]];
    }
    Smoothing best{};
    double least = std::numeric_limits<double>::infinity();
    for (const double alpha : {0.05, 0.1, 0.2, 0.35}) {
        for (const double beta : {0.0, 0.05, 0.15}) {
            Smoothing state{shares > 0 ? first / shares : 0, 0, profile.shares, alpha, beta, 0.05, 0.95};
            double squares = 0;
            for (std::size_t i = 0; i < count; ++i) {
                const double error = past.amounts[i] - state.next(past.kinds[i]);
                squares += i < 14 ? 0 : error * error;
                state.learn(past.amounts[i], past.kinds[i]);
            }
            if (squares < least) {
                least = squares;
                best = state;
            }
        }
    }
    std::vector<double> days;
    days.reserve(ahead.size());
    double fading = best.phi;
    double trend = 0;
    for (const DayKind kind : ahead) {
        trend += fading * best.trend;
        fading *= best.phi;
        days.push_back(std::max(0.0, best.level + trend) * best.season[kind]);
    }
    return days;
}

std::vector<double> combination(const DailySeries &past, DaysAhead ahead)
{
    std::vector<double> days = smoothing(past, ahead);
    const std::vector<double> mean = weekdayMean(past, ahead);
    const std::vector<double> level = adaptiveLevel(past, ahead);
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] = (days[i] + mean[i] + level[i]) / 3;
    return days;
}

} // namespace method
} // namespace spend
