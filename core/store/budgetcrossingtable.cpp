// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budgetcrossingtable.h"

namespace spend::store
{

namespace
{
UtcDay dayOf(std::int64_t number)
{
    return UtcDay{static_cast<std::int32_t>(number)};
}
} // namespace

std::vector<StoredCrossing> BudgetCrossingTable::all()
{
    std::vector<StoredCrossing> crossings;
    Statement &select = m_database.prepared(
        "SELECT budget, period_start, period_end, kind, threshold, amount, day, figure, recorded_ms, withdrawn FROM "
        "budget_crossing ORDER BY period_start DESC, recorded_ms DESC, threshold DESC, kind, amount, budget");
    while (select.step())
        crossings.push_back({select.string(0), {dayOf(select.integer(1)), dayOf(select.integer(2))}, select.string(3),
            select.integer(4), select.integer(5), dayOf(select.integer(6)), select.integer(7), select.integer(8),
            select.integer(9) != 0});
    select.reset();
    return crossings;
}

bool BudgetCrossingTable::put(const StoredCrossing &crossing)
{
    m_database
        .prepared("UPDATE budget_crossing SET day = $1, withdrawn = $2 WHERE budget = $3 AND period_start = $4 AND "
                  "kind = $5 AND threshold = $6 AND amount = $7")
        .execute(std::int64_t{crossing.day.number}, crossing.withdrawn, crossing.budget,
            std::int64_t{crossing.period.first.number}, crossing.kind, crossing.threshold, crossing.amount);
    if (m_database.changes() > 0)
        return false;
    m_database
        .prepared(
            "INSERT INTO budget_crossing (budget, period_start, period_end, kind, threshold, amount, day, figure, "
            "recorded_ms, withdrawn) VALUES "
            + valueRows(1, 10))
        .execute(crossing.budget, std::int64_t{crossing.period.first.number}, std::int64_t{crossing.period.last.number},
            crossing.kind, crossing.threshold, crossing.amount, std::int64_t{crossing.day.number}, crossing.figure,
            crossing.recordedMs, crossing.withdrawn);
    return true;
}

} // namespace spend::store
