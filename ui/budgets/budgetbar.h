// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

class QPainter;
class QRectF;

namespace spend::ui
{

/// How full a budget is: what is spent in the colour of its state, what is expected paler behind it, thresholds as
/// ticks, the budget itself as a longer one.
void paintBudgetBar(QPainter *painter, const QRectF &room, const BudgetStanding &standing);

} // namespace spend::ui
