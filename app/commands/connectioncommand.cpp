// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connectioncommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/cursor/apiurl.h"
#include "core/cursor/tlstrust.h"
#include "core/domain/wipe.h"
#include "core/ingest/backfillestimate.h"
#include "core/output/texttable.h"
#include "core/secrets/keyfile.h"
#include "core/workspace/connectionwork.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr int defaultBackfillDays = 90;
constexpr qint64 longestKeyLine = 16 * 1024;

Result<SecretKey> readKeyLine(QIODevice &input)
{
    QByteArray line = input.readLine(longestKeyLine);
    SecretKey key = SecretKey::fromBytes(line);
    wipe(line);
    if (key.isEmpty())
        return Problem::invalidInput(
            u"No key came on standard input."_s, u"Pipe the Admin API key into the command."_s);
    return key;
}

/// The backfill start: 90 days ago unless said; "all": as far as it goes.
Result<std::optional<UtcDay>> readSince(const ParsedLine &line, std::int64_t nowMs)
{
    if (!line.has(u"since"_s))
        return std::optional(UtcDay::ofMs(nowMs) - defaultBackfillDays);
    if (line.value(u"since"_s) == u"all")
        return std::optional<UtcDay>();
    const auto day = UtcDay::fromIso(line.value(u"since"_s));
    if (!day)
        return Problem::invalidInput(
            u"--since “%1” is no date."_s.arg(line.value(u"since"_s)), u"Write YYYY-MM-DD, or all."_s);
    return std::optional(*day);
}

/// Own certificates and the largest answer, where they are said.
Result<void> readReach(const ParsedLine &line, ConnectionSettings *settings)
{
    if (line.has(u"ca-file"_s)) {
        const QString path = line.value(u"ca-file"_s);
        settings->caFile = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
        if (!path.isEmpty()) {
            if (const auto read = cursor::readCaFile(settings->caFile); !read)
                return read.problem();
        }
    }
    if (line.has(u"max-answer"_s)) {
        bool isNumber = false;
        const int most = line.value(u"max-answer"_s).toInt(&isNumber);
        if (!isNumber || most < 1 || most > largestAnswerMiB)
            return Problem::invalidInput(u"--max-answer “%1” is no size."_s.arg(line.value(u"max-answer"_s)),
                u"Write mebibytes, 1 to %1."_s.arg(largestAnswerMiB));
        settings->mostAnswerMiB = most == usualAnswerMiB ? std::nullopt : std::optional(most);
    }
    return {};
}

QString findings(const KeyReport &report)
{
    QStringList missing;
    if (report.groups == Capability::Missing)
        missing.append(u"billing groups"_s);
    if (report.repositories == Capability::Missing)
        missing.append(u"repositories"_s);
    const QString members = u"The key works. %1 members."_s.arg(report.members);
    return missing.isEmpty() ? members + u" Usage events, billing groups and repositories are visible."_s
                             : members
            + u" It does not see %1 (Teams plan); costs by user and model are complete."_s.arg(
                missing.join(u" and "_s));
}
QString durationWords(std::int64_t seconds)
{
    const std::int64_t minutes = (seconds + 59) / 60;
    const bool inHours = minutes >= 120;
    const std::int64_t count = inHours ? (minutes + 30) / 60 : minutes;
    return u"%1 %2%3"_s.arg(count).arg(inHours ? u"hour"_s : u"minute"_s, count == 1 ? QString() : u"s"_s);
}

/// How long the first sync will take, told beforehand.
QString foretold(const KeyReport &report, std::optional<UtcDay> since, std::int64_t nowMs)
{
    constexpr int daysOfEach = 30; // where nobody knows how far back it goes
    const int days = since ? std::max(1, UtcDay::ofMs(nowMs) - *since) : daysOfEach;
    const auto estimate = ingest::estimateBackfill(ingest::sizeOf(report, days));
    return u"Its first sync takes about %1 for %2%3 at %4 requests a minute; newest days come first."_s.arg(
        durationWords(ingest::roundedSeconds(estimate.seconds)), since ? QString() : u"each "_s,
        days == 1 ? u"1 day"_s : u"%1 days"_s.arg(days),
        QString::number(cursor::RequestBudget::documented().usageEvents));
}
} // namespace

QString ConnectionCommand::name() const
{
    return u"connection"_s;
}

QString ConnectionCommand::summary() const
{
    return u"Add, list, test, pause, resume, rename and remove connections."_s;
}

QString ConnectionCommand::arguments() const
{
    return u"add NAME (--key-stdin | --key-file FILE) [--api-url URL] [--since YYYY-MM-DD]\n"
           "                                [--ca-file FILE] [--max-answer MIB]\n"
           "       spendscope-cli connection list\n"
           "       spendscope-cli connection test|pause|resume NAME\n"
           "       spendscope-cli connection rename OLD NEW\n"
           "       spendscope-cli connection set NAME [--ca-file FILE] [--max-answer MIB]\n"
           "       spendscope-cli connection set-key NAME --key-stdin\n"
           "       spendscope-cli connection remove NAME --yes"_s;
}

QList<Option> ConnectionCommand::options() const
{
    return {{u"key-stdin"_s, {}, u"Read the key from standard input; it goes to the OS keychain."_s},
        {u"key-file"_s, u"FILE"_s, u"Leave the key in this file (mode 0600) and read it at each use."_s},
        {u"api-url"_s, u"URL"_s, u"Base URL; default: https://api.cursor.com."_s},
        {u"since"_s, u"DAY"_s, u"First day to read, YYYY-MM-DD, or all; default: 90 days ago."_s},
        {u"ca-file"_s, u"FILE"_s,
            u"PEM file with certificates to trust beside the system's; an empty FILE takes it back."_s},
        {u"max-answer"_s, u"MIB"_s, u"The largest answer that is taken, in MiB, unpacked; default: 64."_s},
        {u"yes"_s, {}, u"Really remove."_s}};
}

ExitStatus ConnectionCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList &words = line.positional();
    const QString verb = words.value(0);
    const qsizetype wanted = verb == u"list" ? 1 : verb == u"rename" ? 3 : 2;
    static const QStringList verbs{
        u"add"_s, u"list"_s, u"test"_s, u"pause"_s, u"resume"_s, u"rename"_s, u"set"_s, u"set-key"_s, u"remove"_s};
    if (!verbs.contains(verb))
        return context.wrongUsage(u"What to do with connections? One of %1."_s.arg(verbs.join(u", "_s)));
    if (words.size() != wanted)
        return context.wrongUsage(u"“connection %1” takes %2."_s.arg(verb,
            wanted == 1       ? u"no name"_s
                : wanted == 2 ? u"one name"_s
                              : u"two names"_s));
    if (verb == u"add")
        return add(context, line);
    if (verb == u"list")
        return list(context, line);

    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto found = (*workspace)->writer().run([name = words[1]](store::StoreSession &session) {
        return session.connections.findByName(name);
    });
    if (!found)
        return context.fail(found.problem());
    if (!*found)
        return context.fail(Problem::invalidInput(
            u"There is no connection named “%1”."_s.arg(words[1]), u"“spendscope-cli connection list” shows them."_s));
    const Connection &connection = **found;
    if (verb == u"test")
        return test(context, connection);
    if (verb == u"pause" || verb == u"resume")
        return setPaused(context, connection, verb == u"pause");
    if (verb == u"rename")
        return rename(context, connection, words[2]);
    if (verb == u"set")
        return set(context, line, connection);
    if (verb == u"set-key")
        return setKey(context, line, connection);
    return remove(context, line, connection);
}

ExitStatus ConnectionCommand::add(CommandContext &context, const ParsedLine &line)
{
    if (line.has(u"key-stdin"_s) == line.has(u"key-file"_s))
        return context.wrongUsage(u"Give the key by --key-stdin or by --key-file."_s);
    const auto since = readSince(line, context.clock().nowMs());
    if (!since)
        return context.wrongUsage(since.problem().sentence());
    ConnectionSettings settings;
    settings.since = *since;
    if (line.has(u"api-url"_s)) {
        const auto url = cursor::checkApiUrl(line.value(u"api-url"_s));
        if (!url)
            return context.fail(url.problem());
        settings.apiUrl = *url;
    }
    if (line.has(u"key-file"_s))
        settings.keyFile = QFileInfo(line.value(u"key-file"_s)).absoluteFilePath();
    if (const auto reach = readReach(line, &settings); !reach)
        return context.fail(reach.problem());
    const auto key = settings.keyFile.isEmpty() ? readKeyLine(context.input()) : secrets::readKeyFile(settings.keyFile);
    if (!key)
        return context.fail(key.problem());

    const auto opened = context.workspace();
    if (!opened)
        return context.fail(opened.problem());
    Workspace &workspace = **opened;
    const auto names = workspace.writer().run([](store::StoreSession &session) { return session.connections.names(); });
    if (!names)
        return context.fail(names.problem());
    const auto name = checkConnectionName(line.positional()[1], *names);
    if (!name)
        return context.fail(name.problem());
    settings.name = *name;
    const auto report = testKey(workspace, settings, *key, context.environment().stop);
    if (!report)
        return context.fail(report.problem());

    const auto added = storeConnection(workspace, settings, *key, *report);
    if (!added)
        return context.fail(added.problem());
    context.note(findings(*report));
    context.note(foretold(*report, settings.since, context.clock().nowMs()));
    return ExitStatus::Done;
}

ExitStatus ConnectionCommand::list(CommandContext &context, const ParsedLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto connections =
        (*workspace)->writer().run([](store::StoreSession &session) { return session.connections.all(); });
    if (!connections)
        return context.fail(connections.problem());
    const auto keyPlace = [](const Connection &c) {
        return c.settings.sample ? u"sample"_s : c.settings.keyFile.isEmpty() ? u"keychain"_s : c.settings.keyFile;
    };
    if (line.has(u"json"_s)) {
        QJsonArray array;
        for (const Connection &c : *connections)
            array.append(QJsonObject{{u"connection"_s, c.settings.name}, {u"id"_s, c.uuid},
                {u"apiUrl"_s, c.settings.apiUrl.toString()},
                {u"since"_s, c.settings.since ? QJsonValue(c.settings.since->iso()) : QJsonValue()},
                {u"intervalMinutes"_s, c.settings.intervalMinutes}, {u"paused"_s, c.settings.paused},
                {u"key"_s, keyPlace(c)}, {u"caFile"_s, c.settings.caFile},
                {u"maxAnswerMiB"_s, c.settings.mostAnswerMiB.value_or(usualAnswerMiB)}});
        context.out() << QString::fromUtf8(QJsonDocument(array).toJson());
        return ExitStatus::Done;
    }
    TextTable table;
    table.addColumn(u"Connection"_s, TextTable::Alignment::Left);
    table.addColumn(u"Base URL"_s, TextTable::Alignment::Left);
    table.addColumn(u"Since"_s, TextTable::Alignment::Left);
    table.addColumn(u"Key"_s, TextTable::Alignment::Left);
    table.addColumn(u"State"_s, TextTable::Alignment::Left);
    for (const Connection &c : *connections)
        table.addRow({c.settings.name, c.settings.apiUrl.toString(),
            c.settings.since ? c.settings.since->iso() : u"as far as it goes"_s, keyPlace(c),
            c.settings.paused ? u"paused"_s : u"active"_s});
    context.out() << table.text();
    return ExitStatus::Done;
}

ExitStatus ConnectionCommand::test(CommandContext &context, const Connection &connection)
{
    Workspace &workspace = **context.workspace();
    const auto key = workspace.keys().read(connection);
    if (!key)
        return context.fail(key.problem());
    const auto report = testKey(workspace, connection.settings, *key, context.environment().stop);
    if (!report)
        return context.fail(report.problem());
    context.out() << findings(*report) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus ConnectionCommand::setPaused(CommandContext &context, const Connection &connection, bool paused)
{
    ConnectionSettings settings = connection.settings;
    settings.paused = paused;
    const auto done = (*context.workspace())->writer().run([&](store::StoreSession &session) {
        session.transact([&] { session.connections.updateSettings(connection.id, settings); });
    });
    return done ? ExitStatus::Done : context.fail(done.problem());
}

ExitStatus ConnectionCommand::rename(CommandContext &context, const Connection &connection, const QString &newName)
{
    Workspace &workspace = **context.workspace();
    auto names = workspace.writer().run([](store::StoreSession &session) { return session.connections.names(); });
    if (!names)
        return context.fail(names.problem());
    names->removeOne(connection.settings.name);
    const auto name = checkConnectionName(newName, *names);
    if (!name)
        return context.fail(name.problem());
    ConnectionSettings settings = connection.settings;
    settings.name = *name;
    const auto done = workspace.writer().run([&](store::StoreSession &session) {
        session.transact([&] { session.connections.updateSettings(connection.id, settings); });
    });
    return done ? ExitStatus::Done : context.fail(done.problem());
}

ExitStatus ConnectionCommand::set(CommandContext &context, const ParsedLine &line, const Connection &connection)
{
    if (!line.has(u"ca-file"_s) && !line.has(u"max-answer"_s))
        return context.wrongUsage(u"“connection set” takes --ca-file, --max-answer or both."_s);
    ConnectionSettings settings = connection.settings;
    if (const auto reach = readReach(line, &settings); !reach)
        return context.fail(reach.problem());
    const auto done = (*context.workspace())->writer().run([&](store::StoreSession &session) {
        session.transact([&] { session.connections.updateSettings(connection.id, settings); });
    });
    return done ? ExitStatus::Done : context.fail(done.problem());
}

ExitStatus ConnectionCommand::setKey(CommandContext &context, const ParsedLine &line, const Connection &connection)
{
    if (!line.has(u"key-stdin"_s))
        return context.wrongUsage(u"“connection set-key” takes the key by --key-stdin."_s);
    const auto key = readKeyLine(context.input());
    if (!key)
        return context.fail(key.problem());
    Workspace &workspace = **context.workspace();
    const auto report = replaceKey(workspace, connection, *key, context.environment().stop);
    if (!report)
        return context.fail(report.problem());
    context.note(findings(*report));
    return ExitStatus::Done;
}

ExitStatus ConnectionCommand::remove(CommandContext &context, const ParsedLine &line, const Connection &connection)
{
    if (!line.has(u"yes"_s))
        return context.wrongUsage(
            u"“connection remove” deletes the key and the data of “%1”; say --yes if you mean it."_s.arg(
                connection.settings.name));
    const auto removed = removeConnection(**context.workspace(), connection);
    return removed ? ExitStatus::Done : context.fail(removed.problem());
}

} // namespace spend::commands
