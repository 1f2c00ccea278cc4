// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/sample/sampleanswer.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace spend::sample
{

/// What can go wrong between a reader and the service. After the dash: the word of the text form.
enum class FaultKind {
    Status500, ///< 500: an error in JSON; parameter: Retry-After in seconds, absent without
    Status502, ///< 502: HTML of a gateway; parameter as above
    Status503, ///< 503: HTML; parameter as above
    Status504, ///< 504: no body; parameter as above
    TooMany, ///< 429: Retry-After in seconds, parameter (default 1)
    TooManyDate, ///< 429date: Retry-After as HTTP date, parameter seconds ahead (default 1)
    TooManyBare, ///< 429none: without Retry-After
    ResetEarly, ///< resetearly: connection reset before the first byte
    ResetBody, ///< reset: connection reset in the middle of the body
    Truncate, ///< truncate: right Content-Length, half the body, close
    Stall, ///< stall: half the body, then nothing
    Slow, ///< slow: the body trickles over parameter ms (default 2000)
    Delay, ///< delay: the answer comes after parameter ms (default 200)
    BadJson, ///< badjson: 200 with half a body that is complete by its length
    WrongType, ///< wrongtype: 200 with [1,2,3]
    NullBody, ///< null: 200 with null
    EmptyObject, ///< emptyobject: 200 with {}
    EmptyBody, ///< empty: 200 with nothing
    HugeField, ///< huge: an unknown field of parameter MB (default 8)
    Redirect302, ///< redirect: to another host and port, where a listener notes what it is sent
    Redirect307, ///< redirect307
    Revoke, ///< revoke: from this request on the key is refused
    Late, ///< late: from this request on phase 2 shows
    Shift, ///< shift: count events arrive while pages are read, parameter (default 3) before each page after the first
    NoTotal, ///< nototal: no totalUsageEventsCount
    LyingNextPage, ///< lyingnext: hasNextPage is true on the last page too
};

/// A fault and the requests that meet it.
struct SampleFault {
    FaultKind kind = FaultKind::Status500;
    std::optional<SampleEndpoint> endpoint; ///< absent: any
    int count = 1; ///< how many requests meet it; 0: all from the first on
    int firstRequest = 1; ///< counted among the endpoint's requests since the faults were set
    std::optional<int> parameter; ///< as the kind says

    /// kind[@endpoint][:count][#first][=parameter], e.g. "429@usage:2#3=1". Without a count: 1, but 0 for nototal and
    /// lyingnext, and 6 for shift.
    static Result<SampleFault> fromText(const QString &text);
    QString toText() const;

    friend bool operator==(const SampleFault &, const SampleFault &) = default;
};

/// Several of them, separated by commas.
Result<QList<SampleFault>> faultsFromText(const QString &text);

/// Counts requests and tells which faults each of them meets.
class FaultPlan
{
public:
    FaultPlan() = default;
    explicit FaultPlan(const QList<SampleFault> &faults);

    /// The faults of the next request to this endpoint, in the order given.
    QList<SampleFault> meet(SampleEndpoint endpoint);
    /// How many events arrive before this page, and notes them as arrived.
    int arrivals(std::int64_t page);

private:
    struct Counted {
        SampleFault fault;
        int seen = 0;
        int arrived = 0; ///< Shift only
    };
    std::vector<Counted> m_faults;
};

} // namespace spend::sample
