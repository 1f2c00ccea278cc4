// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <functional>

namespace spend::sample
{

/// What a client sent to the place that a redirect led it to.
struct TrappedRequest {
    QString path;
    bool authorizationGiven = false;
};

/// The other host of redirects: answers everything and tells what it was sent.
class RedirectTrap final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// \c heard is called in this object's thread.
    RedirectTrap(std::function<void(const TrappedRequest &)> heard, QObject *parent = nullptr);

    /// Listens on another loopback address where the system has one, else on another port.
    Result<QUrl> listenSomewhere();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    std::function<void(const TrappedRequest &)> m_heard;
};

} // namespace spend::sample
