// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingestplan.h"

#include "core/store/rowids.h"

#include <algorithm>

namespace spend::ingest
{

IngestPlan::IngestPlan(
    std::optional<UtcDay> since, bool backfillComplete, const std::vector<Span> &covered, std::int64_t nowMs)
{
    const std::int64_t first = since ? std::max(since->startMs(), store::epochMs) : store::epochMs;
    const std::int64_t newestCovered = covered.empty() ? nowMs : std::min(nowMs, covered.back().endMs);
    m_recheckFromMs = std::max((UtcDay::ofMs(newestCovered) - recheckedDays).startMs(), first);

    std::vector<Span> gaps;
    m_openEnded = !since && !backfillComplete;
    if (since) {
        m_plannedFromMs = first;
    } else if (!covered.empty()) {
        m_plannedFromMs = std::min(covered.front().startMs, m_recheckFromMs);
    } else {
        m_plannedFromMs = (UtcDay::ofMs(nowMs) - daysPerWindow).startMs();
    }
    if (covered.empty())
        m_recheckFromMs = m_plannedFromMs;
    else
        gaps = store::gapsIn({m_plannedFromMs, m_recheckFromMs}, covered);
    if (nowMs > m_recheckFromMs)
        gaps.push_back({m_recheckFromMs, nowMs});
    // The list is consumed from its end: oldest gap first, and each gap cut from its oldest part on.
    for (const Span &gap : gaps)
        cut(gap);
    m_oldestPlannedMs = m_plannedFromMs;
}

void IngestPlan::cut(Span gap)
{
    std::vector<Span> pieces;
    std::int64_t end = gap.endMs;
    while (end > gap.startMs) {
        const std::int64_t start = std::max(gap.startMs, (UtcDay::ofMs(end - 1) - (daysPerWindow - 1)).startMs());
        pieces.push_back({start, end});
        end = start;
    }
    m_windows.insert(m_windows.end(), pieces.rbegin(), pieces.rend());
}

void IngestPlan::goFurtherBack()
{
    if (m_oldestPlannedMs <= store::epochMs) {
        m_openEnded = false;
        return;
    }
    const std::int64_t start =
        std::max(store::epochMs, (UtcDay::ofMs(m_oldestPlannedMs - 1) - (daysPerWindow - 1)).startMs());
    m_windows.push_back({start, m_oldestPlannedMs});
    m_oldestPlannedMs = start;
}

std::optional<Span> IngestPlan::next()
{
    if (m_windows.empty() && m_openEnded && m_emptyInARow < emptyWindowsThatEnd)
        goFurtherBack();
    if (m_windows.empty())
        return {};
    const Span window = m_windows.back();
    m_windows.pop_back();
    return window;
}

void IngestPlan::putBack(Span rest)
{
    m_windows.push_back(rest);
}

void IngestPlan::noteRead(Span, bool hadEvents)
{
    m_emptyInARow = hadEvents ? 0 : m_emptyInARow + 1;
}

int IngestPlan::remainingDays() const
{
    std::int64_t ms = 0;
    for (const Span &window : m_windows)
        ms += window.endMs - window.startMs;
    return static_cast<int>((ms + msPerDay - 1) / msPerDay);
}

} // namespace spend::ingest
