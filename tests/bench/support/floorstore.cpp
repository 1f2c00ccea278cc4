// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/floorstore.h"

#include "core/store/rowids.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unordered_map>

namespace spend::bench
{

namespace
{
constexpr int eventColumns = 14;
constexpr int rollupColumns = 15;
constexpr std::size_t many = 100;

struct KeyHash {
    std::size_t operator()(const RollupKey &k) const
    {
        std::uint64_t h = k.user;
        for (const std::uint64_t part : {k.group, k.model, k.kind, k.flags})
            h = (h ^ part) * 0x9e3779b97f4a7c15u + (h >> 29);
        return static_cast<std::size_t>(h ^ (h >> 32));
    }
};

void bindEvent(sqlite3_stmt *s, int at, std::int64_t id, const UsageEvent &e)
{
    for (const std::int64_t value :
        {id, std::int64_t(e.user), std::int64_t(e.model), std::int64_t(e.kind), std::int64_t(e.flags), e.cost,
            e.discount, e.tokenFee, e.requests, e.inputTokens, e.outputTokens, e.cacheWriteTokens, e.cacheReadTokens})
        sqlite3_bind_int64(s, at++, value);
    if (e.conversation.empty())
        sqlite3_bind_null(s, at);
    else
        sqlite3_bind_text(s, at, e.conversation.data(), static_cast<int>(e.conversation.size()), SQLITE_STATIC);
}

void bindRow(sqlite3_stmt *s, int at, std::int64_t id, const RollupRow &r)
{
    for (const std::int64_t value : {id, std::int64_t(r.key.user), std::int64_t(r.key.group), std::int64_t(r.key.model),
             std::int64_t(r.key.kind), std::int64_t(r.key.flags), r.events, r.uncosted, r.cost, r.discount, r.requests,
             r.inputTokens, r.outputTokens, r.cacheWriteTokens, r.cacheReadTokens})
        sqlite3_bind_int64(s, at++, value);
}

/// "(?, ?), (?, ?)"
std::string places(int rows, int columns)
{
    std::string row = "(?";
    for (int column = 1; column < columns; ++column)
        row += ", ?";
    row += ')';
    std::string text = row;
    for (int i = 1; i < rows; ++i)
        text += ", " + row;
    return text;
}

std::vector<RollupRow> summed(std::span<const UsageEvent> events)
{
    std::unordered_map<RollupKey, std::size_t, KeyHash> places;
    std::vector<RollupRow> rows;
    for (const UsageEvent &e : events) {
        const RollupKey key{e.user, 0, e.model, e.kind, e.flags & flag::rollupMask};
        const auto [place, isNew] = places.try_emplace(key, rows.size());
        if (isNew)
            rows.push_back({key, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        RollupRow &r = rows[place->second];
        ++r.events;
        r.cost += e.cost;
        r.discount += e.discount;
        r.requests += e.requests;
        r.inputTokens += e.inputTokens;
        r.outputTokens += e.outputTokens;
        r.cacheWriteTokens += e.cacheWriteTokens;
        r.cacheReadTokens += e.cacheReadTokens;
    }
    std::sort(rows.begin(), rows.end(), [](const RollupRow &a, const RollupRow &b) { return a.key < b.key; });
    return rows;
}
} // namespace

FloorStore::FloorStore(const std::string &path)
{
    if (sqlite3_open(path.c_str(), &m_db) != SQLITE_OK)
        std::abort();
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run("PRAGMA cache_size = -16000");
    run("CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY, user_code, model_code, kind_code, flags, cost, "
        "discount, token_fee, requests, input_tokens, output_tokens, cache_write_tokens, cache_read_tokens, "
        "conversation)");
    run("CREATE TABLE IF NOT EXISTS rollup (id INTEGER PRIMARY KEY, user_code, group_code, model_code, kind_code, "
        "flags, events, uncosted, cost, discount, requests, input_tokens, output_tokens, cache_write_tokens, "
        "cache_read_tokens)");
    for (int i = 0; i < 2; ++i) {
        const int rows = i == 0 ? int(many) : 1;
        m_events[i] = prepare("INSERT INTO event VALUES " + places(rows, eventColumns));
        m_rollups[i] = prepare("INSERT INTO rollup VALUES " + places(rows, rollupColumns));
    }
    m_select = prepare("SELECT * FROM event WHERE id >= ?1 AND id < ?2 ORDER BY id");
}

FloorStore::~FloorStore()
{
    for (sqlite3_stmt *statement : {m_events[0], m_events[1], m_rollups[0], m_rollups[1], m_select})
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void FloorStore::run(const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, message);
        std::abort();
    }
}

sqlite3_stmt *FloorStore::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        std::abort();
    return statement;
}

void FloorStore::finish(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        std::abort();
    sqlite3_reset(statement);
}

void FloorStore::deleteIds(const char *table, std::int64_t first, std::int64_t end)
{
    run(("DELETE FROM " + std::string(table) + " WHERE id >= " + std::to_string(first) + " AND id < "
        + std::to_string(end))
            .c_str());
}

void FloorStore::insertDay(std::span<const UsageEvent> events)
{
    std::int64_t lastMs = -1;
    std::int64_t number = 0;
    std::size_t left = events.size(); // from the end: oldest first
    while (left > 0) {
        const std::size_t rows = left >= many ? many : 1;
        sqlite3_stmt *insert = m_events[rows == many ? 0 : 1];
        for (std::size_t row = 0; row < rows; ++row) {
            const UsageEvent &e = events[--left];
            number = e.timestampMs == lastMs ? number + 1 : 0;
            lastMs = e.timestampMs;
            bindEvent(insert, int(row) * eventColumns + 1, store::eventId(1, e.timestampMs, number), e);
        }
        finish(insert);
    }
    const std::vector<RollupRow> rollups = summed(events);
    const UtcDay day = UtcDay::ofMs(events.front().timestampMs);
    for (std::size_t done = 0; done < rollups.size();) {
        const std::size_t rows = rollups.size() - done >= many ? many : 1;
        sqlite3_stmt *insert = m_rollups[rows == many ? 0 : 1];
        for (std::size_t row = 0; row < rows; ++row, ++done)
            bindRow(insert, int(row) * rollupColumns + 1, store::rollupId(1, day, std::int64_t(done)), rollups[done]);
        finish(insert);
    }
}

void FloorStore::append(std::span<const UsageEvent> newestFirst)
{
    run("BEGIN IMMEDIATE");
    std::size_t end = newestFirst.size();
    while (end > 0) { // the oldest day first, so that ids ascend
        const std::int64_t dayEnd = (UtcDay::ofMs(newestFirst[end - 1].timestampMs) + 1).startMs();
        const auto begin = std::partition_point(newestFirst.begin(), newestFirst.begin() + std::ptrdiff_t(end),
            [&](const UsageEvent &e) { return e.timestampMs >= dayEnd; });
        const auto first = std::size_t(begin - newestFirst.begin());
        insertDay(newestFirst.subspan(first, end - first));
        end = first;
    }
    run("COMMIT");
}

void FloorStore::replace(std::int64_t startMs, std::int64_t endMs, std::span<const UsageEvent> newestFirst)
{
    run("SAVEPOINT whole");
    deleteIds("event", store::eventId(1, startMs), store::eventId(1, endMs));
    deleteIds("rollup", store::rollupId(1, UtcDay::ofMs(startMs)), store::rollupId(1, UtcDay::ofMs(endMs)));
    for (std::size_t begin = 0; begin < newestFirst.size();) {
        const std::int64_t dayStart = UtcDay::ofMs(newestFirst[begin].timestampMs).startMs();
        std::size_t end = begin;
        while (end < newestFirst.size() && newestFirst[end].timestampMs >= dayStart)
            ++end;
        insertDay(newestFirst.subspan(begin, end - begin));
        begin = end;
    }
    run("RELEASE whole");
}

bool FloorStore::equals(std::int64_t startMs, std::int64_t endMs, std::span<const UsageEvent> oldestFirst)
{
    sqlite3_bind_int64(m_select, 1, store::eventId(1, startMs));
    sqlite3_bind_int64(m_select, 2, store::eventId(1, endMs));
    std::size_t i = 0;
    bool same = true;
    while (sqlite3_step(m_select) == SQLITE_ROW) {
        if (i >= oldestFirst.size()) {
            same = false;
            break;
        }
        const UsageEvent &e = oldestFirst[i++];
        const auto is = [&](int column, std::int64_t value) {
            same &= sqlite3_column_int64(m_select, column) == value;
        };
        same &= store::eventTimestampMs(sqlite3_column_int64(m_select, 0)) == e.timestampMs;
        int column = 1;
        for (const std::int64_t value : {std::int64_t(e.user), std::int64_t(e.model), std::int64_t(e.kind),
                 std::int64_t(e.flags), e.cost, e.discount, e.tokenFee, e.requests, e.inputTokens, e.outputTokens,
                 e.cacheWriteTokens, e.cacheReadTokens})
            is(column++, value);
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_select, column));
        same &= e.conversation == (text ? std::string_view(text) : std::string_view());
    }
    sqlite3_reset(m_select);
    return same && i == oldestFirst.size();
}

std::vector<RollupRow> FloorStore::readRollups(const std::string &path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *select = nullptr;
    if (sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(db,
               "SELECT id, user_code, group_code, model_code, kind_code, flags, events, uncosted, cost, discount, "
               "requests, input_tokens, output_tokens, cache_write_tokens, cache_read_tokens FROM rollup ORDER BY id",
               -1, &select, nullptr)
            != SQLITE_OK)
        std::abort();
    std::vector<RollupRow> rows;
    while (sqlite3_step(select) == SQLITE_ROW) {
        const auto code = [&](int column) { return static_cast<Code>(sqlite3_column_int64(select, column)); };
        const auto value = [&](int column) { return std::int64_t{sqlite3_column_int64(select, column)}; };
        rows.push_back({{code(1), code(2), code(3), code(4), code(5)}, value(6), value(7), value(8), value(9),
            value(10), value(11), value(12), value(13), value(14)});
    }
    sqlite3_finalize(select);
    sqlite3_close(db);
    return rows;
}

} // namespace spend::bench
