// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/answers.h"
#include "core/cursor/endpoint.h"
#include "core/cursor/eventpage.h"
#include "core/cursor/httptransport.h"
#include "core/cursor/ratelimiter.h"
#include "core/cursor/retrypolicy.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/domain/secretkey.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <random>
#include <stop_token>

namespace spend::cursor
{

/// What a run cost the service and us.
struct RequestCounts {
    int requests = 0; ///< sent, retries too
    int notModified = 0; ///< answered with 304
    int retries = 0; ///< after 429, 5xx, time-outs and broken bodies
};

/// An answer that may be unchanged since the ETag that was sent.
template <class T>
struct Tagged {
    std::optional<T> value; ///< nothing: not modified
    QByteArray etag; ///< to be stored together with the value
};

/// Calls the service's endpoints, one request at a time: inside the request budget, with retries, decoded, errors
/// as Problems. Plain waiting calls; use from one worker thread, never the UI's.
class ApiClient
{
public:
    ApiClient(HttpTransport &transport, RateLimiter &limiter, Clock &clock, QUrl baseUrl, SecretKey key,
        std::stop_token stop, RetryPolicy policy = {});

    Result<MembersAnswer> members();
    /// \c page from 1.
    Result<SpendPage> spend(int page);
    /// Days inclusive, at most 30.
    Result<DailyUsagePage> dailyUsage(DateRange days, int page);
    /// Usage events of [startMs, endMs] (the service may mean the end inclusive or not), newest first, 1000 a page.
    Result<EventPage> usageEvents(std::int64_t startMs, std::int64_t endMs, int page, EventTexts &texts);
    /// The billing groups of the cycle that holds the day; without one: of the current cycle.
    Result<GroupListing> groups(std::optional<UtcDay> dayInCycle);
    Result<GroupListing> group(const QString &groupId, std::optional<UtcDay> dayInCycle);
    Result<Tagged<CommitPage>> commits(DateRange days, int page, const QByteArray &knownEtag);
    Result<Tagged<CommitPage>> commitsCsv(DateRange days, const QByteArray &knownEtag);
    Result<Tagged<ChangePage>> changes(DateRange days, int page, const QByteArray &knownEtag);
    Result<Tagged<ChangePage>> changesCsv(DateRange days, const QByteArray &knownEtag);

    /// Sets a member's own limit, in whole dollars a cycle, or removes it. The only call that changes anything: it is
    /// sent once, but for 429, which says that nothing was done. A Problem: surely nothing was done (the key may not,
    /// the plan lacks it, the request was wrong, it was never sent). Anything else that is no answer is Unclear.
    Result<LimitReply> setUserSpendLimit(const QString &email, std::optional<std::int64_t> dollars);

    /// Where the ETag of such a request is kept: its URL without the base.
    static QString commitsTag(DateRange days, int page);
    static QString commitsCsvTag(DateRange days);

    const RequestCounts &counts() const { return m_counts; }
    int requestsLeft(Endpoint endpoint) const { return m_limiter.left(endpoint, m_clock.steadyMs()); }
    /// How far the service's clock is ahead of this machine's, ms, by the Date of its newest answer, a second coarse;
    /// nothing while none was dated.
    std::optional<std::int64_t> serviceAheadMs() const { return m_serviceAheadMs; }
    /// Called before a wait for the request budget, with its end (epoch ms), and with nothing after it.
    void setBudgetWatcher(std::function<void(std::optional<std::int64_t>)> watcher)
    {
        m_budgetWatcher = std::move(watcher);
    }

    static constexpr int eventPageSize = 1000;
    static constexpr int spendPageSize = 500; ///< members
    static constexpr int dailyUsagePageSize = 1000; ///< members, with all days asked for

private:
    struct Call {
        Endpoint endpoint;
        QString path; ///< with query, below the base URL
        QByteArray body; ///< of a POST; empty: GET
        QByteArray knownEtag;
        bool once = false; ///< it changes something
    };
    struct Answer {
        bool notModified = false;
        QByteArray etag;
    };

    HttpResponse sendOnce(const Call &call);
    /// Sends until decode(body) is content; \c decode answers false for a body that is no answer.
    Result<Answer> perform(const Call &call, const std::function<bool(const QByteArray &)> &decode);
    template <class T, class Decode>
    Result<T> fetch(const Call &call, Decode decode);
    template <class T, class Decode>
    Result<Tagged<T>> fetchTagged(const Call &call, Decode decode);

    bool waitForBudget(Endpoint endpoint);
    bool pause(std::int64_t ms, bool forBudget);
    /// Handles 429: the wait, or why there is no use in waiting.
    std::optional<Problem> waitOutRefusal(
        const Call &call, const HttpResponse &response, int refusals, std::int64_t &waited);
    Problem problemOf(const Call &call, const HttpResponse &response) const;

    HttpTransport &m_transport;
    RateLimiter &m_limiter;
    Clock &m_clock;
    QUrl m_baseUrl;
    SecretKey m_key;
    std::stop_token m_stop;
    RetryPolicy m_policy;
    std::mt19937_64 m_random;
    RequestCounts m_counts;
    std::optional<std::int64_t> m_serviceAheadMs;
    std::function<void(std::optional<std::int64_t>)> m_budgetWatcher;
    EventPageDecoder m_eventDecoder;
};

} // namespace spend::cursor
