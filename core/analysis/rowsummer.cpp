// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rowsummer.h"

#include "core/analysis/flagkeys.h"

#include <algorithm>
#include <limits>

namespace spend
{

namespace
{
/// Stands for a repository that the filter leaves out.
constexpr std::uint32_t leftOut = std::numeric_limits<std::uint32_t>::max();
constexpr Code unattributed[] = {0};
constexpr std::int64_t wholly[] = {1};
} // namespace

RowSummer::RowSummer(
    const QueryScope &scope, std::span<const QueryAxis> axes, std::span<const std::uint64_t> strides, CellSums &sums)
    : m_scope(scope)
    , m_sums(sums)
    , m_splits(scope.repositories().has_value())
    , m_selects(scope.filtersRows())
{
    for (std::size_t a = 0; a < axes.size(); ++a) {
        switch (axes[a].place()) {
        case QueryAxis::Place::Row:
            m_rowAxes.push_back({&axes[a], strides[a]});
            break;
        case QueryAxis::Place::Block:
            m_blockAxes.push_back({&axes[a], strides[a]});
            break;
        case QueryAxis::Place::Split:
            m_repositoryStride += strides[a];
            m_splits = true;
            break;
        }
    }
}

void RowSummer::run()
{
    const auto &blocks = m_scope.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::uint64_t base = 0;
        for (const RowAxis &axis : m_blockAxes)
            base += axis.axis->blockIndices()[i] * axis.stride;
        addBlock(*blocks[i], base);
    }
}

void RowSummer::addBlock(const DayBlock &block, std::uint64_t base)
{
    const RollupBlock &rows = *block.rows;
    if (m_selects) {
        m_scope.selectRows(rows, m_rows);
        if (m_rows.empty())
            return;
    }
    if (m_splits) {
        numberRows(rows, base, m_cells);
        findShares(block);
        addShares(rows);
    } else if (m_rowAxes.empty()) {
        addConstant(rows, base);
    } else {
        addPlain(rows, base);
    }
}

template <class Use>
void RowSummer::forEachSelected(const RollupBlock &block, Use use) const
{
    if (m_selects) {
        const std::uint32_t *const rows = m_rows.data();
        for (std::size_t i = 0, count = m_rows.size(); i < count; ++i)
            use(i, rows[i]);
    } else {
        for (std::size_t i = 0, count = block.size(); i < count; ++i)
            use(i, i);
    }
}

template <class Cell>
void RowSummer::numberRows(const RollupBlock &block, std::uint64_t base, std::vector<Cell> &cells) const
{
    cells.resize(selectedCount(block));
    Cell *const out = cells.data();
    if (m_rowAxes.empty())
        std::fill(cells.begin(), cells.end(), static_cast<Cell>(base));
    for (std::size_t a = 0; a < m_rowAxes.size(); ++a) {
        const auto stride = static_cast<Cell>(m_rowAxes[a].stride);
        const Dimension dimension = m_rowAxes[a].axis->dimension();
        const auto start = static_cast<Cell>(base);
        const auto number = [&](auto index) {
            if (a == 0)
                forEachSelected(block, [&](std::size_t i, std::size_t row) { out[i] = start + index(row) * stride; });
            else
                forEachSelected(block, [&](std::size_t i, std::size_t row) { out[i] += index(row) * stride; });
        };
        if (const Code *const codes = m_rowAxes[a].axis->codes(block))
            number([codes](std::size_t row) { return Cell(codes[row]); });
        else
            number(
                [dimension, flags = block.flags()](std::size_t row) { return Cell(flagIndex(dimension, flags[row])); });
    }
}

void RowSummer::addPlain(const RollupBlock &block, std::uint64_t base)
{
    const std::uint32_t *slots = nullptr;
    std::uint64_t offset = 0;
    if (!m_selects && m_sums.isDense() && m_rowAxes.size() == 1 && m_rowAxes[0].stride == 1
        && m_rowAxes[0].axis->codes(block)) {
        slots = m_rowAxes[0].axis->codes(block); // the column is the slot
        offset = base;
    } else if (m_sums.isDense()) {
        numberRows(block, base, m_slots);
        slots = m_slots.data();
    } else {
        numberRows(block, base, m_cells);
        m_slots.resize(m_cells.size());
        std::transform(m_cells.begin(), m_cells.end(), m_slots.begin(),
            [this](std::uint64_t cell) { return m_sums.slotOf(cell); });
        slots = m_slots.data();
    }
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (!m_sums.sums(c))
            continue;
        std::uint64_t *const sums = m_sums.column(c) + offset;
        withColumn(figureColumns[c].measure, block, [&](auto value) {
            forEachSelected(block, [&](std::size_t i, std::size_t row) { sums[slots[i]] += value(row); });
        });
    }
}

void RowSummer::addConstant(const RollupBlock &block, std::uint64_t base)
{
    if (!m_selects) {
        m_sums.add(base, block.totals());
        return;
    }
    const std::uint32_t slot = m_sums.slotOf(base);
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (!m_sums.sums(c))
            continue;
        std::uint64_t sum = 0;
        withColumn(figureColumns[c].measure, block, [&](auto value) {
            for (const std::uint32_t row : m_rows)
                sum += value(row);
        });
        m_sums.column(c)[slot] += sum;
    }
}

void RowSummer::findShares(const DayBlock &block)
{
    const CommitIndex &commits = m_scope.picture().names().commits(block.connection);
    const Code *const users = block.rows->users();
    const std::size_t count = selectedCount(*block.rows);
    m_runs.clear();
    m_shareSlots.clear();
    for (std::size_t begin = 0; begin < count;) {
        const Code user = users[selected(begin)];
        std::size_t end = begin + 1;
        while (end < count && users[selected(end)] == user)
            ++end;
        Attribution attribution = commits.attribution(user, block.day);
        if (attribution.step == AttributionStep::Unattributed)
            attribution = {attribution.step, unattributed, wholly};

        const auto &passing = m_scope.repositories();
        const bool any = !passing
            || std::any_of(attribution.repositories.begin(), attribution.repositories.end(),
                [&](Code repository) { return (*passing)[repository] != 0; });
        if (any) {
            m_runs.push_back({begin, end, m_shareSlots.size(), LargestRemainder(attribution.weights)});
            for (std::size_t i = begin; i < end; ++i) {
                for (const Code repository : attribution.repositories) {
                    const bool in = !passing || (*passing)[repository] != 0;
                    m_shareSlots.push_back(in ? m_sums.slotOf(m_cells[i] + repository * m_repositoryStride) : leftOut);
                }
            }
        }
        begin = end;
    }
}

void RowSummer::addShares(const RollupBlock &block)
{
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (!m_sums.sums(c))
            continue;
        std::uint64_t *const sums = m_sums.column(c);
        withColumn(figureColumns[c].measure, block, [&](auto value) {
            for (const SharedRun &run : m_runs) {
                const std::uint32_t *slots = m_shareSlots.data() + run.firstSlot;
                const std::size_t shareCount = run.split.weights().size();
                if (shareCount == 1) { // only kept where it passes
                    for (std::size_t i = run.begin; i < run.end; ++i)
                        sums[*slots++] += value(selected(i));
                    continue;
                }
                m_shares.resize(std::max(m_shares.size(), shareCount));
                for (std::size_t i = run.begin; i < run.end; ++i, slots += shareCount) {
                    const auto amount = static_cast<std::int64_t>(value(selected(i)));
                    if (amount == 0)
                        continue;
                    run.split.split(amount, m_shares.data());
                    for (std::size_t s = 0; s < shareCount; ++s) {
                        if (slots[s] != leftOut)
                            sums[slots[s]] += static_cast<std::uint64_t>(m_shares[s]);
                    }
                }
            }
        });
    }
}

} // namespace spend
