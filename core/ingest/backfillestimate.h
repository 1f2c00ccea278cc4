// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/ratelimiter.h"
#include "core/domain/keyreport.h"

#include <cstdint>
#include <optional>

namespace spend::ingest
{

/// Events that a member makes on a day, all days of the week and idle members counted in: 12.8 to 13.4 in the sample
/// companies, as bench_politeness prints. Only for a team whose own events were not counted yet.
inline constexpr double usualEventsPerMemberDay = 13;
/// How long the service takes to answer: an assumption, since its maker promises nothing. It matters for teams that
/// stay below the request budget only, so for seconds.
inline constexpr double usualAnswerSeconds = 0.5;

/// What a first ingestion has before it.
struct BackfillSize {
    int members = 0;
    int days = 0; ///< UTC days, today among them
    std::optional<double> eventsPerDay; ///< of the whole team, where it is known; else by the members
    cursor::RequestBudget budget = cursor::RequestBudget::documented();
};

struct BackfillEstimate {
    std::int64_t events = 0;
    std::int64_t eventRequests = 0; ///< of usage events
    std::int64_t otherRequests = 0; ///< members, spend, groups, commits and daily usage
    std::int64_t seconds = 0; ///< from the first request to the last answer
};

/// What a key's test found of the team that it opens: its members, and its own events where they were counted.
BackfillSize sizeOf(const KeyReport &report, int days);

/// How much a first ingestion asks and how long that takes, if nothing else uses the team's budget. Counts as the
/// ingestion asks: a page holds 1000 events, a window is IngestPlan's, what is split while reading wastes no page; the
/// endpoints come one after another, each within its own sliding minute, as the RateLimiter has it. Any thread.
BackfillEstimate estimateBackfill(const BackfillSize &size);

/// As an estimate is told: up to whole minutes, from three hours on the nearest hour.
std::int64_t roundedSeconds(std::int64_t seconds);

/// Seconds that \c requests of one endpoint take, one at a time, \c perMinute of them within any minute.
double secondsOf(std::int64_t requests, int perMinute, double answerSeconds = usualAnswerSeconds);

} // namespace spend::ingest
