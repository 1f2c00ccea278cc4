// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QString>

namespace spend
{

/// "$1,234.50", rounded to the cent; "-$5.00".
QString plainDollars(std::int64_t microCents);
/// "Nov 24"; with the year where it is not today's.
QString plainDay(UtcDay day, UtcDay today);
/// "61.7 %": a tenth of a per cent, cut, so that 100 % is never told too early.
QString plainShare(std::int64_t part, std::int64_t whole);
/// "on course", "at risk", "crossed", "unknown"
QString budgetStateText(BudgetState state);
/// "November 2026", "Nov 8 – Dec 7", "4th quarter of 2026"
QString budgetPeriodText(BudgetPeriod period, DateRange range);

/// How the current period stands: spent, share, expected end, the day on which the budget is used up, what is not
/// known.
QString budgetSentence(const BudgetStanding &standing, UtcDay today);

} // namespace spend
