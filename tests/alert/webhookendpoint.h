// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QThread>
#include <QUrl>

#include <functional>
#include <mutex>
#include <vector>

namespace spend::test
{

/// Where webhooks are posted to: a real HTTP server on loopback with a thread of its own. It answers what it is told
/// to, in turn, the last one again and again; 0 lets the caller hang.
class WebhookEndpoint
{
public:
    struct Answer {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers;
    };

    explicit WebhookEndpoint(std::vector<Answer> answers = {{}})
        : m_answers(std::move(answers))
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home, [this] { open(); }, Qt::BlockingQueuedConnection);
    }
    ~WebhookEndpoint()
    {
        QMetaObject::invokeMethod(
            &m_home,
            [this] {
                m_hanging.clear();
                m_server.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WebhookEndpoint)

    QString url(const QString &path = QStringLiteral("/services/T0/B0/secret-path-77")) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path;
    }
    QByteArrayList bodies() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_bodies;
    }
    QByteArrayList types() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_types;
    }
    void setAnswers(std::vector<Answer> answers)
    {
        const std::scoped_lock lock(m_mutex);
        m_answers = std::move(answers);
    }

private:
    void open()
    {
        m_server = std::make_unique<QHttpServer>();
        m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            const std::scoped_lock lock(m_mutex);
            m_bodies.append(request.body());
            m_types.append(request.value("Content-Type"));
            const Answer answer = m_answers.front();
            if (m_answers.size() > 1)
                m_answers.erase(m_answers.begin());
            if (answer.status == 0) {
                m_hanging.push_back(std::make_unique<QHttpServerResponder>(std::move(responder)));
                return;
            }
            responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
            for (const auto &[name, value] : answer.headers)
                responder.writeHeader(name, value);
            responder.writeHeader("Content-Length", "2");
            responder.writeBody("ok");
        });
        m_port = m_server->listen(QHostAddress(QHostAddress::LocalHost));
    }

    QObject m_home;
    QThread m_thread;
    std::unique_ptr<QHttpServer> m_server;
    std::vector<std::unique_ptr<QHttpServerResponder>> m_hanging;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<Answer> m_answers;
    QByteArrayList m_bodies;
    QByteArrayList m_types;
};

} // namespace spend::test
