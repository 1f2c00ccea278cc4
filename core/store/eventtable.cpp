// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventtable.h"

#include "core/store/dialect.h"
#include "core/store/rowbatch.h"
#include "core/store/rowids.h"
#include "core/store/sqlitedatabase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
struct StoreWording {
    Q_DECLARE_TR_FUNCTIONS(StoreWording)
};

constexpr int columnCount = 14;
const std::string columns = "id, user_code, model_code, kind_code, flags, cost, discount, token_fee, requests, "
                            "input_tokens, output_tokens, cache_write_tokens, cache_read_tokens, conversation";

void bindEvent(Statement &statement, int first, std::int64_t id, const UsageEvent &e)
{
    statement.bind(first, id);
    statement.bind(first + 1, e.user);
    statement.bind(first + 2, e.model);
    statement.bind(first + 3, e.kind);
    statement.bind(first + 4, e.flags);
    statement.bind(first + 5, e.cost);
    statement.bind(first + 6, e.discount);
    statement.bind(first + 7, e.tokenFee);
    statement.bind(first + 8, e.requests);
    statement.bind(first + 9, e.inputTokens);
    statement.bind(first + 10, e.outputTokens);
    statement.bind(first + 11, e.cacheWriteTokens);
    statement.bind(first + 12, e.cacheReadTokens);
    if (e.conversation.empty())
        statement.bindNull(first + 13);
    else
        bindIdentifier(statement, first + 13, e.conversation);
}

UsageEvent readEvent(const Statement &row)
{
    const auto code = [&](int column) { return static_cast<Code>(row.integer(column)); };
    return {eventTimestampMs(row.integer(0)), code(1), code(2), code(3), code(4), row.integer(5), row.integer(6),
        row.integer(7), row.integer(8), row.integer(9), row.integer(10), row.integer(11), row.integer(12),
        std::string(row.text(13))};
}

std::optional<std::int64_t> edge(Database &database, const char *order, ConnectionId connection)
{
    Statement &select = database.prepared(
        std::string("SELECT id FROM event WHERE id BETWEEN $1 AND $2 ORDER BY id ") + order + " LIMIT 1");
    select.bind(1, eventId(connection, epochMs));
    select.bind(2, eventIdEnd(connection));
    std::optional<std::int64_t> ms;
    if (select.step())
        ms = eventTimestampMs(select.integer(0));
    select.reset();
    return ms;
}
} // namespace

std::vector<UsageEvent> EventTable::load(ConnectionId connection, Span span)
{
    std::vector<UsageEvent> events;
    Statement &select = m_database.prepared("SELECT " + columns + " FROM event WHERE id >= $1 AND id < $2 ORDER BY id");
    select.bind(1, eventId(connection, span.startMs));
    select.bind(2, eventId(connection, span.endMs));
    while (select.step())
        events.push_back(readEvent(select));
    select.reset();
    return events;
}

std::int64_t EventTable::remove(ConnectionId connection, Span span)
{
    m_database.prepared("DELETE FROM event WHERE id >= $1 AND id < $2")
        .execute(eventId(connection, span.startMs), eventId(connection, span.endMs));
    return m_database.changes();
}

void EventTable::insert(ConnectionId connection, std::span<const UsageEvent> events)
{
    std::int64_t lastMs = -1;
    std::int64_t number = 0;
    DialectOf dialect(m_database);
    dialect->makeRoomForEvents(connection, events);
    RowBatch batch(dialect.dialect(), "event", columns, columnCount);
    while (!events.empty()) {
        const int rows = RowBatch::next(events.size());
        Statement &insert = m_database.prepared(batch.sql(rows));
        for (int row = 0; row < rows; ++row) {
            const UsageEvent &event = events[static_cast<std::size_t>(row)];
            number = event.timestampMs == lastMs ? number + 1 : 0;
            lastMs = event.timestampMs;
            if (number >= eventsPerMillisecond)
                throw StoreError({ProblemKind::Server,
                    StoreWording::tr("The service reports more events in one millisecond than can be."),
                    StoreWording::tr("Check that the base URL leads to Cursor's service."), {}});
            bindEvent(insert, row * columnCount + 1, eventId(connection, event.timestampMs, number), event);
        }
        insert.run();
        events = events.subspan(static_cast<std::size_t>(rows));
    }
}

void EventTable::scan(
    std::int64_t firstId, std::int64_t endId, Order order, const std::function<bool(const Head &)> &visit)
{
    Statement &select =
        DialectOf(m_database)
            ->streamed(
                std::string("SELECT id, user_code, model_code, kind_code, flags FROM event WHERE id >= $1 AND id < $2 "
                            "ORDER BY id")
                + (order == Order::NewestFirst ? " DESC" : ""));
    select.bind(1, firstId);
    select.bind(2, endId);
    const auto code = [&](int column) { return static_cast<Code>(select.integer(column)); };
    while (select.step()) {
        if (!visit({select.integer(0), code(1), code(2), code(3), code(4)}))
            break;
    }
    select.reset();
}

std::optional<UsageEvent> EventTable::find(std::int64_t id)
{
    Statement &select = m_database.prepared("SELECT " + columns + " FROM event WHERE id = $1");
    select.bind(1, id);
    std::optional<UsageEvent> event;
    if (select.step())
        event = readEvent(select);
    select.reset();
    return event;
}

std::optional<std::int64_t> EventTable::newestMs(ConnectionId connection)
{
    return edge(m_database, "DESC", connection);
}

std::optional<std::int64_t> EventTable::oldestMs(ConnectionId connection)
{
    return edge(m_database, "ASC", connection);
}

} // namespace spend::store
