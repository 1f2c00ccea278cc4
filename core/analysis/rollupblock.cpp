// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rollupblock.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

namespace spend
{

namespace
{
bool keyBefore(const RollupRow &a, const RollupRow &b)
{
    return a.key < b.key;
}

/// The service hands out fewer events a day than this in all; 32 bits save a tenth of the memory.
std::uint32_t count32(std::int64_t count)
{
    Q_ASSERT(count >= 0 && count <= std::numeric_limits<std::uint32_t>::max());
    return static_cast<std::uint32_t>(count);
}
} // namespace

RollupBlock::RollupBlock(std::span<const RollupRow> rows)
    : m_size(rows.size())
    , m_data(columnsOf(rows))
{
    for (const RollupRow &row : rows) {
        m_highest.user = std::max(m_highest.user, row.key.user);
        m_highest.group = std::max(m_highest.group, row.key.group);
        m_highest.model = std::max(m_highest.model, row.key.model);
        m_highest.kind = std::max(m_highest.kind, row.key.kind);
        const bool onDemand = (row.key.flags & flag::onDemand) != 0;
        m_totals += Figures{row.cost, onDemand ? row.cost : 0, row.events, row.uncosted, row.requests, row.inputTokens,
            row.outputTokens, row.cacheWriteTokens, row.cacheReadTokens};
    }
}

RollupBlock::RollupBlock(std::size_t size, const Figures &totals, const RollupKey &highest, Read read)
    : m_size(size)
    , m_totals(totals)
    , m_highest(highest)
    , m_read(std::move(read))
{
}

std::unique_ptr<std::byte[]> RollupBlock::columnsOf(std::span<const RollupRow> rows)
{
    const std::size_t size = rows.size();
    std::unique_ptr<std::byte[]> data(new std::byte[std::max<std::size_t>(1, size * bytesPerRow)]);
    std::vector<RollupRow> sorted;
    if (!std::is_sorted(rows.begin(), rows.end(), keyBefore)) {
        sorted.assign(rows.begin(), rows.end());
        std::sort(sorted.begin(), sorted.end(), keyBefore);
        rows = sorted;
    }

    // Widest first, so that every column is aligned for its type.
    auto *const int64s = reinterpret_cast<std::int64_t *>(data.get());
    auto *const uint32s = reinterpret_cast<std::uint32_t *>(data.get() + wideColumns * sizeof(std::int64_t) * size);
    auto *const flagBytes = reinterpret_cast<std::uint8_t *>(uint32s + narrowColumns * size);
    for (std::size_t i = 0; i < size; ++i) {
        const RollupRow &row = rows[i];
        const std::int64_t wideValues[wideColumns] = {row.cost, row.discount, row.requests, row.inputTokens,
            row.outputTokens, row.cacheWriteTokens, row.cacheReadTokens};
        const std::uint32_t narrowValues[narrowColumns] = {
            row.key.user, row.key.group, row.key.model, row.key.kind, count32(row.events), count32(row.uncosted)};
        for (std::size_t c = 0; c < wideColumns; ++c)
            int64s[c * size + i] = wideValues[c];
        for (std::size_t c = 0; c < narrowColumns; ++c)
            uint32s[c * size + i] = narrowValues[c];
        flagBytes[i] = static_cast<std::uint8_t>(row.key.flags & flag::rollupMask);
    }
    return data;
}

const std::byte *RollupBlock::data() const
{
    if (!m_data) {
        const std::vector<RollupRow> rows = m_read();
        Q_ASSERT(rows.size() == m_size);
        m_data = columnsOf(rows);
    }
    return m_data.get();
}

void RollupBlock::letGo() const
{
    if (m_read)
        m_data.reset();
}

const std::int64_t *RollupBlock::wide(std::size_t column) const
{
    return std::launder(reinterpret_cast<const std::int64_t *>(data())) + column * m_size;
}

const std::uint32_t *RollupBlock::narrow(std::size_t column) const
{
    const std::byte *const start = data() + wideColumns * sizeof(std::int64_t) * m_size;
    return std::launder(reinterpret_cast<const std::uint32_t *>(start)) + column * m_size;
}

const std::uint8_t *RollupBlock::flags() const
{
    return reinterpret_cast<const std::uint8_t *>(narrow(narrowColumns));
}

std::size_t RollupBlock::bytes() const
{
    return sizeof(RollupBlock) + (m_data ? m_size * bytesPerRow : 0);
}

} // namespace spend
