// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cyclecheck.h"

#include "core/analysis/queryscope.h"
#include "core/store/storesession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
bool userPasses(const DimensionFilter &filter, const ReconciliationRow &row)
{
    const auto isMeant = [&row](const QString &value) {
        return value.trimmed().compare(row.user, Qt::CaseInsensitive) == 0 || value == row.label;
    };
    return (filter.included.isEmpty() || std::any_of(filter.included.begin(), filter.included.end(), isMeant))
        && std::none_of(filter.excluded.begin(), filter.excluded.end(), isMeant);
}

CycleCheck checkOne(
    SpendSource &source, const Connection &connection, UtcDay day, const DateRange &range, const DimensionFilter &users)
{
    const Reconciliation reconciliation = reconcileCycle(source, connection, day);
    CycleCheck check;
    check.connection = connection.id;
    check.connectionName = connection.settings.name;
    check.cycle = reconciliation.cycle;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    check.partly = range.first > check.cycle.first || range.last < std::min(check.cycle.last, today);
    const CycleStanding standing = standingOf(source, connection, check.cycle);
    check.phase = standing.phase;
    check.covered = standing.coveredWhole;
    check.kept = standing.spendReadMs.has_value();
    for (const ReconciliationRow &row : reconciliation.rows) {
        if (!userPasses(users, row))
            continue;
        if (row.kind == ReconciliationRow::Kind::Matched) {
            ++check.matched;
        } else {
            ++check.unmatched;
            check.difference += row.difference;
        }
    }
    return check;
}
} // namespace

CycleChecks checkCycles(SpendSource &source, const DateRange &range, const Filters &filters)
{
    CycleChecks checks;
    checks.wider = std::any_of(filters.begin(), filters.end(), [](const auto &entry) {
        return !entry.second.isEmpty() && entry.first != Dimension::User && entry.first != Dimension::Connection;
    });
    const auto found = filters.find(Dimension::User);
    const DimensionFilter users = found == filters.end() ? DimensionFilter{} : found->second;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    for (const ConnectionFacts *const facts : connectionsInScope(source.picture.directory(), filters)) {
        const auto connection = source.store.connections.find(facts->id);
        if (!connection)
            continue;
        // Cycles without any events need no comparison.
        const auto days = source.picture.days();
        if (!days)
            continue;
        const UtcDay first = std::max(range.first, days->first);
        UtcDay day = std::min(range.last, today);
        for (int looked = 0; day >= first; ++looked) {
            if (looked == mostCyclesChecked) {
                checks.olderLeftOut = true;
                break;
            }
            checks.cycles.push_back(checkOne(source, *connection, day, range, users));
            day = std::min(checks.cycles.back().cycle.first, day) - 1;
        }
    }
    std::stable_sort(checks.cycles.begin(), checks.cycles.end(),
        [](const CycleCheck &a, const CycleCheck &b) { return a.cycle.first > b.cycle.first; });
    return checks;
}

} // namespace spend
