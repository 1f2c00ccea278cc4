// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetcrossings.h"

#include "core/budget/budgetbook.h"
#include "core/store/storesession.h"
#include "core/workspace/spendservice.h"

#include <algorithm>
#include <iterator>

namespace spend
{

namespace
{
const BudgetCrossing *find(const std::vector<BudgetCrossing> &crossings, const BudgetCrossing &wanted)
{
    const auto found = std::find_if(
        crossings.begin(), crossings.end(), [&](const BudgetCrossing &crossing) { return crossing.isSameAs(wanted); });
    return found == crossings.end() ? nullptr : &*found;
}

/// What one period adds to the records of its budget.
void compare(const BudgetStanding &standing, const BudgetPeriodStanding &period, std::int64_t nowMs,
    std::vector<BudgetCrossing> &changes)
{
    for (const ThresholdStanding &threshold : period.thresholds) {
        const bool actual = threshold.kind == BudgetKind::Actual;
        BudgetCrossing crossing{standing.budget.id, period.period, threshold.kind, threshold.percent, period.amount,
            threshold.day.value_or(period.period.last), actual ? period.spent : standing.expectedEnd.value_or(0), nowMs,
            false};
        const BudgetCrossing *const kept = find(standing.crossings, crossing);
        if (!kept) {
            if (threshold.crossed)
                changes.push_back(crossing);
            continue;
        }
        if (!actual)
            continue; // what was expected then stays what was expected then
        crossing.figure = kept->figure;
        crossing.recordedMs = kept->recordedMs;
        crossing.withdrawn = !threshold.crossed;
        if (!threshold.crossed)
            crossing.day = kept->day;
        if (crossing != *kept)
            changes.push_back(crossing);
    }
}
} // namespace

std::vector<BudgetStanding> budgetStandings(SpendSource &source, const WorkCalendar &calendar)
{
    std::vector<BudgetStanding> standings;
    const std::vector<BudgetCrossing> recorded = budgets::crossings(source.store);
    for (const Budget &budget : budgets::all(source.store)) {
        standings.push_back(standingOf(source.picture, budget, calendar, source.nowMs));
        std::copy_if(recorded.begin(), recorded.end(), std::back_inserter(standings.back().crossings),
            [&](const BudgetCrossing &crossing) { return crossing.budget == budget.id; });
    }
    return standings;
}

std::vector<BudgetCrossing> crossingsToRecord(const std::vector<BudgetStanding> &standings, std::int64_t nowMs)
{
    std::vector<BudgetCrossing> changes;
    for (const BudgetStanding &standing : standings) {
        if (standing.state == BudgetState::Unknown)
            continue;
        const UtcDay made = UtcDay::ofMs(standing.budget.createdMs);
        for (auto period = standing.past.rbegin(); period != standing.past.rend(); ++period) {
            if (period->period.last >= made)
                compare(standing, *period, nowMs, changes);
        }
        compare(standing, standing.current, nowMs, changes);
    }
    return changes;
}

std::vector<BudgetCrossing> recordCrossings(
    store::StoreSession &session, const std::vector<BudgetStanding> &standings, std::int64_t nowMs)
{
    std::vector<BudgetCrossing> added;
    for (const BudgetCrossing &crossing : crossingsToRecord(standings, nowMs)) {
        if (!session.budgets.find(crossing.budget))
            continue; // removed meanwhile
        if (budgets::putCrossing(session, crossing))
            added.push_back(crossing);
    }
    return added;
}

} // namespace spend
