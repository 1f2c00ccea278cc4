// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/webhooksender.h"

#include "core/alert/curlcall.h"
#include "core/cursor/apiurl.h"
#include "core/domain/wipe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

// What the services take at most, with some room for escaping.
constexpr qsizetype longestSlackHeader = 140;
constexpr qsizetype longestSlackSection = 2'900;
constexpr qsizetype longestPiece = 2'000;
constexpr std::size_t mostSlackSections = 45;
constexpr qsizetype longestTeamsText = 4'000;
constexpr std::size_t mostTeamsSections = 30;

struct Section {
    QString title;
    QString text;
};

/// A long text at the ends of its lines, each piece short enough for one section.
QStringList pieces(const QString &text)
{
    QStringList list;
    for (const QString &line : text.split(u'\n')) {
        if (list.isEmpty() || list.last().size() + line.size() > longestPiece)
            list.append(line);
        else
            list.last() += u'\n' + line;
    }
    list.removeIf([](const QString &piece) { return piece.trimmed().isEmpty(); });
    return list;
}

/// An incident each, or the text.
std::vector<Section> sectionsOf(const Message &message, std::size_t most)
{
    std::vector<Section> sections;
    for (const Incident &incident : message.incidents) {
        if (sections.size() == most) {
            sections.push_back({AlertWording::tr("… %1 more").arg(message.incidents.size() - most), {}});
            break;
        }
        sections.push_back({incident.title, incident.text});
    }
    if (message.incidents.empty()) {
        for (const QString &piece : pieces(message.text.trimmed()))
            sections.push_back({{}, piece});
    }
    for (const Attachment &attachment : message.attachments)
        sections.push_back({{}, AlertWording::tr("%1 was sent by e-mail only.").arg(attachment.name)});
    return sections;
}

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

/// In this order: "&" first. https://api.slack.com/reference/surfaces/formatting#escaping
QString slackEscaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

/// Escaped, and still no longer than the service takes.
QString slackText(const QString &text, qsizetype most)
{
    qsizetype kept = most;
    while (true) {
        const QString escaped = slackEscaped(cut(text, kept));
        if (escaped.size() <= most)
            return escaped;
        kept = kept * 3 / 4;
    }
}

QJsonObject teamsRun(const QString &text, bool strong, bool large)
{
    QJsonObject run{{u"type"_s, u"TextRun"_s}, {u"text"_s, cut(text, longestTeamsText)}};
    if (strong)
        run.insert(u"weight"_s, u"Bolder"_s);
    if (large)
        run.insert(u"size"_s, u"Large"_s);
    return {{u"type"_s, u"RichTextBlock"_s}, {u"inlines"_s, QJsonArray{run}}};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Problem problemOf(long status, ChannelKind kind)
{
    const QString who = kind == ChannelKind::Slack ? u"Slack"_s : u"Teams"_s;
    const QString detail = u"HTTP %1"_s.arg(status);
    if (status == 429)
        return {ProblemKind::RateLimit, AlertWording::tr("%1 takes no more messages for now.").arg(who),
            AlertWording::tr("It is tried again by itself, after the time that it asks for."), detail};
    if (status == 401 || status == 403 || status == 404 || status == 410)
        return {ProblemKind::KeyRejected, AlertWording::tr("%1 does not know this webhook (any more).").arg(who),
            AlertWording::tr("Make a new one there and enter its URL under Settings, Alerts."), detail};
    if (status >= 300 && status < 400)
        return {ProblemKind::Server, AlertWording::tr("The webhook points elsewhere, and that is not followed."),
            AlertWording::tr("Enter the URL that %1 shows for the webhook.").arg(who), detail};
    if (status >= 500)
        return {ProblemKind::Server, AlertWording::tr("%1 has trouble of its own (%2).").arg(who).arg(status),
            AlertWording::tr("It is tried again by itself."), detail};
    return {ProblemKind::BadRequest, AlertWording::tr("%1 refused the message (%2).").arg(who).arg(status),
        AlertWording::tr("Check that the webhook is one for %1 messages.").arg(who), detail};
}
} // namespace

QByteArray slackBody(const Message &message)
{
    QJsonArray blocks{QJsonObject{{u"type"_s, u"header"_s},
        {u"text"_s,
            QJsonObject{{u"type"_s, u"plain_text"_s}, {u"text"_s, slackText(message.subject, longestSlackHeader)},
                {u"emoji"_s, false}}}}};
    for (const Section &section : sectionsOf(message, mostSlackSections)) {
        const QString both = section.text.isEmpty() ? section.title
            : section.title.isEmpty()               ? section.text
                                                    : section.title + u'\n' + section.text;
        blocks.append(QJsonObject{{u"type"_s, u"section"_s},
            {u"text"_s,
                QJsonObject{{u"type"_s, u"mrkdwn"_s}, {u"text"_s, slackText(both, longestSlackSection)},
                    {u"verbatim"_s, true}}}});
    }
    return bytesOf({{u"text"_s, slackEscaped(message.subject)}, {u"blocks"_s, blocks}});
}

QByteArray teamsBody(const Message &message)
{
    QJsonArray body{teamsRun(message.subject, true, true)};
    for (const Section &section : sectionsOf(message, mostTeamsSections)) {
        if (!section.title.isEmpty())
            body.append(teamsRun(section.title, true, false));
        if (!section.text.isEmpty())
            body.append(teamsRun(section.text, false, false));
    }
    const QJsonObject card{{u"$schema"_s, u"http://adaptivecards.io/schemas/adaptive-card.json"_s},
        {u"type"_s, u"AdaptiveCard"_s}, {u"version"_s, u"1.4"_s}, {u"msteams"_s, QJsonObject{{u"width"_s, u"Full"_s}}},
        {u"body"_s, body}};
    return bytesOf({{u"type"_s, u"message"_s},
        {u"attachments"_s,
            QJsonArray{QJsonObject{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                {u"contentUrl"_s, QJsonValue::Null}, {u"content"_s, card}}}}});
}

Result<QUrl> checkedWebhookUrl(const SecretKey &secret)
{
    QByteArray bytes = secret.bytes();
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    wipe(bytes);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
        return Problem::invalidInput(AlertWording::tr("The webhook's URL can't be read."),
            AlertWording::tr("Copy it in full from where the webhook was made."));
    if (!url.userInfo().isEmpty())
        return Problem::invalidInput(AlertWording::tr("The webhook's URL must not hold a user name."));
    const bool isLocal = url.scheme() == u"http" && cursor::isLoopbackHost(url.host());
    if (url.scheme() != u"https" && !isLocal)
        return Problem::invalidInput(AlertWording::tr("The webhook's URL must begin with https://."),
            AlertWording::tr("http is allowed to this machine only (127.0.0.1)."));
    return url;
}

Result<void> WebhookSender::send(const Message &message, std::stop_token stop)
{
    const QByteArray body = m_kind == ChannelKind::Slack ? slackBody(message) : teamsBody(message);
    const auto first = post(body, stop);
    // A short wait that is asked for is kept here; a long one is the engine's.
    if (first || !m_askedToWait || *m_askedToWait > m_tools.limits.retryAfter)
        return first;
    if (!m_tools.clock.sleep(*m_askedToWait, stop))
        return Problem::cancelled();
    return post(body, stop);
}

Result<void> WebhookSender::post(const QByteArray &body, std::stop_token stop)
{
    m_askedToWait.reset();
    const auto url = checkedWebhookUrl(m_url);
    if (!url)
        return url.problem();
    CurlCall call(m_tools.limits, std::move(stop));
    QByteArray address = url->toEncoded();
    call.set(CURLOPT_URL, address.constData()); // libcurl keeps a copy
    wipe(address);
    call.set(CURLOPT_PROTOCOLS_STR, url->scheme() == u"http" ? "http" : "https");
    auto headers = CurlCall::emptyList();
    call.append(&headers, "Content-Type: application/json; charset=utf-8");
    call.append(&headers, "User-Agent: Spendscope");
    call.append(&headers, "Expect:");
    call.set(CURLOPT_HTTPHEADER, headers.get());
    call.set(CURLOPT_POSTFIELDS, body.constData());
    call.set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    const CURLcode code = call.perform();
    const QString who = m_kind == ChannelKind::Slack ? u"Slack"_s : u"Teams"_s;
    if (code != CURLE_OK)
        return CurlCall::commonProblem(code, who).value_or(
            Problem{ProblemKind::Network, AlertWording::tr("The conversation with %1 broke off.").arg(who),
                AlertWording::tr("It is tried again by itself."), u"libcurl %1"_s.arg(int(code))});
    const long status = call.status();
    if (status >= 200 && status < 300)
        return {};
    if (status == 429 || status == 503) {
        curl_off_t seconds = 0;
        curl_easy_getinfo(call.handle(), CURLINFO_RETRY_AFTER, &seconds);
        if (seconds > 0)
            m_askedToWait = std::chrono::seconds(seconds);
    }
    return problemOf(status, m_kind);
}

} // namespace spend::alert
