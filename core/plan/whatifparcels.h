// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/plan/whatif.h"
#include "core/plan/whatifprice.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace spend
{

/// Some requests of one user to one model in one mode, as far as scenarios treat them alike.
struct WhatIfParcel {
    QString user;
    QString model; ///< where they go by now
    bool maxMode = false; ///< likewise
    unsigned scopes = 0; ///< a bit for each scope that they lie in
    Figures figures; ///< as they were, of all requests that the parcel was cut from
    double weight = 1; ///< the part of those requests
    double need = 1; ///< tokens or requests for the same work
    double cost = 0; ///< micro-cents by now
    double notBilled = 0; ///< micro-cents that a limit took away from what is billed
    double uncertainty = 0; ///< of the price, as a part of it
    bool touched = false;
    bool repriced = false;

    bool isIn(std::size_t scope) const { return (scopes >> scope & 1U) != 0; }
    /// What of the cost is billed on top of the plan: the same part as before.
    double billed() const;
    void setBilled(double amount);
};

/// Whose spend a scenario is about, without what it says of models or modes that it moves itself.
Filters whatIfScope(const WhatIfScenario &scenario);
/// Whether filters let a mode pass.
bool passesMode(const Filters &filters, bool maxMode);

/// All spend of a range that lies in any of the scopes, cut so that each parcel lies in a scope as a whole or not at
/// all. Pure; 2 to the power of the scopes, times two queries.
std::vector<WhatIfParcel> whatIfParcels(
    const SpendPicture &picture, const DateRange &range, const std::vector<Filters> &scopes);

} // namespace spend
