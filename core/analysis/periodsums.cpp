// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/periodsums.h"

#include "core/analysis/activeusers.h"

namespace spend
{

namespace
{
std::vector<Dimension> axesFor(const std::vector<Dimension> &by, PeriodSums::Detail detail)
{
    const bool cells = detail == PeriodSums::Detail::RowsAndCells && by.size() > 1;
    return {by.begin(), by.begin() + (cells ? 2 : 1)};
}

/// One for each active user's value.
std::vector<int> ones(const std::vector<Figures> &byUser)
{
    std::vector<int> users(byUser.size());
    for (std::size_t i = 0; i < byUser.size(); ++i)
        users[i] = i != noUser && isActive(byUser[i]) ? 1 : 0;
    return users;
}

int sum(const std::vector<int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}
} // namespace

std::vector<Figures> figuresBy(const SpendTable &table, std::size_t axis)
{
    std::vector<Figures> figures(table.axes()[axis].size());
    for (std::size_t row = 0; row < table.size(); ++row)
        figures[table.index(row, axis)] += table.figures(row);
    return figures;
}

PeriodSums::PeriodSums(const QueryScope &scope, const std::vector<Dimension> &by, Basis basis, Detail detail)
    : m_table(scope, axesFor(by, detail), MeasureSet::all())
    , m_figures(figuresBy(m_table, 0))
{
    countUsersOfRows(scope, basis);
    countActiveUsers(scope);
}

void PeriodSums::countUsersOfRows(const QueryScope &scope, Basis basis)
{
    if (axis().dimension() == Dimension::User)
        m_users = ones(m_figures);
    else if (basis == Basis::PerActiveUser && hasCells() && m_table.axes()[1].dimension() == Dimension::User)
        m_users = countUsersBy(m_table, 0, 1);
    else if (basis == Basis::PerActiveUser)
        m_users = countUsersBy(SpendTable(scope, {axis().dimension(), Dimension::User}, activity), 0, 1);
}

void PeriodSums::countActiveUsers(const QueryScope &scope)
{
    if (axis().dimension() == Dimension::User)
        m_activeUsers = sum(m_users);
    else if (hasCells() && m_table.axes()[1].dimension() == Dimension::User)
        m_activeUsers = sum(ones(figuresBy(m_table, 1)));
    else
        m_activeUsers = countUsers(SpendTable(scope, {Dimension::User}, activity));
}

} // namespace spend
