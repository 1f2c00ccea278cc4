// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace spend::sample
{

/// What the service can be asked.
enum class SampleEndpoint {
    Unknown,
    Members,
    Spend,
    DailyUsage,
    UsageEvents,
    Groups,
    Group,
    SpendLimit,
    Commits,
    CommitsCsv,
    Changes,
    ChangesCsv
};

/// The short word of faults and logs: "usage", "commits.csv", …; "unknown".
QString endpointWord(SampleEndpoint endpoint);
SampleEndpoint endpointFromWord(const QString &word);
/// By path, whatever the method.
SampleEndpoint endpointOf(const QString &path);
bool isAnalytics(SampleEndpoint endpoint);
/// POST, where the others are GET.
bool takesBody(SampleEndpoint endpoint);

/// An answer before it is compressed or spoilt.
struct SampleAnswer {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    static SampleAnswer json(const QJsonObject &object);
    /// {"error": …, "message": …} as the service words it.
    static SampleAnswer error(int status, const QString &message);
};

} // namespace spend::sample
