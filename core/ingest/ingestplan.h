// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/store/coveragetable.h"

#include <optional>
#include <vector>

namespace spend::ingest
{

using store::Span;

/// Days that every run reads again, because the service still revises them and events arrive late.
inline constexpr int recheckedDays = 3;
/// The service takes requests of 30 days at most; a window of whole days up to now stays below that.
inline constexpr int daysPerWindow = 29;
/// "As far as it goes" ends after so many windows without any event.
inline constexpr int emptyWindowsThatEnd = 3;

/// The windows that a run reads, newest first, so that the charts fill at once: the last days again, everything since
/// the newest complete window, then gaps down to the backfill start.
class IngestPlan
{
public:
    /// \c since: backfill start; absent: as far as it goes. \c backfillComplete: how far it goes is known already.
    IngestPlan(
        std::optional<UtcDay> since, bool backfillComplete, const std::vector<Span> &covered, std::int64_t nowMs);

    /// The next window; nothing when the plan is done.
    std::optional<Span> next();
    /// What was left of a window that was split while reading: comes next.
    void putBack(Span rest);
    /// The window (with all its parts) held events or none.
    void noteRead(Span window, bool hadEvents);

    /// Windows still to come, as far as is known.
    int remaining() const { return static_cast<int>(m_windows.size()); }
    /// Days of the windows still to come.
    int remainingDays() const;
    /// First moment that this run means to cover for sure.
    std::int64_t plannedFromMs() const { return m_plannedFromMs; }
    /// First moment of what is read again in any case.
    std::int64_t recheckFromMs() const { return m_recheckFromMs; }

private:
    void cut(Span gap);
    void goFurtherBack();

    std::vector<Span> m_windows; ///< next one last
    bool m_openEnded = false;
    int m_emptyInARow = 0;
    std::int64_t m_oldestPlannedMs = 0;
    std::int64_t m_plannedFromMs = 0;
    std::int64_t m_recheckFromMs = 0;
};

} // namespace spend::ingest
