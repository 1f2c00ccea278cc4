// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dailyseries.h"
#include "core/forecast/forecast.h"

#include <optional>
#include <vector>

namespace spend
{

/// Which days a forecast is about and which it learns from.
struct ForecastPeriod {
    DateRange period; ///< what the horizon means
    UtcDay today;
    UtcDay firstAhead; ///< today, or before it the first day whose figures have not come yet
    DateRange history; ///< whole days that are known, may be empty; at most learntDays that are settled
    UtcDay lastLearnt; ///< later days of the history are provisional and teach nothing

    /// The days whose figures are needed: history and what the period cost so far.
    DateRange read() const;
};

/// Of the connections that the filters leave: the cycle that began first, and days from where the first is covered to
/// the newest event of any. Figures are provisional for 48 hours.
ForecastPeriod forecastPeriod(const SpendPicture &picture, const ForecastQuestion &question, std::int64_t nowMs);

/// What each day of a range behaves like: a day off like a weekday on which nobody works, Sunday where there is none.
std::vector<DayKind> dayKindsOf(const DateRange &range, const WorkCalendar &calendar);

} // namespace spend
