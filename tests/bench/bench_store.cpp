// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processor seconds for storing usage events: through our own door to SQLite and through Qt SQL, each into a fresh file
// in WAL, a transaction for every 1,000 events. Usage: bench_store [events, default 200000] [rounds, default 3]

#include "core/store/storesession.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{

constexpr std::int64_t firstMs = 1'782'000'000'000;
constexpr std::size_t eventsPerTransaction = 1'000;
const QStringList columns{u"id"_s, u"user_code"_s, u"model_code"_s, u"kind_code"_s, u"flags"_s, u"cost"_s,
    u"discount"_s, u"token_fee"_s, u"requests"_s, u"input_tokens"_s, u"output_tokens"_s, u"cache_write_tokens"_s,
    u"cache_read_tokens"_s, u"conversation"_s};

/// Shaped as the service's: a UUID.
std::string conversationId(std::size_t number)
{
    char text[40];
    std::snprintf(text, sizeof text, "%08zx-1c3e-4a5b-9d7f-%012zx", number * 2'654'435'761u % 0xffffffffu, number);
    return text;
}

/// One event a second or so, none in another's millisecond; most belong to a conversation, a few of them to each.
std::vector<UsageEvent> makeEvents(std::size_t count)
{
    std::mt19937_64 random(7);
    const auto upTo = [&](std::int64_t most) { return std::int64_t(random() % std::uint64_t(most)); };
    std::vector<UsageEvent> events;
    std::int64_t ms = firstMs;
    for (std::size_t i = 0; i < count; ++i) {
        ms += 1 + upTo(2'000);
        events.push_back({ms, Code(upTo(1'000)), Code(upTo(12)), Code(upTo(5)), std::uint32_t(upTo(256)),
            upTo(100'000'000), upTo(1'000), upTo(1'000'000), upTo(10'000'000), upTo(100'000), upTo(10'000),
            upTo(100'000), upTo(1'000'000), i % 5 < 3 ? conversationId(i / 25) : std::string()});
    }
    return events;
}

void storeByOurDoor(const QString &path, std::span<const UsageEvent> events)
{
    store::StoreSession session(path, store::StoreSession::Mode::ReadWrite);
    while (!events.empty()) {
        const auto part = events.first(std::min(events.size(), eventsPerTransaction));
        session.transact([&] { session.events.insert(1, part); });
        events = events.subspan(part.size());
    }
}

bool done(bool ok, const QSqlError &error)
{
    if (!ok)
        std::fprintf(stderr, "Qt SQL: %s\n", qPrintable(error.text()));
    return ok;
}

/// Stores through a prepared QSqlQuery whose values \c bind sets; false where that fails.
bool storeByQtSql(const QString &path, const QString &sql, std::span<const UsageEvent> events,
    const std::function<void(QSqlQuery &, const UsageEvent &)> &bind)
{
    store::StoreSession(path, store::StoreSession::Mode::ReadWrite); // makes the same tables
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(path);
        ok = done(database.open(), database.lastError());
        if (ok) {
            QSqlQuery query(database);
            ok = query.exec(u"PRAGMA journal_mode = WAL"_s) && query.exec(u"PRAGMA synchronous = NORMAL"_s)
                && query.exec(u"PRAGMA cache_size = -16000"_s);
            query.finish();
            ok = ok && done(query.prepare(sql), query.lastError());
            for (std::size_t i = 0; ok && i < events.size(); ++i) {
                if (i % eventsPerTransaction == 0)
                    ok = database.transaction();
                bind(query, events[i]);
                ok = ok && done(query.exec(), query.lastError());
                if ((i + 1) % eventsPerTransaction == 0 || i + 1 == events.size())
                    ok = ok && done(database.commit(), database.lastError());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    return ok;
}

QVariant textOrNull(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

bool storeByName(const QString &path, std::span<const UsageEvent> events)
{
    static const QString sql =
        u"INSERT INTO event (%1) VALUES (:%2)"_s.arg(columns.join(u", "_s), columns.join(u", :"_s));
    return storeByQtSql(path, sql, events, [](QSqlQuery &query, const UsageEvent &e) {
        query.bindValue(u":id"_s, qint64(e.timestampMs));
        query.bindValue(u":user_code"_s, e.user);
        query.bindValue(u":model_code"_s, e.model);
        query.bindValue(u":kind_code"_s, e.kind);
        query.bindValue(u":flags"_s, e.flags);
        query.bindValue(u":cost"_s, qint64(e.cost));
        query.bindValue(u":discount"_s, qint64(e.discount));
        query.bindValue(u":token_fee"_s, qint64(e.tokenFee));
        query.bindValue(u":requests"_s, qint64(e.requests));
        query.bindValue(u":input_tokens"_s, qint64(e.inputTokens));
        query.bindValue(u":output_tokens"_s, qint64(e.outputTokens));
        query.bindValue(u":cache_write_tokens"_s, qint64(e.cacheWriteTokens));
        query.bindValue(u":cache_read_tokens"_s, qint64(e.cacheReadTokens));
        query.bindValue(u":conversation"_s, textOrNull(e.conversation));
    });
}

bool storeByPosition(const QString &path, std::span<const UsageEvent> events)
{
    static const QString sql = u"INSERT INTO event (%1) VALUES (%2)"_s.arg(
        columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    return storeByQtSql(path, sql, events, [](QSqlQuery &query, const UsageEvent &e) {
        int at = 0;
        query.bindValue(at++, qint64(e.timestampMs));
        for (const std::uint32_t code : {e.user, e.model, e.kind, e.flags})
            query.bindValue(at++, code);
        for (const std::int64_t figure : {e.cost, e.discount, e.tokenFee, e.requests, e.inputTokens, e.outputTokens,
                 e.cacheWriteTokens, e.cacheReadTokens})
            query.bindValue(at++, qint64(figure));
        query.bindValue(at++, textOrNull(e.conversation));
    });
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Whether a file holds as many events, worth as much.
bool holds(const QString &path, std::span<const UsageEvent> events)
{
    std::int64_t cost = 0;
    for (const UsageEvent &e : events)
        cost += e.cost;
    store::StoreSession session(path, store::StoreSession::Mode::ReadOnly);
    store::Statement &select = session.database().prepared("SELECT count(*), coalesce(sum(cost), 0) FROM event");
    select.step();
    const bool same = select.integer(0) == std::int64_t(events.size()) && select.integer(1) == cost;
    select.reset();
    return same;
}

struct Way {
    const char *name;
    std::function<bool(const QString &, std::span<const UsageEvent>)> store;
    double best = 0; ///< processor seconds
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // Qt SQL finds its driver by it
    const long long count = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    if (count < 1 || rounds < 1) {
        std::fputs("Usage: bench_store [events] [rounds]\n", stderr);
        return 2;
    }
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        std::fputs("Qt SQL has no driver for SQLite here (on Debian: libqt6sql6-sqlite).\n", stderr);
        return 2;
    }
    const std::vector<UsageEvent> events = makeEvents(std::size_t(count));
    Way ways[]{{"our door (100 rows a statement)",
                   [](const QString &path, std::span<const UsageEvent> list) {
                       storeByOurDoor(path, list);
                       return true;
                   }},
        {"QSqlQuery, bindValue by name", storeByName}, {"QSqlQuery, bindValue by position", storeByPosition}};

    // In turns, and the best of each: what else the machine does then hits all alike.
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"store.sqlite"_s);
            const double start = processorSeconds();
            const bool stored = way.store(path, events);
            const double spent = processorSeconds() - start;
            if (!stored || !holds(path, events)) {
                std::fprintf(stderr, "%s did not store what it was given.\n", way.name);
                return 1;
            }
            way.best = round == 0 ? spent : std::min(way.best, spent);
        }
    }

    const double ours = std::max(ways[0].best, 1e-9);
    std::printf("%lld events, best of %d\n%-36s %10s %14s %8s\n", count, rounds, "", "CPU s", "events/CPU s", "ratio");
    for (const Way &way : ways)
        std::printf("%-36s %10.3f %14.0f %8.2f\n", way.name, way.best, double(count) / std::max(way.best, 1e-9),
            way.best / ours);
    std::printf("{\"events\": %lld, \"rounds\": %d, \"doorCpuSeconds\": %.6f, \"namedCpuSeconds\": %.6f, "
                "\"positionalCpuSeconds\": %.6f, \"namedRatio\": %.3f, \"positionalRatio\": %.3f}\n",
        count, rounds, ways[0].best, ways[1].best, ways[2].best, ways[1].best / ours, ways[2].best / ours);
    return 0;
}
