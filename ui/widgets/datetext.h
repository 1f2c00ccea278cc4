// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"

#include <QDate>
#include <QString>

#include <cstdint>

namespace spend::ui
{

/// Dates and times for the screen, all UTC. A year is named only where it is not today's.
QString dayText(UtcDay day, UtcDay today);
/// "Nov 1 – Nov 22"
QString rangeText(const DateRange &range, UtcDay today);
/// "Oct 1 – 22" where the month is one.
QString shortRangeText(const DateRange &range, UtcDay today);
/// "November 2026"
QString monthText(UtcDay day);
/// "Sunday, Nov 22"
QString longDayText(UtcDay day, UtcDay today);
/// "13:04 UTC" today, else "Nov 3, 13:04 UTC".
QString momentText(std::int64_t ms, std::int64_t nowMs);
/// "13:04" today, else "Nov 3, 13:04".
QString bareMomentText(std::int64_t ms, std::int64_t nowMs);
/// "41 min", "2 h 5 min", "3 days"; at least "1 min".
QString durationText(std::int64_t ms);

/// The format of date fields: like dayText() with the year.
QString dateFieldFormat();

QDate toDate(UtcDay day);
UtcDay toDay(const QDate &date);

} // namespace spend::ui
