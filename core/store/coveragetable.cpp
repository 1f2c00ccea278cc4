// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coveragetable.h"

#include <algorithm>

namespace spend::store
{

void CoverageTable::insert(ConnectionId connection, Span span, std::int64_t readMs)
{
    if (span.startMs < span.endMs)
        m_database.prepared("INSERT INTO coverage (connection, start_ms, end_ms, read_ms) VALUES ($1, $2, $3, $4)")
            .execute(connection, span.startMs, span.endMs, readMs);
}

void CoverageTable::add(ConnectionId connection, Span span, std::int64_t readMs)
{
    struct Old {
        Span span;
        std::int64_t readMs;
    };
    std::vector<Old> touched;
    Statement &select = m_database.prepared(
        "SELECT start_ms, end_ms, read_ms FROM coverage WHERE connection = $1 AND start_ms < $2 AND end_ms > $3");
    select.bind(1, connection);
    select.bind(2, span.endMs);
    select.bind(3, span.startMs);
    while (select.step())
        touched.push_back({{select.integer(0), select.integer(1)}, select.integer(2)});
    select.reset();
    for (const Old &old : touched)
        m_database.prepared("DELETE FROM coverage WHERE connection = $1 AND start_ms = $2")
            .execute(connection, old.span.startMs);
    for (const Old &old : touched) {
        insert(connection, {old.span.startMs, std::min(old.span.endMs, span.startMs)}, old.readMs);
        insert(connection, {std::max(old.span.startMs, span.endMs), old.span.endMs}, old.readMs);
    }
    insert(connection, span, readMs);
}

std::vector<Span> CoverageTable::spans(ConnectionId connection)
{
    std::vector<Span> joined;
    Statement &select =
        m_database.prepared("SELECT start_ms, end_ms FROM coverage WHERE connection = $1 ORDER BY start_ms");
    select.bind(1, connection);
    while (select.step()) {
        const Span span{select.integer(0), select.integer(1)};
        if (!joined.empty() && span.startMs <= joined.back().endMs)
            joined.back().endMs = std::max(joined.back().endMs, span.endMs);
        else
            joined.push_back(span);
    }
    select.reset();
    return joined;
}

std::vector<Span> gapsIn(Span wanted, const std::vector<Span> &covered)
{
    std::vector<Span> gaps;
    std::int64_t at = wanted.startMs;
    for (const Span &span : covered) {
        if (span.endMs <= at || span.startMs >= wanted.endMs)
            continue;
        if (span.startMs > at)
            gaps.push_back({at, span.startMs});
        at = std::max(at, span.endMs);
    }
    if (at < wanted.endMs)
        gaps.push_back({at, wanted.endMs});
    return gaps;
}

} // namespace spend::store
