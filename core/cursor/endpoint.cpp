// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/endpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
struct ServiceWording {
    Q_DECLARE_TR_FUNCTIONS(ServiceWording)
};
} // namespace

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
        return ServiceWording::tr("members");
    case Endpoint::Spend:
        return ServiceWording::tr("spend");
    case Endpoint::DailyUsage:
        return ServiceWording::tr("daily usage");
    case Endpoint::UsageEvents:
        return ServiceWording::tr("usage events");
    case Endpoint::Groups:
        return ServiceWording::tr("billing groups");
    case Endpoint::Commits:
    case Endpoint::CommitsCsv:
        return ServiceWording::tr("AI commits");
    case Endpoint::Changes:
    case Endpoint::ChangesCsv:
        return ServiceWording::tr("AI changes");
    case Endpoint::UserSpendLimit:
        return ServiceWording::tr("members' limits");
    }
    return {};
}

} // namespace spend::cursor
