// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "core/incident/incident.h"

#include <cstdint>
#include <vector>

namespace spend
{

/// One incident for each threshold that is crossed in the current period, and for each that was reached in the last
/// one, for three days after its end, when its figures still came in, or where nobody recorded it yet. Its key names
/// budget, period, kind, threshold and the budget's amount, so that a raised budget is told anew. Pure: any thread.
std::vector<Incident> budgetIncidents(const std::vector<BudgetStanding> &standings, std::int64_t nowMs);

} // namespace spend
