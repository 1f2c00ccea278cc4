// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleanswer.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace spend::sample
{

/// A line of the service's log: what was asked and what came of it. Holds no key.
struct SampleRequest {
    SampleEndpoint endpoint = SampleEndpoint::Unknown;
    QByteArray method;
    QString path;
    QString query; ///< as it stood in the URL
    QByteArray body;
    QByteArray acceptEncoding;
    QByteArray ifNoneMatch;
    bool authorizationGiven = false;
    bool authorized = false; ///< the Authorization header was the right one
    int status = 0; ///< 0: the connection was reset before an answer
    QString fault; ///< text form of the fault that the request met; empty: none
    std::int64_t atMs = 0; ///< by the service's clock
};

} // namespace spend::sample
