// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"

#include <QString>

namespace spend
{

/// A reconciliation for people, in plain text: the users that differ by more than a cent, with the reasons below each
/// other, and one line that sums up the rest. Figures in cents, "-" where the service gave none.
QString reconcileTable(const Reconciliation &reconciliation);

} // namespace spend
