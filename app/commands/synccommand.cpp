// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/synccommand.h"

#include "app/commands/commandcontext.h"
#include "app/commands/parsedline.h"
#include "core/alert/alertrun.h"
#include "core/ingest/health.h"
#include "core/ingest/retention.h"
#include "core/workspace/connectionwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace spend::commands
{

namespace
{
struct SyncResult {
    Connection connection;
    IngestOutcome outcome;
    ConnectionHealth health;
};

/// Progress on a terminal: one line that is written over.
class ProgressLine
{
public:
    explicit ProgressLine(CommandContext &context)
        : m_context(context)
        , m_shown(context.environment().errorsAreTerminal && !context.isQuiet())
    {
    }
    void show(const Connection &connection, const IngestProgress &progress)
    {
        if (!m_shown)
            return;
        const std::scoped_lock lock(m_mutex);
        m_context.err() << "\r\x1b[K" << connection.settings.name << ": " << int(progress.done * 100) << " %, window "
                        << progress.windowNumber << " of " << progress.windowCount << ", page " << progress.page
                        << " of " << progress.pageCount << ", " << progress.events << " events";
        if (progress.waitingForBudgetUntilMs)
            m_context.err() << ", waiting for Cursor's request limit";
        m_context.err() << Qt::flush;
    }
    void clear()
    {
        if (m_shown)
            m_context.err() << "\r\x1b[K" << Qt::flush;
    }

private:
    CommandContext &m_context;
    bool m_shown;
    std::mutex m_mutex;
};

/// The named connections, or all that are not paused.
Result<std::vector<Connection>> chosen(Workspace &workspace, const QStringList &names)
{
    const auto all = workspace.writer().run([](store::StoreSession &session) { return session.connections.all(); });
    if (!all)
        return all.problem();
    std::vector<Connection> list;
    for (const QString &name : names) {
        const auto found = std::find_if(all->begin(), all->end(),
            [&](const Connection &c) { return c.settings.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
        if (found == all->end())
            return Problem::invalidInput(
                u"There is no connection named “%1”."_s.arg(name), u"“spendscope-cli connection list” shows them."_s);
        list.push_back(*found);
    }
    if (names.isEmpty()) {
        for (const Connection &connection : *all) {
            if (!connection.settings.paused)
                list.push_back(connection);
        }
    }
    return list;
}

SyncResult syncOne(CommandContext &context, Workspace &workspace, const Connection &connection, ProgressLine &line)
{
    SyncResult result{connection, {}, {}};
    result.outcome = ingestOnce(workspace, connection, context.environment().stop,
        [&](const IngestProgress &progress) { line.show(connection, progress); }, {});
    const auto health = workspace.writer().run([&](store::StoreSession &session) {
        const auto now = session.connections.find(connection.id);
        return ingest::healthOf(ingest::readHealthFacts(session, now.value_or(connection)), context.clock().nowMs());
    });
    if (health)
        result.health = *health;
    return result;
}

/// Tells what calls for attention now. How that goes is a remark: the sync's own outcome stays what it is.
void tellAlerts(CommandContext &context, Workspace &workspace)
{
    if (context.environment().stop.stop_requested())
        return;
    const auto tellings =
        alert::tellAlerts(workspace, alert::incidentSources(), alert::SendLimits(), context.environment().stop);
    if (!tellings) {
        context.note(u"Alerts could not be looked for: "_s + tellings.problem().sentence());
        return;
    }
    for (const alert::Telling &telling : *tellings) {
        if (!telling.result)
            context.note(u"Alerts could not be told by “%1”: %2"_s.arg(
                telling.channel.name, telling.result.problem().sentence()));
    }
}

/// Folds what is older than events are kept, and gives free space back. A remark where it fails, as with alerts.
void careForStore(CommandContext &context, Workspace &workspace)
{
    const UtcDay today = UtcDay::ofMs(context.clock().nowMs());
    bool more = true;
    while (more && !context.environment().stop.stop_requested()) {
        const auto step = workspace.writer().run(
            [&](store::StoreSession &session) { return retention::careForStore(session, today); });
        if (!step)
            context.note(u"Older events could not be folded: "_s + step.problem().sentence());
        more = step && *step;
    }
}

QJsonObject json(const SyncResult &r)
{
    return {{u"connection"_s, r.connection.settings.name}, {u"status"_s, statusText(r.health.status)},
        {u"reason"_s, r.outcome.complete() ? r.health.reason : r.outcome.problem.sentence()},
        {u"requests"_s, r.outcome.requests}, {u"notModified"_s, r.outcome.notModified},
        {u"retries"_s, r.outcome.retries}, {u"events"_s, qint64(r.outcome.events)},
        {u"skippedRecords"_s, qint64(r.outcome.skippedRecords)}, {u"commits"_s, qint64(r.outcome.commits)},
        {u"members"_s, qint64(r.outcome.members)}, {u"groups"_s, qint64(r.outcome.groups)},
        {u"seconds"_s, r.outcome.seconds}};
}
} // namespace

QString SyncCommand::name() const
{
    return u"sync"_s;
}

QString SyncCommand::summary() const
{
    return u"Ingest the named connections, or all that are not paused."_s;
}

QString SyncCommand::arguments() const
{
    return u"[NAME ...]"_s;
}

ExitStatus SyncCommand::run(CommandContext &context, const ParsedLine &line)
{
    const auto opened = context.workspace();
    if (!opened)
        return context.fail(opened.problem());
    Workspace &workspace = **opened;
    const auto connections = chosen(workspace, line.positional());
    if (!connections)
        return context.fail(connections.problem());
    if (connections->empty())
        context.note(u"There is nothing to sync."_s);

    std::vector<SyncResult> results(connections->size());
    {
        ProgressLine progress(context);
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < connections->size(); ++i)
            threads.emplace_back([&, i] { results[i] = syncOne(context, workspace, (*connections)[i], progress); });
        threads.clear(); // joins
        progress.clear();
    }

    std::size_t failed = 0;
    QJsonArray array;
    for (const SyncResult &result : results) {
        array.append(json(result));
        if (result.outcome.complete())
            continue;
        ++failed;
        Problem problem = result.outcome.problem;
        problem.text = u"%1: %2"_s.arg(result.connection.settings.name, problem.text);
        context.fail(problem);
    }
    if (line.has(u"json"_s))
        context.out() << QString::fromUtf8(QJsonDocument(array).toJson()) << Qt::flush;
    tellAlerts(context, workspace);
    careForStore(context, workspace);
    if (failed == 0)
        return ExitStatus::Done;
    return failed == results.size() ? ExitStatus::Failed : ExitStatus::DoneInPart;
}

} // namespace spend::commands
