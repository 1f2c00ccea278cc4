// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timebucket.h"

namespace spend
{

bool isTime(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week || dimension == Dimension::Month
        || dimension == Dimension::Cycle;
}

UtcDay bucketStart(Dimension dimension, UtcDay day, CycleRule cycles)
{
    switch (dimension) {
    case Dimension::Week:
        return day.firstOfWeek();
    case Dimension::Month:
        return day.firstOfMonth();
    case Dimension::Cycle:
        return cycles.cycleStart(day);
    default:
        return day;
    }
}

UtcDay nextBucketStart(Dimension dimension, UtcDay start, CycleRule cycles)
{
    switch (dimension) {
    case Dimension::Week:
        return start + 7;
    case Dimension::Month:
        return start + daysInMonth(start.year(), start.month());
    case Dimension::Cycle:
        return cycles.nextCycleStart(start);
    default:
        return start + 1;
    }
}

std::vector<UtcDay> bucketStarts(Dimension dimension, const DateRange &range, CycleRule cycles)
{
    std::vector<UtcDay> starts;
    if (range.isEmpty())
        return starts;
    for (UtcDay start = bucketStart(dimension, range.first, cycles); start <= range.last;
         start = nextBucketStart(dimension, start, cycles))
        starts.push_back(start);
    return starts;
}

} // namespace spend
