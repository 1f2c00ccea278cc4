// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

#include <compare>

namespace spend
{

/// How a connection's billing cycles fall: they begin on one day of the month, or on the last day of a shorter one.
/// The day is the largest seen among all cycle starts ever read, because 28 February hides a 29th to 31st.
struct CycleRule {
    int dayOfMonth = 1; ///< 1 to 31

    friend constexpr auto operator<=>(CycleRule, CycleRule) = default;

    /// First day of the cycle that holds \c day.
    UtcDay cycleStart(UtcDay day) const;
    /// First day of the cycle after the one that holds \c day.
    UtcDay nextCycleStart(UtcDay day) const;
    DateRange cycleOf(UtcDay day) const { return {cycleStart(day), nextCycleStart(day) - 1}; }
    DateRange cycleBefore(UtcDay day) const { return cycleOf(cycleStart(day) - 1); }
    /// The rule once another cycle start is known.
    CycleRule with(UtcDay start) const;
};

} // namespace spend
