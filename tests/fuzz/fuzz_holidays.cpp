// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfile.h"
#include "tests/fuzz/fuzzinput.h"

using namespace spend;

/// iCalendar files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy: libical reads to the zero that a QByteArray with memory of its own ends with.
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto file = readHolidays(text, UtcDay::ofDate(2026, 11, 28));
    if (!file)
        return 0;
    for (const DayOff &off : file->days)
        fuzz::require(off.day.year() >= 2026 - holidayYearsBack && off.day.year() <= 2026 + holidayYearsAhead);
    return 0;
}
