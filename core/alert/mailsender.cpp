// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/mailsender.h"

#include "core/alert/curlcall.h"
#include "core/cursor/apiurl.h"
#include "core/domain/wipe.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

constexpr qsizetype longestPlainHeader = 60;
constexpr qsizetype encodedWordBytes = 42; // in base64 with what stands around it under 75 characters
constexpr qsizetype longestSubject = 300;

using Mime = std::unique_ptr<curl_mime, decltype(&curl_mime_free)>;

bool isPlain(const QString &text)
{
    return text.size() <= longestPlainHeader && !text.contains(u"=?"_s)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Base64 keeps any text whole on its way, also long lines and a dot that stands alone.
void fill(curl_mimepart *part, const QByteArray &content, const QByteArray &type)
{
    curl_mime_data(part, content.constData(), size_t(content.size()));
    curl_mime_type(part, type.constData());
    curl_mime_encoder(part, "base64");
}

QByteArray textBytes(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s);
    return text.toUtf8();
}

/// Names of files are ours, and still nothing but letters, digits, dots and dashes reaches the header.
QByteArray safeFileName(const QString &name)
{
    QByteArray safe;
    for (const QChar c : name) {
        const bool kept = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        safe += kept ? char(c.unicode()) : '_';
    }
    return safe.isEmpty() ? QByteArray("attachment") : safe.left(100);
}

/// The text, or text and HTML as alternatives.
void addBody(CURL *curl, curl_mime *mime, const Message &message)
{
    if (message.html.isEmpty()) {
        fill(curl_mime_addpart(mime), textBytes(message.text), "text/plain; charset=utf-8");
        return;
    }
    curl_mime *alternatives = curl_mime_init(curl);
    fill(curl_mime_addpart(alternatives), textBytes(message.text), "text/plain; charset=utf-8");
    fill(curl_mime_addpart(alternatives), textBytes(message.html), "text/html; charset=utf-8");
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_subparts(part, alternatives); // takes them
    curl_mime_type(part, "multipart/alternative");
    curl_slist *inlined = curl_slist_append(nullptr, "Content-Disposition: inline");
    curl_mime_headers(part, inlined, 1); // takes it
}

Mime bodyOf(CURL *curl, const Message &message)
{
    Mime mime(curl_mime_init(curl), &curl_mime_free);
    addBody(curl, mime.get(), message);
    for (const Attachment &attachment : message.attachments) {
        curl_mimepart *part = curl_mime_addpart(mime.get());
        fill(part, attachment.content, attachment.type);
        curl_mime_filename(part, safeFileName(attachment.name).constData());
    }
    return mime;
}

QByteArrayList headersOf(const MailSettings &settings, const Message &message, std::int64_t nowMs)
{
    QByteArrayList to;
    for (const QString &address : settings.to)
        to.append('<' + address.toLatin1() + '>');
    const QByteArray domain = settings.from.section(u'@', 1).toLatin1();
    return {"Date: " + QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::RFC2822Date).toLatin1(),
        "From: Spendscope <" + settings.from.toLatin1() + '>', "To: " + to.join(",\r\n "),
        "Subject: " + encodedHeader(message.subject.left(longestSubject)),
        "Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain + '>',
        "Auto-Submitted: auto-generated"};
}

Problem problemOf(CURLcode code, long status, const MailSettings &settings)
{
    const QString who = AlertWording::tr("The mail server %1").arg(settings.host);
    if (auto common = CurlCall::commonProblem(code, who))
        return *common;
    const QString detail = u"libcurl %1, SMTP %2"_s.arg(int(code)).arg(status);
    if (code == CURLE_USE_SSL_FAILED)
        return {ProblemKind::Network, AlertWording::tr("%1 offers no STARTTLS, so nothing was sent.").arg(who),
            AlertWording::tr("Choose TLS with the port for it (usually 465), or ask who runs the server."), detail};
    if (code == CURLE_LOGIN_DENIED || status == 530 || status == 535)
        return {ProblemKind::KeyRejected, AlertWording::tr("%1 refused user name or password.").arg(who),
            AlertWording::tr(
                "Enter them again under Settings, Alerts; some servers want a password made for programs."),
            detail};
    if (status >= 500)
        return {ProblemKind::NotPermitted, AlertWording::tr("%1 refused the message (%2).").arg(who).arg(status),
            AlertWording::tr(
                "Check the sender's and the recipients' addresses, and what the server lets this user send."),
            detail};
    if (status >= 400)
        return {ProblemKind::Server, AlertWording::tr("%1 does not take the message now (%2).").arg(who).arg(status),
            AlertWording::tr("It is tried again by itself."), detail};
    return {ProblemKind::Network,
        AlertWording::tr("The conversation with %1 broke off.").arg(who.mid(0, 1).toLower() + who.mid(1)),
        AlertWording::tr("It is tried again by itself; check port and kind of TLS if it stays so."), detail};
}
} // namespace

QByteArray encodedHeader(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                || c.category() == QChar::Separator_Paragraph
            ? u' '
            : c;
    line = line.simplified();
    if (isPlain(line))
        return line.toLatin1();
    QByteArrayList encoded;
    QByteArray piece;
    const auto close = [&] {
        if (!piece.isEmpty())
            encoded.append("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    // Each encoded word holds whole characters.
    const QList<uint> characters = line.toUcs4();
    for (const uint character : characters) {
        const char32_t one = character;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > encodedWordBytes)
            close();
        piece += bytes;
    }
    close();
    return encoded.join("\r\n ");
}

Result<void> MailSender::send(const Message &message, std::stop_token stop)
{
    // Asked again here: what the store holds may be older than the rule, or written by somebody else.
    const bool isLocal = cursor::isLoopbackHost(m_settings.host);
    if (m_settings.security == MailSecurity::None && !isLocal)
        return Problem::invalidInput(AlertWording::tr("Without TLS nothing is sent to another machine."),
            AlertWording::tr("Choose STARTTLS or TLS under Settings, Alerts."));
    if (!isMailAddress(m_settings.from) || m_settings.to.isEmpty()
        || !std::all_of(m_settings.to.begin(), m_settings.to.end(), isMailAddress))
        return Problem::invalidInput(AlertWording::tr("Sender or recipients of this channel can't be read."),
            AlertWording::tr("Enter them again under Settings, Alerts."));

    CurlCall call(m_tools.limits, std::move(stop));
    const bool implicit = m_settings.security == MailSecurity::ImplicitTls;
    QUrl url;
    url.setScheme(implicit ? u"smtps"_s : u"smtp"_s);
    url.setHost(m_settings.host);
    url.setPort(m_settings.port);
    const QByteArray address = url.toEncoded();
    call.set(CURLOPT_URL, address.constData());
    call.set(CURLOPT_PROTOCOLS_STR, implicit ? "smtps" : "smtp");
    call.set(CURLOPT_PROXY, ""); // proxies for the web do not carry mail
    call.set(CURLOPT_USE_SSL, long(m_settings.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    const QByteArray caFile = m_settings.caFile.toUtf8();
    if (!caFile.isEmpty()) {
        call.set(CURLOPT_CAINFO, caFile.constData());
        call.set(CURLOPT_CAPATH, static_cast<const char *>(nullptr)); // these and no others
    }
    if (!m_settings.user.isEmpty()) {
        const QByteArray user = m_settings.user.toUtf8();
        QByteArray password = m_password.bytes();
        call.set(CURLOPT_USERNAME, user.constData()); // libcurl keeps copies
        call.set(CURLOPT_PASSWORD, password.constData());
        wipe(password);
    }
    const QByteArray from = '<' + m_settings.from.toLatin1() + '>';
    call.set(CURLOPT_MAIL_FROM, from.constData());
    auto recipients = CurlCall::emptyList();
    for (const QString &to : std::as_const(m_settings.to))
        call.append(&recipients, '<' + to.toLatin1() + '>');
    call.set(CURLOPT_MAIL_RCPT, recipients.get());
    auto headers = CurlCall::emptyList();
    for (const QByteArray &header : headersOf(m_settings, message, m_tools.clock.nowMs()))
        call.append(&headers, header);
    call.set(CURLOPT_HTTPHEADER, headers.get());
    const Mime mime = bodyOf(call.handle(), message);
    call.set(CURLOPT_MIMEPOST, mime.get());

    const CURLcode code = call.perform();
    if (code == CURLE_OK)
        return {};
    return problemOf(code, call.status(), m_settings);
}

} // namespace spend::alert
