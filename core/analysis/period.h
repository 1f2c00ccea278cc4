// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/domain/spenddata.h"

#include <span>

namespace spend
{

/// What a range rule means on a day, and the period that it is compared with.
struct Period {
    DateRange range;
    DateRange compared;

    friend bool operator==(const Period &, const Period &) = default;
};

/// Days are UTC, the last one is today for all but last cycles and own dates.
/// - This cycle: from its start up to today, against as many days of the cycle before (or all of a shorter one).
/// - Last cycle: all of it, against the whole cycle before.
/// - Last days, all days and own dates: against as many days right before.
/// - This month and quarter: up to today, against as many days of the one before; last month against the one before.
/// Of several connections, the cycle that began earliest counts; where none is known, the calendar month.
Period resolvePeriod(const RangeRule &rule, std::span<const ConnectionFacts *const> connections, UtcDay today);

/// The cycles that rules go by: of several connections, those whose cycle began earliest; where none is known, the
/// calendar month.
CycleRule leadingCycles(std::span<const ConnectionFacts *const> connections, UtcDay today);

/// First day of the calendar quarter.
UtcDay quarterStart(UtcDay day);

} // namespace spend
