// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/anomaliescommand.h"

#include "app/commands/anomalyprint.h"
#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "app/commands/reportquery.h"
#include "core/store/storesession.h"
#include "core/workspace/anomalyanswer.h"
#include "core/workspace/anomalybook.h"
#include "core/workspace/picture.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
constexpr std::array subjects{Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository};
constexpr int listedDays = 30;

QString kindWords()
{
    QStringList words;
    for (const AnomalyKind kind : anomalyKinds)
        words.append(anomalyKindWord(kind));
    return words.join(u", "_s);
}

/// Answers from a picture of the whole store.
Result<AnomalyAnswer> answerFrom(CommandContext &context, Workspace &workspace, const AnomalyQuestion &question)
{
    return workspace.writer().run([&](store::StoreSession &session) {
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, context.clock().nowMs()};
        return answerAnomalies(source, question);
    });
}

/// In a transaction that windows which are open hear of.
ExitStatus change(CommandContext &context, const std::function<void(store::StoreSession &)> &work)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto done = (*workspace)->writer().run([&](store::StoreSession &session) {
        session.transact([&] {
            work(session);
            session.versions.raiseNotebook();
        });
        return true;
    });
    return done ? ExitStatus::Done : context.fail(done.problem());
}

bool isWanted(const ListedAnomaly &listed, const ParsedLine &line)
{
    const QString state = line.has(u"state"_s) ? line.value(u"state"_s) : u"all"_s;
    if (state != u"all"_s && state != anomalyStateWord(listed.state))
        return false;
    const QStringList kinds = line.values(u"kind"_s);
    if (!kinds.isEmpty() && !kinds.contains(anomalyKindWord(listed.anomaly.kind)))
        return false;
    for (const Dimension dimension : subjects) {
        const QStringList keys = line.values(dimensionWord(dimension));
        if (!keys.isEmpty()
            && (dimension != listed.anomaly.dimension
                || !(keys.contains(listed.anomaly.key, Qt::CaseInsensitive) || keys.contains(listed.anomaly.label))))
            return false;
    }
    return true;
}
} // namespace

QString AnomaliesCommand::name() const
{
    return u"anomalies"_s;
}

QString AnomaliesCommand::summary() const
{
    return u"List what costs far more than it usually does; acknowledge or mute it."_s;
}

QString AnomaliesCommand::arguments() const
{
    return u"[ack ID | reopen ID | mute | mutes | unmute ID]"_s;
}

QList<Option> AnomaliesCommand::options() const
{
    QList<Option> options{{u"from"_s, u"DAY"_s, u"First UTC day; default: %1 days back."_s.arg(listedDays - 1)},
        {u"to"_s, u"DAY"_s, u"Last UTC day; default: today."_s},
        {u"sensitivity"_s, u"WORD"_s, u"low, default or high; default: the one set in Spendscope."_s},
        {u"state"_s, u"WORD"_s, u"open, acknowledged, muted or all; default: all."_s},
        {u"kind"_s, u"WORD"_s, u"Only this kind: %1."_s.arg(kindWords())}};
    for (const Dimension dimension : subjects)
        options.append({dimensionWord(dimension), u"KEY"_s, u"Only about this %1."_s.arg(dimensionWord(dimension))});
    options.append({u"note"_s, u"TEXT"_s, u"ack, mute: a note."_s});
    options.append({u"until"_s, u"DAY"_s, u"mute: the last day that is muted; default: forever."_s});
    options.append(pseudonymousOption());
    return options;
}

ExitStatus AnomaliesCommand::run(CommandContext &context, const ParsedLine &line)
{
    for (const QString &kind : line.values(u"kind"_s)) {
        if (!anomalyKindFromWord(kind))
            return context.wrongUsage(u"--kind “%1” is none of %2."_s.arg(kind, kindWords()));
    }
    const QStringList words = line.positional();
    if (words.isEmpty())
        return list(context, line);
    if ((words[0] == u"ack"_s || words[0] == u"reopen"_s) && words.size() == 2)
        return acknowledge(context, line);
    if (words[0] == u"mute"_s && words.size() == 1)
        return mute(context, line);
    if (words[0] == u"mutes"_s && words.size() == 1)
        return listMutes(context, line);
    if (words[0] == u"unmute"_s && words.size() == 2)
        return unmute(context, line);
    return context.wrongUsage(u"“anomalies” takes nothing, “ack ID”, “reopen ID”, “mute”, “mutes” or “unmute ID”."_s);
}

ExitStatus AnomaliesCommand::list(CommandContext &context, const ParsedLine &line)
{
    const UtcDay today = UtcDay::ofMs(context.clock().nowMs());
    const auto range = readRange(line, {today - (listedDays - 1), today});
    if (!range)
        return context.wrongUsage(range.problem().text);
    AnomalyQuestion question{*range, {}};
    if (line.has(u"sensitivity"_s)) {
        question.sensitivity = sensitivityFromWord(line.value(u"sensitivity"_s));
        if (!question.sensitivity)
            return context.wrongUsage(
                u"--sensitivity “%1” is none of low, default, high."_s.arg(line.value(u"sensitivity"_s)));
    }
    if (const QString state = line.value(u"state"_s);
        line.has(u"state"_s) && state != u"all"_s && !anomalyStateFromWord(state))
        return context.wrongUsage(u"--state “%1” is none of open, acknowledged, muted, all."_s.arg(state));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto answer = answerFrom(context, **workspace, question);
    if (!answer)
        return context.fail(answer.problem());
    std::vector<const ListedAnomaly *> wanted;
    for (const ListedAnomaly &listed : answer->anomalies) {
        if (isWanted(listed, line))
            wanted.push_back(&listed);
    }
    context.out() << (line.has(u"json"_s) ? QString::fromUtf8(anomaliesJson(*answer, wanted))
                                          : anomaliesTable(*answer, wanted));
    return ExitStatus::Done;
}

ExitStatus AnomaliesCommand::acknowledge(CommandContext &context, const ParsedLine &line)
{
    const QString id = line.positional()[1];
    const bool acknowledges = line.positional()[0] == u"ack"_s;
    if (!acknowledges)
        return change(context, [&](store::StoreSession &session) { anomalybook::reopen(session, id); });
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    // An id that is none is a slip of whoever types; its day tells where to look.
    const auto day = UtcDay::fromIso(id.section(u':', 2, 2));
    const UtcDay today = UtcDay::ofMs(context.clock().nowMs());
    bool known = false;
    for (const Sensitivity sensitivity : {Sensitivity::Default, Sensitivity::High, Sensitivity::Low}) {
        if (known || !day)
            continue;
        const auto answer = answerFrom(context, **workspace, {DateRange{*day, std::max(*day, today)}, sensitivity});
        if (!answer)
            return context.fail(answer.problem());
        known = answer->find(id) != nullptr;
    }
    if (!known)
        return context.fail(
            Problem::invalidInput(u"There is no anomaly “%1”."_s.arg(id), u"“anomalies” lists them with their ids."_s));
    return change(context, [&](store::StoreSession &session) {
        anomalybook::acknowledge(session, id, line.value(u"note"_s), context.clock().nowMs());
    });
}

ExitStatus AnomaliesCommand::mute(CommandContext &context, const ParsedLine &line)
{
    store::StoredMute rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.kind = line.value(u"kind"_s);
    rule.note = line.value(u"note"_s);
    for (const Dimension dimension : subjects) {
        if (!line.has(dimensionWord(dimension)))
            continue;
        if (!rule.dimension.isEmpty())
            return context.wrongUsage(u"A rule is about one user, group, model or repository."_s);
        rule.dimension = dimensionWord(dimension);
        rule.subject = line.value(rule.dimension);
        rule.label = rule.subject;
    }
    if (rule.dimension.isEmpty() && rule.kind.isEmpty())
        return context.wrongUsage(u"“anomalies mute” needs --kind, --user, --group, --model or --repository."_s);
    if (line.has(u"until"_s)) {
        rule.lastDay = UtcDay::fromIso(line.value(u"until"_s));
        if (!rule.lastDay)
            return context.wrongUsage(u"--until “%1” is no date: write YYYY-MM-DD."_s.arg(line.value(u"until"_s)));
    }
    return change(context, [&](store::StoreSession &session) { anomalybook::mute(session, rule); });
}

ExitStatus AnomaliesCommand::listMutes(CommandContext &context, const ParsedLine &line)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    const auto mutes =
        (*workspace)->writer().run([](store::StoreSession &session) { return session.anomalies.mutes(); });
    if (!mutes)
        return context.fail(mutes.problem());
    context.out() << (line.has(u"json"_s) ? QString::fromUtf8(mutesJson(*mutes)) : mutesTable(*mutes));
    return ExitStatus::Done;
}

ExitStatus AnomaliesCommand::unmute(CommandContext &context, const ParsedLine &line)
{
    const QString id = line.positional()[1];
    return change(context, [&](store::StoreSession &session) {
        const auto mutes = session.anomalies.mutes();
        if (std::none_of(mutes.begin(), mutes.end(), [&](const auto &rule) { return rule.id == id; }))
            throw store::StoreError(Problem::invalidInput(
                u"There is no rule “%1”."_s.arg(id), u"“anomalies mutes” lists them with their ids."_s));
        anomalybook::unmute(session, id);
    });
}

} // namespace spend::commands
