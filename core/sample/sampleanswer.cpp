// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleanswer.h"

#include "core/sample/httpwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
struct Route {
    QLatin1StringView word;
    QLatin1StringView path;
    SampleEndpoint endpoint;
    bool post;
};

constexpr Route routes[] = {
    {"members"_L1, "/teams/members"_L1, SampleEndpoint::Members, false},
    {"spend"_L1, "/teams/spend"_L1, SampleEndpoint::Spend, true},
    {"daily"_L1, "/teams/daily-usage-data"_L1, SampleEndpoint::DailyUsage, true},
    {"usage"_L1, "/teams/filtered-usage-events"_L1, SampleEndpoint::UsageEvents, true},
    {"groups"_L1, "/teams/groups"_L1, SampleEndpoint::Groups, false},
    {"group"_L1, "/teams/groups/"_L1, SampleEndpoint::Group, false},
    {"limit"_L1, "/teams/user-spend-limit"_L1, SampleEndpoint::SpendLimit, true},
    {"commits"_L1, "/analytics/ai-code/commits"_L1, SampleEndpoint::Commits, false},
    {"commits.csv"_L1, "/analytics/ai-code/commits.csv"_L1, SampleEndpoint::CommitsCsv, false},
    {"changes"_L1, "/analytics/ai-code/changes"_L1, SampleEndpoint::Changes, false},
    {"changes.csv"_L1, "/analytics/ai-code/changes.csv"_L1, SampleEndpoint::ChangesCsv, false},
};
} // namespace

QString endpointWord(SampleEndpoint endpoint)
{
    for (const Route &route : routes) {
        if (route.endpoint == endpoint)
            return route.word;
    }
    return u"unknown"_s;
}

SampleEndpoint endpointFromWord(const QString &word)
{
    for (const Route &route : routes) {
        if (route.word == word)
            return route.endpoint;
    }
    return SampleEndpoint::Unknown;
}

SampleEndpoint endpointOf(const QString &path)
{
    for (const Route &route : routes) {
        if (route.endpoint == SampleEndpoint::Group ? path.startsWith(route.path) && path.size() > route.path.size()
                                                    : path == route.path)
            return route.endpoint;
    }
    return SampleEndpoint::Unknown;
}

bool isAnalytics(SampleEndpoint endpoint)
{
    return endpoint >= SampleEndpoint::Commits;
}

bool takesBody(SampleEndpoint endpoint)
{
    for (const Route &route : routes) {
        if (route.endpoint == endpoint)
            return route.post;
    }
    return false;
}

SampleAnswer SampleAnswer::json(const QJsonObject &object)
{
    SampleAnswer answer;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

SampleAnswer SampleAnswer::error(int status, const QString &message)
{
    SampleAnswer answer = json({{u"error"_s, QString::fromLatin1(reasonPhrase(status))}, {u"message"_s, message}});
    answer.status = status;
    return answer;
}

} // namespace spend::sample
