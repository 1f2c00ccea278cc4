// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rolluprow.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace spend
{

/// The roll-up rows of one connection and day as columns, sorted by user, group, model, kind, flags, so that a user's
/// rows lie together. One piece of memory, 81 bytes a row. Immutable: any thread. One whose rows are read when they are
/// looked at belongs to the thread that they are read in.
class RollupBlock
{
public:
    /// \c rows in any order; sorted ones are taken as they are.
    explicit RollupBlock(std::span<const RollupRow> rows);

    using Read = std::function<std::vector<RollupRow>()>;
    /// One of whose rows only so much is known: they are read at the first look at a column, as often as they were let
    /// go. What \c read throws comes out of that look.
    RollupBlock(std::size_t size, const Figures &totals, const RollupKey &highest, Read read);
    /// Gives back the memory of rows that can be read again. Pointers to its columns are void then.
    void letGo() const;

    std::size_t size() const { return m_size; }

    const std::int64_t *cost() const { return wide(0); } ///< micro-cents, as all money
    const std::int64_t *discount() const { return wide(1); }
    const std::int64_t *requests() const { return wide(2); } ///< micro-requests
    const std::int64_t *inputTokens() const { return wide(3); }
    const std::int64_t *outputTokens() const { return wide(4); }
    const std::int64_t *cacheWriteTokens() const { return wide(5); }
    const std::int64_t *cacheReadTokens() const { return wide(6); }
    const Code *users() const { return narrow(0); }
    const Code *groups() const { return narrow(1); }
    const Code *models() const { return narrow(2); }
    const Code *kinds() const { return narrow(3); }
    const std::uint32_t *events() const { return narrow(4); }
    const std::uint32_t *uncosted() const { return narrow(5); }
    const std::uint8_t *flags() const; ///< flag::rollupMask

    /// The sum of all rows.
    const Figures &totals() const { return m_totals; }
    /// The largest code in each column, so that a table by code can be made large enough.
    const RollupKey &highestCodes() const { return m_highest; }
    /// Memory in use.
    std::size_t bytes() const;

private:
    static constexpr std::size_t wideColumns = 7;
    static constexpr std::size_t narrowColumns = 6;
    static constexpr std::size_t bytesPerRow =
        wideColumns * sizeof(std::int64_t) + narrowColumns * sizeof(std::uint32_t) + 1;

    static std::unique_ptr<std::byte[]> columnsOf(std::span<const RollupRow> rows);
    const std::byte *data() const;
    const std::int64_t *wide(std::size_t column) const;
    const std::uint32_t *narrow(std::size_t column) const;

    std::size_t m_size = 0;
    mutable std::unique_ptr<std::byte[]> m_data; ///< null while not read
    Figures m_totals;
    RollupKey m_highest;
    Read m_read;
};

} // namespace spend
