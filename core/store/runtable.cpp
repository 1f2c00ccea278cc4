// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runtable.h"

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
const QString complete = u"complete"_s;
}

std::int64_t RunTable::begin(ConnectionId connection, const QString &runId, std::int64_t nowMs)
{
    m_database
        .prepared(
            "DELETE FROM run WHERE connection = $1 AND id <= (SELECT id FROM run WHERE connection = $2 ORDER BY id "
            "DESC LIMIT 1 OFFSET 499)")
        .execute(connection, connection);
    m_database
        .prepared("INSERT INTO run (run_id, connection, started_ms, finished_ms, outcome, reason, remedy, detail, "
                  "requests, not_modified, retries, skipped_records, days_changed) VALUES "
            + valueRows(1, 13))
        .execute(runId, connection, nowMs, std::optional<std::int64_t>(), QString(), QString(), QString(), QString(), 0,
            0, 0, 0, 0);
    Statement &select = m_database.prepared("SELECT max(id) FROM run WHERE connection = $1");
    select.bind(1, connection);
    select.step();
    const std::int64_t id = select.integer(0);
    select.reset();
    return id;
}

void RunTable::finish(std::int64_t run, const IngestOutcome &outcome, std::int64_t nowMs)
{
    m_database
        .prepared(
            "UPDATE run SET finished_ms = $1, outcome = $2, reason = $3, remedy = $4, detail = $5, requests = $6, "
            "not_modified = $7, retries = $8, skipped_records = $9, days_changed = $10 WHERE id = $11")
        .execute(nowMs, outcome.complete() ? complete : problemWord(outcome.problem.kind), outcome.problem.text,
            outcome.problem.remedy, outcome.problem.detail, outcome.requests, outcome.notModified, outcome.retries,
            outcome.skippedRecords, outcome.daysChanged, run);
}

RunHistory RunTable::history(ConnectionId connection)
{
    RunHistory history;
    // The newest row, not the latest moment: the machine's clock may have been set back since.
    Statement &last = m_database.prepared("SELECT started_ms FROM run WHERE connection = $1 ORDER BY id DESC LIMIT 1");
    last.bind(1, connection);
    if (last.step())
        history.lastAttemptMs = last.integer(0);
    last.reset();

    Statement &success = m_database.prepared("SELECT finished_ms, skipped_records FROM run WHERE connection = $1 AND "
                                             "outcome = 'complete' ORDER BY id DESC LIMIT 1");
    success.bind(1, connection);
    if (success.step()) {
        history.lastSuccessMs = success.integer(0);
        history.skippedRecords = success.integer(1);
    }
    success.reset();

    Statement &ended = m_database.prepared(
        "SELECT outcome, reason, remedy, detail FROM run WHERE connection = $1 AND outcome NOT IN ('', 'cancelled') "
        "ORDER BY id DESC LIMIT 1");
    ended.bind(1, connection);
    if (ended.step() && ended.string(0) != complete)
        history.lastProblem = {problemFromWord(ended.string(0)), ended.string(1), ended.string(2), ended.string(3)};
    ended.reset();
    return history;
}

std::int64_t RunTable::mostSkippedRecords(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT max(skipped_records) FROM run WHERE connection = $1");
    select.bind(1, connection);
    select.step();
    const std::int64_t most = select.optionalInteger(0).value_or(0);
    select.reset();
    return most;
}

} // namespace spend::store
