// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measureset.h"
#include "core/analysis/queryaxis.h"
#include "core/analysis/queryscope.h"

#include <cstdint>
#include <vector>

namespace spend
{

class CellSums;

/// A query's sums before they get names: one row for each combination of the axes' values that has any figure but zero.
/// Rows are unsorted. Refers to the picture that it was computed from.
class SpendTable
{
public:
    /// Sums the scope's rows. Measures not asked for stay 0.
    SpendTable(const QueryScope &scope, const std::vector<Dimension> &by, MeasureSet measures);

    const std::vector<QueryAxis> &axes() const { return m_axes; }
    std::size_t size() const { return m_figures.size(); }
    const Figures &figures(std::size_t row) const { return m_figures[row]; }
    const Figures &total() const { return m_total; }
    /// The row's value on an axis.
    std::uint32_t index(std::size_t row, std::size_t axis) const
    {
        return static_cast<std::uint32_t>(m_cells[row] / m_strides[axis] % m_axes[axis].size());
    }

    /// The rows' numbers in order: figures descending, keys ascending, ties by key. With \c first, only so many at the
    /// front are in order.
    std::vector<std::uint32_t> sorted(SortBy sort, std::size_t first = 0) const;

private:
    std::uint64_t layOutAxes();
    void collect(const CellSums &sums);

    std::vector<QueryAxis> m_axes;
    std::vector<std::uint64_t> m_strides; ///< of the axes in a cell's number
    std::vector<std::uint64_t> m_cells;
    std::vector<Figures> m_figures;
    Figures m_total;
};

} // namespace spend
