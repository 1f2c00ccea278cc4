// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/detectors.h"

#include "core/anomaly/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace spend
{

namespace
{
constexpr int fewestNightRuns = 10;
constexpr double nightShare = 0.7; ///< of the day's headless runs
constexpr double quietShare = 0.02; ///< of the user's events fall into an hour of rest and its neighbours
constexpr int readBack = 21; ///< days of single events that are read
constexpr int fewestEventsRead = 30;

constexpr std::int64_t msPerHour = 3'600'000;

std::size_t hourOf(std::int64_t ms)
{
    return std::size_t((ms % msPerDay) / msPerHour);
}

/// Hours, in UTC, at which the user does not work; where little is known, the first six.
std::array<bool, 24> restOf(const SpendDays &days, const DaySeries &series, int index, AnomalyEvents &events)
{
    std::array<int, 24> byHour{};
    int all = 0;
    for (int i = std::max(0, index - readBack); i < index; ++i) {
        if (series.days[std::size_t(i)].events == 0)
            continue;
        events.visit(series.code, days.day(i), [&](const UsageEvent &event) {
            if (event.flags & flag::headless)
                return;
            ++byHour[hourOf(event.timestampMs)];
            ++all;
        });
    }
    std::array<bool, 24> rest{};
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const int near = byHour[(hour + 23) % 24] + byHour[hour] + byHour[(hour + 1) % 24];
        rest[hour] = all < fewestEventsRead ? hour < 6 : near <= quietShare * all;
    }
    return rest;
}

double usualHeadlessEvents(const DaySeries &series, int before)
{
    std::vector<double> counts;
    for (int i = std::max(0, before - historyDays); i < before; ++i) {
        if (series.days[std::size_t(i)].events > 0)
            counts.push_back(double(series.days[std::size_t(i)].headlessEvents));
    }
    return medianOf(std::move(counts)).value_or(0);
}
} // namespace

void findNightRuns(
    const SpendDays &days, const AnomalyThresholds &thresholds, AnomalyEvents &events, Findings &findings)
{
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (series.dimension != Dimension::User || series.code == 0)
            continue; // service accounts run at any hour
        for (int i = days.begin(); i < days.end(); ++i) {
            const DaySums &sums = series.days[std::size_t(i)];
            if (sums.headlessEvents < fewestNightRuns || double(sums.headlessCost) < thresholds.floor / 2)
                continue;
            const double usualCount = usualHeadlessEvents(series, i);
            if (double(sums.headlessEvents) < thresholds.ratio * std::max(1.0, usualCount))
                continue;
            const auto rest = restOf(days, series, i, events);
            double nightCost = 0;
            int night = 0;
            events.visit(series.code, days.day(i), [&](const UsageEvent &event) {
                if ((event.flags & flag::headless) && rest[hourOf(event.timestampMs)]) {
                    ++night;
                    nightCost += double(event.cost);
                }
            });
            if (night < fewestNightRuns || night < nightShare * double(sums.headlessEvents)
                || nightCost < thresholds.floor / 2)
                continue;
            const double deviation = (night - usualCount) / std::sqrt(usualCount + 1);
            if (deviation >= thresholds.deviations)
                findings.push_back({AnomalyKind::NightRuns, s, i, i, AnomalyUnit::Money, nightCost, 0, nightCost,
                    deviation, std::min(i, readBack)});
        }
    }
}

void findLargeEvents(
    const SpendDays &days, const AnomalyThresholds &thresholds, AnomalyEvents &events, Findings &findings)
{
    constexpr double farAbove = 20; ///< times an event's usual cost, for a look at the events themselves
    constexpr double beyondLargest = 2.5; ///< times the largest one in weeks
    for (std::size_t s = 0; s < days.series().size(); ++s) {
        const DaySeries &series = days.series()[s];
        if (series.dimension != Dimension::User || series.code == 0)
            continue;
        for (int i = days.begin(); i < days.end(); ++i) {
            const DaySums &sums = series.days[std::size_t(i)];
            if (double(sums.cellCost) < thresholds.floor)
                continue;
            double cost = 0, count = 0;
            for (int h = std::max(0, i - readBack); h < i; ++h) {
                cost += double(series.days[std::size_t(h)].cost);
                count += double(series.days[std::size_t(h)].events);
            }
            // Roll-ups bound what the largest event of a cell can have cost.
            const double mean = count > 0 ? cost / count : 0;
            if (count < fewestEventsRead
                || double(sums.cellCost) - mean * double(sums.cellEvents - 1) < farAbove * mean)
                continue;
            double largest = 0;
            events.visit(series.code, days.day(i),
                [&](const UsageEvent &event) { largest = std::max(largest, double(event.cost)); });
            if (largest < std::max(thresholds.floor, farAbove * mean / 2))
                continue;
            std::vector<double> before;
            for (int h = std::max(0, i - readBack); h < i; ++h) {
                if (series.days[std::size_t(h)].events > 0)
                    events.visit(series.code, days.day(h),
                        [&](const UsageEvent &event) { before.push_back(double(event.cost)); });
            }
            const auto usual = usualOf(before, 0.5);
            const double largestBefore = before.empty() ? 0 : *std::max_element(before.begin(), before.end());
            if (!usual || usual->days < fewestEventsRead || largest < beyondLargest * largestBefore)
                continue;
            const double deviation = usual->deviationOf(largest);
            if (deviation >= thresholds.eventDeviations && largest - usual->median >= thresholds.floor)
                findings.push_back({AnomalyKind::LargeEvent, s, i, i, AnomalyUnit::Money, largest, usual->median,
                    largest - usual->median, deviation * thresholds.deviations / thresholds.eventDeviations,
                    std::min(i, readBack)});
        }
    }
}

} // namespace spend
