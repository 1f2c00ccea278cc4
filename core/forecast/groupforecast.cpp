// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/groupforecast.h"

#include "core/analysis/largestremainder.h"
#include "core/forecast/dailyoutlook.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace spend
{

namespace
{
struct Outlook {
    double rest = 0; ///< expected from the first day ahead to the end
    Leeway leeway;
};

Outlook outlookOf(const DailyAmounts &daily, const ForecastFrame &frame)
{
    const std::vector<double> amounts = daily.asDoubles(frame.period.history.first, frame.period.lastLearnt);
    const DailyOutlook outlook({amounts, frame.pastKinds});
    const std::vector<double> days = outlook.expected(frame.aheadKinds);
    return {std::accumulate(days.begin() + std::ptrdiff_t(frame.skipped()), days.end(), 0.0),
        outlook.leewayOfSum(frame.aheadKinds, frame.skipped())};
}

std::int64_t knownOf(const DailyAmounts &daily, const ForecastFrame &frame)
{
    return daily.sum(frame.period.firstAhead, std::min(frame.period.today, frame.period.period.last));
}

/// Weights for sharing out, of which at least one is above zero.
std::vector<std::int64_t> sharingWeights(std::span<const double> wanted, std::span<const ForecastGroup> groups)
{
    std::vector<std::int64_t> weights(wanted.size());
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    // Far below the largest whole number, so that their sum fits, and finer than any amount.
    const double scale = sum > 1e17 ? 1e17 / sum : 1;
    std::int64_t any = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        any |= weights[i] = std::llround(wanted[i] * scale);
    for (std::size_t i = 0; i < weights.size() && any == 0; ++i)
        weights[i] = std::max<std::int64_t>(groups[i].actual, 0) / std::int64_t(weights.size());
    if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight == 0; }))
        std::fill(weights.begin(), weights.end(), 1);
    return weights;
}
} // namespace

ForecastAmount amountWithin(std::int64_t before, std::int64_t known, std::int64_t rest, const Leeway &leeway)
{
    const std::int64_t expected = std::max(rest, known);
    const auto low = [&](double factor) {
        return before + std::min(expected, std::max<std::int64_t>(known, std::llround(double(rest) * factor)));
    };
    const auto high = [&](double factor) {
        return before + std::max<std::int64_t>(expected, std::llround(double(rest) * factor));
    };
    return {before + expected, {low(leeway.low80), high(leeway.high80)}, {low(leeway.low95), high(leeway.high95)}};
}

std::vector<ForecastGroup> forecastGroups(
    std::vector<GroupAmounts> amounts, const ForecastFrame &frame, std::int64_t expectedEnd, std::size_t limit)
{
    if (amounts.empty())
        return {};
    const ForecastPeriod &period = frame.period;
    std::vector<ForecastGroup> groups;
    std::vector<Leeway> leeways;
    std::vector<std::int64_t> known;
    std::vector<double> wanted;
    groups.reserve(amounts.size());
    std::int64_t left = expectedEnd;
    for (const GroupAmounts &group : amounts) {
        const Outlook outlook = outlookOf(group.daily, frame);
        const std::int64_t actual = group.daily.sum(period.period.first, period.firstAhead - 1);
        groups.push_back({group.key, group.label, 1, actual, {}});
        leeways.push_back(outlook.leeway);
        known.push_back(knownOf(group.daily, frame));
        wanted.push_back(std::max(0.0, outlook.rest - double(known.back())));
        left -= actual + known.back();
    }
    const std::vector<std::int64_t> weights = sharingWeights(wanted, groups);
    std::vector<std::int64_t> shares(weights.size());
    LargestRemainder(weights).split(left, shares.data());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].end = amountWithin(groups[i].actual, known[i], known[i] + shares[i], leeways[i]);

    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return groups[i].actual == 0 && groups[i].end.expected == 0; }); // gone
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return groups[a].end.expected != groups[b].end.expected ? groups[a].end.expected > groups[b].end.expected
                                                                : groups[a].key < groups[b].key;
    });
    std::vector<ForecastGroup> sorted;
    const std::size_t shown = limit == 0 ? order.size() : std::min(limit, order.size());
    for (std::size_t i = 0; i < shown; ++i)
        sorted.push_back(std::move(groups[order[i]]));
    if (shown < order.size()) {
        // The rest as one series: its parts miss in different directions.
        ForecastGroup other{{}, {}, order.size() - shown, 0, {}};
        DailyAmounts daily{amounts.front().daily.range, std::vector<std::int64_t>(amounts.front().daily.values.size())};
        std::int64_t otherKnown = 0;
        std::int64_t otherShare = 0;
        for (std::size_t i = shown; i < order.size(); ++i) {
            other.actual += groups[order[i]].actual;
            otherKnown += known[order[i]];
            otherShare += shares[order[i]];
            const auto &values = amounts[order[i]].daily.values;
            std::transform(values.begin(), values.end(), daily.values.begin(), daily.values.begin(), std::plus{});
        }
        other.end = amountWithin(other.actual, otherKnown, otherKnown + otherShare, outlookOf(daily, frame).leeway);
        sorted.push_back(std::move(other));
    }
    return sorted;
}

} // namespace spend
