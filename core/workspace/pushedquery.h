// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rollupsource.h"
#include "core/analysis/spendcube.h"
#include "core/store/storesession.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <utility>

namespace spend
{

/// More roll-up rows than these are not pulled into the program to answer one question: the store sums them first.
inline constexpr std::size_t mostRowsPulled = 2'000'000;

/// Whether a range holds more roll-up rows than that. Counts no further. Throws StoreError.
bool isLarge(store::StoreSession &session, const DateRange &range, std::size_t mostRows = mostRowsPulled);

/// The roll-ups of a store that holds too many of them. Every sum is the store's own: what comes over are the
/// combinations of the dimensions that a question groups and filters by. What needs the rows themselves - sharing out
/// to repositories, lists in full - reads them a day at a time; no more than \c mostRows stay in memory, or one day.
/// Belongs to the session's thread, and must not be asked once that session is gone. Throws StoreError; of kind Busy
/// where a day was changed since describe(): describe again and ask again.
class PushedRollups final : public RollupSource, public std::enable_shared_from_this<PushedRollups>
{
public:
    static std::shared_ptr<PushedRollups> of(store::StoreSession &session, std::size_t mostRows);

    /// Gives the cube a block for each connection and day of the range, without the rows, and itself as the source.
    void describe(SpendCube &cube, const DateRange &range);
    /// The block of a day that was changed. Null where nothing is left.
    std::shared_ptr<const RollupBlock> blockOf(const RollupBatch &batch);

    std::size_t mostRows() const override { return m_mostRows; }
    std::vector<DayBlock> summed(
        const DateRange &range, const std::set<ConnectionId> &connections, const std::set<Dimension> &told) override;
    /// Rows in memory.
    std::size_t heldRows() const { return m_heldRows; }

private:
    PushedRollups(store::StoreSession &session, std::size_t mostRows)
        : m_session(session)
        , m_mostRows(mostRows)
    {
    }
    std::shared_ptr<const RollupBlock> makeBlock(
        ConnectionId connection, UtcDay day, std::size_t size, const Figures &totals, const RollupKey &highest);
    std::vector<RollupRow> readRows(ConnectionId connection, UtcDay day, std::size_t size, const Figures &totals);
    void makeRoomFor(std::size_t rows);

    store::StoreSession &m_session;
    std::size_t m_mostRows;
    struct HeldBlock {
        std::weak_ptr<const RollupBlock> block;
        std::size_t rows = 0;
    };
    std::deque<HeldBlock> m_held; ///< in the order of reading
    std::size_t m_heldRows = 0;
};

/// Answers a query from the store alone, as runQuery() does from a cube that holds everything: to the micro-cent, of
/// one moment. Throws StoreError.
SpendReport runPushedDown(store::StoreSession &session, const SpendQuery &query, std::size_t mostRows = 0);

} // namespace spend
