// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spendtable.h"

#include "core/analysis/cellsums.h"
#include "core/analysis/rowsummer.h"

#include <algorithm>
#include <numeric>

namespace spend
{

namespace
{
Measure measureOfSort(SortBy sort)
{
    switch (sort) {
    case SortBy::OnDemand:
        return Measure::OnDemand;
    case SortBy::Included:
        return Measure::Included;
    case SortBy::Events:
        return Measure::Events;
    case SortBy::Cost:
    case SortBy::Key:
        break;
    }
    return Measure::Cost;
}
} // namespace

SpendTable::SpendTable(const QueryScope &scope, const std::vector<Dimension> &by, MeasureSet measures)
{
    const auto summed = scope.summedBy(by); // the axes refer to names that both pictures share
    const QueryScope &rows = summed ? summed->scope : scope;
    m_axes.reserve(by.size());
    for (const Dimension dimension : by)
        m_axes.emplace_back(dimension, rows);
    if (rows.blocks().empty())
        return;
    CellSums sums(measures, layOutAxes(), rows.rowCount());
    RowSummer(rows, m_axes, m_strides, sums).run();
    collect(sums);
}

std::uint64_t SpendTable::layOutAxes()
{
    // Repositories innermost, days and connections outermost: what is added together lies together, and one coded
    // dimension beside days has stride 1, so that its column needs no arithmetic.
    std::uint64_t cells = 1;
    m_strides.resize(m_axes.size());
    for (const auto place : {QueryAxis::Place::Split, QueryAxis::Place::Row, QueryAxis::Place::Block}) {
        for (std::size_t a = 0; a < m_axes.size(); ++a) {
            if (m_axes[a].place() == place) {
                m_strides[a] = cells;
                cells *= m_axes[a].size();
            }
        }
    }
    return cells;
}

void SpendTable::collect(const CellSums &sums)
{
    sums.forEach([this](std::uint64_t cell, const Figures &figures) {
        m_cells.push_back(cell);
        m_figures.push_back(figures);
        m_total += figures;
    });
}

std::vector<std::uint32_t> SpendTable::sorted(SortBy sort, std::size_t first) const
{
    struct Place {
        std::int64_t figure;
        std::uint32_t row;
    };
    const Measure measure = measureOfSort(sort);
    std::vector<Place> places(size());
    for (std::size_t row = 0; row < places.size(); ++row) {
        const std::int64_t figure = sort == SortBy::Key ? 0 : measureOf(m_figures[row], measure);
        places[row] = {figure, static_cast<std::uint32_t>(row)};
    }
    const auto before = [this](const Place &a, const Place &b) {
        if (a.figure != b.figure)
            return a.figure > b.figure;
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
            const std::uint32_t x = m_axes[axis].rank(index(a.row, axis));
            const std::uint32_t y = m_axes[axis].rank(index(b.row, axis));
            if (x != y)
                return x < y;
        }
        return false;
    };
    if (first == 0 || first >= places.size())
        std::sort(places.begin(), places.end(), before);
    else
        std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(first), places.end(), before);
    std::vector<std::uint32_t> rows(places.size());
    std::transform(places.begin(), places.end(), rows.begin(), [](const Place &place) { return place.row; });
    return rows;
}

} // namespace spend
