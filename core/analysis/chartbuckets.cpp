// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartbuckets.h"

#include "core/analysis/timebucket.h"

#include <algorithm>

namespace spend
{

ChartBuckets::ChartBuckets(const DateRange &range)
{
    if (range.isEmpty())
        return;
    const int weeks = (range.last.firstOfWeek() - range.first.firstOfWeek()) / 7 + 1;
    m_bucket = range.days() <= mostBuckets ? Bucket::Day : weeks <= mostBuckets ? Bucket::Week : Bucket::Month;
    UtcDay start = bucketStart(dimension(), range.first, {});
    while (start <= range.last) {
        m_starts.push_back(start);
        start = nextBucketStart(dimension(), start, {});
    }
}

Dimension ChartBuckets::dimension() const
{
    switch (m_bucket) {
    case Bucket::Week:
        return Dimension::Week;
    case Bucket::Month:
        return Dimension::Month;
    case Bucket::Day:
        break;
    }
    return Dimension::Day;
}

std::size_t ChartBuckets::indexOf(UtcDay start) const
{
    return static_cast<std::size_t>(std::lower_bound(m_starts.begin(), m_starts.end(), start) - m_starts.begin());
}

} // namespace spend
