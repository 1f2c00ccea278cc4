// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/detectors.h"

#include "core/anomaly/robust.h"
#include "core/domain/money.h"

#include <algorithm>

namespace spend
{

AnomalyThresholds AnomalyThresholds::of(Sensitivity sensitivity)
{
    constexpr double dollar = double(oneDollar.microCents);
    switch (sensitivity) {
    case Sensitivity::Low:
        return {6.5, 5, 4, 2.5, 3.2, 5, 60 * dollar};
    case Sensitivity::High:
        return {3.6, 3, 2.2, 1.6, 2, 3.5, 12 * dollar};
    case Sensitivity::Default:
        break;
    }
    return {4.7, 3.7, 3, 2, 2.6, 4.2, 30 * dollar};
}

namespace
{
/// Keys that stand for everything that has none are no one's habit.
bool isJudged(const DaySeries &series)
{
    return series.dimension == Dimension::Repository || series.code != 0 || series.dimension == Dimension::User;
}

int activeDaysBefore(const DaySeries &series, int index)
{
    int active = 0;
    for (int i = std::max(0, index - historyDays); i < index; ++i)
        active += series.days[std::size_t(i)].cost > 0 ? 1 : 0;
    return active;
}
} // namespace

void findUnusualCosts(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings)
{
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (!isJudged(series))
            continue;
        const double ratio = series.dimension == Dimension::User ? thresholds.ratio : thresholds.coarseRatio;
        const double deviations =
            series.dimension == Dimension::User ? thresholds.deviations : thresholds.coarseDeviations;
        for (int i = days.begin(); i < days.end(); ++i) {
            const double cost = double(series.days[std::size_t(i)].cost);
            if (cost < thresholds.floor)
                continue; // most days: no need to know what is usual
            const auto usual = days.usualCost(series, i);
            if (!usual || cost < ratio * usual->median || cost - usual->median < thresholds.floor)
                continue;
            const double deviation = usual->deviationOf(cost);
            if (deviation >= deviations)
                findings.push_back({AnomalyKind::UnusualCost, s, i, i, AnomalyUnit::Money, cost, usual->median,
                    cost - usual->median, deviation, usual->days});
        }
    }
}

void findAbovePeers(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings)
{
    constexpr std::size_t fewestPeers = 5;
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (series.dimension != Dimension::User || series.code == 0)
            continue;
        for (int i = days.begin(); i < days.end(); ++i) {
            const double cost = double(series.days[std::size_t(i)].cost);
            if (cost < thresholds.floor || activeDaysBefore(series, i) >= fewestActiveDays)
                continue;
            const auto costs = days.usualCostsOfUsers(i);
            if (costs.size() < fewestPeers)
                continue;
            auto usual = usualOf(costs, 0.8); // days of one person differ as much as people do
            usual->median *= days.teamLevel(i);
            const double largest = *std::max_element(costs.begin(), costs.end()) * days.teamLevel(i);
            const double deviation = usual->deviationOf(cost);
            if (deviation >= thresholds.peerDeviations && cost >= 1.5 * largest
                && cost - usual->median >= thresholds.floor)
                findings.push_back({AnomalyKind::AbovePeers, s, i, i, AnomalyUnit::Money, cost, usual->median,
                    cost - usual->median, deviation, int(costs.size())});
        }
    }
}

} // namespace spend
