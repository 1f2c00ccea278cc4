// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/alertchanneloptions.h"

#include "app/commands/parsedline.h"
#include "core/alert/message.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
Result<int> readNumber(const ParsedLine &line, const QString &option, int byDefault)
{
    if (!line.has(option))
        return byDefault;
    bool ok = false;
    const int number = line.value(option).toInt(&ok);
    if (!ok)
        return Problem::invalidInput(u"--%1 “%2” is no number."_s.arg(option, line.value(option)));
    return number;
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

Result<alert::MailSettings> readMail(const ParsedLine &line)
{
    alert::MailSettings mail;
    mail.host = line.value(u"host"_s);
    if (line.has(u"security"_s)) {
        const auto security = alert::mailSecurityFromWord(line.value(u"security"_s));
        if (!security)
            return Problem::invalidInput(u"--security is tls, starttls or none."_s);
        mail.security = *security;
    }
    const auto port = readNumber(line, u"port"_s, mail.security == alert::MailSecurity::ImplicitTls ? 465 : mail.port);
    if (!port)
        return port.problem();
    mail.port = *port;
    mail.user = line.value(u"user"_s);
    mail.from = line.value(u"from"_s);
    mail.to = line.values(u"to"_s);
    mail.caFile = absolute(line.value(u"ca-file"_s));
    return mail;
}
} // namespace

QList<Option> alertChannelOptions()
{
    return {{u"tell"_s, u"WHAT"_s,
                u"budget-actual, budget-forecast, anomaly, limit, connection or renewal; repeatable; default: all."_s},
        {u"minimum"_s, u"SEVERITY"_s, u"notice, warning or serious; default: warning."_s},
        {u"host"_s, u"NAME"_s, u"mail: the server."_s}, {u"port"_s, u"N"_s, u"mail: default 587, with tls 465."_s},
        {u"security"_s, u"KIND"_s, u"mail: starttls (default), tls, or none to this machine only."_s},
        {u"user"_s, u"NAME"_s, u"mail: who logs in; the password is the secret."_s},
        {u"from"_s, u"ADDRESS"_s, u"mail: the sender."_s}, {u"to"_s, u"ADDRESS"_s, u"mail: a recipient; repeatable."_s},
        {u"ca-file"_s, u"FILE"_s, u"mail: certificates to trust instead of the system's."_s},
        {u"program"_s, u"PATH"_s, u"command: what is run, without a shell."_s},
        {u"argument"_s, u"TEXT"_s, u"command: an argument; repeatable, in order."_s},
        {u"seconds"_s, u"N"_s, u"command: ended after so long; default 30."_s},
        {u"secret-stdin"_s, {}, u"Read the password or webhook URL from standard input; it goes to the keychain."_s},
        {u"secret-file"_s, u"FILE"_s, u"Leave it in that file and read it at each use."_s}};
}

Result<alert::AlertChannel> readAlertChannel(const QString &kind, const QString &name, const ParsedLine &line)
{
    const auto known = alert::channelKindFromWord(kind);
    if (!known)
        return Problem::invalidInput(
            u"“%1” is no kind of channel: mail, slack, teams, command or desktop."_s.arg(kind));
    alert::AlertChannel channel;
    channel.kind = *known;
    channel.name = name;
    if (line.has(u"tell"_s)) {
        channel.kinds.clear();
        for (const QString &word : line.values(u"tell"_s)) {
            const auto incident = incidentKindFromWord(word);
            if (!incident)
                return Problem::invalidInput(u"--tell “%1” is nothing that is told."_s.arg(word));
            channel.kinds.insert(*incident);
        }
    }
    if (line.has(u"minimum"_s)) {
        const auto minimum = alert::severityFromWord(line.value(u"minimum"_s));
        if (!minimum)
            return Problem::invalidInput(u"--minimum is notice, warning or serious."_s);
        channel.minimum = *minimum;
    }
    if (channel.kind == alert::ChannelKind::Mail) {
        const auto mail = readMail(line);
        if (!mail)
            return mail.problem();
        channel.mail = *mail;
    }
    if (channel.kind == alert::ChannelKind::Command) {
        const auto seconds = readNumber(line, u"seconds"_s, channel.command.seconds);
        if (!seconds)
            return seconds.problem();
        channel.command.seconds = *seconds;
        if (line.has(u"program"_s))
            channel.command.argv = QStringList{line.value(u"program"_s)} + line.values(u"argument"_s);
    }
    channel.secretFile = absolute(line.value(u"secret-file"_s));
    return channel;
}

} // namespace spend::commands
