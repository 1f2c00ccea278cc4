// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"

#include <cstdint>
#include <vector>

namespace spend
{

/// What one detector says of one day of one series.
struct Finding {
    AnomalyKind kind = AnomalyKind::UnusualCost;
    std::size_t series = 0; ///< of SpendDays::series()
    int first = 0; ///< day, as an index of SpendDays
    int last = 0;
    AnomalyUnit unit = AnomalyUnit::Money;
    double observed = 0; ///< in the unit
    double usual = 0;
    double excess = 0; ///< micro-cents
    double deviation = 0;
    int historyDays = 0;
};

/// From which size on something is out of the ordinary.
struct AnomalyThresholds {
    double deviations = 5; ///< spreads above the usual
    double coarseDeviations = 3.8; ///< the same for groups, models and repositories: sums of many vary less by chance
    double ratio = 3; ///< times a user's usual
    double coarseRatio = 2; ///< times a group's, model's or repository's
    double peerDeviations = 2.6;
    double eventDeviations = 4.2; ///< of one event among a user's events
    double floor = 0; ///< micro-cents beyond the usual: small amounts never alarm

    static AnomalyThresholds of(Sensitivity sensitivity);
};

} // namespace spend
