// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/finding.h"
#include "core/anomaly/spenddays.h"
#include "core/domain/usageevent.h"

#include <functional>
#include <vector>

namespace spend
{

/// Where single events come from, for what roll-ups do not tell: hours and the size of one event. Asked only about a
/// user's days that may hold an anomaly.
class AnomalyEvents
{
public:
    virtual ~AnomalyEvents() = default;
    /// Calls visit for the user's events of the day, of all connections.
    virtual void visit(Code user, UtcDay day, const std::function<void(const UsageEvent &)> &visit) = 0;
};

using Findings = std::vector<Finding>;

/// A user's, group's, model's or repository's day far above its own history.
void findUnusualCosts(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings);
/// Days of users with little history far above what others usually spend.
void findAbovePeers(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings);
/// Models that were not there before, and dearer than the usual one.
void findNewModels(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings);
/// Users who suddenly work in max mode.
void findMaxMode(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings);
/// Users and models whose events suddenly cost much more each.
void findRequestCosts(const SpendDays &days, const AnomalyThresholds &thresholds, Findings &findings);
/// Headless runs at hours at which the user is usually not at work.
void findNightRuns(
    const SpendDays &days, const AnomalyThresholds &thresholds, AnomalyEvents &events, Findings &findings);
/// Single events far above what the user's events usually cost.
void findLargeEvents(
    const SpendDays &days, const AnomalyThresholds &thresholds, AnomalyEvents &events, Findings &findings);

} // namespace spend
