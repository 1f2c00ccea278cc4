// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/alertcommand.h"

#include "app/commands/alertchanneloptions.h"
#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/alert/alertbook.h"
#include "core/alert/alertrun.h"
#include "core/domain/wipe.h"
#include "core/output/texttable.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr qint64 longestSecretLine = 16 * 1024;
constexpr int defaultLogEntries = 50;

const QMap<QString, int> wordsOfVerb{{u"list"_s, 1}, {u"log"_s, 1}, {u"add"_s, 3}, {u"test"_s, 2}, {u"enable"_s, 2},
    {u"disable"_s, 2}, {u"remove"_s, 2}};

Result<SecretKey> readSecretLine(QIODevice &input)
{
    QByteArray bytes = input.readLine(longestSecretLine);
    SecretKey secret = SecretKey::fromBytes(bytes);
    wipe(bytes);
    if (secret.isEmpty())
        return Problem::invalidInput(
            u"No secret came on standard input."_s, u"Pipe the password or the webhook's URL into the command."_s);
    return secret;
}

/// Where it goes, for a person; never a secret.
QString targetOf(const alert::AlertChannel &channel)
{
    switch (channel.kind) {
    case alert::ChannelKind::Mail:
        return channel.mail.to.join(u", "_s) + u" by "_s + channel.mail.host;
    case alert::ChannelKind::Command:
        return channel.command.argv.value(0);
    case alert::ChannelKind::Slack:
    case alert::ChannelKind::Teams:
        return channel.secretFile.isEmpty() ? u"webhook (keychain)"_s : u"webhook (%1)"_s.arg(channel.secretFile);
    case alert::ChannelKind::Desktop:
        break;
    }
    return u"this desktop, while the window is open"_s;
}

QString momentText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

void print(CommandContext &context, const QJsonArray &array)
{
    context.out() << QString::fromUtf8(QJsonDocument(array).toJson());
}
} // namespace

QString AlertCommand::name() const
{
    return u"alert"_s;
}

QString AlertCommand::summary() const
{
    return u"Channels that tell alerts, a test of each, and what was told."_s;
}

QString AlertCommand::arguments() const
{
    return u"list\n"
           "       spendscope-cli alert add mail NAME --host SERVER --from ADDRESS --to ADDRESS [...]\n"
           "       spendscope-cli alert add slack|teams NAME (--secret-stdin | --secret-file FILE)\n"
           "       spendscope-cli alert add command NAME --program PATH [--argument TEXT ...]\n"
           "       spendscope-cli alert test|enable|disable NAME\n"
           "       spendscope-cli alert remove NAME --yes\n"
           "       spendscope-cli alert log [--limit N]"_s;
}

QList<Option> AlertCommand::options() const
{
    return alertChannelOptions()
        + QList<Option>{{u"limit"_s, u"N"_s, u"log: the newest so many entries; default 50."_s},
            {u"yes"_s, {}, u"remove: do it without asking."_s}};
}

ExitStatus AlertCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList words = line.positional();
    const QString verb = words.value(0);
    if (!wordsOfVerb.contains(verb))
        return context.wrongUsage(u"“alert” wants list, add, test, enable, disable, remove or log."_s);
    if (words.size() != wordsOfVerb.value(verb))
        return context.wrongUsage(verb == u"add" ? u"“alert add” wants a kind and a name."_s
                : wordsOfVerb.value(verb) == 2   ? u"“alert %1” wants one name."_s.arg(verb)
                                                 : u"“alert %1” takes no name."_s.arg(verb));
    if (verb == u"list")
        return list(context, line);
    if (verb == u"log")
        return log(context, line);
    if (verb == u"add")
        return add(context, line);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto found = (*workspace)->writer().run([name = words[1]](store::StoreSession &session) {
        return alert::book::channelNamed(session, name);
    });
    if (!found)
        return context.fail(found.problem());
    if (!*found)
        return context.fail(Problem::invalidInput(
            u"There is no channel named “%1”."_s.arg(words[1]), u"“spendscope-cli alert list” shows them."_s));
    if (verb == u"test")
        return test(context, **found);
    if (verb == u"remove")
        return remove(context, line, **found);
    return enable(context, **found, verb == u"enable");
}

ExitStatus AlertCommand::list(CommandContext &context, const ParsedLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto channels =
        (*workspace)->writer().run([](store::StoreSession &session) { return alert::book::channels(session); });
    if (!channels)
        return context.fail(channels.problem());
    const auto wordsOf = [](const alert::AlertChannel &channel) {
        QStringList words;
        for (const IncidentKind kind : channel.kinds)
            words.append(incidentWord(kind));
        return words;
    };
    if (line.has(u"json"_s)) {
        QJsonArray array;
        for (const alert::AlertChannel &channel : *channels)
            array.append(QJsonObject{{u"channel"_s, channel.name}, {u"kind"_s, alert::channelWord(channel.kind)},
                {u"enabled"_s, channel.enabled}, {u"tells"_s, QJsonArray::fromStringList(wordsOf(channel))},
                {u"minimum"_s, alert::severityWord(channel.minimum)}, {u"target"_s, targetOf(channel)}});
        print(context, array);
        return ExitStatus::Done;
    }
    TextTable table;
    for (const QString &head : {u"Channel"_s, u"Kind"_s, u"State"_s, u"Tells"_s, u"From"_s, u"Target"_s})
        table.addColumn(head, TextTable::Alignment::Left);
    for (const alert::AlertChannel &channel : *channels)
        table.addRow({channel.name, alert::channelWord(channel.kind), channel.enabled ? u"on"_s : u"off"_s,
            channel.kinds == alert::AlertChannel::allIncidentKinds() ? u"all"_s : wordsOf(channel).join(u", "_s),
            alert::severityWord(channel.minimum), targetOf(channel)});
    context.out() << table.text();
    return ExitStatus::Done;
}

ExitStatus AlertCommand::log(CommandContext &context, const ParsedLine &line)
{
    int limit = defaultLogEntries;
    if (line.has(u"limit"_s)) {
        bool ok = false;
        limit = line.value(u"limit"_s).toInt(&ok);
        if (!ok || limit < 1)
            return context.wrongUsage(u"--limit “%1” is no number from 1 on."_s.arg(line.value(u"limit"_s)));
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto entries =
        (*workspace)->writer().run([limit](store::StoreSession &session) { return session.alerts.log(limit); });
    if (!entries)
        return context.fail(entries.problem());
    if (line.has(u"json"_s)) {
        QJsonArray array;
        for (const store::StoredAlertLogEntry &entry : *entries)
            array.append(QJsonObject{{u"at"_s, momentText(entry.atMs)}, {u"channel"_s, entry.channel},
                {u"kind"_s, entry.kind}, {u"subject"_s, entry.subject}, {u"incidents"_s, entry.incidents},
                {u"told"_s, entry.problem.isEmpty()}, {u"problem"_s, entry.problem}});
        print(context, array);
        return ExitStatus::Done;
    }
    TextTable table;
    for (const QString &head : {u"At"_s, u"Channel"_s, u"Subject"_s, u"Outcome"_s})
        table.addColumn(head, TextTable::Alignment::Left);
    for (const store::StoredAlertLogEntry &entry : *entries)
        table.addRow({momentText(entry.atMs), entry.channel, entry.subject,
            entry.problem.isEmpty() ? u"told"_s : entry.problem});
    context.out() << table.text();
    return ExitStatus::Done;
}

ExitStatus AlertCommand::add(CommandContext &context, const ParsedLine &line)
{
    auto channel = readAlertChannel(line.positional()[1], line.positional()[2], line);
    if (!channel)
        return context.wrongUsage(channel.problem().sentence());
    const bool given = line.has(u"secret-stdin"_s) != line.has(u"secret-file"_s);
    if (channel->needsSecret() && !given)
        return context.wrongUsage(u"Give the password or the webhook's URL by --secret-stdin or by --secret-file."_s);
    channel->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const bool inKeychain = channel->needsSecret() && channel->secretFile.isEmpty();
    if (channel->needsSecret()) {
        const auto secret =
            inKeychain ? readSecretLine(context.input()) : alert::readSecret(*channel, context.environment().keychain);
        if (!secret)
            return context.fail(secret.problem());
        if (const auto usable = alert::checkSecret(*channel, *secret); !usable)
            return context.fail(usable.problem());
        if (inKeychain) {
            const auto written = context.environment().keychain.write(channel->secretName(), *secret);
            if (!written)
                return context.fail(written.problem());
        }
    }
    const auto added = (*workspace)->writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            alert::book::putChannel(session, *channel);
            session.versions.raiseNotebook();
        });
    });
    if (added)
        return ExitStatus::Done;
    if (inKeychain)
        static_cast<void>(context.environment().keychain.remove(channel->secretName()));
    return context.fail(added.problem());
}

ExitStatus AlertCommand::test(CommandContext &context, const alert::AlertChannel &channel)
{
    const auto sent = alert::sendBy(channel, alert::testMessage(channel.name), context.environment().keychain,
        {context.clock(), nullptr, {}}, context.environment().stop);
    if (!sent)
        return context.fail(sent.problem());
    context.out() << u"A test was sent by “%1”."_s.arg(channel.name) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus AlertCommand::enable(CommandContext &context, alert::AlertChannel channel, bool enabled)
{
    channel.enabled = enabled;
    const auto done = (*context.workspace())->writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            alert::book::putChannel(session, channel);
            session.versions.raiseNotebook();
        });
    });
    return done ? ExitStatus::Done : context.fail(done.problem());
}

ExitStatus AlertCommand::remove(CommandContext &context, const ParsedLine &line, const alert::AlertChannel &channel)
{
    if (!line.has(u"yes"_s))
        return context.wrongUsage(
            u"“alert remove” deletes the channel “%1” and its secret; say --yes if you mean it."_s.arg(channel.name));
    const auto done = (*context.workspace())->writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            alert::book::removeChannel(session, channel.id);
            session.versions.raiseNotebook();
        });
    });
    if (!done)
        return context.fail(done.problem());
    if (channel.needsSecret() && channel.secretFile.isEmpty()) {
        const auto forgotten = context.environment().keychain.remove(channel.secretName());
        if (!forgotten)
            return context.fail(forgotten.problem());
    }
    return ExitStatus::Done;
}

} // namespace spend::commands
