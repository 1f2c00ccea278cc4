// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/endpoint.h"

#include <array>
#include <cstdint>
#include <deque>
#include <mutex>

namespace spend::cursor
{

/// The service's documented budget: requests an endpoint takes in any minute.
struct RequestBudget {
    int usageEvents = 60;
    int others = 20;
    int spendLimits = 250;

    static RequestBudget documented() { return {}; }
    /// For a service of our own on this machine.
    static RequestBudget unlimited() { return {1'000'000, 1'000'000, 1'000'000}; }
    int of(Endpoint endpoint) const
    {
        if (endpoint == Endpoint::UserSpendLimit)
            return spendLimits;
        return endpoint == Endpoint::UsageEvents ? usageEvents : others;
    }
};

/// Plans requests of one team inside the budget: a sliding minute for each endpoint. It never waits itself; whoever
/// sends asks how long to wait first. Times are Clock::steadyMs(). Any thread.
class RateLimiter
{
public:
    explicit RateLimiter(RequestBudget budget = RequestBudget::documented());

    /// Milliseconds until a request may be sent; 0: now.
    std::int64_t waitMs(Endpoint endpoint, std::int64_t nowMs) const;
    /// A request is being sent.
    void spend(Endpoint endpoint, std::int64_t nowMs);
    /// The newest request was answered. The service counted it some time on its way: from now on its minute is up for
    /// sure, so that no slow answer before a quick one has us refused.
    void answered(Endpoint endpoint, std::int64_t nowMs);
    /// The newest request turned out to cost nothing (304).
    void refund(Endpoint endpoint);
    /// The service said 429 to the newest request: nothing before \c untilMs. A budget that was too generous is lowered
    /// to 20 a minute, the figure that held for usage events before the middle of 2026; but not where the service
    /// granted more than such a budget could hold: then somebody else uses the team's budget too, or clocks disagree.
    void refused(Endpoint endpoint, std::int64_t nowMs, std::int64_t untilMs);
    /// Requests that this minute still allows.
    int left(Endpoint endpoint, std::int64_t nowMs) const;

private:
    struct Lane {
        int perMinute = 0;
        std::int64_t closedUntil = INT64_MIN;
        std::deque<std::int64_t> sent;
    };
    static constexpr std::int64_t minuteMs = 60'000;
    static int sentWithin(const Lane &lane, std::int64_t nowMs);
    Lane &lane(Endpoint endpoint) { return m_lanes[static_cast<std::size_t>(endpoint)]; }
    const Lane &lane(Endpoint endpoint) const { return m_lanes[static_cast<std::size_t>(endpoint)]; }

    mutable std::mutex m_mutex;
    std::array<Lane, endpointCount> m_lanes;
};

} // namespace spend::cursor
