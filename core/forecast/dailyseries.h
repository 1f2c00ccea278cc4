// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace spend
{

/// What a day behaves like: 0 Monday to 6 Sunday. A day off behaves like a weekday on which nobody works.
using DayKind = std::uint8_t;
inline constexpr std::size_t dayKinds = 7;

/// One amount a whole day, oldest first, without gaps. Amounts are estimates' raw material: doubles in micro-cents.
struct DailySeries {
    std::span<const double> amounts;
    std::span<const DayKind> kinds; ///< as many
};

/// The kinds of the days to forecast; the first follows the series' last.
using DaysAhead = std::span<const DayKind>;

} // namespace spend
