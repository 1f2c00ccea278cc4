// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/digestcommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/alert/alertbook.h"
#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/digest/digesthtml.h"
#include "core/digest/digestplain.h"
#include "core/digest/digestpost.h"
#include "core/digest/digestsending.h"
#include "core/output/atomicfile.h"
#include "core/workspace/picture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
/// What the command line asks for.
struct Wish {
    DigestQuestion question;
    bool html = false;
    bool send = false;
    bool due = false; ///< what the schedule says, each once
    QString path; ///< empty: standard output
};

/// What is sent, and where to.
struct Outgoing {
    DigestAnswer answer;
    std::vector<alert::AlertChannel> channels;
    std::optional<DueDigest> due;
};

Result<Wish> wishOf(const ParsedLine &line)
{
    Wish wish;
    wish.send = line.has(u"send"_s);
    wish.due = line.has(u"due"_s);
    wish.path = line.value(u"output"_s);
    if (!line.positional().isEmpty())
        return Problem::invalidInput(u"“digest” takes options only."_s);
    if (wish.due && (!wish.send || line.has(u"kind"_s) || line.has(u"day"_s)))
        return Problem::invalidInput(u"--due goes with --send, and says itself which digest it is."_s);
    if (wish.send && (line.has(u"output"_s) || line.has(u"format"_s)))
        return Problem::invalidInput(u"--send goes without --output and --format."_s);
    const auto kind = digestKindFromWord(line.has(u"kind"_s) ? line.value(u"kind"_s) : u"weekly"_s);
    if (!kind)
        return Problem::invalidInput(u"--kind “%1” is neither weekly nor cycle-end."_s.arg(line.value(u"kind"_s)));
    wish.question.kind = *kind;
    if (line.has(u"day"_s)) {
        wish.question.day = UtcDay::fromIso(line.value(u"day"_s));
        if (!wish.question.day)
            return Problem::invalidInput(u"--day “%1” is no date: write YYYY-MM-DD."_s.arg(line.value(u"day"_s)));
    }
    const QString format = line.value(u"format"_s);
    if (line.has(u"format"_s) && format != u"text" && format != u"html")
        return Problem::invalidInput(u"--format “%1” is neither text nor html."_s.arg(format));
    const bool isHtmlFile =
        wish.path.endsWith(u".html"_s, Qt::CaseInsensitive) || wish.path.endsWith(u".htm"_s, Qt::CaseInsensitive);
    wish.html = line.has(u"format"_s) ? format == u"html" : isHtmlFile;
    return wish;
}

/// Runs a function of the source within the writer's thread.
template <class Function>
auto withSource(CommandContext &context, Workspace &workspace, Function function)
{
    return workspace.writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, context.clock().nowMs()};
        return function(source);
    });
}

/// Channels that can tell something here: the desktop's can't.
std::vector<alert::AlertChannel> channelsHere(store::StoreSession &session)
{
    auto channels = digestChannels(session, alert::book::channels(session));
    std::erase_if(channels, [](const auto &channel) { return channel.kind == alert::ChannelKind::Desktop; });
    return channels;
}

/// The digests that go out; those of the schedule are claimed.
std::vector<Outgoing> outgoing(SpendSource &source, const Wish &wish)
{
    std::vector<Outgoing> list;
    const std::vector<alert::AlertChannel> channels = channelsHere(source.store);
    if (!source.picture.hasEvents())
        return list;
    if (!wish.due) {
        list.push_back({answerDigest(source, wish.question), channels, {}});
        return list;
    }
    if (channels.empty())
        return list;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const CycleRule cycles = leadingCycles(connectionsInScope(source.picture.directory(), {}), today);
    for (const DueDigest &due : digestschedule::dueNow(source.store, cycles, source.nowMs)) {
        const bool isOurs =
            source.store.transact([&] { return digestschedule::claim(source.store, due, source.nowMs); });
        if (isOurs)
            list.push_back({answerDigest(source, due.question), channels, due});
    }
    return list;
}

ExitStatus send(CommandContext &context, Workspace &workspace, const Wish &wish, bool asJson)
{
    const auto list = withSource(context, workspace, [&](SpendSource &source) { return outgoing(source, wish); });
    if (!list)
        return context.fail(list.problem());
    if (list->empty() && !wish.due)
        return context.fail(
            Problem::invalidInput(u"There are no figures to tell yet."_s, u"“spendscope-cli sync” reads them."_s));
    QJsonArray results;
    bool anyTold = list->empty();
    bool anyTrouble = false;
    for (const Outgoing &out : *list) {
        if (out.channels.empty())
            return context.fail(Problem::invalidInput(
                u"There is no alert channel to send by."_s, u"Add one with “spendscope-cli alert add”."_s));
        const DigestSending sending = sendDigest(digestMessage(out.answer), out.channels,
            context.environment().keychain, {context.clock(), nullptr, {}}, context.environment().stop);
        if (out.due) {
            // One channel that works has told it: again by all would tell it twice.
            const auto noted = workspace.writer().run([&](store::StoreSession &session) {
                session.transact([&] {
                    if (sending.told.isEmpty())
                        digestschedule::giveBack(session, *out.due);
                    else
                        digestschedule::markSent(session, *out.due, context.clock().nowMs());
                    session.versions.raiseNotebook(); // an open window shows when the last one went out
                });
            });
            if (!noted)
                return context.fail(noted.problem());
        }
        anyTold = anyTold || !sending.told.isEmpty();
        anyTrouble = anyTrouble || !sending.troubles.isEmpty();
        if (!sending.told.isEmpty())
            context.note(u"“%1, %2” was sent by %3."_s.arg(
                out.answer.document.title, out.answer.document.period, sending.told.join(u", "_s)));
        for (const QString &trouble : sending.troubles)
            context.err() << u"error: The digest could not be sent by "_s << trouble << u'\n';
        results.append(
            QJsonObject{{u"kind"_s, digestWord(out.answer.question.kind)}, {u"from"_s, out.answer.period.first.iso()},
                {u"to"_s, out.answer.period.last.iso()}, {u"sentBy"_s, QJsonArray::fromStringList(sending.told)},
                {u"failed"_s, QJsonArray::fromStringList(sending.troubles)}});
    }
    if (asJson)
        context.out() << QString::fromUtf8(QJsonDocument(results).toJson());
    return !anyTold ? ExitStatus::Failed : anyTrouble ? ExitStatus::DoneInPart : ExitStatus::Done;
}
} // namespace

QString DigestCommand::name() const
{
    return u"digest"_s;
}

QString DigestCommand::summary() const
{
    return u"Write the digest of a week or a billing cycle, or send it by the alert channels."_s;
}

QList<Option> DigestCommand::options() const
{
    return {{u"kind"_s, u"KIND"_s, u"weekly (default) or cycle-end."_s},
        {u"day"_s, u"DAY"_s, u"A day of the week or cycle; default: the last one that is over."_s},
        {u"format"_s, u"FORMAT"_s, u"text or html; default: by FILE's ending, else text."_s},
        {u"output"_s, u"FILE"_s, u"Write there, whole or not at all; default: standard output."_s},
        {u"send"_s, {}, u"Send it by the alert channels instead."_s},
        {u"due"_s, {}, u"With --send: what the schedule says is due now, each once; for timers."_s},
        pseudonymousOption()};
}

ExitStatus DigestCommand::run(CommandContext &context, const ParsedLine &line)
{
    const auto wish = wishOf(line);
    if (!wish)
        return context.wrongUsage(wish.problem().text);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    if (wish->send)
        return send(context, **workspace, *wish, line.has(u"json"_s));
    const auto answer =
        withSource(context, **workspace, [&](SpendSource &source) { return answerDigest(source, wish->question); });
    if (!answer)
        return context.fail(answer.problem());
    if (!answer->hasData)
        return context.fail(
            Problem::invalidInput(u"There are no figures to tell yet."_s, u"“spendscope-cli sync” reads them."_s));
    const QString text = wish->html ? htmlDigest(answer->document) : plainDigest(answer->document);
    if (wish->path.isEmpty()) {
        context.out() << text;
        return ExitStatus::Done;
    }
    const auto written = AtomicFile::writeWhole(wish->path, text.toUtf8());
    return written ? ExitStatus::Done : context.fail(written.problem());
}

} // namespace spend::commands
