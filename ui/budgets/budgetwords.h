// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace spend::ui
{

/// The symbol and colours of a budget's state, never without its word.
struct BudgetLook {
    QString icon;
    QColor Tokens::*color;
    QColor Tokens::*pale;
};
BudgetLook budgetLook(BudgetState state);
/// "On course", "At risk", "Crossed", "Not known"
QString budgetStateTitle(BudgetState state);

/// "Cost", "On-demand spend", "Included spend"
QString budgetMeasureTitle(Measure measure);
/// "Each month", "Each billing cycle", "Each quarter"
QString budgetPeriodTitle(BudgetPeriod period);
/// "This month", …
QString thisPeriodTitle(BudgetPeriod period);
/// "Counts user Ann, on-demand spend, each month."
QString countsText(const BudgetStanding &standing);
/// "$94.00 of $245.00 (38.3 %)"; "–" where nobody can tell.
QString spentText(const BudgetStanding &standing);
/// "Used up Sep 8", "Used up by Sep 25", "$300.00 expected", "No forecast yet"
QString outlookText(const BudgetStanding &standing, UtcDay today);
/// "50 % of $245.00, $122.50: crossed on Sep 8"
QString thresholdText(const ThresholdStanding &threshold, Money amount, UtcDay today);

} // namespace spend::ui
