// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pushedquery.h"

#include "core/analysis/runquery.h"
#include "core/store/dialect.h"
#include "core/store/directoryreader.h"
#include "core/store/rowids.h"
#include "core/trace/trace.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace spend
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

constexpr std::int64_t mostEventsARow = std::numeric_limits<std::uint32_t>::max();

/// The days among them that row ids can hold.
DateRange storedDays(const DateRange &range)
{
    const UtcDay lastDay = UtcDay::ofMs(store::endOfTimeMs - 1);
    return {std::clamp(range.first, store::epochDay, lastDay), std::min(range.last, lastDay)};
}

bool tellsAny(const std::set<Dimension> &told, std::initializer_list<Dimension> some)
{
    return std::any_of(some.begin(), some.end(), [&](Dimension dimension) { return told.contains(dimension); });
}

bool tellsDays(const std::set<Dimension> &told)
{
    return tellsAny(told, {Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Cycle});
}

/// Cost is wholly on-demand or wholly included by a flag, so that one is always told apart.
std::string sumsOf(const std::set<Dimension> &told)
{
    const auto column = [&](Dimension dimension, const std::string &name) {
        return told.contains(dimension) ? name : std::string("0");
    };
    const std::uint32_t flags = flag::onDemand | (told.contains(Dimension::MaxMode) ? flag::maxMode : 0)
        | (told.contains(Dimension::ClientKind) ? flag::headless : 0);
    return std::string("SELECT ") + (tellsDays(told) ? "id >> 32" : "0") + ", " + column(Dimension::User, "user_code")
        + ", " + column(Dimension::Group, "group_code") + ", " + column(Dimension::Model, "model_code") + ", "
        + column(Dimension::Kind, "kind_code") + ", flags & " + std::to_string(flags)
        + ", sum(events), sum(uncosted), sum(cost), sum(discount), sum(requests), sum(input_tokens), "
          "sum(output_tokens), sum(cache_write_tokens), sum(cache_read_tokens) FROM rollup WHERE id >= $1 AND id < $2 "
          "GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6";
}

RollupRow readSums(const store::Statement &row)
{
    const auto code = [&](int column) { return static_cast<Code>(row.integer(column)); };
    return {{code(1), code(2), code(3), code(4), code(5)}, row.integer(6), row.integer(7), row.integer(8),
        row.integer(9), row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14)};
}

/// A block's rows count their events in 32 bits: a sum over months may need several of them.
void addRow(std::vector<RollupRow> &rows, RollupRow row)
{
    while (row.events > mostEventsARow || row.uncosted > mostEventsARow) {
        RollupRow part;
        part.key = row.key;
        part.events = std::min(row.events, mostEventsARow);
        part.uncosted = std::min(row.uncosted, mostEventsARow);
        row.events -= part.events;
        row.uncosted -= part.uncosted;
        rows.push_back(part);
    }
    rows.push_back(row);
}

void addSums(std::vector<DayBlock> &blocks, store::StoreSession &session, ConnectionId connection,
    const DateRange &days, const std::set<Dimension> &told)
{
    store::Statement &select = store::DialectOf(session.database())->streamed(sumsOf(told));
    select.bind(1, store::rollupId(connection, days.first));
    select.bind(2, store::rollupId(connection, days.last + 1));
    UtcDay day = days.first;
    std::vector<RollupRow> rows;
    const auto close = [&] {
        if (!rows.empty())
            blocks.push_back({day, connection, std::make_shared<const RollupBlock>(rows)});
        rows.clear();
    };
    while (select.step()) {
        const UtcDay next = tellsDays(told) ? store::rollupDay(select.integer(0) << 32) : days.first;
        if (next != day)
            close();
        day = next;
        addRow(rows, readSums(select));
    }
    select.reset();
    close();
}

store::StoreError changedMeanwhile()
{
    return store::StoreError({ProblemKind::Busy, WorkspaceWording::tr("The figures changed while they were read."),
        WorkspaceWording::tr("Try again."), {}});
}
} // namespace

bool isLarge(store::StoreSession &session, const DateRange &range, std::size_t mostRows)
{
    const DateRange days = storedDays(range);
    const auto most = static_cast<std::int64_t>(mostRows);
    std::int64_t rows = 0;
    for (const Connection &connection : session.connections.all()) {
        store::Statement &count = session.database().prepared(
            "SELECT count(*) FROM (SELECT 1 FROM rollup WHERE id >= $1 AND id < $2 LIMIT $3) AS counted");
        count.bind(1, store::rollupId(connection.id, days.first));
        count.bind(2, store::rollupId(connection.id, days.last + 1));
        count.bind(3, most + 1 - rows);
        count.step();
        rows += count.integer(0);
        count.reset();
        if (rows > most)
            return true;
    }
    return false;
}

std::shared_ptr<PushedRollups> PushedRollups::of(store::StoreSession &session, std::size_t mostRows)
{
    return std::shared_ptr<PushedRollups>(new PushedRollups(session, mostRows));
}

void PushedRollups::describe(SpendCube &cube, const DateRange &range)
{
    const trace::Span span("query", "describe figures");
    const DateRange days = storedDays(range);
    cube.setSource(shared_from_this());
    if (days.isEmpty())
        return;
    for (const Connection &connection : m_session.connections.all()) {
        store::Statement &select = store::DialectOf(m_session.database())
                                       ->streamed("SELECT id >> 32, count(*), sum(cost), sum(CASE WHEN (flags & "
                                           + std::to_string(flag::onDemand)
                                           + ") <> 0 THEN cost ELSE 0 END), sum(events), sum(uncosted), "
                                             "sum(requests), sum(input_tokens), sum(output_tokens), "
                                             "sum(cache_write_tokens), sum(cache_read_tokens), max(user_code), "
                                             "max(group_code), max(model_code), max(kind_code) FROM rollup WHERE id >= "
                                             "$1 AND id < $2 GROUP BY 1 ORDER BY 1");
        select.bind(1, store::rollupId(connection.id, days.first));
        select.bind(2, store::rollupId(connection.id, days.last + 1));
        while (select.step()) {
            const auto code = [&](int column) { return static_cast<Code>(select.integer(column)); };
            const Figures totals{select.integer(2), select.integer(3), select.integer(4), select.integer(5),
                select.integer(6), select.integer(7), select.integer(8), select.integer(9), select.integer(10)};
            const UtcDay day = store::rollupDay(select.integer(0) << 32);
            cube.apply(connection.id, day,
                makeBlock(connection.id, day, static_cast<std::size_t>(select.integer(1)), totals,
                    {code(11), code(12), code(13), code(14), 0}));
        }
        select.reset();
    }
}

std::shared_ptr<const RollupBlock> PushedRollups::blockOf(const RollupBatch &batch)
{
    if (batch.rows.empty())
        return {};
    const RollupBlock whole(batch.rows);
    return makeBlock(batch.connection, batch.day, whole.size(), whole.totals(), whole.highestCodes());
}

std::shared_ptr<const RollupBlock> PushedRollups::makeBlock(
    ConnectionId connection, UtcDay day, std::size_t size, const Figures &totals, const RollupKey &highest)
{
    const auto self = std::make_shared<std::weak_ptr<const RollupBlock>>();
    // A picture holds its source, so that this lives for as long as anybody looks at the block through one.
    auto block = std::make_shared<const RollupBlock>(
        size, totals, highest, [source = weak_from_this(), self, connection, day, size, totals] {
            const auto alive = source.lock();
            if (!alive)
                throw changedMeanwhile();
            std::vector<RollupRow> rows = alive->readRows(connection, day, size, totals);
            alive->m_held.push_back({*self, size});
            alive->m_heldRows += size;
            return rows;
        });
    *self = block;
    return block;
}

std::vector<RollupRow> PushedRollups::readRows(
    ConnectionId connection, UtcDay day, std::size_t size, const Figures &totals)
{
    makeRoomFor(size);
    std::vector<RollupRow> rows;
    m_session.rollups.load(connection, {day, day}, [&](RollupBatch batch) { rows = std::move(batch.rows); });
    if (rows.size() != size || RollupBlock(rows).totals() != totals)
        throw changedMeanwhile();
    return rows;
}

/// What was read first goes first: whoever walks over blocks looks at one at a time.
void PushedRollups::makeRoomFor(std::size_t rows)
{
    while (!m_held.empty() && m_heldRows + rows > m_mostRows) {
        if (const auto oldest = m_held.front().block.lock())
            oldest->letGo();
        m_heldRows -= m_held.front().rows;
        m_held.pop_front();
    }
}

std::vector<DayBlock> PushedRollups::summed(
    const DateRange &range, const std::set<ConnectionId> &connections, const std::set<Dimension> &told)
{
    const trace::Span span("query", "sum in the store");
    const DateRange days = storedDays(range);
    std::vector<DayBlock> blocks;
    if (days.isEmpty())
        return blocks;
    for (const ConnectionId connection : connections)
        addSums(blocks, m_session, connection, days, told);
    std::stable_sort(blocks.begin(), blocks.end(), [](const DayBlock &a, const DayBlock &b) { return a.day < b.day; });
    return blocks;
}

SpendReport runPushedDown(store::StoreSession &session, const SpendQuery &query, std::size_t mostRows)
{
    const store::Reading reading(session.database()); // rows and names of one moment
    SpendCube cube;
    cube.setDirectory(store::readDirectory(session));
    PushedRollups::of(session, mostRows)->describe(cube, query.range);
    return runQuery(*cube.picture(), query);
}

} // namespace spend
