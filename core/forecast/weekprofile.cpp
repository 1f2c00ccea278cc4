// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/weekprofile.h"

#include <algorithm>
#include <cmath>

namespace spend
{

namespace
{
constexpr std::size_t mostOfAKind = learntDays; ///< days off can all be Sundays
constexpr double farDeviations = 3;
constexpr double deviationOfMedian = 1.4826; ///< a normal distribution's deviation over its median distance

double medianOf(std::span<double> values)
{
    const auto half = std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), values.begin() + half, values.end());
    const double upper = values[std::size_t(half)];
    return values.size() % 2 == 1 ? upper : (upper + *std::max_element(values.begin(), values.begin() + half)) / 2;
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

/// The mean once values far from the median are drawn in. Reorders them.
double robustMean(std::span<double> values)
{
    if (values.size() < 4)
        return meanOf(values);
    const double middle = medianOf(values);
    std::array<double, mostOfAKind> distances;
    std::transform(values.begin(), values.end(), distances.begin(), [&](double v) { return std::abs(v - middle); });
    const double reach = farDeviations * deviationOfMedian * medianOf(std::span(distances).first(values.size()));
    if (reach <= 0)
        return meanOf(values); // half of them are equal: nothing says what is far
    double sum = 0;
    for (const double value : values)
        sum += std::clamp(value, middle - reach, middle + reach);
    return sum / double(values.size());
}
} // namespace

DailySeries lastDays(const DailySeries &series, std::size_t days)
{
    const std::size_t count = std::min(days, series.amounts.size());
    return {series.amounts.last(count), series.kinds.last(count)};
}

WeekProfile::WeekProfile(const DailySeries &past)
{
    const DailySeries recent = lastDays(past, learntDays);
    std::array<std::array<double, mostOfAKind>, dayKinds> byKind;
    std::array<std::size_t, dayKinds> counts{};
    for (std::size_t i = 0; i < recent.amounts.size(); ++i) {
        const DayKind kind = recent.kinds[i];
        byKind[kind][counts[kind]++] = recent.amounts[i];
    }
    int seen = 0;
    for (std::size_t k = 0; k < dayKinds; ++k) {
        shares[k] = std::max(0.0, robustMean(std::span(byKind[k]).first(counts[k])));
        mean += shares[k];
        seen += counts[k] > 0 ? 1 : 0;
    }
    mean = seen > 0 ? mean / seen : 0;
    for (std::size_t k = 0; k < dayKinds; ++k)
        shares[k] = counts[k] == 0 || mean <= 0 ? 1 : shares[k] / mean;
}

} // namespace spend
