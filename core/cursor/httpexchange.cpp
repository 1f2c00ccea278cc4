// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/httpexchange.h"

#include "core/cursor/apiurl.h"
#include "core/cursor/gunzip.h"
#include "core/cursor/tlstrust.h"
#include "core/domain/wipe.h"

#include <QIODevice>
#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
constexpr int mostRedirects = 5;

bool isTlsError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

/// A body that can be read once: without a way back to its beginning, Qt gives up instead of sending it again. (Not a
/// QBuffer, which Qt rewinds by itself.)
class OneWayBody final : public QIODevice
{
public:
    OneWayBody(QByteArray body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype count = std::min<qsizetype>(most, m_body.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};
} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, QSslConfiguration tls, HttpRequest request,
    HttpLimits limits, Done done, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_tls(std::move(tls))
    , m_request(std::move(request))
    , m_limits(limits)
    , m_done(std::move(done))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_limits.idleMs);
    m_whole.setSingleShot(true);
    m_whole.setInterval(m_limits.wholeMs);
    const auto stalled = [this] { fail(HttpResponse::Failure::Stalled, u"no answer in time"_s); };
    connect(&m_idle, &QTimer::timeout, this, stalled);
    connect(&m_whole, &QTimer::timeout, this, stalled);
}

void HttpExchange::start()
{
    m_whole.start();
    send(m_request.url);
}

void HttpExchange::cancel()
{
    fail(HttpResponse::Failure::Cancelled, {});
}

void HttpExchange::send(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // a single POST at a time waits on HTTP/2
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Authorization", m_request.authorization);
    request.setRawHeader("Accept-Encoding", "gzip"); // asked for by hand: unpacked by libdeflate at half the cost
    request.setRawHeader("User-Agent", "Spendscope/" SPENDSCOPE_VERSION);
    if (!m_request.ifNoneMatch.isEmpty())
        request.setRawHeader("If-None-Match", m_request.ifNoneMatch);
    if (m_request.post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        if (m_request.once) {
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
            m_reply = m_manager.post(request, new OneWayBody(m_request.body, this));
        } else {
            m_reply = m_manager.post(request, m_request.body);
        }
    } else {
        m_reply = m_manager.get(request);
    }
    m_reply->setParent(this);
    m_raw.clear();
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::uploadProgress, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finishReply);
    m_idle.start();
}

/// Only told: there is no way to go on regardless.
void HttpExchange::noteTlsErrors(const QList<QSslError> &errors)
{
    m_response.tlsFault = tlsFaultOf(errors);
}

void HttpExchange::readSome()
{
    m_idle.start();
    if (m_raw.isEmpty()) {
        bool known = false;
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
        if (known && length > 0 && length <= m_limits.mostBytes)
            m_raw.reserve(qsizetype(length) + parserPadding);
    }
    m_raw += m_reply->readAll();
    if (m_raw.size() > m_limits.mostBytes)
        fail(HttpResponse::Failure::TooLarge, u"the answer is larger than the limit"_s);
}

void HttpExchange::finishReply()
{
    if (m_reply == nullptr)
        return;
    m_raw += m_reply->readAll();
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.etag = m_reply->rawHeader("ETag");
    m_response.retryAfter = m_reply->rawHeader("Retry-After");
    m_response.date = m_reply->rawHeader("Date");
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_response.status == 0 || (error != QNetworkReply::NoError && m_response.status < 300)) {
        if (isTlsError(error) && m_response.tlsFault == TlsFault::None)
            m_response.tlsFault = tlsFaultOf(m_reply->errorString());
        fail(isTlsError(error) ? HttpResponse::Failure::Tls : HttpResponse::Failure::Network, m_reply->errorString());
        return;
    }
    if (m_response.status >= 300 && m_response.status < 400 && m_response.status != 304) {
        if (!followRedirect())
            fail(HttpResponse::Failure::ForeignRedirect, u"redirected elsewhere"_s);
        return;
    }
    if (m_reply->rawHeader("Content-Encoding").toLower() == "gzip" && !m_raw.isEmpty()) {
        bool tooLarge = false;
        auto unpacked = gunzip(m_raw, m_limits.mostBytes, &tooLarge);
        if (!unpacked) {
            fail(tooLarge ? HttpResponse::Failure::TooLarge : HttpResponse::Failure::Broken,
                tooLarge ? u"the answer, unpacked, is larger than the limit"_s : u"the answer can't be unpacked"_s);
            return;
        }
        m_response.body = std::move(*unpacked);
    } else {
        m_response.body = std::move(m_raw);
        m_response.body.reserve(m_response.body.size() + parserPadding);
    }
    conclude();
}

bool HttpExchange::followRedirect()
{
    // Read raw: Qt's parsed header leaves out relative references.
    const QUrl location = QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode);
    const QUrl target = m_reply->url().resolved(location);
    const bool keepsMethod = m_response.status == 307 || m_response.status == 308;
    if (m_request.once || location.isEmpty() || !isSameOrigin(target, m_request.url) || ++m_redirects > mostRedirects
        || (m_request.post && !keepsMethod)) {
        m_response.redirectTarget = target.host();
        return false;
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    send(target);
    return true;
}

void HttpExchange::fail(HttpResponse::Failure failure, const QString &text)
{
    m_response.failure = failure;
    m_response.errorText = text;
    m_response.body.clear();
    conclude();
}

void HttpExchange::conclude()
{
    if (!m_done)
        return;
    m_idle.stop();
    m_whole.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    const auto done = std::exchange(m_done, nullptr);
    wipeEverywhere(m_request.authorization); // the network layer's own copies with it
    done(std::move(m_response));
    deleteLater();
}

} // namespace spend::cursor
