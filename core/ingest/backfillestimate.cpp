// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/backfillestimate.h"

#include "core/cursor/apiclient.h"
#include "core/ingest/commitstep.h"
#include "core/ingest/directorysteps.h"
#include "core/ingest/ingestplan.h"

#include <algorithm>
#include <cmath>

namespace spend::ingest
{

namespace
{
constexpr int daysPerCycle = 30;

std::int64_t parts(std::int64_t whole, std::int64_t part)
{
    return (whole + part - 1) / part;
}

std::int64_t eventRequests(int days, double eventsPerDay)
{
    std::int64_t requests = 0;
    for (int left = days; left > 0; left -= daysPerWindow) {
        const auto events = static_cast<std::int64_t>(std::llround(std::min(left, daysPerWindow) * eventsPerDay));
        requests += std::max<std::int64_t>(1, parts(events, cursor::ApiClient::eventPageSize));
    }
    return requests;
}
} // namespace

std::int64_t roundedSeconds(std::int64_t seconds)
{
    constexpr std::int64_t hour = 3600;
    return seconds < 3 * hour ? std::max<std::int64_t>(1, parts(seconds, 60)) * 60 : (seconds + hour / 2) / hour * hour;
}

double secondsOf(std::int64_t requests, int perMinute, double answerSeconds)
{
    if (requests <= 0 || perMinute <= 0)
        return 0;
    // A minute's requests go out one after another, then the rest of the minute since the first answer is waited for.
    const auto fullMinutes = static_cast<double>((requests - 1) / perMinute);
    const auto inTheLast = static_cast<double>((requests - 1) % perMinute + 1);
    return std::max(
        static_cast<double>(requests) * answerSeconds, fullMinutes * (60 + answerSeconds) + inTheLast * answerSeconds);
}

BackfillSize sizeOf(const KeyReport &report, int days)
{
    BackfillSize size{report.members, days, {}, {}};
    if (report.eventsOfWeek)
        size.eventsPerDay = static_cast<double>(*report.eventsOfWeek) / 7;
    return size;
}

BackfillEstimate estimateBackfill(const BackfillSize &size)
{
    const int days = std::max(1, size.days);
    const double eventsPerDay = size.eventsPerDay.value_or(size.members * usualEventsPerMemberDay);
    BackfillEstimate estimate;
    estimate.events = std::llround(eventsPerDay * days);
    estimate.eventRequests = eventRequests(days, eventsPerDay);
    const std::int64_t members = 1;
    const std::int64_t spend = std::max<std::int64_t>(1, parts(size.members, cursor::ApiClient::spendPageSize));
    const std::int64_t groups = 1 + parts(days, daysPerCycle);
    const std::int64_t commits = 1 + parts(std::max(0, days + commitMarginDays - recheckedCommitDays), daysPerCsv);
    const std::int64_t daily = parts(days, daysPerDailyUsageRequest)
        * std::max<std::int64_t>(1, parts(size.members, cursor::ApiClient::dailyUsagePageSize));
    double seconds = secondsOf(estimate.eventRequests, size.budget.usageEvents);
    for (const std::int64_t requests : {members, spend, groups, commits, daily}) {
        estimate.otherRequests += requests;
        seconds += secondsOf(requests, size.budget.others);
    }
    estimate.seconds = static_cast<std::int64_t>(std::ceil(seconds));
    return estimate;
}

} // namespace spend::ingest
