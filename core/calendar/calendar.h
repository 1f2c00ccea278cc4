// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/workcalendar.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace spend
{

namespace store
{
class StoreSession;
}

/// A day off with what it is called and where it comes from.
struct DayOff {
    UtcDay day;
    QString name;
    QString source; ///< the imported calendar; empty: a company's own, entered by hand

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// The days of the week that are worked, and all days off, by day.
struct CalendarPlan {
    std::array<bool, 7> workdays = WorkCalendar().workdays; ///< Monday first
    std::vector<DayOff> daysOff;

    friend bool operator==(const CalendarPlan &, const CalendarPlan &) = default;
    WorkCalendar workCalendar() const;
};

/// What forecasts and budgets go by: the workdays and days off that this store's people laid down; Monday to Friday
/// and no day off where they did not. The session's thread; throws store::StoreError.
WorkCalendar loadCalendar(store::StoreSession &session);

/// Changes to the calendar. They run as SpendService::change(Touches::Notebook, …) and throw StoreError, of kind
/// InvalidInput where a person did something that can't be.
namespace calendar
{
inline constexpr int longestName = 80; ///< characters, of a day off and of a source
inline constexpr int mostDaysAtOnce = 92; ///< one closure, by hand or in a file
inline constexpr std::size_t mostDays = 10'000; ///< in the store

CalendarPlan load(store::StoreSession &session);
/// At least one day of the week is worked.
void setWorkdays(store::StoreSession &session, const std::array<bool, 7> &workdays);
/// One's own day, or several in a row. An own day that is there already gets the name.
void addDays(store::StoreSession &session, UtcDay first, UtcDay last, const QString &name);
void removeDay(store::StoreSession &session, const QString &source, UtcDay day);
/// The days of an imported calendar; those that came under the same source before go. \c source is not empty.
void replaceSource(store::StoreSession &session, const QString &source, const std::vector<DayOff> &days);
void removeSource(store::StoreSession &session, const QString &source);
} // namespace calendar

} // namespace spend
