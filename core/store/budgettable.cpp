// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budgettable.h"

#include <string>

namespace spend::store
{

namespace
{
const std::string columns =
    "id, name, filters, view, measure, period, amount, thresholds, forecast_thresholds, created_ms";

StoredBudget read(const Statement &row)
{
    return {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5), row.integer(6),
        row.string(7), row.string(8), row.integer(9)};
}
} // namespace

std::vector<StoredBudget> BudgetTable::all()
{
    std::vector<StoredBudget> budgets;
    Statement &select = m_database.prepared("SELECT " + columns + " FROM budget ORDER BY position, name, id");
    while (select.step())
        budgets.push_back(read(select));
    select.reset();
    return budgets;
}

std::optional<StoredBudget> BudgetTable::find(const QString &id)
{
    Statement &select = m_database.prepared("SELECT " + columns + " FROM budget WHERE id = $1");
    select.bind(1, id);
    std::optional<StoredBudget> found;
    if (select.step())
        found = read(select);
    select.reset();
    return found;
}

void BudgetTable::append(const StoredBudget &budget)
{
    Statement &last = m_database.prepared("SELECT coalesce(max(position), 0) FROM budget");
    last.step();
    const std::int64_t position = last.integer(0) + 1;
    last.reset();
    m_database.prepared("INSERT INTO budget (" + columns + ", position) VALUES " + valueRows(1, 11))
        .execute(budget.id, budget.name, budget.filters, budget.view, budget.measure, budget.period, budget.amount,
            budget.thresholds, budget.forecastThresholds, budget.createdMs, position);
}

void BudgetTable::update(const StoredBudget &budget)
{
    m_database
        .prepared("UPDATE budget SET name = $1, filters = $2, view = $3, measure = $4, period = $5, amount = $6, "
                  "thresholds = $7, forecast_thresholds = $8 WHERE id = $9")
        .execute(budget.name, budget.filters, budget.view, budget.measure, budget.period, budget.amount,
            budget.thresholds, budget.forecastThresholds, budget.id);
}

void BudgetTable::remove(const QString &id)
{
    m_database.prepared("DELETE FROM budget WHERE id = $1").execute(id);
}

void BudgetTable::setOrder(const QStringList &ids)
{
    QStringList order = ids;
    for (const StoredBudget &budget : all()) {
        if (!order.contains(budget.id))
            order.append(budget.id);
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        m_database.prepared("UPDATE budget SET position = $1 WHERE id = $2").execute(std::int64_t(i) + 1, order.at(i));
}

} // namespace spend::store
