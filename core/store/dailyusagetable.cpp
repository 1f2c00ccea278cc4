// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dailyusagetable.h"

#include <string>

namespace spend::store
{

namespace
{
UtcDay dayAt(const Statement &row, int column)
{
    return {static_cast<std::int32_t>(row.integer(column))};
}
} // namespace

std::vector<UserUsage> DailyUsageTable::byUser(DateRange range)
{
    std::vector<UserUsage> users;
    Statement &select = m_database.prepared(
        "SELECT user_code, count(DISTINCT CASE WHEN is_active <> 0 THEN day END), max(CASE WHEN is_active <> 0 THEN "
        "day END), sum(lines_added), sum(lines_deleted), sum(accepted_lines_added), sum(accepted_lines_deleted), "
        "sum(applies), sum(accepts), sum(rejects), sum(tabs_shown), sum(tabs_accepted), sum(composer_requests), "
        "sum(chat_requests), sum(agent_requests), sum(cmdk_usages), sum(included_requests), sum(api_key_requests), "
        "sum(usage_based_requests), sum(bugbot_usages) FROM daily_usage WHERE day BETWEEN $1 AND $2 GROUP BY "
        "user_code ORDER BY user_code");
    select.bind(1, range.first.number);
    select.bind(2, range.last.number);
    while (select.step()) {
        UserUsage usage;
        usage.user = static_cast<Code>(select.integer(0));
        usage.activeDays = static_cast<int>(select.integer(1));
        if (!select.isNull(2))
            usage.lastActive = dayAt(select, 2);
        int column = 3;
        for (std::int64_t UsageCounts::*const count : {&UsageCounts::linesAdded, &UsageCounts::linesDeleted,
                 &UsageCounts::acceptedLinesAdded, &UsageCounts::acceptedLinesDeleted, &UsageCounts::applies,
                 &UsageCounts::accepts, &UsageCounts::rejects, &UsageCounts::tabsShown, &UsageCounts::tabsAccepted,
                 &UsageCounts::composerRequests, &UsageCounts::chatRequests, &UsageCounts::agentRequests,
                 &UsageCounts::cmdkUsages, &UsageCounts::includedRequests, &UsageCounts::apiKeyRequests,
                 &UsageCounts::usageBasedRequests, &UsageCounts::bugbotUsages})
            usage.counts.*count = select.integer(column++);
        users.push_back(usage);
    }
    select.reset();
    return users;
}

std::vector<ActiveUsers> DailyUsageTable::active(const char *step, DateRange range)
{
    std::vector<ActiveUsers> steps;
    Statement &select = m_database.prepared(std::string("SELECT ") + step
        + " AS start_day, count(DISTINCT user_code) FROM daily_usage WHERE day BETWEEN $1 AND $2 AND is_active <> 0 "
          "AND user_code <> 0 GROUP BY 1 ORDER BY 1");
    select.bind(1, range.first.number);
    select.bind(2, range.last.number);
    while (select.step())
        steps.push_back({dayAt(select, 0), static_cast<int>(select.integer(1))});
    select.reset();
    return steps;
}

std::vector<ActiveUsers> DailyUsageTable::activeByDay(DateRange range)
{
    return active("day", range);
}

std::vector<ActiveUsers> DailyUsageTable::activeByWeek(DateRange range)
{
    return active("day - (day + 3) % 7", range); // day 0 was a Thursday
}

std::optional<DateRange> DailyUsageTable::days()
{
    Statement &select = m_database.prepared("SELECT min(day), max(day) FROM daily_usage");
    std::optional<DateRange> days;
    if (select.step() && !select.isNull(0))
        days = DateRange{dayAt(select, 0), dayAt(select, 1)};
    select.reset();
    return days;
}

} // namespace spend::store
