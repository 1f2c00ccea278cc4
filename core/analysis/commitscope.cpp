// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitscope.h"

#include "core/analysis/timebucket.h"

#include <algorithm>

namespace spend
{

CommitScope::CommitScope(const SpendPicture &picture, const DateRange &range, const Filters &filters)
    : m_range(range)
    , m_scope(picture, range, filters)
    , m_connections(connectionsInScope(picture.directory(), filters))
{
    for (const auto &[dimension, filter] : filters) {
        if (isTime(dimension) && !filter.isEmpty())
            m_times.push_back({dimension, &filter});
    }
}

bool CommitScope::hasForeignFilter(const Filters &filters)
{
    return std::any_of(filters.begin(), filters.end(), [](const auto &entry) {
        switch (entry.first) {
        case Dimension::Group:
        case Dimension::Model:
        case Dimension::Kind:
        case Dimension::MaxMode:
        case Dimension::ClientKind:
            return !entry.second.isEmpty();
        default:
            return false;
        }
    });
}

bool CommitScope::passes(const CommitDay &day, const ConnectionFacts &facts) const
{
    const auto isIn = [](const std::optional<CodeTable> &table, Code code) {
        return !table || (code < table->size() && (*table)[code] != 0);
    };
    if (!m_range.contains(day.day) || !isIn(m_scope.users(), day.user) || !isIn(m_scope.repositories(), day.repository))
        return false;
    return std::all_of(m_times.begin(), m_times.end(), [&](const TimeFilter &time) {
        const QString start = bucketStart(time.dimension, day.day, facts.cycles).iso();
        return (time.filter->included.isEmpty() || time.filter->included.contains(start))
            && !time.filter->excluded.contains(start);
    });
}

} // namespace spend
