// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When connections are ingested: the schedule, what is asked for by hand, what other programs of the store are at.
#include "core/ingest/retention.h"
#include "core/ingest/sharedprogress.h"
#include "core/workspace/connectionwork.h"
#include "core/workspace/liveconnectionservice.h"

#include <QDebug>
#include <QPointer>

#include <algorithm>
#include <cstdint>
#include <map>
#include <thread>
#include <utility>
#include <vector>

namespace spend
{

namespace
{
constexpr int watchEveryMs = 1'000; ///< while another program ingests
/// Facts that are older are read anew before a run begins by itself: another program may have made it meanwhile.
constexpr std::int64_t factsFreshMs = 3'000;
constexpr std::int64_t careEveryMs = 60 * 60'000;
} // namespace

ingest::SyncSchedule::Moment LiveConnectionService::moment() const
{
    return {m_parts.clock.nowMs(), m_parts.clock.steadyMs()};
}

void LiveConnectionService::lookAtSchedule()
{
    const auto now = moment();
    const bool areFresh = m_factsReadMs != INT64_MIN && now.steadyMs - m_factsReadMs <= factsFreshMs;
    bool isAnyDue = false;
    for (const ingest::HealthFacts &facts : m_facts) {
        const ConnectionHealth health = ingest::healthOf(facts, now.nowMs);
        if (m_others.contains(facts.connection.id)
            || !m_due.isDue(facts.connection, health, facts.runs.lastAttemptMs.has_value(), now))
            continue;
        isAnyDue = true;
        if (areFresh)
            syncNow(facts.connection.id);
    }
    if (isAnyDue && !areFresh)
        reload(); // which comes back here
    careForStore();
    // Statuses age: what was healthy may be stale by now.
    if (m_loaded && m_workspace)
        Q_EMIT changed();
}

/// In idle time, a piece at a look at the schedule: what is beyond its months is folded, free space given back.
void LiveConnectionService::careForStore()
{
    const std::int64_t steady = m_parts.clock.steadyMs();
    if (!m_workspace || !m_runs.empty() || m_isCaring || (m_careAt && steady < *m_careAt))
        return;
    m_isCaring = true;
    m_workspace->writer().post(
        [self = QPointer(this), steady, today = UtcDay::ofMs(m_parts.clock.nowMs())](store::StoreSession &session) {
            bool more = false;
            try {
                more = retention::careForStore(session, today);
            } catch (const store::StoreError &error) {
                qWarning().noquote() << "The store could not be cared for:" << error.problem.sentence();
            }
            QMetaObject::invokeMethod(
                self,
                [self, steady, more] {
                    self->m_isCaring = false;
                    self->m_careAt = more ? steady : steady + careEveryMs;
                },
                Qt::QueuedConnection);
        });
}

/// What other programs ingest, asked in the reader's thread.
void LiveConnectionService::lookForOthers()
{
    m_askOthers.ask(
        [paths = m_workspace->paths()](SpendSource &source) { return ingest::readRunning(source.store, paths); },
        [this](const Result<std::shared_ptr<const std::vector<store::RunNote>>> &running) {
            if (running)
                showOthers(**running);
        });
}

void LiveConnectionService::showOthers(const std::vector<store::RunNote> &running)
{
    std::map<ConnectionId, store::RunNote> others;
    for (const store::RunNote &note : running) {
        if (!m_runs.contains(note.progress.connection))
            others[note.progress.connection] = note;
    }
    const bool hasEnded =
        std::any_of(m_others.begin(), m_others.end(), [&](const auto &known) { return !others.contains(known.first); });
    const bool hasBegun = std::any_of(
        others.begin(), others.end(), [this](const auto &other) { return !m_others.contains(other.first); });
    m_others = std::move(others);
    m_watch.setInterval(m_others.empty() ? lookForOthersEveryMs : watchEveryMs);
    if (hasBegun)
        Q_EMIT changed();
    for (const auto &[id, note] : m_others)
        Q_EMIT progressed(note.progress);
    if (hasEnded)
        reload(); // how it ended; changed() follows
}

void LiveConnectionService::syncNow(ConnectionId id)
{
    const ingest::HealthFacts *facts = find(id);
    if (!facts || !m_workspace || m_runs.contains(id))
        return;
    m_due.noteStart(id, moment());
    Run &run = m_runs[id];
    run.progress = IngestProgress{};
    run.progress->connection = id;
    run.progress->firstIngestion = !facts->runs.lastSuccessMs;
    run.thread = std::jthread([this, connection = facts->connection](std::stop_token stop) {
        const auto tell = [this](const IngestProgress &progress) {
            QMetaObject::invokeMethod(
                this,
                [this, progress] {
                    const auto running = m_runs.find(progress.connection);
                    if (running == m_runs.end())
                        return;
                    running->second.progress = progress;
                    Q_EMIT progressed(progress);
                },
                Qt::QueuedConnection);
        };
        const auto changedStore = [this](const ingest::StoreChange &change) { m_parts.spend.apply(change); };
        const IngestOutcome outcome = ingestOnce(*m_workspace, connection, stop, tell, changedStore);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishRun(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void LiveConnectionService::finishRun(const IngestOutcome &outcome)
{
    m_askOthers.drop(); // an answer from before may take our own run for another's
    m_runs.erase(outcome.connection); // its thread has nothing left to do: joining takes no time
    m_parts.spend.refresh();
    reload();
    Q_EMIT runFinished(outcome);
}

void LiveConnectionService::cancelSync(ConnectionId id)
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        run->second.thread.request_stop();
}

} // namespace spend
