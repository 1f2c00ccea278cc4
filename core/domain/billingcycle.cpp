// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billingcycle.h"

#include <algorithm>

namespace spend
{

namespace
{
UtcDay startIn(int year, int month, int dayOfMonth)
{
    return UtcDay::ofDate(year, month, std::min(dayOfMonth, daysInMonth(year, month)));
}
} // namespace

UtcDay CycleRule::cycleStart(UtcDay day) const
{
    int year = day.year();
    int month = day.month();
    const UtcDay start = startIn(year, month, dayOfMonth);
    if (start <= day)
        return start;
    if (--month == 0) {
        month = 12;
        --year;
    }
    return startIn(year, month, dayOfMonth);
}

UtcDay CycleRule::nextCycleStart(UtcDay day) const
{
    const UtcDay start = cycleStart(day);
    int year = start.year();
    int month = start.month() + 1;
    if (month == 13) {
        month = 1;
        ++year;
    }
    return startIn(year, month, dayOfMonth);
}

CycleRule CycleRule::with(UtcDay start) const
{
    return {std::max(dayOfMonth, start.dayOfMonth())};
}

} // namespace spend
