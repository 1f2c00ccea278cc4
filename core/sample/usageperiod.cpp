// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/usageperiod.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
std::optional<std::int64_t> momentOf(const QString &text, std::int64_t nowMs, bool isEnd)
{
    if (text == "now"_L1)
        return nowMs;
    static const QRegularExpression daysBack(u"^(\\d{1,4})d$"_s);
    if (const auto match = daysBack.match(text); match.hasMatch())
        return nowMs - match.captured(1).toLongLong() * msPerDay;
    if (const auto day = UtcDay::fromIso(text))
        return isEnd ? (*day + 1).startMs() - 1 : day->startMs();
    return msFromIso(text);
}
} // namespace

Result<UsagePeriod> usagePeriodOf(const SampleTeam &team, const SampleCall &call)
{
    const auto end = call.number(u"endDate"_s, team.options().nowMs);
    const auto start = call.number(u"startDate"_s, end.value_or(0) - longestPeriodMs);
    if (!start || !end)
        return Problem::invalidInput(u"startDate and endDate must be epoch milliseconds."_s);
    if (*end < *start)
        return Problem::invalidInput(u"startDate must not lie after endDate."_s);
    if (*end - *start > longestPeriodMs)
        return Problem::invalidInput(u"The date range can't exceed 30 days."_s);
    return UsagePeriod{*start, *end};
}

Result<UsagePeriod> analyticsPeriodOf(const SampleTeam &team, const SampleCall &call)
{
    const std::int64_t nowMs = team.options().nowMs;
    const QString from = call.text(u"startDate"_s);
    const QString to = call.text(u"endDate"_s);
    const auto start = momentOf(from.isEmpty() ? u"7d"_s : from, nowMs, false);
    const auto end = momentOf(to.isEmpty() ? u"now"_s : to, nowMs, true);
    if (!start || !end)
        return Problem::invalidInput(u"startDate and endDate must be ISO dates, \"now\" or like \"7d\"."_s);
    if (*end < *start)
        return Problem::invalidInput(u"startDate must not lie after endDate."_s);
    return UsagePeriod{*start, *end};
}

} // namespace spend::sample
