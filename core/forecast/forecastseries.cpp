// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecastseries.h"

#include "core/analysis/spendtable.h"

#include <algorithm>
#include <limits>

namespace spend
{

std::int64_t DailyAmounts::sum(UtcDay first, UtcDay last) const
{
    std::int64_t total = 0;
    for (UtcDay day = std::max(first, range.first); day <= std::min(last, range.last); day = day + 1)
        total += values[std::size_t(day - range.first)];
    return total;
}

std::int64_t DailyAmounts::at(UtcDay day) const
{
    return range.contains(day) ? values[std::size_t(day - range.first)] : 0;
}

std::vector<double> DailyAmounts::asDoubles(UtcDay first, UtcDay last) const
{
    std::vector<double> amounts;
    for (UtcDay day = first; day <= last; day = day + 1)
        amounts.push_back(double(at(day)));
    return amounts;
}

DailyAmounts dailyAmounts(const SpendPicture &picture, const DateRange &range, const Filters &filters, Measure measure)
{
    DailyAmounts daily{range, std::vector<std::int64_t>(std::size_t(range.days()), 0)};
    const QueryScope scope(picture, range, filters);
    const SpendTable table(scope, {Dimension::Day}, {measure});
    for (std::size_t row = 0; row < table.size(); ++row) {
        const UtcDay day = table.axes()[0].start(table.index(row, 0));
        daily.values[std::size_t(day - range.first)] += measureOf(table.figures(row), measure);
    }
    return daily;
}

std::vector<GroupAmounts> dailyAmountsBy(
    const SpendPicture &picture, const DateRange &range, const Filters &filters, Measure measure, Dimension by)
{
    constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();
    const QueryScope scope(picture, range, filters);
    const SpendTable table(scope, {by, Dimension::Day}, {measure});
    const QueryAxis &groups = table.axes()[0];
    std::vector<std::uint32_t> places(groups.size(), unseen);
    std::vector<GroupAmounts> list;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::uint32_t value = table.index(row, 0);
        if (places[value] == unseen) {
            places[value] = std::uint32_t(list.size());
            list.push_back({groups.key(value), groups.label(value),
                {range, std::vector<std::int64_t>(std::size_t(range.days()), 0)}});
        }
        const UtcDay day = table.axes()[1].start(table.index(row, 1));
        list[places[value]].daily.values[std::size_t(day - range.first)] += measureOf(table.figures(row), measure);
    }
    return list;
}

} // namespace spend
