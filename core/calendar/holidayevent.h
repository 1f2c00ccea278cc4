// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

#include <QString>

#include <set>
#include <vector>

using icalcomponent = struct icalcomponent_impl;

namespace spend
{

/// One event of an iCalendar file, as far as days off need it.
struct HolidayEvent {
    enum class Trouble { None, Cancelled, WithTimes, TooLong, Unreadable };
    Trouble trouble = Trouble::None;
    QString uid;
    QString name;
    UtcDay first; ///< of the event itself
    int days = 1;
    std::vector<UtcDay> starts; ///< first days of all its occurrences that touch the range, by rule and by date
    bool replaces = false; ///< it stands for the occurrence of \c replaced of the event with the same uid
    UtcDay replaced;
};

/// How many days recurrence rules may still step over, for one file.
using RecurrenceBudget = int;

/// Reads one VEVENT; occurrences beyond \c range are left out.
HolidayEvent readHolidayEvent(icalcomponent *event, const DateRange &range, RecurrenceBudget &budget);

} // namespace spend
