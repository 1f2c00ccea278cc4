// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetline.h"

#include "core/analysis/overview.h"
#include "core/budget/budgetbook.h"
#include "core/calendar/calendar.h"
#include "core/workspace/spendservice.h"

#include <map>

namespace spend
{

std::optional<std::int64_t> BudgetLine::evenShare(Bucket bucket) const
{
    const std::int64_t days = period.days();
    switch (bucket) {
    case Bucket::Day:
        return amount / days;
    case Bucket::Week:
        return days < 7 ? std::nullopt : std::optional(amount / days * 7 + amount % days * 7 / days);
    case Bucket::Month:
        break;
    }
    return kind == BudgetPeriod::Month ? std::optional(amount) : std::nullopt;
}

std::vector<BudgetLine> budgetLines(SpendSource &source, const Filters &filters, Measure measure)
{
    Filters wanted = filters;
    std::erase_if(wanted, [](const auto &entry) { return entry.second.isEmpty(); });
    std::vector<BudgetLine> lines;
    for (const Budget &budget : budgets::all(source.store)) {
        if (!budget.trouble.isEmpty() || budget.measure != measure || budget.filters != wanted)
            continue;
        const BudgetStanding standing = standingOf(source.picture, budget, loadCalendar(source.store), source.nowMs);
        lines.push_back(
            {budget.name, budget.period, standing.current.period, standing.current.amount.microCents, standing.state});
    }
    return lines;
}

} // namespace spend
