// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anomaly/findanomalies.h"

#include "core/analysis/scopefacts.h"
#include "core/analysis/spendpicture.h"
#include "core/anomaly/anomalytext.h"
#include "core/anomaly/mergefindings.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int seriesBefore = 28;
constexpr int seriesAfter = 7;

/// Half at the threshold, towards one far above it; less where little history stands behind it.
double confidenceOf(const Finding &finding, double threshold, bool provisional)
{
    // What is left to chance falls at least with the square of the distance (Chebyshev's inequality).
    const double part = threshold / std::max(threshold, finding.deviation);
    const double clear = 1 - 0.5 * part * part;
    const double known = finding.kind == AnomalyKind::NewModel ? 1 : std::min(1.0, 0.8 + finding.historyDays / 100.0);
    return clear * known * (provisional ? 0.9 : 1.0);
}

double thresholdOf(const Finding &finding, const SpendDays &days, const AnomalyThresholds &thresholds)
{
    if (finding.kind == AnomalyKind::AbovePeers)
        return thresholds.peerDeviations;
    const bool coarse =
        finding.kind == AnomalyKind::UnusualCost && days.series()[finding.series].dimension != Dimension::User;
    return coarse ? thresholds.coarseDeviations : thresholds.deviations;
}

double valueOf(const DaySums &sums, const Finding &finding)
{
    switch (finding.unit) {
    case AnomalyUnit::Share:
        return sums.events > 0 ? 1e6 * double(sums.maxModeEvents) / double(sums.events) : 0;
    case AnomalyUnit::MoneyPerEvent:
        return sums.events > 0 ? double(sums.cost) / double(sums.events) : 0;
    case AnomalyUnit::Money:
        break;
    }
    return finding.kind == AnomalyKind::NightRuns ? double(sums.headlessCost) : double(sums.cost);
}

std::vector<AnomalyDay> seriesOf(const SpendDays &days, const Finding &finding)
{
    const DaySeries &series = days.series()[finding.series];
    const bool cost = finding.kind == AnomalyKind::UnusualCost || finding.kind == AnomalyKind::LargeEvent
        || finding.kind == AnomalyKind::AbovePeers;
    std::vector<AnomalyDay> list;
    for (int i = std::max(0, finding.first - seriesBefore); i < std::min(days.count(), finding.last + seriesAfter + 1);
         ++i) {
        AnomalyDay day{days.day(i), std::llround(valueOf(series.days[std::size_t(i)], finding)), 0, 0};
        if (cost) {
            if (const auto usual = days.usualCost(series, i)) {
                day.low = std::llround(usual->low());
                day.high = std::llround(usual->high());
            }
        } else if (finding.usual > 0) {
            day.low = std::llround(finding.usual * 0.5);
            day.high = std::llround(finding.usual * 2);
        }
        list.push_back(day);
    }
    return list;
}

/// The days before and after go with it, so that the spot is seen among them.
ExploreView viewOf(const Anomaly &anomaly, const SpendDays &days)
{
    ExploreView view;
    const UtcDay lastDay = days.day(days.count() - 1);
    view.range = {RangeRule::Kind::Custom,
        {std::max(days.first(), anomaly.days.first - 7), std::min(lastDay, anomaly.days.last + 3)}};
    view.filters[anomaly.dimension].included = {anomaly.key};
    view.by = {anomaly.dimension == Dimension::User ? Dimension::Model : Dimension::User};
    if (anomaly.kind == AnomalyKind::MaxMode)
        view.by = {Dimension::MaxMode};
    if (anomaly.kind == AnomalyKind::NightRuns)
        view.by = {Dimension::ClientKind};
    view.grain = Grain::Day;
    return view;
}

Anomaly toAnomaly(const SpendDays &days, const MergedFinding &merged, double threshold, UtcDay provisionalFrom)
{
    const Finding &cause = merged.cause;
    const DaySeries &series = days.series()[cause.series];
    Anomaly anomaly;
    anomaly.kind = cause.kind;
    anomaly.dimension = series.dimension;
    anomaly.key = series.key;
    anomaly.label = series.label;
    anomaly.days = {days.day(cause.first), days.day(cause.last)};
    anomaly.unit = cause.unit;
    anomaly.observed = std::llround(cause.observed);
    anomaly.usual = std::llround(cause.usual);
    anomaly.excess = std::llround(cause.excess);
    anomaly.deviation = cause.deviation;
    anomaly.provisional = anomaly.days.last >= provisionalFrom;
    anomaly.confidence = confidenceOf(cause, threshold, anomaly.provisional);
    anomaly.id = u"%1:%2:%3:%4"_s.arg(
        anomalyKindWord(anomaly.kind), dimensionWord(anomaly.dimension), anomaly.days.first.iso(), anomaly.key);
    for (const Finding &trace : merged.traces) {
        const DaySeries &other = days.series()[trace.series];
        AnomalyTrace seen{trace.kind, other.dimension, other.key, other.label};
        if (std::find(anomaly.traces.begin(), anomaly.traces.end(), seen) == anomaly.traces.end())
            anomaly.traces.push_back(std::move(seen));
    }
    anomaly.series = seriesOf(days, cause);
    anomaly.view = viewOf(anomaly, days);
    anomaly.text = anomalyText(anomaly, cause.historyDays);
    return anomaly;
}
} // namespace

std::vector<Anomaly> findAnomalies(
    const SpendPicture &picture, AnomalyEvents &events, const AnomalySearch &search, std::int64_t nowMs)
{
    const SpendDays days(picture, search.range, search.calendar);
    if (days.begin() >= days.end())
        return {};
    const AnomalyThresholds thresholds = AnomalyThresholds::of(search.sensitivity);
    Findings findings;
    findUnusualCosts(days, thresholds, findings);
    findAbovePeers(days, thresholds, findings);
    findNewModels(days, thresholds, findings);
    findMaxMode(days, thresholds, findings);
    findRequestCosts(days, thresholds, findings);
    findNightRuns(days, thresholds, events, findings);
    findLargeEvents(days, thresholds, events, findings);

    std::vector<const ConnectionFacts *> connections;
    for (const ConnectionFacts &facts : picture.directory().connections)
        connections.push_back(&facts);
    const UtcDay provisionalFrom = UtcDay::ofMs(scopeFacts(connections, nowMs).provisionalFromMs);
    std::vector<Anomaly> anomalies;
    for (const MergedFinding &merged : mergeFindings(picture, days, std::move(findings))) {
        anomalies.push_back(toAnomaly(days, merged, thresholdOf(merged.cause, days, thresholds), provisionalFrom));
    }
    std::stable_sort(anomalies.begin(), anomalies.end(), [](const Anomaly &a, const Anomaly &b) {
        return std::tuple(b.days.first, b.excess) < std::tuple(a.days.first, a.excess);
    });
    return anomalies;
}

} // namespace spend
