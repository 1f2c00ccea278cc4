// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

struct SpendSource;
enum class Bucket;

/// A budget as a line in a chart of what it counts.
struct BudgetLine {
    QString name;
    BudgetPeriod kind = BudgetPeriod::Month;
    DateRange period; ///< its current one
    std::int64_t amount = 0; ///< micro-cents for the period
    BudgetState state = BudgetState::OnCourse;

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;

    /// What a day, week or month may cost for the budget to last, spread evenly over its current period; a month only
    /// of a monthly budget. Micro-cents, rounded down.
    std::optional<std::int64_t> evenShare(Bucket bucket) const;
};

/// The budgets that count exactly what a question asks for: the same measure and filters, in the order of the budgets.
/// Reader's thread; throws store::StoreError.
std::vector<BudgetLine> budgetLines(SpendSource &source, const Filters &filters, Measure measure);

} // namespace spend
