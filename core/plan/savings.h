// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/whatif.h"
#include "core/workspace/spendservice.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace spend
{

/// One saving that was found.
struct Saving {
    QString title; ///< one line: what to do
    std::int64_t amount = 0; ///< micro-cents a billing cycle; above 0
    std::int64_t low = 0; ///< the range in which it lies
    std::int64_t high = 0;
    QString sureness; ///< a sentence: how sure, and why
    QStringList assumptions;
    QStringList meaning; ///< what it would mean for people
    std::optional<WhatIfScenario> scenario; ///< to be looked at and changed; nothing: see the seats
};

/// The largest savings, largest first.
struct SavingsAnswer {
    WhatIfBase base;
    std::int64_t cost = 0; ///< of the whole scope, micro-cents a cycle
    std::vector<Saving> savings;
    QString overlap; ///< a sentence: why they can't be added up; empty with fewer than two
};

inline constexpr std::size_t mostSavings = 5;

/// Tries out by itself: cheaper models that the team uses already, max mode, limits for those far above the others,
/// other models for headless runs. Only what saves at least a dollar and 0.5 % of the cost is told. Pure; some hundred
/// ms on a large store.
SavingsAnswer findSavings(const SpendPicture &picture, const Filters &filters, std::int64_t nowMs);

/// The same with seats that nobody uses, where contracts tell what they cost. Reader's thread; throws
/// store::StoreError.
SavingsAnswer findSavings(SpendSource &source, const Filters &filters);

} // namespace spend

Q_DECLARE_METATYPE(std::shared_ptr<const spend::SavingsAnswer>)
