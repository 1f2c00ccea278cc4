// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowids.h"
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

// The last connection's ids end where 64 bits do.
static_assert(eventIdEnd(mostConnections) == std::numeric_limits<std::int64_t>::max());
static_assert(eventId(mostConnections, endOfTimeMs - 1, eventsPerMillisecond - 1) == eventIdEnd(mostConnections));

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC

UsageEvent eventAt(std::int64_t ms, std::int64_t cost = 1)
{
    UsageEvent e;
    e.timestampMs = ms;
    e.cost = cost;
    return e;
}
} // namespace

class tst_EventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowIds_data();
    void rowIds();
    void roundTrip();
    void everyFieldSurvives();
    void noConversationIsNull();
    void identifiersComeBackAsTheyWere_data();
    void identifiersComeBackAsTheyWere();
    void identifiersOfOlderVersionsAreRead();
    void manyInOneMillisecond();
    void tooManyInOneMillisecond();
    void removes();
    void spansAreHalfOpen();
    void edges();
    void connectionsApart();
    void refusesAMillisecondTwice();
};

void tst_EventTable::rowIds_data()
{
    QTest::addColumn<int>("connection");
    QTest::addColumn<qint64>("ms");
    for (const int connection : {1, 2, 62, 63}) {
        for (const qint64 ms : {qint64(epochMs), qint64(noon), qint64(endOfTimeMs) - 1})
            QTest::addRow("%d at %lld", connection, ms) << connection << ms;
    }
}

void tst_EventTable::rowIds()
{
    QFETCH(const int, connection);
    QFETCH(const qint64, ms);
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{1}, eventsPerMillisecond - 1}) {
        const std::int64_t id = eventId(connection, ms, number);
        QVERIFY(id > 0);
        QCOMPARE(connectionOf(id), connection);
        QCOMPARE(eventTimestampMs(id), std::int64_t(ms));
        QVERIFY(id <= eventIdEnd(connection));
        QVERIFY(connection == 1 || id > eventIdEnd(connection - 1));
    }
    const std::int64_t cell = rollupId(connection, UtcDay::ofMs(ms), 12345);
    QCOMPARE(connectionOf(cell), connection);
    QCOMPARE(rollupDay(cell), UtcDay::ofMs(ms));
    QVERIFY(cell > 0);
}

void tst_EventTable::roundTrip()
{
    TemporaryStore store;
    // More than a statement takes, and a rest.
    std::vector<UsageEvent> events;
    for (int i = 0; i < 1234; ++i)
        events.push_back({noon + i / 3, Code(i % 7), Code(i % 5), Code(i % 3), std::uint32_t(i % 256), i * 1'000'003LL,
            -i, i, i * 10LL, i, i + 1, i + 2, i + 3, i % 4 == 0 ? std::string() : "c-" + std::to_string(i / 9)});
    std::sort(events.begin(), events.end());
    store->transact([&] { store->events.insert(1, events); });
    store.reopen();
    QCOMPARE(store->events.load(1, {noon, noon + 1000}), events);
    QCOMPARE(store.rows("event"), 1234);
    store->transact([&] { store->events.insert(1, {}); });
    QCOMPARE(store.rows("event"), 1234);
}

void tst_EventTable::everyFieldSurvives()
{
    TemporaryStore store;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::vector<UsageEvent> events{
        {noon, 4'294'967'295u, 2, 3, 255, -5, -6, -7, -8, 9, 10, 11, 12, "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab"},
        {noon + 1, 0, 4'294'967'295u, 4'294'967'295u, 4'294'967'295u, most, -most, most, most, most, most, most, most,
            std::string("g\xc3\xa9n\0 'x'", 9)}};
    store->events.insert(1, events);
    if (PostgresServer::isWanted()) // keeps no NUL in texts: it becomes the sign for "no such character"
        events[1].conversation = "g\xc3\xa9n\xef\xbf\xbd 'x'";
    QCOMPARE(store->events.load(1, {noon, noon + 2}), events);
}

void tst_EventTable::noConversationIsNull()
{
    TemporaryStore store;
    UsageEvent given = eventAt(noon + 1);
    given.conversation = "c-1";
    store->events.insert(1, std::vector{eventAt(noon), given});
    Statement &select = store->database().prepared("SELECT conversation FROM event ORDER BY id");
    QVERIFY(select.step());
    QVERIFY(select.isNull(0));
    QVERIFY(select.step());
    QCOMPARE(select.string(0), u"c-1"_s);
    select.reset();
    // Bound values stay in a prepared statement: the next rows must not inherit the conversation.
    store->events.insert(1, std::vector{eventAt(noon + 2), eventAt(noon + 3)});
    QCOMPARE(store->events.load(1, {noon + 2, noon + 4}), (std::vector{eventAt(noon + 2), eventAt(noon + 3)}));
}

void tst_EventTable::identifiersComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<bool>("isUuid");
    QTest::newRow("UUID") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab"_ba << true;
    QTest::newRow("no figure") << "00000000-0000-0000-0000-000000000000"_ba << true;
    QTest::newRow("all figures") << "ffffffff-ffff-ffff-ffff-ffffffffffff"_ba << true;
    QTest::newRow("capitals") << "7F0C2A9E-1C3E-4A5B-9D7F-0123456789AB"_ba << false;
    QTest::newRow("one capital") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789aB"_ba << false;
    QTest::newRow("no dashes") << "7f0c2a9e1c3e4a5b9d7f0123456789ab"_ba << false;
    QTest::newRow("dashes elsewhere") << "7f0c2a9e1-c3e-4a5b-9d7f-0123456789ab"_ba << false;
    QTest::newRow("a dash at the end") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789a-"_ba << false;
    QTest::newRow("another letter") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ag"_ba << false;
    QTest::newRow("braces") << "{7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab}"_ba << false;
    QTest::newRow("one letter short") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789a"_ba << false;
    QTest::newRow("one letter more") << "7f0c2a9e-1c3e-4a5b-9d7f-0123456789abc"_ba << false;
    QTest::newRow("sixteen letters") << "0123456789abcdef"_ba << false;
    QTest::newRow("a word") << "c-1"_ba << false;
}

void tst_EventTable::identifiersComeBackAsTheyWere()
{
    QFETCH(QByteArray, conversation);
    QFETCH(bool, isUuid);
    TemporaryStore store;
    UsageEvent given = eventAt(noon);
    given.conversation = conversation.toStdString();
    UsageEvent other = eventAt(noon + 1);
    other.conversation = "0a1b2c3d-1c3e-4a5b-9d7f-0123456789ab";
    const std::vector events{given, other};
    store->events.insert(1, events);
    QCOMPARE(store->events.load(1, {noon, noon + 2}), events);
    QCOMPARE(store->events.find(eventId(1, noon)), std::optional(given));
    if (PostgresServer::isWanted())
        return;
    // In a file a UUID is its bytes.
    Statement &select = store->database().prepared("SELECT typeof(conversation) FROM event ORDER BY id LIMIT 1");
    QVERIFY(select.step());
    QCOMPARE(select.string(0), isUuid ? u"blob"_s : u"text"_s);
    select.reset();
}

void tst_EventTable::identifiersOfOlderVersionsAreRead()
{
    TemporaryStore store;
    UsageEvent given = eventAt(noon);
    given.conversation = "7f0c2a9e-1c3e-4a5b-9d7f-0123456789ab";
    store->events.insert(1, std::vector{given});
    store->database()
        .prepared("UPDATE event SET conversation = $1")
        .execute(std::string_view(given.conversation)); // as text
    QCOMPARE(store->events.load(1, {noon, noon + 1}), std::vector{given});
}

void tst_EventTable::manyInOneMillisecond()
{
    TemporaryStore store;
    const std::vector<UsageEvent> events(5000, eventAt(noon, 7)); // equal events are real
    store->transact([&] { store->events.insert(1, events); });
    QCOMPARE(store->events.load(1, {noon, noon + 1}), events);
    QCOMPARE(store->events.newestMs(1), std::optional(noon));
    store->transact([&] { store->events.insert(1, std::vector{eventAt(noon + 1)}); });
    QCOMPARE(store->events.remove(1, {noon, noon + 1}), 5000);
    QCOMPARE(store->events.load(1, {noon, noon + 2}).size(), 1u);
}

void tst_EventTable::tooManyInOneMillisecond()
{
    TemporaryStore store;
    const std::vector<UsageEvent> most(std::size_t(eventsPerMillisecond), eventAt(noon));
    store->transact([&] { store->events.insert(1, most); });
    QCOMPARE(store.rows("event"), eventsPerMillisecond);
    const std::vector<UsageEvent> tooMany(std::size_t(eventsPerMillisecond) + 1, eventAt(noon + 5));
    const auto problem = thrownBy([&] { store->transact([&] { store->events.insert(1, tooMany); }); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ProblemKind::Server);
    QCOMPARE(store.rows("event"), eventsPerMillisecond); // all or nothing
}

void tst_EventTable::removes()
{
    TemporaryStore store;
    store->events.insert(1, std::vector{eventAt(noon), eventAt(noon + 10), eventAt(noon + 10), eventAt(noon + 20)});
    QCOMPARE(store->events.remove(1, {noon + 1, noon + 10}), 0);
    QCOMPARE(store->events.remove(1, {noon + 10, noon + 20}), 2);
    QCOMPARE(store->events.load(1, {noon, noon + 21}), (std::vector{eventAt(noon), eventAt(noon + 20)}));
    store->events.insert(1, std::vector{eventAt(noon + 10, 9)}); // and in again
    QCOMPARE(store->events.load(1, {noon + 10, noon + 11}), std::vector{eventAt(noon + 10, 9)});
}

void tst_EventTable::spansAreHalfOpen()
{
    TemporaryStore store;
    store->events.insert(1, std::vector{eventAt(noon), eventAt(noon + 1)});
    QCOMPARE(store->events.load(1, {noon, noon + 1}).size(), 1u);
    QCOMPARE(store->events.load(1, {noon, noon}).size(), 0u);
    QCOMPARE(store->events.load(1, {epochMs, endOfTimeMs - 1}).size(), 2u);
}

void tst_EventTable::edges()
{
    TemporaryStore store;
    QVERIFY(!store->events.newestMs(1));
    QVERIFY(!store->events.oldestMs(1));
    store->events.insert(1, std::vector{eventAt(epochMs), eventAt(noon)});
    store->events.insert(2, std::vector{eventAt(noon + 100)});
    QCOMPARE(store->events.oldestMs(1), std::optional(epochMs));
    QCOMPARE(store->events.newestMs(1), std::optional(noon));
    QCOMPARE(store->events.newestMs(2), std::optional(noon + 100));
    QVERIFY(!store->events.newestMs(3));
}

void tst_EventTable::connectionsApart()
{
    TemporaryStore store;
    for (ConnectionId id = 1; id <= mostConnections; ++id)
        store->events.insert(id, std::vector{eventAt(epochMs, id), eventAt(endOfTimeMs - 2, id)});
    for (ConnectionId id = 1; id <= mostConnections; ++id) {
        const auto events = store->events.load(id, {epochMs, endOfTimeMs - 1});
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[0].cost, id);
        QCOMPARE(store->events.newestMs(id), std::optional(endOfTimeMs - 2));
    }
    QCOMPARE(store->events.remove(63, {epochMs, endOfTimeMs - 1}), 2);
    QVERIFY(!store->events.newestMs(63));
    QVERIFY(store->events.newestMs(62));
}

void tst_EventTable::refusesAMillisecondTwice()
{
    TemporaryStore store;
    store->events.insert(1, std::vector{eventAt(noon)});
    QVERIFY(thrownBy([&] { store->events.insert(1, std::vector{eventAt(noon)}); }));
}

QTEST_GUILESS_MAIN(tst_EventTable)
#include "tst_eventtable.moc"
