// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spend::cursor
{

/// The endpoints that have a request budget of their own.
enum class Endpoint {
    Members,
    Spend,
    DailyUsage,
    UsageEvents,
    Groups,
    Commits,
    CommitsCsv,
    Changes,
    ChangesCsv,
    UserSpendLimit, ///< the only one that changes anything
};
inline constexpr int endpointCount = 10;

/// The path below the base URL.
QString endpointPath(Endpoint endpoint);
/// What a person would call it: "usage events".
QString endpointName(Endpoint endpoint);

} // namespace spend::cursor
