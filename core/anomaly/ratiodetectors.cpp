// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/detectors.h"

#include "core/anomaly/robust.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace spend
{

namespace
{
constexpr int fewestEvents = 4; ///< a day, to speak of a habit
constexpr int ratioHistory = 28;
constexpr int fewestHistoryEvents = 25;
constexpr double suddenShare = 0.6; ///< of a day's events in max mode
constexpr double usualShareAtMost = 0.25;

struct History {
    double cost = 0;
    double events = 0;
    double maxModeEvents = 0;
    int days = 0;
    std::vector<double> eventCosts; ///< of each day
};

History historyOf(const DaySeries &series, int before)
{
    History history;
    for (int i = std::max(0, before - ratioHistory); i < before; ++i) {
        const DaySums &sums = series.days[std::size_t(i)];
        if (sums.events <= 0)
            continue;
        history.cost += double(sums.cost);
        history.events += double(sums.events);
        history.maxModeEvents += double(sums.maxModeEvents);
        ++history.days;
        if (sums.events >= fewestEvents)
            history.eventCosts.push_back(double(sums.cost) / double(sums.events));
    }
    return history;
}
} // namespace

void findMaxMode(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings)
{
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (series.dimension != Dimension::User || series.code == 0)
            continue;
        for (int i = days.begin(); i < days.end(); ++i) {
            const DaySums &sums = series.days[std::size_t(i)];
            if (sums.events < fewestEvents || double(sums.maxModeEvents) < suddenShare * double(sums.events)
                || double(sums.cost) < thresholds.floor)
                continue;
            const History history = historyOf(series, i);
            if (history.events < fewestHistoryEvents || history.days < fewestActiveDays / 2)
                continue;
            // Two more events than there were, one of them in max mode: a share of nothing is not certain.
            const double usual = (history.maxModeEvents + 1) / (history.events + 2);
            const double events = double(sums.events);
            const double deviation =
                (double(sums.maxModeEvents) - events * usual) / std::sqrt(events * usual * (1 - usual));
            const double excess = double(sums.cost) - events * history.cost / history.events;
            if (usual > usualShareAtMost || deviation < thresholds.deviations || excess < thresholds.floor / 3)
                continue;
            findings.push_back({AnomalyKind::MaxMode, s, i, i, AnomalyUnit::Share,
                1e6 * double(sums.maxModeEvents) / events, 1e6 * usual, excess, deviation, history.days});
        }
    }
}

void findRequestCosts(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings)
{
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        const bool user = series.dimension == Dimension::User;
        if (series.code == 0 || (!user && series.dimension != Dimension::Model))
            continue;
        for (int i = days.begin(); i < days.end(); ++i) {
            const DaySums &sums = series.days[std::size_t(i)];
            if (sums.events < fewestEvents || double(sums.cost) < thresholds.floor)
                continue;
            const History history = historyOf(series, i);
            const auto usual = usualOf(std::span(history.eventCosts), spreadFloor(series.dimension));
            if (!usual || usual->days < fewestActiveDays)
                continue;
            const double cost = double(sums.cost) / double(sums.events);
            const double excess = double(sums.cost) - usual->median * double(sums.events);
            const double deviation = usual->deviationOf(cost);
            if (cost < (user ? thresholds.ratio : thresholds.coarseRatio) * usual->median
                || deviation < thresholds.deviations || excess < thresholds.floor)
                continue;
            findings.push_back({AnomalyKind::RequestCost, s, i, i, AnomalyUnit::MoneyPerEvent, cost, usual->median,
                excess, deviation, usual->days});
        }
    }
}

} // namespace spend
