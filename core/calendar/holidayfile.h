// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace spend
{

inline constexpr qint64 mostHolidayFileBytes = 4 * 1024 * 1024;
inline constexpr int mostHolidayEvents = 10'000;
inline constexpr int holidayYearsBack = 5;
inline constexpr int holidayYearsAhead = 3;

/// The days off that an iCalendar file (RFC 5545) names.
struct HolidayFile {
    QString name; ///< what the calendar calls itself; may be empty
    std::vector<DayOff> days; ///< by day, each once; no source yet
    int withTimes = 0; ///< events left out since they do not fill whole days
    int tooLong = 0; ///< events left out since they are longer than calendar::mostDaysAtOnce
    int unreadable = 0; ///< events left out since their dates or rules can't be read
    int outside = 0; ///< events left out since no day of theirs lies within the years that are kept
};

/// Reads the all-day events: several days, yearly and other repetitions, dates added and taken out, single ones moved.
/// Kept are the days from January 1 holidayYearsBack years before \c today to December 31 holidayYearsAhead years
/// after. A day is the date that the file writes, whatever time zone it names: a holiday is a holiday where it is. An
/// event from midnight to midnight counts as all-day. Any thread.
Result<HolidayFile> readHolidays(const QByteArray &bytes, UtcDay today);
/// The same from a file, which waits for the disk: not in the UI thread. Without a name of its own it gets the file's.
Result<HolidayFile> readHolidayFile(const QString &path, UtcDay today);

} // namespace spend
