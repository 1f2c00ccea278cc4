// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cellsums.h"
#include "core/analysis/largestremainder.h"
#include "core/analysis/queryaxis.h"
#include "core/analysis/queryscope.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spend
{

/// Adds a scope's rows to the cells of a grouping, block by block: first the slot of each selected row, then column by
/// column. Where repositories are asked for, each row is split over those that its user worked on.
class RowSummer
{
public:
    /// \c strides: what one step on each axis adds to a cell's number. All must outlive it.
    RowSummer(const QueryScope &scope, std::span<const QueryAxis> axes, std::span<const std::uint64_t> strides,
        CellSums &sums);

    void run();

private:
    /// Rows of one user in the block being read, with the repositories that share them.
    struct SharedRun {
        std::size_t begin = 0; ///< among the selected rows
        std::size_t end = 0;
        std::size_t firstSlot = 0; ///< in m_shareSlots: a slot for each row and repository
        LargestRemainder split;
    };

    void addBlock(const DayBlock &block, std::uint64_t base);
    template <class Use>
    void forEachSelected(const RollupBlock &block, Use use) const;
    template <class Cell>
    void numberRows(const RollupBlock &block, std::uint64_t base, std::vector<Cell> &cells) const;
    void addPlain(const RollupBlock &block, std::uint64_t base);
    void addConstant(const RollupBlock &block, std::uint64_t base);
    void findShares(const DayBlock &block);
    void addShares(const RollupBlock &block);

    std::size_t selectedCount(const RollupBlock &block) const { return m_selects ? m_rows.size() : block.size(); }
    std::size_t selected(std::size_t i) const { return m_selects ? m_rows[i] : i; }

    const QueryScope &m_scope;
    CellSums &m_sums;
    struct RowAxis {
        const QueryAxis *axis;
        std::uint64_t stride;
    };
    std::vector<RowAxis> m_rowAxes;
    std::vector<RowAxis> m_blockAxes;
    std::uint64_t m_repositoryStride = 0;
    bool m_splits = false;
    const bool m_selects;

    // Used again for each block.
    std::vector<std::uint32_t> m_rows; ///< selected ones, where m_selects
    std::vector<std::uint64_t> m_cells; ///< of the selected rows, without the repository
    std::vector<std::uint32_t> m_slots; ///< of the selected rows
    std::vector<SharedRun> m_runs;
    std::vector<std::uint32_t> m_shareSlots;
    std::vector<std::int64_t> m_shares;
};

} // namespace spend
