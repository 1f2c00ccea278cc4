// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/apiclient.h"
#include "core/cursor/ratelimiter.h"
#include "core/ingest/commitstep.h"
#include "core/ingest/directorysteps.h"
#include "core/ingest/ingestplan.h"
#include "tests/support/manualclock.h"

#include <algorithm>
#include <cstdint>

namespace spend::test
{

/// The first ingestion of a team that is too large to be made up: the real plan and the real request budget, by a clock
/// that takes no time, with answers that hold evenly spread events. How the reader cuts windows into pages is what
/// tst_politeness holds the real one to.
class BackfillSimulation
{
public:
    static constexpr std::int64_t beganMs = 1'795'186'800'000; ///< 2026-11-20 15:00 UTC

    BackfillSimulation(cursor::RequestBudget budget, std::int64_t answerMs)
        : m_limiter(budget)
        , m_clock(beganMs)
        , m_answerMs(answerMs)
    {
    }

    void run(int members, int days, double eventsPerDay)
    {
        using cursor::Endpoint;
        const UtcDay today = UtcDay::ofMs(beganMs);
        const UtcDay since = today - (days - 1);
        ask(Endpoint::Members, 1);
        ask(Endpoint::Spend, parts(members, cursor::ApiClient::spendPageSize));
        std::int64_t cycles = 1;
        for (UtcDay first = today.firstOfMonth(); since < first; first = (first - 1).firstOfMonth())
            ++cycles;
        ask(Endpoint::Groups, cycles);
        std::int64_t spans = 1;
        for (UtcDay from = today - ingest::recheckedCommitDays; since - ingest::commitMarginDays < from; ++spans)
            from = from - ingest::daysPerCsv;
        ask(Endpoint::CommitsCsv, spans);
        askEvents(since, eventsPerDay);
        for (UtcDay last = today; since <= last; last = last - ingest::daysPerDailyUsageRequest)
            ask(Endpoint::DailyUsage, parts(members, cursor::ApiClient::dailyUsagePageSize));
    }

    std::int64_t requests() const { return m_requests; }
    std::int64_t eventRequests() const { return m_eventRequests; }
    std::int64_t events() const { return m_events; }
    double seconds() const { return double(m_clock.steadyMs() - beganMs) / 1000; }

private:
    static std::int64_t parts(std::int64_t whole, std::int64_t part)
    {
        return std::max<std::int64_t>(1, (whole + part - 1) / part);
    }
    void ask(cursor::Endpoint endpoint, std::int64_t times)
    {
        for (std::int64_t i = 0; i < times; ++i) {
            m_clock.advance(m_limiter.waitMs(endpoint, m_clock.steadyMs()));
            m_limiter.spend(endpoint, m_clock.steadyMs());
            m_clock.advance(m_answerMs);
            m_limiter.answered(endpoint, m_clock.steadyMs());
        }
        m_requests += times;
        m_eventRequests += endpoint == cursor::Endpoint::UsageEvents ? times : 0;
    }
    void askEvents(UtcDay since, double eventsPerDay)
    {
        ingest::IngestPlan plan(since, false, {}, beganMs);
        while (const auto window = plan.next()) {
            const auto events = std::int64_t(eventsPerDay * double(window->endMs - window->startMs) / double(msPerDay));
            m_events += events;
            ask(cursor::Endpoint::UsageEvents, parts(events, cursor::ApiClient::eventPageSize));
        }
    }

    cursor::RateLimiter m_limiter;
    ManualClock m_clock;
    const std::int64_t m_answerMs;
    std::int64_t m_requests = 0;
    std::int64_t m_eventRequests = 0;
    std::int64_t m_events = 0;
};

} // namespace spend::test
