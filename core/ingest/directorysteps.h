// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ingestcontext.h"

namespace spend::ingest
{

/// Reads the team's members and stores them.
Result<void> ingestMembers(IngestContext &context);

/// Reads the current cycle's spend and stores it; earlier cycles stay as history.
Result<void> ingestSpend(IngestContext &context);

/// The service takes as many days in a request of daily usage.
inline constexpr int daysPerDailyUsageRequest = 30;

/// Reads daily usage of the days and stores it.
Result<void> ingestDailyUsage(IngestContext &context, DateRange days);

/// Reads billing groups, cycle by cycle backwards.
class GroupSteps
{
public:
    explicit GroupSteps(IngestContext &context)
        : m_context(context)
    {
    }
    /// The current cycle, the cycles that touch [recheckFromMs, now], and every cycle down to \c fromMs that no run has
    /// read yet.
    Result<void> ingest(std::int64_t recheckFromMs, std::int64_t fromMs);
    Capability capability() const { return m_capability; }

private:
    Result<void> readBack(std::int64_t recheckFromMs, std::int64_t fromMs);

    IngestContext &m_context;
    Capability m_capability = Capability::Unknown;
    std::optional<UtcDay> m_oldestRead; ///< first day of the oldest cycle dealt with in this run
};

} // namespace spend::ingest
