// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace spend
{

/// What is usual for a day, told by earlier ones. Amounts are skewed, so everything is measured in logarithms.
struct Usual {
    double median = 0;
    double spread = 0; ///< 1.4826 times the median absolute deviation of the logarithms, at least the floor
    int days = 0; ///< that it was learnt from

    /// How many spreads a value lies above it; below 0 where under.
    double deviationOf(double value) const;
    double high() const; ///< two spreads above
    double low() const;
};

inline constexpr int historyDays = 56; ///< that a day is compared with
inline constexpr int fewestActiveDays = 10; ///< of history; with fewer, others are what one is compared with

/// The median; nothing of nothing.
std::optional<double> medianOf(std::vector<double> values);
/// Of positive values; the others are left out.
std::optional<Usual> usualOf(std::span<const double> values, double spreadFloor);

} // namespace spend
