// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

namespace spend
{

/// A range as a rule, so that "this cycle" stays this cycle tomorrow. The order is stable: settings hold the numbers.
struct RangeRule {
    enum class Kind {
        ThisCycle,
        LastCycle,
        Last7Days,
        Last30Days,
        Last90Days,
        Custom,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        Last365Days,
        AllDays ///< from the first day that is covered to today
    };
    Kind kind = Kind::ThisCycle;
    DateRange custom; ///< Custom only

    friend bool operator==(const RangeRule &, const RangeRule &) = default;
};

} // namespace spend
