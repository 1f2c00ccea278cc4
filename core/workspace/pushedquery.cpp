// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pushedquery.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "core/store/dialect.h"
#include "core/store/directoryreader.h"
#include "core/store/rowids.h"

#include <algorithm>
#include <initializer_list>

namespace spend
{

namespace
{
/// The days among them that row ids can hold.
DateRange storedDays(const DateRange &range)
{
    const UtcDay lastDay = UtcDay::ofMs(store::endOfTimeMs - 1);
    return {std::clamp(range.first, store::epochDay, lastDay), std::min(range.last, lastDay)};
}

/// What a question tells apart.
class Grain
{
public:
    explicit Grain(const SpendQuery &query)
        : m_query(query)
    {
    }
    bool has(std::initializer_list<Dimension> some) const
    {
        return std::any_of(some.begin(), some.end(), [this](Dimension dimension) {
            return m_query.filters.contains(dimension)
                || std::find(m_query.by.begin(), m_query.by.end(), dimension) != m_query.by.end();
        });
    }

    /// Cost is wholly on-demand or wholly included by a flag, so that one is always told apart.
    std::string sql() const
    {
        const auto column = [](bool isTold, const std::string &expression) { return isTold ? expression : "0"; };
        const std::uint32_t flags = flag::onDemand | (has({Dimension::MaxMode}) ? flag::maxMode : 0)
            | (has({Dimension::ClientKind}) ? flag::headless : 0);
        const bool tellsDays = has({Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Cycle});
        const std::string withinConnection = std::to_string((std::int64_t{1} << store::connectionShift) - 1);
        return "SELECT " + column(tellsDays, "(id & " + withinConnection + ") >> 32") + ", "
            + column(has({Dimension::User}), "user_code") + ", " + column(has({Dimension::Group}), "group_code") + ", "
            + column(has({Dimension::Model}), "model_code") + ", " + column(has({Dimension::Kind}), "kind_code")
            + ", flags & " + std::to_string(flags)
            + ", sum(events), sum(uncosted), sum(cost), sum(discount), sum(requests), sum(input_tokens), "
              "sum(output_tokens), sum(cache_write_tokens), sum(cache_read_tokens) FROM rollup WHERE id >= $1 AND id < "
              "$2 GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6";
    }
    bool tellsDays() const { return has({Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Cycle}); }

private:
    const SpendQuery &m_query;
};

RollupRow readSums(const store::Statement &row)
{
    const auto code = [&](int column) { return static_cast<Code>(row.integer(column)); };
    return {{code(1), code(2), code(3), code(4), code(5)}, row.integer(6), row.integer(7), row.integer(8),
        row.integer(9), row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14)};
}

void loadSums(
    store::StoreSession &session, ConnectionId connection, const DateRange &days, const Grain &grain, SpendCube &cube)
{
    store::Statement &select = store::DialectOf(session.database())->streamed(grain.sql());
    select.bind(1, store::rollupId(connection, days.first));
    select.bind(2, store::rollupId(connection, days.last + 1));
    RollupBatch batch;
    batch.connection = connection;
    batch.day = days.first;
    while (select.step()) {
        const UtcDay day = grain.tellsDays() ? store::epochDay + static_cast<int>(select.integer(0)) : days.first;
        if (day != batch.day && !batch.rows.empty()) {
            cube.apply(batch);
            batch.rows.clear();
        }
        batch.day = day;
        batch.rows.push_back(readSums(select));
    }
    select.reset();
    if (!batch.rows.empty())
        cube.apply(batch);
}
} // namespace

bool isLarge(store::StoreSession &session, const DateRange &range, std::int64_t mostRows)
{
    const DateRange days = storedDays(range);
    std::int64_t rows = 0;
    for (const Connection &connection : session.connections.all()) {
        store::Statement &count = session.database().prepared(
            "SELECT count(*) FROM (SELECT 1 FROM rollup WHERE id >= $1 AND id < $2 LIMIT $3) AS counted");
        count.bind(1, store::rollupId(connection.id, days.first));
        count.bind(2, store::rollupId(connection.id, days.last + 1));
        count.bind(3, mostRows + 1 - rows);
        count.step();
        rows += count.integer(0);
        count.reset();
        if (rows > mostRows)
            return true;
    }
    return false;
}

SpendReport runPushedDown(store::StoreSession &session, const SpendQuery &query)
{
    const store::Reading reading(session.database()); // rows and names of one moment
    const DateRange days = storedDays(query.range);
    const Grain grain(query);
    SpendCube cube;
    cube.setDirectory(store::readDirectory(session));
    if (!days.isEmpty()) {
        for (const Connection &connection : session.connections.all()) {
            if (grain.has({Dimension::Repository}))
                session.rollups.load(connection.id, days, [&](const RollupBatch &batch) { cube.apply(batch); });
            else
                loadSums(session, connection.id, days, grain, cube);
        }
    }
    return runQuery(*cube.picture(), query);
}

} // namespace spend
