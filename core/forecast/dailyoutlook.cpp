// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/dailyoutlook.h"

#include <algorithm>
#include <cmath>

namespace spend
{

namespace
{
/// How many deviations away the ends of the intervals lie: upward further, since bursts go up.
struct Deviations {
    double low80, high80, low95, high95;
};

// All found with the backtest, on seeds other than those that it reports.
constexpr std::array halfLives{3.0, 6.0, 12.0, 24.0, 48.0}; // days
constexpr std::size_t testedDays = 14; ///< that the memories are tried on
constexpr std::size_t warmUpDays = 14; ///< before they are
constexpr double outlierDeviations = 2;
constexpr std::size_t neighbours = 14; ///< days before and after that tell an outlier from a change that lasts
constexpr double trendHeeded = 0.5; ///< half of a trend usually goes on
constexpr double steepest = 0.006; ///< a day; beyond it is a step, not a trend
constexpr double damping = 0.98; ///< of the trend a day
constexpr std::size_t fewestTrendDays = 42;
constexpr double usualDrift = 0.004; ///< relative variance of a level in two weeks, without noise
constexpr double driftOfNoise = 0.06; ///< how much more for each relative variance of a day
constexpr double usualDriftCounts = 10; ///< as so many observations
constexpr double driftPower = 0.6; ///< how it grows with the days
constexpr Deviations deviations{1.12, 1.33, 2.0, 2.4};
constexpr double widest = 2.5; ///< of a logarithmic deviation

/// The values of a window that moves along a series, in order.
class SortedWindow
{
public:
    void insert(double value)
    {
        const auto place = std::upper_bound(m_values.begin(), end(), value);
        std::copy_backward(place, end(), end() + 1);
        *place = value;
        ++m_size;
    }
    void remove(double value)
    {
        const auto place = std::lower_bound(m_values.begin(), end(), value);
        std::copy(place + 1, end(), place);
        --m_size;
    }
    bool isEmpty() const { return m_size == 0; }
    double upperMedian() const { return m_values[m_size / 2]; }

private:
    using Values = std::array<double, 2 * neighbours + 2>;
    Values::iterator end() { return m_values.begin() + std::ptrdiff_t(m_size); }

    Values m_values{};
    std::size_t m_size = 0;
};

double upperMedian(std::span<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
} // namespace

DailyOutlook::DailyOutlook(const DailySeries &past)
    : m_profile(past)
{
    const DailySeries learnt = lastDays(past, learntDays);
    learnHeeded(learnt);
    learnLevels(learnt);
    learnTrend(learnt);
    learnMisses(learnt);
}

void DailyOutlook::learnHeeded(const DailySeries &past)
{
    const std::size_t count = past.amounts.size();
    // How each ordinary day stands to what is usual on its weekday; quiet days say too little.
    std::array<double, learntDays> ratios{};
    std::array<double, learntDays> middles{};
    std::array<double, learntDays> distances{};
    const auto isOrdinary = [&](std::size_t i) { return m_profile.shares[past.kinds[i]] > 0.5 && m_profile.mean > 0; };
    for (std::size_t i = 0; i < count; ++i)
        ratios[i] = isOrdinary(i) ? past.amounts[i] / (m_profile.shares[past.kinds[i]] * m_profile.mean) : 0;
    std::size_t ordinary = 0;
    SortedWindow near;
    for (std::size_t d = 0; d < std::min(count, neighbours); ++d) {
        if (isOrdinary(d))
            near.insert(ratios[d]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (i + neighbours < count && isOrdinary(i + neighbours))
            near.insert(ratios[i + neighbours]);
        if (i > neighbours && isOrdinary(i - neighbours - 1))
            near.remove(ratios[i - neighbours - 1]);
        middles[i] = near.isEmpty() ? 1 : near.upperMedian();
        if (isOrdinary(i))
            distances[ordinary++] = std::abs(ratios[i] - middles[i]);
    }
    double deviation = ordinary > 0 ? 1.4826 * upperMedian(std::span(distances).first(ordinary)) : 1;
    // Where half of the days are equal, any other would be an outlier.
    deviation = deviation < 1e-9 ? 10 : std::max(deviation, 0.02);

    m_heeded.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double usual = m_profile.shares[past.kinds[i]] * m_profile.mean;
        const double reach = outlierDeviations * deviation;
        m_heeded[i] = isOrdinary(i)
            ? std::clamp(past.amounts[i], std::max(0.0, middles[i] - reach) * usual, (middles[i] + reach) * usual)
            : std::clamp(past.amounts[i], 0.0, 3 * usual);
    }
}

void DailyOutlook::learnLevels(const DailySeries &past)
{
    const std::size_t count = past.amounts.size();
    std::array<double, learntDays + 1> amounts{};
    std::array<double, learntDays + 1> shares{};
    for (std::size_t i = 0; i < count; ++i) {
        amounts[i + 1] = amounts[i] + m_heeded[i];
        shares[i + 1] = shares[i] + m_profile.shares[past.kinds[i]];
    }
    std::array<std::array<double, learntDays>, memories> levels;
    std::array<double, memories> weights{};
    double allWeights = 0;
    for (std::size_t m = 0; m < memories; ++m) {
        const double keep = std::exp2(-1 / halfLives[m]);
        double amount = 0;
        double share = 0;
        double squares = 0;
        int tests = 0;
        for (std::size_t i = 0; i < count; ++i) {
            amount = amount * keep + (amounts[i + 1] - amounts[i]);
            share = share * keep + (shares[i + 1] - shares[i]);
            levels[m][i] = share > 0 ? amount / share : 0;
            const std::size_t end = std::min(count, i + 1 + testedDays);
            const double ahead = shares[end] - shares[i + 1];
            if (i >= warmUpDays && end >= i + 8 && ahead > 0) {
                const double miss = (amounts[end] - amounts[i + 1]) / ahead - levels[m][i];
                squares += miss * miss;
                ++tests;
            }
        }
        const double scale = m_profile.mean > 0 ? m_profile.mean : 1;
        const double missed = tests == 0 ? 1 : squares / tests / (scale * scale) + 1e-9;
        weights[m] = 1 / (missed * missed * missed * missed);
        allWeights += weights[m];
    }
    m_levels.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (std::size_t m = 0; m < memories; ++m)
            sum += weights[m] * levels[m][i];
        m_levels[i] = sum / allWeights;
    }
    m_level = m_levels.empty() ? 0 : m_levels.back();
}

void DailyOutlook::learnTrend(const DailySeries &past)
{
    const std::size_t count = past.amounts.size();
    if (count < fewestTrendDays)
        return;
    const std::size_t half = count / 2;
    std::array<double, 2> amounts{};
    std::array<double, 2> shares{};
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t part = i < half ? 0 : 1;
        amounts[part] += m_heeded[i];
        shares[part] += m_profile.shares[past.kinds[i]];
    }
    if (amounts[0] > 0 && amounts[1] > 0 && shares[0] > 0 && shares[1] > 0) {
        const double growth = std::log(amounts[1] / shares[1] / (amounts[0] / shares[0])) / (double(count) / 2);
        m_slope = trendHeeded * std::clamp(growth, -steepest, steepest);
    }
}

void DailyOutlook::learnMisses(const DailySeries &past)
{
    const std::size_t count = past.amounts.size();
    double squares = 0;
    double weight = 0;
    double sumSquares = 0;
    double noiseParts = 0;
    double tests = 0;
    for (std::size_t i = 6; i + 1 < count; ++i) {
        const double level = m_levels[i];
        if (level <= 0)
            continue;
        const double share = m_profile.shares[past.kinds[i + 1]];
        const double miss = past.amounts[i + 1] / level - share;
        squares += miss * miss;
        weight += share;
        if (i + testedDays < count) {
            double sum = 0;
            double shares = 0;
            for (std::size_t d = i + 1; d <= i + testedDays; ++d) {
                sum += past.amounts[d];
                shares += m_profile.shares[past.kinds[d]];
            }
            if (shares > 0) {
                const double relative = sum / level / shares - 1;
                sumSquares += std::min(relative * relative, 4.0);
                noiseParts += 1 / shares;
                tests += 1;
            }
        }
    }
    m_noise = weight > 0 ? squares / weight : 0;
    // Windows overlap: a day more adds little.
    const double seen = tests / 4;
    const double own = tests > 0 ? std::max(0.0, (sumSquares - m_noise * noiseParts) / tests) : 0;
    const double usual = usualDrift + driftOfNoise * m_noise;
    m_drift = (own * seen + usual * usualDriftCounts) / (seen + usualDriftCounts);
}

std::vector<double> DailyOutlook::expected(DaysAhead ahead) const
{
    std::vector<double> days;
    days.reserve(ahead.size());
    double growth = 0;
    double heed = 1;
    for (const DayKind kind : ahead) {
        heed *= damping;
        growth += heed * m_slope;
        days.push_back(std::max(0.0, m_profile.shares[kind] * m_level * std::exp(growth)));
    }
    return days;
}

Leeway DailyOutlook::leeway(double shares, double days) const
{
    const double variance =
        m_noise / std::max(shares, 0.02) + m_drift * std::pow(days / double(testedDays), driftPower);
    const double deviation = std::min(widest, std::sqrt(std::log1p(variance)));
    return {std::exp(-deviations.low80 * deviation), std::exp(deviations.high80 * deviation),
        std::exp(-deviations.low95 * deviation), std::exp(deviations.high95 * deviation)};
}

std::vector<Leeway> DailyOutlook::leewayOfSums(DaysAhead ahead, std::size_t first) const
{
    std::vector<Leeway> sums;
    sums.reserve(ahead.size() - std::min(first, ahead.size()));
    double shares = 0;
    for (std::size_t day = first; day < ahead.size(); ++day) {
        shares += m_profile.shares[ahead[day]];
        sums.push_back(leeway(shares, double(day + 1)));
    }
    return sums;
}

Leeway DailyOutlook::leewayOfSum(DaysAhead ahead, std::size_t first) const
{
    double shares = 0;
    for (const DayKind kind : ahead.subspan(std::min(first, ahead.size())))
        shares += m_profile.shares[kind];
    return leeway(shares, double(ahead.size()));
}

Leeway DailyOutlook::leewayOfDay(DayKind kind, std::size_t day) const
{
    return leeway(m_profile.shares[kind], double(day + 1));
}

} // namespace spend
