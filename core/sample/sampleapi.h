// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleanswer.h"
#include "core/sample/sampleteam.h"

#include <QUrlQuery>

#include <map>
#include <optional>

namespace spend::sample
{

/// A request as the answers need it: authorised, within the limits, its body read.
struct SampleCall {
    SampleEndpoint endpoint = SampleEndpoint::Unknown;
    QString path;
    QUrlQuery query;
    QJsonObject body;

    /// A parameter from body or query as a number, numbers in text too; \c fallback where it is absent.
    /// Nothing where it is no number.
    std::optional<std::int64_t> number(const QString &name, std::int64_t fallback) const;
    bool has(const QString &name) const;
    QString text(const QString &name) const;
};

/// What a page of an answer holds.
struct SamplePage {
    std::int64_t number = 1;
    std::int64_t size = 10;
    std::int64_t total = 0;

    std::int64_t count() const { return std::max<std::int64_t>(1, (total + size - 1) / size); }
    bool hasNext() const { return number < count(); }
    std::int64_t first() const { return std::min(total, (number - 1) * size); }
    std::int64_t last() const { return std::min(total, number * size); }
};

/// Page and page size of a call, or nothing where they can't be used.
std::optional<SamplePage> pageOf(const SampleCall &call, std::int64_t defaultSize, std::int64_t largestSize = 1000);

/// Quirks of the usage events answer, for tests.
struct UsageQuirks {
    bool noTotal = false; ///< totalUsageEventsCount is absent
    bool lyingNextPage = false; ///< hasNextPage is true on the last page too
};

/// Limits that were set while the service ran: whole dollars by e-mail in lower case; nothing: removed.
using SampleLimits = std::map<QString, std::optional<std::int64_t>>;

// One function an endpoint: the answers of an undisturbed service with nothing but the team to go by.
SampleAnswer membersAnswer(const SampleTeam &team);
SampleAnswer spendAnswer(const SampleTeam &team, const SampleCall &call, const SampleLimits &limits = {});
/// Sets or removes a member's own limit.
SampleAnswer spendLimitAnswer(const SampleTeam &team, const SampleCall &call, SampleLimits &limits);
SampleAnswer dailyUsageAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer usageEventsAnswer(const SampleTeam &team, const SampleCall &call, UsageQuirks quirks = {});
SampleAnswer groupsAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer groupAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer commitsAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer commitsCsvAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer changesAnswer(const SampleTeam &team, const SampleCall &call);
SampleAnswer changesCsvAnswer(const SampleTeam &team, const SampleCall &call);

} // namespace spend::sample
