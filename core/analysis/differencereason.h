// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reconciliation.h"

namespace spend
{

/// What both sides of a reconciliation know of one user.
struct UserSide {
    bool inEvents = false;
    bool inSpend = false;
    bool removed = false; ///< the service calls the member removed
    QString label;
    Figures events;
    std::optional<Money> spendCents;
    std::optional<Money> overall;
    std::optional<Money> included;
};

/// Why the two sides of a user may differ, what says most first; for a user that matches, what could not be compared.
std::vector<DifferenceReason> differenceReasons(
    const ReconciliationRow &row, const UserSide &user, const ReconciliationInput &input, bool settled);

} // namespace spend
