// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingestor.h"

#include "core/diagnostics/logging.h"
#include "core/ingest/commitstep.h"
#include "core/ingest/directorysteps.h"
#include "core/ingest/runlock.h"
#include "core/ingest/sharedprogress.h"
#include "core/ingest/windowreader.h"
#include "core/store/rowids.h"
#include "core/trace/trace.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <cstdlib>
#include <future>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(ingestLog, "spendscope.ingest", QtInfoMsg)

namespace spend::ingest
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

/// Beyond that, the machine's clock is wrong rather than the answer slow.
constexpr std::int64_t mostClockDifferenceMs = 2 * 60'000;

/// What is read is counted as read up to a moment: with a clock that is wrong by a day, a day would never be read. So
/// the run's present is the service's, where the two differ.
void goByTheServicesClock(IngestContext &context)
{
    const std::int64_t ahead = context.client.serviceAheadMs().value_or(0);
    const std::int64_t service = context.clock.nowMs() + ahead;
    if (std::abs(ahead) <= mostClockDifferenceMs || service <= store::epochMs || service >= store::endOfTimeMs)
        return;
    qCWarning(ingestLog).noquote() << "this machine's clock differs from the service's by" << ahead / 1000 << "s";
    context.runStartMs += ahead;
}
} // namespace

Ingestor::Ingestor(
    IngestTools tools, Connection connection, SecretKey key, ProgressListener progress, ChangeListener changed)
    : m_tools(std::move(tools))
    , m_connection(std::move(connection))
    , m_key(std::move(key))
    , m_progress(std::move(progress))
    , m_changed(std::move(changed))
{
}

IngestOutcome Ingestor::run(std::stop_token stop)
{
    trace::nameThread("ingestion");
    const trace::Span span("ingest", "ingestion");
    IngestOutcome outcome;
    outcome.connection = m_connection.id;
    outcome.runId = QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    const LogRun logged(outcome.runId);
    const auto lock = RunLock::acquire(m_tools.paths, m_connection);
    if (!lock) {
        outcome.problem = lock.problem();
        return outcome;
    }
    const std::int64_t began = m_tools.clock.steadyMs();
    SharedProgress shared(m_tools.writer, m_tools.clock);
    const auto row = m_tools.writer.run([&](store::StoreSession &session) {
        return session.transact([&] {
            shared.begin(session, m_connection.id, !m_connection.backfillComplete);
            return session.runs.begin(m_connection.id, outcome.runId, m_tools.clock.nowMs());
        });
    });
    if (!row) {
        outcome.problem = row.problem();
        return outcome;
    }
    qCInfo(ingestLog).noquote() << "began, connection" << m_connection.id;

    cursor::HttpTransport transport(m_tools.network, m_connection.settings, m_tools.http);
    cursor::ApiClient client(
        transport, m_tools.limiter, m_tools.clock, m_connection.settings.apiUrl, m_key, stop, m_tools.retries);
    const auto report = [&](const IngestProgress &progress) {
        shared.tell(progress);
        if (m_progress)
            m_progress(progress);
    };
    ProgressMeter meter(m_tools.clock, report, m_connection.id, !m_connection.backfillComplete);
    client.setBudgetWatcher([&](std::optional<std::int64_t> untilMs) { meter.waitingForBudget(untilMs); });
    IngestContext context{
        client, m_tools.writer, m_tools.clock, stop, meter, m_changed, m_connection, m_tools.clock.nowMs(), 0, 0};
    meter.begin(IngestProgress::Step::Starting);
    const Result<void> result = ingest(context);

    if (!result)
        outcome.problem = stop.stop_requested() ? Problem::cancelled() : result.problem();
    outcome.requests = client.counts().requests;
    outcome.notModified = client.counts().notModified;
    outcome.retries = client.counts().retries;
    outcome.skippedRecords = context.skipped;
    outcome.daysChanged = context.daysChanged;
    outcome.seconds = double(m_tools.clock.steadyMs() - began) / 1000;
    fillCounts(outcome);
    const auto recorded = m_tools.writer.run([&](store::StoreSession &session) {
        session.transact([&] {
            session.runs.finish(*row, outcome, m_tools.clock.nowMs());
            SharedProgress::end(session, m_connection.id);
        });
    });
    if (!recorded && outcome.complete())
        outcome.problem = recorded.problem();
    qCInfo(ingestLog).noquote() << "ended:" << (outcome.complete() ? u"complete"_s : problemWord(outcome.problem.kind))
                                << outcome.problem.detail << "requests" << outcome.requests << "days changed"
                                << outcome.daysChanged;
    return outcome;
}

Result<void> Ingestor::ingest(IngestContext &context)
{
    if (const auto members = ingestMembers(context); !members)
        return members;
    goByTheServicesClock(context);
    if (const auto spend = ingestSpend(context); !spend)
        return spend;
    // The cycle's day is known now.
    const auto connection = m_tools.writer.run(
        [id = m_connection.id](store::StoreSession &session) { return session.connections.find(id); });
    if (!connection)
        return connection.problem();
    if (!*connection)
        return Problem{ProblemKind::Cancelled, IngestWording::tr("The connection was removed."), {}, {}};
    context.connection = **connection;
    return ingestEvents(context);
}

Result<void> Ingestor::ingestEvents(IngestContext &context)
{
    const auto covered =
        m_tools.writer.run([id = m_connection.id](store::StoreSession &session) { return session.coverage.spans(id); });
    if (!covered)
        return covered.problem();
    IngestPlan plan(
        context.connection.settings.since, context.connection.backfillComplete, *covered, context.runStartMs);

    GroupSteps groups(context);
    CommitStep commits(context);
    if (const auto read = groups.ingest(plan.recheckFromMs(), plan.plannedFromMs()); !read)
        return read;
    if (const auto read = commits.ingest(UtcDay::ofMs(plan.plannedFromMs())); !read)
        return read;

    context.meter.begin(IngestProgress::Step::Events);
    cursor::EventTexts texts;
    WindowReader reader(context.client, texts, [&](int page, int pages) {
        context.meter.requests(
            context.client.counts().requests, context.client.requestsLeft(cursor::Endpoint::UsageEvents));
        context.meter.pageRead(page, pages);
    });
    // A window is stored while the next one is read; one at most, so that memory stays flat.
    std::future<Result<StoreChange>> storing;
    const auto awaitStored = [&]() -> Result<void> {
        if (!storing.valid())
            return {};
        const Result<StoreChange> change = storing.get();
        if (!change)
            return change.problem();
        context.tell(*change);
        return {};
    };
    std::int64_t oldestMs = plan.plannedFromMs();
    while (const auto window = plan.next()) {
        oldestMs = std::min(oldestMs, window->startMs);
        if (oldestMs < plan.plannedFromMs()) {
            if (const auto read = groups.ingest(plan.recheckFromMs(), oldestMs); !read)
                return read;
            context.meter.begin(IngestProgress::Step::Events);
        }
        trace::Span span("ingest", "window");
        context.meter.beginWindow(*window, plan);
        auto picture = reader.read(*window);
        if (const auto stored = awaitStored(); !stored)
            return stored;
        if (!picture)
            return picture.problem();
        if (context.stopped())
            return Problem::cancelled();
        context.skipped += picture->skipped;
        span.setCount(static_cast<std::int64_t>(picture->events.size()));
        context.meter.windowRead(static_cast<std::int64_t>(picture->events.size()));
        plan.noteRead(*window, !picture->events.empty());
        if (picture->span.startMs > window->startMs)
            plan.putBack({window->startMs, picture->span.startMs});
        storing = m_tools.writer.post(
            [id = m_connection.id, taken = std::move(*picture), now = context.clock.nowMs()](
                store::StoreSession &session) mutable { return swapWindow(session, id, std::move(taken), now); });
    }
    if (const auto stored = awaitStored(); !stored)
        return stored;

    // "As far as it goes" went further than was planned, maybe.
    if (const auto read = commits.ingest(UtcDay::ofMs(oldestMs)); !read)
        return read;
    const UtcDay today = UtcDay::ofMs(context.runStartMs);
    const UtcDay eventsFrom = UtcDay::ofMs(oldestMs);
    const auto &dailyFrom = context.connection.dailyUsageFrom;
    const UtcDay recheckFrom = UtcDay::ofMs(plan.recheckFromMs());
    if (const auto read =
            ingestDailyUsage(context, {dailyFrom ? std::max(recheckFrom, eventsFrom) : eventsFrom, today});
        !read)
        return read;
    if (dailyFrom && eventsFrom < *dailyFrom) {
        if (const auto read = ingestDailyUsage(context, {eventsFrom, *dailyFrom - 1}); !read)
            return read;
    }

    context.meter.begin(IngestProgress::Step::Finishing);
    return m_tools.writer.run([&, id = m_connection.id](store::StoreSession &session) {
        session.transact([&] {
            session.connections.setCapabilities(id, groups.capability(), commits.capability());
            session.connections.setBackfillComplete(id, true);
            session.versions.raiseDirectory();
            session.connections.setReadFrom(
                id, commits.readFrom(), dailyFrom ? std::min(*dailyFrom, eventsFrom) : eventsFrom);
        });
    });
}

void Ingestor::fillCounts(IngestOutcome &outcome)
{
    const auto counted = m_tools.writer.run([&](store::StoreSession &session) {
        outcome.events = session.connections.eventCount(m_connection.id);
        outcome.commits = session.commits.count(m_connection.id);
        outcome.members = session.members.memberCount(m_connection.id);
        outcome.groups = session.groups.groupCount(m_connection.id);
    });
    if (!counted)
        qCWarning(ingestLog).noquote() << counted.problem().detail;
}

} // namespace spend::ingest
