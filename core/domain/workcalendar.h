// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

#include <array>
#include <set>

namespace spend
{

/// Which days people work. Days off are public holidays and a company's own.
struct WorkCalendar {
    std::array<bool, 7> workdays{true, true, true, true, true, false, false}; ///< Monday first
    std::set<UtcDay> daysOff;

    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;
    bool isDayOff(UtcDay day) const { return daysOff.contains(day); }
    bool isWorkday(UtcDay day) const { return workdays[static_cast<std::size_t>(day.weekday() - 1)] && !isDayOff(day); }
};

} // namespace spend
