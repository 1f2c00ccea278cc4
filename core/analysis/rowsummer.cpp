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
        numberRows(rows, base);
        findShares(block);
        addShares(rows);
    } else if (m_rowAxes.empty()) {
        addConstant(rows, base);
    } else {
        addPlain(rows, base);
    }
}

void RowSummer::numberRows(const RollupBlock &block, std::uint64_t base)
{
    const std::size_t count = selectedCount(block);
    m_cells.assign(count, base);
    for (const RowAxis &axis : m_rowAxes) {
        const std::uint64_t stride = axis.stride;
        if (const Code *const codes = axis.axis->codes(block)) {
            for (std::size_t i = 0; i < count; ++i)
                m_cells[i] += codes[selected(i)] * stride;
        } else {
            const std::uint8_t *const flags = block.flags();
            for (std::size_t i = 0; i < count; ++i)
                m_cells[i] += flagIndex(axis.axis->dimension(), flags[selected(i)]) * stride;
        }
    }
}

void RowSummer::addPlain(const RollupBlock &block, std::uint64_t base)
{
    const std::size_t count = selectedCount(block);
    const std::uint32_t *slots = nullptr;
    std::uint64_t offset = 0;
    if (!m_selects && m_sums.isDense() && m_rowAxes.size() == 1 && m_rowAxes[0].stride == 1
        && m_rowAxes[0].axis->codes(block)) {
        slots = m_rowAxes[0].axis->codes(block); // the column is the slot
        offset = base;
    } else {
        numberRows(block, base);
        m_slots.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_slots[i] = m_sums.slotOf(m_cells[i]);
        slots = m_slots.data();
    }
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (!m_sums.sums(c))
            continue;
        std::uint64_t *const sums = m_sums.column(c) + offset;
        withColumn(figureColumns[c].measure, block, [&](auto value) {
            if (m_selects) {
                const std::uint32_t *const rows = m_rows.data();
                for (std::size_t i = 0; i < count; ++i)
                    sums[slots[i]] += value(rows[i]);
            } else {
                for (std::size_t i = 0; i < count; ++i)
                    sums[slots[i]] += value(i);
            }
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
