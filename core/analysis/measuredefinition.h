// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QStringList>

namespace spend
{

/// What a measure counts, in a plain sentence or two: what docs/COUNTING.md says, on the spot.
QString measureDefinition(Measure measure);
/// How a basis divides; empty for Total.
QString basisDefinition(Basis basis);
/// What counts as an active person.
QString activePeopleDefinition();
/// The fields of the service's usage events that a measure is made of, with the names they have there.
QStringList sourceFields(Measure measure);

/// How an event came by its cost: the first that applies.
enum class CostPath {
    Charged, ///< as the service charged it
    NotCharged, ///< its kind says that it was not
    Computed, ///< from the model's cost
    Uncosted ///< none: it counts as 0
};
inline constexpr int costPathCount = 4;
/// Its rule in words, with the fields' names.
QString costPathRule(CostPath path);

/// How it was decided whether an event is billed beyond the plan.
enum class BillingPath {
    Marked, ///< the service says so
    ByKind ///< it does not, so the kind decides
};
inline constexpr int billingPathCount = 2;
QString billingPathRule(BillingPath path);

/// Whether a measure is about money, or counts what has no cost: then the cost paths matter.
bool dependsOnCost(Measure measure);
/// Whether a measure depends on what is billed beyond the plan.
bool dependsOnBilling(Measure measure);

} // namespace spend
