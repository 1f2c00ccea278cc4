// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daterange.h"
#include "core/domain/usageevent.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spend::store
{

/// Counters of daily usage, added up. They count what the editor did, not billable units.
struct UsageCounts {
    std::int64_t linesAdded = 0, linesDeleted = 0, acceptedLinesAdded = 0, acceptedLinesDeleted = 0;
    std::int64_t applies = 0, accepts = 0, rejects = 0, tabsShown = 0, tabsAccepted = 0;
    std::int64_t composerRequests = 0, chatRequests = 0, agentRequests = 0, cmdkUsages = 0;
    std::int64_t includedRequests = 0, apiKeyRequests = 0, usageBasedRequests = 0, bugbotUsages = 0;

    friend bool operator==(const UsageCounts &, const UsageCounts &) = default;
};

/// One user's daily usage over a range, all connections together.
struct UserUsage {
    Code user = 0;
    int activeDays = 0; ///< UTC days that the service calls active, each once
    std::optional<UtcDay> lastActive;
    UsageCounts counts;
};

/// How many different users were active in a step of time that begins on \c start.
struct ActiveUsers {
    UtcDay start;
    int users = 0;
};

/// Reads daily usage as sums. A user without a row is a user of whom nothing is known, not one who did nothing. Throws
/// StoreError.
class DailyUsageTable
{
public:
    explicit DailyUsageTable(Database &database)
        : m_database(database)
    {
    }

    /// A row a user who has any row in the range, by code.
    std::vector<UserUsage> byUser(DateRange range);
    /// Days, and ISO weeks, with an active user; "no user" is none. Ascending.
    std::vector<ActiveUsers> activeByDay(DateRange range);
    std::vector<ActiveUsers> activeByWeek(DateRange range);
    /// First and last day with a row, of all connections; nothing where there is none.
    std::optional<DateRange> days();

private:
    std::vector<ActiveUsers> active(const char *step, DateRange range);
    Database &m_database;
};

} // namespace spend::store
