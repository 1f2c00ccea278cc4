// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/ratelimiter.h"

#include <algorithm>

namespace spend::cursor
{

namespace
{
constexpr int olderUsageEventBudget = 20;
/// Whatever a service calls a minute, more of an older budget than this does not fit into one of ours.
constexpr int mostOfAnOlderBudget = 2 * olderUsageEventBudget;
} // namespace

RateLimiter::RateLimiter(RequestBudget budget)
{
    for (int i = 0; i < endpointCount; ++i)
        m_lanes[static_cast<std::size_t>(i)].perMinute = budget.of(static_cast<Endpoint>(i));
}

int RateLimiter::sentWithin(const Lane &lane, std::int64_t nowMs)
{
    return static_cast<int>(
        std::count_if(lane.sent.begin(), lane.sent.end(), [=](std::int64_t t) { return t > nowMs - minuteMs; }));
}

std::int64_t RateLimiter::waitMs(Endpoint endpoint, std::int64_t nowMs) const
{
    const std::scoped_lock lock(m_mutex);
    const Lane &l = lane(endpoint);
    std::int64_t until = l.closedUntil;
    if (const auto perMinute = static_cast<std::size_t>(l.perMinute); l.sent.size() >= perMinute)
        until = std::max(until, l.sent[l.sent.size() - perMinute] + minuteMs);
    return until > nowMs ? until - nowMs : 0;
}

void RateLimiter::spend(Endpoint endpoint, std::int64_t nowMs)
{
    const std::scoped_lock lock(m_mutex);
    Lane &l = lane(endpoint);
    while (!l.sent.empty() && l.sent.front() <= nowMs - minuteMs)
        l.sent.pop_front();
    l.sent.push_back(nowMs);
}

void RateLimiter::answered(Endpoint endpoint, std::int64_t nowMs)
{
    const std::scoped_lock lock(m_mutex);
    Lane &l = lane(endpoint);
    if (!l.sent.empty())
        l.sent.back() = std::max(l.sent.back(), nowMs);
}

void RateLimiter::refund(Endpoint endpoint)
{
    const std::scoped_lock lock(m_mutex);
    Lane &l = lane(endpoint);
    if (!l.sent.empty())
        l.sent.pop_back();
}

void RateLimiter::refused(Endpoint endpoint, std::int64_t nowMs, std::int64_t untilMs)
{
    const std::scoped_lock lock(m_mutex);
    Lane &l = lane(endpoint);
    l.closedUntil = std::max(l.closedUntil, untilMs);
    const int granted = sentWithin(l, nowMs) - 1; // the newest is the one that was refused
    if (l.perMinute > olderUsageEventBudget && granted >= olderUsageEventBudget && granted <= mostOfAnOlderBudget)
        l.perMinute = olderUsageEventBudget;
}

int RateLimiter::left(Endpoint endpoint, std::int64_t nowMs) const
{
    const std::scoped_lock lock(m_mutex);
    const Lane &l = lane(endpoint);
    return l.closedUntil > nowMs ? 0 : std::max(0, l.perMinute - sentWithin(l, nowMs));
}

} // namespace spend::cursor
