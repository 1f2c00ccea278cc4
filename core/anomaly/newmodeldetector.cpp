// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/detectors.h"

#include <algorithm>
#include <cmath>

namespace spend
{

namespace
{
constexpr int daysToNotice = 7; ///< a model is new for so long
constexpr int fewestDaysBefore = 21; ///< of history, in which it was not there
constexpr double dearer = 1.5; ///< times what an event usually costs

struct Sum {
    double cost = 0;
    double events = 0;
};

Sum sumOf(const DaySeries &series, int first, int last)
{
    Sum sum;
    for (int i = std::max(0, first); i <= last; ++i) {
        sum.cost += double(series.days[std::size_t(i)].cost);
        sum.events += double(series.days[std::size_t(i)].events);
    }
    return sum;
}

/// What an event of any model cost in the weeks before.
double usualEventCost(const SpendDays &days, int before)
{
    Sum all;
    for (const DaySeries &series : days.series()) {
        if (series.dimension != Dimension::Model)
            continue;
        const Sum sum = sumOf(series, before - 28, before - 1);
        all.cost += sum.cost;
        all.events += sum.events;
    }
    return all.events > 0 ? all.cost / all.events : 0;
}
} // namespace

void findNewModels(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings)
{
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (series.dimension != Dimension::Model || series.code == 0)
            continue;
        const auto used =
            std::find_if(series.days.begin(), series.days.end(), [](const DaySums &sums) { return sums.events > 0; });
        const int first = int(used - series.days.begin());
        if (used == series.days.end() || first < fewestDaysBefore || first < days.begin() || first >= days.end())
            continue;
        int last = first;
        for (int i = first; i < std::min(first + daysToNotice, days.end()); ++i)
            last = series.days[std::size_t(i)].cost > 0 ? i : last;
        const Sum sum = sumOf(series, first, last);
        const double usual = usualEventCost(days, first);
        if (sum.events <= 0 || usual <= 0 || sum.cost < thresholds.floor || sum.cost < dearer * usual * sum.events)
            continue;
        const double ratio = sum.cost / (usual * sum.events);
        const double excess = sum.cost - usual * sum.events;
        if (excess < thresholds.floor / 2)
            continue;
        // That nobody used it before is certain; how dear it is becomes so with each event.
        const double deviation = thresholds.deviations * (1 + std::log(ratio) * std::min(1.0, sum.events / 20));
        findings.push_back({AnomalyKind::NewModel, s, first, last, AnomalyUnit::MoneyPerEvent, sum.cost / sum.events,
            usual, excess, deviation, first});
    }
}

} // namespace spend
