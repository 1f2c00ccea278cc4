// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/httptransport.h"

#include "core/cursor/apiurl.h"
#include "core/cursor/tlstrust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>

#include <condition_variable>
#include <mutex>

namespace spend::cursor
{

namespace
{
/// The system's proxies, but never for this machine itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

HttpLimits withAnswerLimit(HttpLimits limits, const ConnectionSettings &settings)
{
    if (settings.mostAnswerMiB)
        limits.mostBytes = qsizetype{*settings.mostAnswerMiB} * 1024 * 1024;
    return limits;
}

/// Where the waiting caller and the network thread meet.
struct Rendezvous {
    std::mutex mutex;
    std::condition_variable_any arrived;
    bool done = false;
    HttpResponse response;
    QPointer<HttpExchange> exchange; ///< touched in the network thread only
};
} // namespace

class HttpTransport::Agent final : public QObject
{
public:
    Agent(const ProxyChoice &proxy, HttpLimits limits, QList<QSslCertificate> ownAuthorities)
        : m_proxy(proxy)
        , m_limits(limits)
        , m_ownAuthorities(std::move(ownAuthorities))
    {
    }

    void start(const HttpRequest &request, const std::shared_ptr<Rendezvous> &meeting)
    {
        if (!m_manager)
            makeManager();
        auto *exchange = new HttpExchange(
            *m_manager, m_tls, request, m_limits,
            [meeting](HttpResponse response) {
                const std::scoped_lock lock(meeting->mutex);
                meeting->response = std::move(response);
                meeting->done = true;
                meeting->arrived.notify_all();
            },
            this);
        meeting->exchange = exchange;
        exchange->start();
    }

private:
    void makeManager()
    {
        m_tls = tlsConfiguration(m_ownAuthorities);
        m_manager = new QNetworkAccessManager(this);
        switch (m_proxy.kind) {
        case ProxyChoice::Kind::System:
            m_manager->setProxyFactory(new SystemProxies);
            break;
        case ProxyChoice::Kind::None:
            m_manager->setProxy(QNetworkProxy::NoProxy);
            break;
        case ProxyChoice::Kind::Manual:
            m_manager->setProxy(
                QNetworkProxy(QNetworkProxy::HttpProxy, m_proxy.host, static_cast<quint16>(m_proxy.port)));
            break;
        }
    }

    ProxyChoice m_proxy;
    HttpLimits m_limits;
    QList<QSslCertificate> m_ownAuthorities;
    QSslConfiguration m_tls;
    QNetworkAccessManager *m_manager = nullptr;
};

HttpTransport::HttpTransport(NetworkThread &thread, const ProxyChoice &proxy, HttpLimits limits, const QString &caFile)
    : m_agent(nullptr)
{
    QList<QSslCertificate> ownAuthorities;
    if (!caFile.isEmpty()) {
        auto read = readCaFile(caFile);
        if (read)
            ownAuthorities = *read;
        else
            m_caProblem = read.problem().text;
    }
    m_agent = new Agent(proxy, limits, std::move(ownAuthorities));
    m_agent->moveToThread(thread.thread());
}

HttpTransport::HttpTransport(NetworkThread &thread, const ConnectionSettings &settings, HttpLimits limits)
    : HttpTransport(thread, settings.proxy, withAnswerLimit(limits, settings), settings.caFile)
{
}

HttpTransport::~HttpTransport()
{
    m_agent->deleteLater(); // in its thread, with whatever is still open
}

HttpResponse HttpTransport::send(const HttpRequest &request, std::stop_token stop)
{
    if (!m_caProblem.isEmpty()) {
        HttpResponse unsent;
        unsent.failure = HttpResponse::Failure::BadCaFile;
        unsent.errorText = m_caProblem;
        return unsent;
    }
    const auto meeting = std::make_shared<Rendezvous>();
    Agent *agent = m_agent;
    QMetaObject::invokeMethod(
        agent, [=] { agent->start(request, meeting); }, Qt::QueuedConnection);
    std::unique_lock lock(meeting->mutex);
    if (meeting->arrived.wait(lock, stop, [&] { return meeting->done; }))
        return std::move(meeting->response);
    QMetaObject::invokeMethod(
        agent,
        [meeting] {
            if (meeting->exchange)
                meeting->exchange->cancel();
        },
        Qt::QueuedConnection);
    HttpResponse cancelled;
    cancelled.failure = HttpResponse::Failure::Cancelled;
    return cancelled;
}

} // namespace spend::cursor
