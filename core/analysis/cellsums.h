// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figurecolumns.h"

#include <array>
#include <cstdint>
#include <vector>

namespace spend
{

/// Running sums for the cells of a grouping: a cell is a number that stands for one combination of the axes' values.
/// Few possible cells have an array each ("dense"), many go through a hash table. A cell's slot is where its sums lie.
class CellSums
{
public:
    /// \c cells: how many there can be. \c rows: how many are going to be added, about.
    CellSums(MeasureSet measures, std::uint64_t cells, std::size_t rows);

    /// Whether the slot of a cell is its number.
    bool isDense() const { return m_dense; }
    /// The cell's slot, new if need be. Invalidates sums().
    std::uint32_t slotOf(std::uint64_t cell) { return m_dense ? static_cast<std::uint32_t>(cell) : findOrAdd(cell); }

    bool sums(std::size_t column) const { return m_wanted[column]; }
    /// The sums of one of figureColumns, by slot.
    std::uint64_t *column(std::size_t column) { return m_sums[column].data(); }
    /// Adds to all columns of one cell.
    void add(std::uint64_t cell, const Figures &figures);

    /// Calls \c use(cell, Figures) for each cell with any figure but zero, in no order that means anything.
    template <class Use>
    void forEach(Use use) const
    {
        const std::size_t slotCount = m_dense ? m_cells : m_cellOfSlot.size();
        for (std::size_t slot = 0; slot < slotCount; ++slot) {
            Figures figures;
            std::uint64_t any = 0;
            for (std::size_t c = 0; c < figureColumns.size(); ++c) {
                if (!m_wanted[c])
                    continue;
                any |= m_sums[c][slot];
                figures.*figureColumns[c].sum = static_cast<std::int64_t>(m_sums[c][slot]);
            }
            if (any != 0)
                use(m_dense ? slot : m_cellOfSlot[slot], figures);
        }
    }

private:
    std::uint32_t findOrAdd(std::uint64_t cell);
    void grow();

    bool m_dense = true;
    std::uint64_t m_cells = 0;
    std::array<bool, figureColumns.size()> m_wanted{};
    std::array<std::vector<std::uint64_t>, figureColumns.size()> m_sums;

    // Open addressing; a place holds a slot + 1, 0 where it is free.
    std::vector<std::uint32_t> m_places;
    std::vector<std::uint64_t> m_cellOfSlot;
    int m_shift = 0;
    std::uint64_t m_lastCell = 0; ///< rows of one user and day lie together
    std::uint32_t m_lastSlot = 0;
};

} // namespace spend
