// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dailyseries.h"

#include <array>
#include <cstddef>

namespace spend
{

/// The days of a series that say something about tomorrow: twelve weeks.
inline constexpr std::size_t learntDays = 84;

/// The last \c days days of a series, or all of a shorter one.
DailySeries lastDays(const DailySeries &series, std::size_t days);

/// How much of an ordinary day's cost each kind of day has. Outliers are drawn in, so that a burst or a holiday that no
/// calendar knows does not become a habit.
struct WeekProfile {
    std::array<double, dayKinds> shares{}; ///< mean 1 over the kinds that were seen; 1 for others
    double mean = 0; ///< of an ordinary day, in the series' unit

    explicit WeekProfile(const DailySeries &past);
};

} // namespace spend
