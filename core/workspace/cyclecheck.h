// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <vector>

namespace spend
{

/// How events and the service's spend agree in a cycle that a figure touches.
struct CycleCheck {
    ConnectionId connection = 0;
    QString connectionName;
    DateRange cycle;
    bool partly = false; ///< the figure's range leaves out days of the cycle that have begun
    bool covered = false; ///< events are complete from the cycle's first day on
    bool kept = false; ///< the service's side is known; else there is nothing to compare
    CycleStanding::Phase phase = CycleStanding::Phase::Running;
    int matched = 0; ///< users
    int unmatched = 0;
    Money difference; ///< of those that do not match, events less spend
};

/// How many cycles of a connection are looked at; older ones are left out.
inline constexpr int mostCyclesChecked = 13;

struct CycleChecks {
    std::vector<CycleCheck> cycles; ///< newest first, then by connection's name
    bool olderLeftOut = false;
    /// Filters that spend can't be parted by (all but user and connection) were left aside.
    bool wider = false;
};

/// Reconciles each cycle that a range touches, of each connection in the filters' scope. Where the filters name users,
/// only theirs are counted; nothing else parts the service's figures. Reader's thread; throws store::StoreError.
CycleChecks checkCycles(SpendSource &source, const DateRange &range, const Filters &filters);

} // namespace spend
