// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/endpoint.h"

using namespace Qt::StringLiterals;

namespace spend::cursor
{

QString endpointPath(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Members:
        return u"/teams/members"_s;
    case Endpoint::Spend:
        return u"/teams/spend"_s;
    case Endpoint::DailyUsage:
        return u"/teams/daily-usage-data"_s;
    case Endpoint::UsageEvents:
        return u"/teams/filtered-usage-events"_s;
    case Endpoint::Groups:
        return u"/teams/groups"_s;
    case Endpoint::Commits:
        return u"/analytics/ai-code/commits"_s;
    case Endpoint::CommitsCsv:
        return u"/analytics/ai-code/commits.csv"_s;
    case Endpoint::Changes:
        return u"/analytics/ai-code/changes"_s;
    case Endpoint::ChangesCsv:
        return u"/analytics/ai-code/changes.csv"_s;
    case Endpoint::UserSpendLimit:
        return u"/teams/user-spend-limit"_s;
    }
    return {};
}

QString endpointName(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Members:
        return u"members"_s;
    case Endpoint::Spend:
        return u"spend"_s;
    case Endpoint::DailyUsage:
        return u"daily usage"_s;
    case Endpoint::UsageEvents:
        return u"usage events"_s;
    case Endpoint::Groups:
        return u"billing groups"_s;
    case Endpoint::Commits:
    case Endpoint::CommitsCsv:
        return u"AI commits"_s;
    case Endpoint::Changes:
    case Endpoint::ChangesCsv:
        return u"AI changes"_s;
    case Endpoint::UserSpendLimit:
        return u"members' limits"_s;
    }
    return {};
}

} // namespace spend::cursor
