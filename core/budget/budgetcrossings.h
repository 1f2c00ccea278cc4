// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <cstdint>
#include <vector>

namespace spend
{

struct SpendSource;
namespace store
{
class StoreSession;
}

/// Where every budget stands, in the order of the budgets, with their recorded crossings. Reader's thread; throws
/// store::StoreError.
std::vector<BudgetStanding> budgetStandings(SpendSource &source, const WorkCalendar &calendar);

/// What the standings show and the records do not: new crossings, those whose day moved, and those that later
/// corrections took back (or brought back). A budget's periods count from the one it was made in. Pure.
std::vector<BudgetCrossing> crossingsToRecord(const std::vector<BudgetStanding> &standings, std::int64_t nowMs);

/// Records them; within a transaction of the writer. Answers those that are new: each is answered once, ever. Whoever
/// looks at standings in a window first asks crossingsToRecord() whether there is anything to do.
std::vector<BudgetCrossing> recordCrossings(
    store::StoreSession &session, const std::vector<BudgetStanding> &standings, std::int64_t nowMs);

} // namespace spend
