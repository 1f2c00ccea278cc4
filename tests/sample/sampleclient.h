// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplekey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>
#include <utility>

namespace spend::sample
{

/// What came back over the wire.
struct WireReply {
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Asks the service as any HTTP client would.
class SampleClient
{
public:
    explicit SampleClient(const QUrl &url)
        : m_url(url)
    {
    }

    WireReply get(const QString &pathAndQuery, const Headers &headers = {})
    {
        return wait(m_network.get(request(pathAndQuery, headers)));
    }

    WireReply post(const QString &path, const QJsonObject &body, const Headers &headers = {})
    {
        QNetworkRequest asked = request(path, headers);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return wait(m_network.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }

    QNetworkRequest request(const QString &pathAndQuery, const Headers &headers = {}) const
    {
        QNetworkRequest asked(QUrl(m_url.toString() + pathAndQuery));
        asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        asked.setRawHeader("Authorization", sampleKey().basicAuthorization());
        for (const auto &[name, value] : headers)
            asked.setRawHeader(name, value);
        return asked;
    }

    static WireReply wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        WireReply wire;
        wire.error = QNetworkReply::TimeoutError;
        if (!reply->isFinished() && !finished.wait(20'000))
            return wire;
        wire.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        wire.body = reply->readAll();
        wire.error = reply->error();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            wire.headers.insert(name.toLower(), value);
        return wire;
    }

    QNetworkAccessManager &network() { return m_network; }

private:
    QUrl m_url;
    QNetworkAccessManager m_network;
};

/// A connection without any manners of a client: what goes over the wire and how it ends.
class RawExchange
{
public:
    RawExchange(const QUrl &url, const QByteArray &startLine, const QByteArray &body = {})
    {
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.write(startLine + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + sampleKey().basicAuthorization()
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// Reads until the other side closes.
    bool awaitEnd()
    {
        return QTest::qWaitFor([this] {
            m_received += m_socket.readAll();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        });
    }
    /// Reads until so much of the body is here.
    bool awaitBody(qsizetype size)
    {
        return QTest::qWaitFor([this, size] {
            m_received += m_socket.readAll();
            return body().size() >= size;
        });
    }

    const QByteArray &received() const { return m_received; }
    QByteArray body() const
    {
        const auto end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(end + 4);
    }
    qsizetype promisedLength() const
    {
        const auto at = m_received.indexOf("Content-Length: ");
        return at < 0 ? -1 : m_received.mid(at + 16, m_received.indexOf("\r\n", at) - at - 16).toLongLong();
    }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace spend::sample
