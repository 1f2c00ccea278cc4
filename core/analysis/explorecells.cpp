// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activeusers.h"
#include "core/analysis/explorerows.h"
#include "core/analysis/timebucket.h"

#include <algorithm>
#include <numeric>

namespace spend
{

namespace
{
std::vector<int> usersOfColumns(const PeriodSums &now, const QueryScope &scope)
{
    const SpendTable &table = now.table();
    if (table.axes()[0].dimension() == Dimension::User && table.axes()[1].dimension() != Dimension::User)
        return countUsersBy(table, 1, 0);
    return countUsersBy(SpendTable(scope, {table.axes()[1].dimension(), Dimension::User}, activity), 0, 1);
}

/// Adds the columns in order; gives each value of the second dimension its place among them.
std::vector<std::uint32_t> addColumns(
    ExploreAnswer &answer, const ExploreMeasure &measure, const PeriodSums &now, const QueryScope &scope)
{
    const QueryAxis &axis = now.table().axes()[1];
    const std::vector<Figures> figures = figuresBy(now.table(), 1);
    const std::vector<int> users =
        measure.countsUsers() ? usersOfColumns(now, scope) : std::vector<int>(figures.size());
    std::vector<std::optional<std::int64_t>> values(figures.size());
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < axis.size(); ++i) {
        values[i] = measure.value(figures[i], users[i]);
        if (figures[i] != Figures{})
            order.push_back(i);
    }
    if (!isTime(axis.dimension())) {
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return isLarger(values[a], values[b]) || (!isLarger(values[b], values[a]) && axis.rank(a) < axis.rank(b));
        });
    }
    std::vector<std::uint32_t> columnOf(axis.size());
    for (const std::uint32_t i : order) {
        columnOf[i] = static_cast<std::uint32_t>(answer.columns.size());
        answer.columns.push_back({axis.key(i), axis.label(i), figures[i], users[i], values[i]});
    }
    return columnOf;
}

void countUsersOfCells(ExploreAnswer &answer, const PeriodSums &now, const RowPlaces &places,
    const std::vector<std::uint32_t> &columnOf, const QueryScope &scope)
{
    const auto add = [&](const SpendTable &table, std::size_t row, std::size_t users) {
        const std::size_t place = places.rowOf(table.index(row, 0));
        if (table.index(row, users) == noUser || !isActive(table.figures(row)) || place == RowPlaces::nowhere)
            return;
        std::vector<ExploreCell> &cells = answer.rows[place].cells;
        const std::uint32_t column = columnOf[table.index(row, 1)];
        const auto cell = std::lower_bound(cells.begin(), cells.end(), column,
            [](const ExploreCell &entry, std::uint32_t wanted) { return entry.column < wanted; });
        if (cell != cells.end() && cell->column == column)
            ++cell->users;
    };
    const SpendTable &table = now.table();
    for (const std::size_t users : {std::size_t(0), std::size_t(1)}) {
        if (table.axes()[users].dimension() != Dimension::User)
            continue;
        for (std::size_t row = 0; row < table.size(); ++row)
            add(table, row, users);
        return;
    }
    const SpendTable byUser(
        scope, {table.axes()[0].dimension(), table.axes()[1].dimension(), Dimension::User}, activity);
    for (std::size_t row = 0; row < byUser.size(); ++row)
        add(byUser, row, 2);
}
} // namespace

void addExploreCells(ExploreAnswer &answer, const ExploreMeasure &measure, const PeriodSums &now,
    const RowPlaces &places, const QueryScope &scope)
{
    const SpendTable &table = now.table();
    const std::vector<std::uint32_t> columnOf = addColumns(answer, measure, now, scope);
    std::vector<std::size_t> counts(answer.rows.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::size_t place = places.rowOf(table.index(row, 0));
        if (place != RowPlaces::nowhere)
            ++counts[place];
    }
    for (std::size_t row = 0; row < counts.size(); ++row)
        answer.rows[row].cells.reserve(counts[row]);
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::size_t place = places.rowOf(table.index(row, 0));
        if (place != RowPlaces::nowhere)
            answer.rows[place].cells.push_back({columnOf[table.index(row, 1)], table.figures(row), 0});
    }
    for (ExploreRow &row : answer.rows) {
        std::sort(row.cells.begin(), row.cells.end(),
            [](const ExploreCell &a, const ExploreCell &b) { return a.column < b.column; });
    }
    if (measure.countsUsers())
        countUsersOfCells(answer, now, places, columnOf, scope);
}

} // namespace spend
