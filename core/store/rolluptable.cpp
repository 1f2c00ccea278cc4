// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rolluptable.h"

#include "core/store/dialect.h"
#include "core/store/rowbatch.h"
#include "core/store/rowids.h"

#include <limits>

namespace spend::store
{

namespace
{
constexpr int columnCount = 15;
const std::string columns =
    "id, user_code, group_code, model_code, kind_code, flags, events, uncosted, cost, discount, "
    "requests, input_tokens, output_tokens, cache_write_tokens, cache_read_tokens";

void bindRow(Statement &statement, int first, std::int64_t id, const RollupRow &r)
{
    statement.bind(first, id);
    statement.bind(first + 1, r.key.user);
    statement.bind(first + 2, r.key.group);
    statement.bind(first + 3, r.key.model);
    statement.bind(first + 4, r.key.kind);
    statement.bind(first + 5, r.key.flags);
    statement.bind(first + 6, r.events);
    statement.bind(first + 7, r.uncosted);
    statement.bind(first + 8, r.cost);
    statement.bind(first + 9, r.discount);
    statement.bind(first + 10, r.requests);
    statement.bind(first + 11, r.inputTokens);
    statement.bind(first + 12, r.outputTokens);
    statement.bind(first + 13, r.cacheWriteTokens);
    statement.bind(first + 14, r.cacheReadTokens);
}

RollupRow readRow(const Statement &row)
{
    const auto code = [&](int column) { return static_cast<Code>(row.integer(column)); };
    return {{code(1), code(2), code(3), code(4), code(5)}, row.integer(6), row.integer(7), row.integer(8),
        row.integer(9), row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14)};
}
} // namespace

void RollupTable::replaceDay(const RollupBatch &batch)
{
    m_database.prepared("DELETE FROM rollup WHERE id >= $1 AND id < $2")
        .execute(rollupId(batch.connection, batch.day), rollupId(batch.connection, batch.day + 1));
    DialectOf dialect(m_database);
    RowBatch inserts(dialect.dialect(), "rollup", columns, columnCount);
    std::size_t done = 0;
    while (done < batch.rows.size()) {
        const int rows = RowBatch::next(batch.rows.size() - done);
        Statement &insert = m_database.prepared(inserts.sql(rows));
        for (int row = 0; row < rows; ++row, ++done)
            bindRow(insert, row * columnCount + 1,
                rollupId(batch.connection, batch.day, static_cast<std::int64_t>(done)), batch.rows[done]);
        insert.run();
    }
}

void RollupTable::load(ConnectionId connection, DateRange days, const std::function<void(RollupBatch)> &visit)
{
    loadIds(rollupId(connection, days.first), rollupId(connection, days.last + 1), visit);
}

void RollupTable::loadAll(const std::function<void(RollupBatch)> &visit)
{
    loadIds(0, std::numeric_limits<std::int64_t>::max(), visit);
}

void RollupTable::loadIds(std::int64_t firstId, std::int64_t endId, const std::function<void(RollupBatch)> &visit)
{
    Statement &select =
        DialectOf(m_database)->streamed("SELECT " + columns + " FROM rollup WHERE id >= $1 AND id < $2 ORDER BY id");
    select.bind(1, firstId);
    select.bind(2, endId);
    RollupBatch batch;
    while (select.step()) {
        const std::int64_t id = select.integer(0);
        if (!batch.rows.empty() && (batch.connection != connectionOf(id) || batch.day != rollupDay(id))) {
            visit(std::move(batch));
            batch = {};
        }
        batch.connection = connectionOf(id);
        batch.day = rollupDay(id);
        batch.rows.push_back(readRow(select));
    }
    select.reset();
    if (!batch.rows.empty())
        visit(std::move(batch));
}

} // namespace spend::store
