// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartbuckets.h"

#include "core/analysis/spendpicture.h"
#include "core/analysis/timebucket.h"

#include <algorithm>

namespace spend
{

ChartBuckets::ChartBuckets(const DateRange &range, Bucket finest)
{
    if (range.isEmpty())
        return;
    const int weeks = (range.last.firstOfWeek() - range.first.firstOfWeek()) / 7 + 1;
    const Bucket fitting = range.days() <= mostBuckets ? Bucket::Day
        : weeks <= mostBuckets                         ? Bucket::Week
                                                       : Bucket::Month;
    m_bucket = std::max(fitting, finest);
    m_starts = bucketStarts(dimension(), range, {});
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

DateRange chartedRange(const SpendPicture &picture, const DateRange &range)
{
    const std::optional<DateRange> days = picture.days();
    if (!days || ChartBuckets(range).starts().size() <= mostBuckets)
        return range;
    return {std::max(range.first, days->first), std::min(range.last, days->last)};
}

} // namespace spend
