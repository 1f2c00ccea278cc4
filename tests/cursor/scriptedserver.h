// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <functional>
#include <mutex>

namespace spend::test
{

/// Answers each request with the bytes that a script makes of it, then closes. In a thread of its own.
class ScriptedServer
{
public:
    /// \c script gets a whole request, head and body, in the server's thread.
    using Script = std::function<QByteArray(const QByteArray &request)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { takeNext(); });
                m_server.listen(QHostAddress(QHostAddress::LocalHost));
            },
            Qt::BlockingQueuedConnection);
    }
    ~ScriptedServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
                    delete socket;
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(scheme + QStringLiteral("://127.0.0.1:") + QString::number(m_server.serverPort()) + path);
    }
    QByteArrayList requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    void takeNext()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            const qsizetype head = request.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const qsizetype at = request.left(head).toLower().indexOf("content-length: ");
            const qsizetype length =
                at < 0 ? 0 : request.mid(at + 16, request.indexOf("\r\n", at) - at - 16).toLongLong();
            if (request.size() < head + 4 + length)
                return;
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.append(request);
            }
            socket->write(m_script(request));
            socket->disconnectFromHost();
        });
    }

    Script m_script;
    QTcpServer m_server;
    QThread m_thread;
    mutable std::mutex m_mutex;
    QByteArrayList m_requests;
};

} // namespace spend::test
