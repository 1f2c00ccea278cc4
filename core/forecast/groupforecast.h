// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecastperiod.h"
#include "core/forecast/forecastseries.h"

#include <span>
#include <vector>

namespace spend
{

struct Leeway;

/// What is known of a period and what is learnt from, for the whole and for each group alike.
struct ForecastFrame {
    ForecastPeriod period;
    std::vector<DayKind> pastKinds; ///< from history.first to lastLearnt
    std::vector<DayKind> aheadKinds; ///< from the day after lastLearnt to the period's end
    int daysOffAhead = 0; ///< workdays on which nobody works

    /// How many days of aheadKinds lie before the first day ahead: they happened, and are not forecast.
    std::size_t skipped() const { return std::size_t(period.firstAhead - (period.lastLearnt + 1)); }
};

/// An amount that is expected to grow from \c before by \c rest, of which \c known was spent already: it can't end
/// below that.
ForecastAmount amountWithin(std::int64_t before, std::int64_t known, std::int64_t rest, const Leeway &leeway);

/// Shares the whole's expected end out over its groups, by what each would be expected to cost by itself: they add up
/// to it exactly. Largest first, ties by key; of a limit, the rest is one "other".
std::vector<ForecastGroup> forecastGroups(
    std::vector<GroupAmounts> groups, const ForecastFrame &frame, std::int64_t expectedEnd, std::size_t limit);

} // namespace spend
