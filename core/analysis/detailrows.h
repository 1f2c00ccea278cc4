// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/attribution.h"
#include "core/analysis/queryscope.h"
#include "core/domain/rolluprow.h"

#include <functional>
#include <vector>

namespace spend
{

/// One roll-up cell's part that falls to one repository: the finest grain at which figures are exact.
struct DetailRow {
    RollupKey key; ///< user, group, model, kind, flags: flag::rollupMask
    Code repository = 0; ///< 0: unattributed
    AttributionStep step = AttributionStep::Unattributed;
    Figures figures; ///< wholly on-demand or wholly included, as key.flags says
    std::int64_t discount = 0; ///< list cost less cost, micro-cents
};

/// Calls \c use for each connection and day in scope, by day, then connection, with all its detail rows: every figure
/// of the scope is in exactly one, so that sums over any of them are what runQuery() says. Rows in which every figure
/// is 0 are left out. Cells are split over repositories with the largest remainder, as reports do. Any thread; the rows
/// are used again for the next day.
void forEachDetailDay(
    const QueryScope &scope, const std::function<void(const DayBlock &day, const std::vector<DetailRow> &rows)> &use);

} // namespace spend
