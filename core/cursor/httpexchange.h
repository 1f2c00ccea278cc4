// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace spend::cursor
{

struct HttpRequest {
    bool post = false;
    QUrl url;
    QByteArray body; ///< JSON, with post
    QByteArray authorization;
    QByteArray ifNoneMatch;
    /// A post that changes something: it goes over the wire at most once. Qt sends others again by itself where the
    /// connection breaks before the answer, and redirects are followed.
    bool once = false;
};

struct HttpLimits {
    int idleMs = 30'000; ///< no byte for so long: given up
    int wholeMs = 10 * 60'000; ///< the whole answer
    qsizetype mostBytes = qsizetype{64} * 1024 * 1024; ///< of a body, unpacked
};

/// What is wrong with the other side's encryption.
enum class TlsFault {
    None,
    UnknownIssuer, ///< signed by itself, or by nobody who is trusted here
    WrongHost,
    Outdated, ///< nothing from TLS 1.2 on
    NotNow, ///< expired, or not valid yet
    Other,
};

/// What came back, translated no further than HTTP.
struct HttpResponse {
    enum class Failure {
        None,
        Network,
        Tls,
        Stalled,
        TooLarge,
        Broken,
        ForeignRedirect,
        Cancelled,
        BadCaFile, ///< nothing was sent: the connection's own certificates can't be used, \c errorText says why
    };
    Failure failure = Failure::None;
    TlsFault tlsFault = TlsFault::None; ///< with Failure::Tls
    QString errorText; ///< of the network layer; holds no header and no body
    QString redirectTarget; ///< host of a redirect that was not followed
    int status = 0;
    QByteArray body; ///< unpacked, with parserPadding spare bytes
    QByteArray etag;
    QByteArray retryAfter;
    QByteArray date;
};

/// One request and its answer in the network thread: TLS 1.2 or newer with a verified certificate, idle and total
/// time-outs, size cap, unpacking, redirects within the same origin only. Deletes itself when done.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(HttpResponse)>;
    HttpExchange(QNetworkAccessManager &manager, QSslConfiguration tls, HttpRequest request, HttpLimits limits,
        Done done, QObject *parent);
    void start();
    void cancel();

private:
    void send(const QUrl &url);
    void noteTlsErrors(const QList<QSslError> &errors);
    void readSome();
    void finishReply();
    void fail(HttpResponse::Failure failure, const QString &text);
    bool followRedirect();
    void conclude();

    QNetworkAccessManager &m_manager;
    QSslConfiguration m_tls;
    HttpRequest m_request;
    HttpLimits m_limits;
    Done m_done;
    QNetworkReply *m_reply = nullptr;
    QTimer m_idle;
    QTimer m_whole;
    QByteArray m_raw;
    HttpResponse m_response;
    int m_redirects = 0;
};

} // namespace spend::cursor
