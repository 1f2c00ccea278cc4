// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplerequest.h"

#include <QList>
#include <QMap>
#include <QString>

namespace spend::test
{

/// What a run asked of the sample service, by its own log.
struct RequestLedger {
    int all = 0;
    int usageEvents = 0;
    int notModified = 0; ///< 304: cost no budget
    int refused = 0; ///< 429
    int repeated = 0; ///< asked again though it had been answered
    QMap<QString, int> byEndpoint;

    explicit RequestLedger(const QList<sample::SampleRequest> &requests)
    {
        QMap<QByteArray, int> answered;
        for (const sample::SampleRequest &request : requests) {
            ++all;
            usageEvents += request.endpoint == sample::SampleEndpoint::UsageEvents ? 1 : 0;
            notModified += request.status == 304 ? 1 : 0;
            refused += request.status == 429 ? 1 : 0;
            ++byEndpoint[sample::endpointWord(request.endpoint)];
            if (request.status == 200 || request.status == 304) {
                const QByteArray asked =
                    request.method + ' ' + request.path.toUtf8() + '?' + request.query.toUtf8() + ' ' + request.body;
                repeated += answered[asked]++ > 0 ? 1 : 0;
            }
        }
    }
    QString text() const
    {
        QStringList parts;
        for (auto it = byEndpoint.begin(); it != byEndpoint.end(); ++it)
            parts.append(it.key() + QLatin1Char(' ') + QString::number(it.value()));
        return parts.join(QStringLiteral(", "));
    }
};

} // namespace spend::test
