// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/eventscope.h"

#include <algorithm>
#include <numeric>

namespace spend
{

namespace
{
Figures figuresOf(const RollupBlock &rows, std::size_t row)
{
    const std::int64_t cost = rows.cost()[row];
    const bool onDemand = (rows.flags()[row] & flag::onDemand) != 0;
    return {cost, onDemand ? cost : 0, rows.events()[row], rows.uncosted()[row], rows.requests()[row],
        rows.inputTokens()[row], rows.outputTokens()[row], rows.cacheWriteTokens()[row], rows.cacheReadTokens()[row]};
}

bool isSharedOutTo(const Attribution &attribution, const CodeTable &passing)
{
    if (attribution.step == AttributionStep::Unattributed)
        return passing[0] != 0;
    return std::any_of(attribution.repositories.begin(), attribution.repositories.end(),
        [&](Code repository) { return passing[repository] != 0; });
}
} // namespace

EventScope::EventScope(const SpendPicture &picture, const DateRange &range, const Filters &filters)
    : m_scope(picture, range, filters)
{
    for (const DayBlock *const block : m_scope.blocks()) {
        Figures sum;
        if (selectRows(*block)) {
            for (const std::uint32_t row : m_rows)
                sum += figuresOf(*block->rows, row);
        } else {
            sum = block->rows->totals();
        }
        if (sum.events > 0)
            m_days.push_back({block, sum.events});
        m_total += sum;
    }
}

std::int64_t EventScope::leaveOut(const std::function<bool(const DayBlock &)> &isGone)
{
    std::int64_t events = 0;
    std::erase_if(m_days, [&](const Day &day) {
        const bool gone = isGone(*day.block);
        events += gone ? day.events : 0;
        return gone;
    });
    return events;
}

bool EventScope::selectRows(const DayBlock &block) const
{
    const RollupBlock &rows = *block.rows;
    if (m_scope.filtersRows()) {
        m_scope.selectRows(rows, m_rows);
    } else if (filtersRepositories()) {
        m_rows.resize(rows.size());
        std::iota(m_rows.begin(), m_rows.end(), 0u);
    } else {
        return false;
    }
    if (filtersRepositories())
        dropOtherRepositories(block);
    return true;
}

void EventScope::dropOtherRepositories(const DayBlock &block) const
{
    const CommitIndex &commits = picture().names().commits(block.connection);
    const Code *const users = block.rows->users();
    std::optional<Code> user; // a user's rows lie together
    bool passes = false;
    std::erase_if(m_rows, [&](std::uint32_t row) {
        if (user != users[row]) {
            user = users[row];
            passes = isSharedOutTo(commits.attribution(*user, block.day), *m_scope.repositories());
        }
        return !passes;
    });
}

std::optional<std::vector<RollupKey>> EventScope::matchingCells(const DayBlock &block) const
{
    if (!selectRows(block))
        return {};
    const RollupBlock &rows = *block.rows;
    std::vector<RollupKey> cells;
    cells.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows)
        cells.push_back(
            {rows.users()[row], rows.groups()[row], rows.models()[row], rows.kinds()[row], rows.flags()[row]});
    return cells;
}

} // namespace spend
