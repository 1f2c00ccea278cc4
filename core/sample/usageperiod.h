// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/sample/sampleapi.h"

namespace spend::sample
{

/// startDate and endDate of a POST, epoch ms.
struct UsagePeriod {
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
};

inline constexpr std::int64_t longestPeriodMs = 30 * msPerDay;

/// The period of a call: up to now and 30 days back where it is not given; at most 30 days.
Result<UsagePeriod> usagePeriodOf(const SampleTeam &team, const SampleCall &call);

/// ISO date or date-time, "now" or "7d" as the analytics take them. A bare end date means the whole day.
Result<UsagePeriod> analyticsPeriodOf(const SampleTeam &team, const SampleCall &call);

} // namespace spend::sample
