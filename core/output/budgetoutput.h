// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace spend
{

/// Budgets as the command line prints them: an array, one object a budget, cents as decimal text; null for what cannot
/// be known.
QByteArray budgetsJson(const std::vector<BudgetStanding> &standings);
/// A table with a row a budget, then a sentence for each.
QString budgetsTable(const std::vector<BudgetStanding> &standings);

} // namespace spend
