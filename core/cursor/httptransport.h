// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cursor/httpexchange.h"
#include "core/cursor/networkthread.h"
#include "core/domain/connection.h"

#include <memory>
#include <stop_token>

namespace spend::cursor
{

/// Sends requests through a network manager of its own that lives in the network thread, while the caller, plain
/// sequential code in another thread, waits. One for each connection, because proxies differ.
class HttpTransport
{
public:
    HttpTransport(NetworkThread &thread, const ProxyChoice &proxy, HttpLimits limits = {}, const QString &caFile = {});
    /// As a connection's settings say: proxy, own certificates, largest answer.
    HttpTransport(NetworkThread &thread, const ConnectionSettings &settings, HttpLimits limits);
    ~HttpTransport();

    /// Waits for the answer or the stop, whichever comes first; never call it in the network thread.
    HttpResponse send(const HttpRequest &request, std::stop_token stop);

private:
    Q_DISABLE_COPY_MOVE(HttpTransport)
    class Agent;
    Agent *m_agent; ///< lives in the network thread
    QString m_caProblem; ///< the own certificates can't be used, and why
};

} // namespace spend::cursor
