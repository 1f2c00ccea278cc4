// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/storecommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/ingest/retention.h"
#include "core/output/jsonwriter.h"
#include "core/settings/paths.h"
#include "core/store/storeaddress.h"
#include "core/store/storefile.h"
#include "core/workspace/storecopy.h"

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
QString checkJson(const QString &path, const store::StoreCheckup &checkup)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Layout::Lines);
    json.member(u"store"_s, path);
    json.member(u"sound"_s, checkup.isSound());
    json.member(u"schema"_s, std::int64_t{checkup.schemaVersion});
    json.member(u"bytes"_s, checkup.bytes);
    json.member(u"connections"_s, checkup.connections);
    json.member(u"events"_s, checkup.events);
    json.member(u"rollupRows"_s, checkup.rollupRows);
    json.key(u"findings"_s);
    json.beginArray();
    for (const QString &finding : checkup.findings)
        json.value(finding);
    json.endArray();
    json.endObject();
    return QString::fromUtf8(json.text()) + u'\n';
}
} // namespace

QString StoreCommand::name() const
{
    return u"store"_s;
}

QString StoreCommand::summary() const
{
    return u"Check the store, back it up, restore it, copy it, or choose how long events are kept."_s;
}

QString StoreCommand::arguments() const
{
    return u"check | backup --output FILE | restore FILE --yes | keep [MONTHS|all] [--yes] | copy FROM TO [--yes]"_s;
}

QList<Option> StoreCommand::options() const
{
    return {{u"output"_s, u"FILE"_s, u"backup: the file; replaced only once the new one is whole and checked."_s},
        {u"yes"_s, {},
            u"restore: really replace what is stored; it is backed up first. keep: really let older events go. "
            "copy: really replace what an earlier copy brought to the target."_s}};
}

ExitStatus StoreCommand::run(CommandContext &context, const ParsedLine &line)
{
    const QStringList words = line.positional();
    const QString action = words.value(0);
    if (!context.paths().sharedStore.isEmpty() && action != u"keep" && action != u"copy")
        return context.fail(
            Problem::invalidInput(u"“store %1” works on the file of a store, not on a shared one."_s.arg(action),
                u"Back a shared store up with PostgreSQL's own pg_dump, or bring it into a file with “store copy”."_s));
    if (action == u"check" && words.size() == 1)
        return check(context, line.has(u"json"_s));
    if (action == u"backup" && words.size() == 1) {
        if (line.value(u"output"_s).isEmpty())
            return context.wrongUsage(u"Give --output FILE."_s);
        return backup(context, line.value(u"output"_s));
    }
    if (action == u"restore" && words.size() == 2) {
        if (!line.has(u"yes"_s))
            return context.wrongUsage(u"Restoring replaces all that is stored; add --yes if that is what you want."_s);
        return restore(context, words[1]);
    }
    if (action == u"keep" && words.size() <= 2)
        return keep(context, words.value(1), line.has(u"yes"_s));
    if (action == u"copy" && words.size() == 3)
        return copy(context, words[1], words[2], line.has(u"yes"_s));
    return context.wrongUsage(
        u"“store” takes check, backup --output FILE, restore FILE --yes, keep [MONTHS|all], or copy FROM TO."_s);
}

ExitStatus StoreCommand::check(CommandContext &context, bool json)
{
    const QString path = context.paths().store();
    const auto checkup = store::checkStoreFile(path);
    if (!checkup)
        return context.fail(checkup.problem());
    if (json) {
        context.out() << checkJson(path, *checkup);
    } else {
        context.out() << u"%1: schema %2, %3 bytes, %4 connections, %5 events, %6 roll-up rows\n"_s.arg(path,
            QString::number(checkup->schemaVersion), QString::number(checkup->bytes),
            QString::number(checkup->connections), QString::number(checkup->events),
            QString::number(checkup->rollupRows));
        for (const QString &finding : checkup->findings)
            context.out() << finding << u'\n';
        if (checkup->isSound())
            context.out() << u"The store is sound.\n"_s;
    }
    if (checkup->isSound())
        return ExitStatus::Done;
    return context.fail({ProblemKind::Store, u"The store is not sound."_s,
        u"Restore a backup, or move the store away and read everything anew."_s, {}});
}

ExitStatus StoreCommand::backup(CommandContext &context, const QString &target)
{
    const auto done = store::backupStoreFile(context.paths().store(), target);
    if (!done)
        return context.fail(done.problem());
    context.note(u"Backed up to %1 and checked. Keys are not in it: they stay in the keychain."_s.arg(target));
    return ExitStatus::Done;
}

ExitStatus StoreCommand::keep(CommandContext &context, const QString &choice, bool yes)
{
    bool isNumber = false;
    const int months = choice == u"all" ? 0 : choice.toInt(&isNumber);
    if (!choice.isEmpty() && choice != u"all"
        && (!isNumber || months < retention::leastMonths || months > retention::mostMonths))
        return context.wrongUsage(
            u"“store keep” takes a number of months from %1 to %2, or all."_s.arg(retention::leastMonths)
                .arg(retention::mostMonths));
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.problem());
    store::StoreThread &writer = (*workspace)->writer();
    const UtcDay today = UtcDay::ofMs(context.clock().nowMs());
    if (choice.isEmpty()) {
        const auto kept = writer.run([](store::StoreSession &session) { return retention::months(session); });
        if (!kept)
            return context.fail(kept.problem());
        context.out() << (*kept == 0 ? u"Single events are kept for ever.\n"_s
                                     : u"Single events are kept for %1 months; of older ones the sums.\n"_s.arg(*kept));
        return ExitStatus::Done;
    }
    const auto outlook =
        writer.run([&](store::StoreSession &session) { return retention::outlook(session, months, today); });
    if (!outlook)
        return context.fail(outlook.problem());
    if (outlook->events > 0 && !yes)
        return context.wrongUsage(
            u"%1 events before %2 would fold into their daily sums, for good; reports stay as they are. Add --yes if that is what you want."_s
                .arg(outlook->events)
                .arg(outlook->keptFrom->iso()));
    auto done = writer.run([&](store::StoreSession &session) {
        session.transact([&] {
            retention::setMonths(session, months);
            session.versions.raiseNotebook();
        });
        while (retention::careForStore(session, today)) { }
        return retention::outlook(session, months, today);
    });
    if (!done)
        return context.fail(done.problem());
    if (done->events > 0) {
        context.note(u"%1 events were folded into their daily sums, %2 are kept."_s.arg(outlook->events - done->events)
                         .arg(outlook->kept + done->events));
        context.fail({ProblemKind::Store,
            u"%1 events stay, since the sums of their days do not add up to them."_s.arg(done->events),
            u"Run “spendscope-cli store check”."_s, {}});
        return ExitStatus::DoneInPart;
    }
    context.note(outlook->events > 0
            ? u"%1 events were folded into their daily sums, %2 are kept."_s.arg(outlook->events).arg(outlook->kept)
            : u"Nothing had to be folded; %1 events are kept."_s.arg(outlook->kept));
    return ExitStatus::Done;
}

ExitStatus StoreCommand::copy(CommandContext &context, const QString &source, const QString &target, bool yes)
{
    for (const QString &store : {source, target})
        Workspace::usePasswordOf(store, context.environment().keychain);
    const auto copied = copyStore(source, target, yes, [&](const QString &table, std::int64_t rows) {
        if (context.environment().errorsAreTerminal && rows > 0)
            context.note(u"%1: %2 rows"_s.arg(table, QString::number(rows)));
    });
    if (!copied)
        return context.fail(copied.problem());
    context.note(
        u"Copied %1 connections, %2 events and %3 roll-up rows to %4; its reports equal the source's. Keys are not in it: they stay in the keychain."_s
            .arg(copied->connections)
            .arg(copied->events)
            .arg(copied->rollupRows)
            .arg(store::isServerAddress(target) ? store::shownAddress(target) : target));
    return ExitStatus::Done;
}

ExitStatus StoreCommand::restore(CommandContext &context, const QString &backup)
{
    const auto paths = Paths::prepare(context.dataDir());
    if (!paths)
        return context.fail(paths.problem());
    const auto before = store::restoreStoreFile(backup, paths->store());
    if (!before)
        return context.fail(before.problem());
    context.note(before->isEmpty() ? u"Restored."_s : u"Restored. What was stored before lies in %1."_s.arg(*before));
    return ExitStatus::Done;
}

} // namespace spend::commands
