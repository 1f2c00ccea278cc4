// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QString>

namespace spend::ui
{

/// "running", "settling", "settled"
QString phaseWord(CycleStanding::Phase phase);
/// A difference: "+$4.20", "−$0.37", "$0.00". Where it is less than a cent, with more digits.
QString signedMoneyText(Money difference);

} // namespace spend::ui
