// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/health.h"

#include "core/store/storesession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ingest
{

namespace
{
struct IngestWording {
    Q_DECLARE_TR_FUNCTIONS(IngestWording)
};

QStringList missingCapabilities(const Connection &connection)
{
    QStringList missing;
    if (connection.groups == Capability::Missing)
        missing.append(IngestWording::tr("billing groups"));
    if (connection.repositories == Capability::Missing)
        missing.append(IngestWording::tr("repositories"));
    return missing;
}

/// A last attempt that lies ahead was noted by a clock that has been set back since: nobody knows how long ago it was.
std::int64_t nextRunMs(std::optional<std::int64_t> lastAttemptMs, std::int64_t intervalMs, std::int64_t nowMs)
{
    return lastAttemptMs && *lastAttemptMs <= nowMs ? *lastAttemptMs + intervalMs : nowMs;
}
} // namespace

ConnectionHealth healthOf(const HealthFacts &facts, std::int64_t nowMs)
{
    const Connection &connection = facts.connection;
    const std::int64_t intervalMs = std::int64_t{connection.settings.intervalMinutes} * 60'000;
    ConnectionHealth health;
    health.limitedTo = missingCapabilities(connection);
    health.lastSuccessMs = facts.runs.lastSuccessMs;
    health.newestEventMs = facts.newestEventMs;
    health.oldestEventMs = facts.oldestEventMs;
    health.events = facts.events;
    health.skippedRecords = facts.runs.skippedRecords;
    if (!facts.covered.empty()) {
        health.coveredFrom = UtcDay::ofMs(facts.covered.back().startMs);
        health.coveredToMs = facts.covered.back().endMs;
    }
    if (!connection.settings.paused)
        health.nextRunMs = nextRunMs(facts.runs.lastAttemptMs, intervalMs, nowMs);

    if (connection.settings.paused) {
        health.status = Status::Paused;
        health.reason = IngestWording::tr("Paused by the administrator: nothing new is read.");
        health.remedy = IngestWording::tr("Resume it to read on.");
    } else if (facts.runs.lastProblem.kind != ProblemKind::None) {
        health.status = Status::Error;
        health.problem = facts.runs.lastProblem.kind;
        health.reason = facts.runs.lastProblem.text;
        health.remedy = facts.runs.lastProblem.remedy;
    } else if (!facts.runs.lastSuccessMs) {
        health.status = Status::PendingData;
        health.reason = IngestWording::tr("The first ingestion is not finished yet.");
    } else if (nowMs - *facts.runs.lastSuccessMs > 2 * intervalMs) {
        health.status = Status::Stale;
        health.reason = IngestWording::tr("The last successful sync is older than twice the interval.");
        health.remedy = IngestWording::tr("Sync now.");
    } else if (!health.limitedTo.isEmpty()) {
        health.status = Status::Limited;
        health.reason =
            IngestWording::tr("This key does not see %1 (Teams plan). Costs by user and model are complete.")
                .arg(health.limitedTo.join(IngestWording::tr(" and ")));
    } else {
        health.status = Status::Healthy;
    }
    return health;
}

HealthFacts readHealthFacts(store::StoreSession &session, const Connection &connection)
{
    return {connection, session.runs.history(connection.id), session.connections.eventCount(connection.id),
        session.events.newestMs(connection.id), session.events.oldestMs(connection.id),
        session.coverage.spans(connection.id)};
}

} // namespace spend::ingest
