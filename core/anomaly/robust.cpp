// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/robust.h"

#include <algorithm>
#include <cmath>

namespace spend
{

double Usual::deviationOf(double value) const
{
    if (value <= 0 || median <= 0)
        return 0;
    return std::log(value / median) / spread;
}

double Usual::high() const
{
    return median * std::exp(2 * spread);
}

double Usual::low() const
{
    return median * std::exp(-2 * spread);
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::optional<Usual> usualOf(std::span<const double> values, double spreadFloor)
{
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double value : values) {
        if (value > 0)
            logs.push_back(std::log(value));
    }
    const auto center = medianOf(logs);
    if (!center)
        return std::nullopt;
    const int days = int(logs.size());
    for (double &log : logs)
        log = std::abs(log - *center);
    // 1.4826 makes the median absolute deviation a standard deviation, were the logarithms normal.
    const double spread = 1.4826 * medianOf(std::move(logs)).value_or(0);
    return Usual{std::exp(*center), std::max(spread, spreadFloor), days};
}

} // namespace spend
