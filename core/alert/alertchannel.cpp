// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert/alertchannel.h"

#include "core/alert/message.h"
#include "core/analysis/sharedview.h"
#include "core/cursor/apiurl.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::alert
{

namespace
{
struct AlertWording {
    Q_DECLARE_TR_FUNCTIONS(AlertWording)
};

template <class T, std::size_t N>
QString wordOf(const std::array<std::pair<T, const char16_t *>, N> &words, T value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromUtf16(word);
    }
    return {};
}

template <class T, std::size_t N>
std::optional<T> valueOf(const std::array<std::pair<T, const char16_t *>, N> &words, const QString &word)
{
    for (const auto &[value, known] : words) {
        if (word == QString::fromUtf16(known))
            return value;
    }
    return std::nullopt;
}

constexpr std::array<std::pair<ChannelKind, const char16_t *>, 5> kindWords{{
    {ChannelKind::Desktop, u"desktop"},
    {ChannelKind::Mail, u"mail"},
    {ChannelKind::Slack, u"slack"},
    {ChannelKind::Teams, u"teams"},
    {ChannelKind::Command, u"command"},
}};

constexpr std::array<std::pair<MailSecurity, const char16_t *>, 3> securityWords{{
    {MailSecurity::ImplicitTls, u"tls"},
    {MailSecurity::StartTls, u"starttls"},
    {MailSecurity::None, u"none"},
}};

constexpr int longestCommandSeconds = 600;

Result<MailSettings> checkedMail(MailSettings mail)
{
    mail.host = mail.host.trimmed();
    mail.user = mail.user.trimmed();
    mail.from = mail.from.trimmed();
    mail.caFile = mail.caFile.trimmed();
    static const QRegularExpression hostShape(u"^[A-Za-z0-9.:_-]+$"_s);
    if (!hostShape.match(mail.host).hasMatch())
        return Problem::invalidInput(AlertWording::tr("The mail server's name can't be read."),
            AlertWording::tr("Write it like smtp.example.com, without a port."));
    if (mail.port < 1 || mail.port > 65'535)
        return Problem::invalidInput(AlertWording::tr("A port is a number from 1 to 65535."));
    if (mail.security == MailSecurity::None && !cursor::isLoopbackHost(mail.host))
        return Problem::invalidInput(
            AlertWording::tr("Without TLS everybody on the way could read password and figures."),
            AlertWording::tr("Choose STARTTLS or TLS; no TLS is allowed to this machine only (127.0.0.1)."));
    if (std::any_of(mail.user.begin(), mail.user.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Problem::invalidInput(AlertWording::tr("The user name holds characters that none has."));
    if (!isMailAddress(mail.from))
        return Problem::invalidInput(AlertWording::tr("The sender's address can't be read."),
            AlertWording::tr("Write one address like spend@example.com."));
    QStringList to;
    for (const QString &address : std::as_const(mail.to)) {
        const QString trimmed = address.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!isMailAddress(trimmed))
            return Problem::invalidInput(
                AlertWording::tr("The recipient “%1” is no address.").arg(oneLine(trimmed).left(60)),
                AlertWording::tr("Write addresses like ada@example.com, with commas between them."));
        if (!to.contains(trimmed))
            to.append(trimmed);
    }
    if (to.isEmpty())
        return Problem::invalidInput(
            AlertWording::tr("There is nobody to send to."), AlertWording::tr("Write at least one recipient."));
    if (std::size_t(to.size()) > mostRecipients)
        return Problem::invalidInput(AlertWording::tr("There are more than %1 recipients.").arg(mostRecipients),
            AlertWording::tr("Use a mailing list's address."));
    mail.to = to;
    return mail;
}

QJsonObject jsonOf(const MailSettings &mail)
{
    return {{u"host"_s, mail.host}, {u"port"_s, mail.port}, {u"security"_s, mailSecurityWord(mail.security)},
        {u"user"_s, mail.user}, {u"from"_s, mail.from}, {u"to"_s, QJsonArray::fromStringList(mail.to)},
        {u"caFile"_s, mail.caFile}};
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list.append(text.toString());
    return list;
}

MailSettings mailFrom(const QJsonObject &json)
{
    return {json[u"host"_s].toString(), json[u"port"_s].toInt(),
        mailSecurityFromWord(json[u"security"_s].toString()).value_or(MailSecurity::StartTls),
        json[u"user"_s].toString(), json[u"from"_s].toString(), stringsOf(json[u"to"_s]), json[u"caFile"_s].toString()};
}
} // namespace

QString channelWord(ChannelKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<ChannelKind> channelKindFromWord(const QString &word)
{
    return valueOf(kindWords, word);
}

QString mailSecurityWord(MailSecurity security)
{
    return wordOf(securityWords, security);
}

std::optional<MailSecurity> mailSecurityFromWord(const QString &word)
{
    return valueOf(securityWords, word);
}

std::set<IncidentKind> AlertChannel::allIncidentKinds()
{
    return {IncidentKind::BudgetActual, IncidentKind::BudgetForecast, IncidentKind::Anomaly, IncidentKind::Limit,
        IncidentKind::Connection, IncidentKind::Renewal};
}

bool AlertChannel::wants(const Incident &incident) const
{
    return enabled && incident.severity >= minimum && kinds.contains(incident.kind);
}

bool AlertChannel::needsSecret() const
{
    switch (kind) {
    case ChannelKind::Mail:
        return !mail.user.isEmpty();
    case ChannelKind::Slack:
    case ChannelKind::Teams:
        return true;
    case ChannelKind::Desktop:
    case ChannelKind::Command:
        break;
    }
    return false;
}

QString AlertChannel::secretName() const
{
    return u"alert/"_s + id;
}

bool isMailAddress(const QString &address)
{
    static const QRegularExpression shape(
        uR"(^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,252})\z)"_s);
    return shape.match(address).hasMatch();
}

Result<AlertChannel> checkedChannel(const AlertChannel &channel, const QStringList &takenNames)
{
    AlertChannel checked = channel;
    checked.name = oneLine(channel.name);
    if (checked.name.isEmpty())
        return Problem::invalidInput(AlertWording::tr("A channel needs a name."));
    if (checked.name.size() > longestChannelName)
        return Problem::invalidInput(AlertWording::tr("A name has at most %1 characters.").arg(longestChannelName));
    for (const QString &taken : takenNames) {
        if (taken.compare(checked.name, Qt::CaseInsensitive) == 0)
            return Problem::invalidInput(AlertWording::tr("There is a channel called “%1” already.").arg(taken),
                AlertWording::tr("Choose another name."));
    }
    if (checked.kinds.empty())
        return Problem::invalidInput(AlertWording::tr("This channel would tell nothing."),
            AlertWording::tr("Choose at least one thing that it is to tell."));
    if (checked.kind == ChannelKind::Mail) {
        const auto mail = checkedMail(checked.mail);
        if (!mail)
            return mail.problem();
        checked.mail = *mail;
    } else {
        checked.mail = {};
    }
    if (checked.kind != ChannelKind::Command) {
        checked.command = {};
        return checked;
    }
    if (checked.command.argv.isEmpty() || checked.command.argv.first().trimmed().isEmpty())
        return Problem::invalidInput(AlertWording::tr("There is no program to run."),
            AlertWording::tr("Write its path, and its arguments behind."));
    if (checked.command.seconds < 1 || checked.command.seconds > longestCommandSeconds)
        return Problem::invalidInput(
            AlertWording::tr("A command may take 1 to %1 seconds.").arg(longestCommandSeconds));
    return checked;
}

QString settingsText(const AlertChannel &channel)
{
    QJsonObject json;
    QJsonArray kinds;
    for (const IncidentKind kind : channel.kinds)
        kinds.append(incidentWord(kind));
    json.insert(u"kinds"_s, kinds);
    json.insert(u"minimum"_s, severityWord(channel.minimum));
    if (channel.kind == ChannelKind::Mail)
        json.insert(u"mail"_s, jsonOf(channel.mail));
    if (channel.kind == ChannelKind::Command)
        json.insert(u"command"_s,
            QJsonObject{{u"argv"_s, QJsonArray::fromStringList(channel.command.argv)},
                {u"seconds"_s, channel.command.seconds}});
    if (!channel.secretFile.isEmpty())
        json.insert(u"secretFile"_s, channel.secretFile);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readSettings(AlertChannel *channel, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    channel->kinds.clear();
    for (const QJsonValue &word : json[u"kinds"_s].toArray()) {
        if (const auto kind = incidentKindFromWord(word.toString()))
            channel->kinds.insert(*kind);
    }
    channel->minimum = severityFromWord(json[u"minimum"_s].toString()).value_or(Severity::Warning);
    channel->secretFile = json[u"secretFile"_s].toString();
    if (channel->kind == ChannelKind::Mail)
        channel->mail = mailFrom(json[u"mail"_s].toObject());
    if (channel->kind == ChannelKind::Command) {
        const QJsonObject command = json[u"command"_s].toObject();
        channel->command = {stringsOf(command[u"argv"_s]), command[u"seconds"_s].toInt(CommandSettings().seconds)};
    }
}

} // namespace spend::alert
