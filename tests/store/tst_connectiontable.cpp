// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowids.h"
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
constexpr std::int64_t noon = 1'790'683'200'000; // 2026-09-29 12:00 UTC
} // namespace

class tst_ConnectionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurvive();
    void found();
    void updates();
    void learnsCycleStarts();
    void remembersWhatWasSeen();
    void countsEvents();
    void takesTheSmallestFreeNumber();
    void atMost63();
    void removesEverything();
    void keepsWhatOthersUse();
    void raisesVersions();
};

void tst_ConnectionTable::settingsSurvive()
{
    TemporaryStore store;
    ConnectionSettings s;
    s.name = u"Größe & Söhne"_s;
    s.apiUrl = QUrl(u"https://gateway.example.com:8443/a%20b"_s);
    s.since = day(u"2026-01-31"_s);
    s.intervalMinutes = 15;
    s.proxy = {ProxyChoice::Kind::Manual, u"proxy"_s, 3128};
    s.keyFile = u"/home/ada/key"_s;
    s.caFile = u"/home/ada/ca.pem"_s;
    s.mostAnswerMiB = 256;
    s.paused = true;
    s.sample = true;
    const Connection added = store->transact([&] { return store->connections.add(s, u"uuid-1"_s, 77); });
    QCOMPARE(added.id, 1);
    store.reopen();
    const Connection c = store->connections.find(1).value();
    QCOMPARE(c.uuid, u"uuid-1"_s);
    QCOMPARE(c.createdMs, 77);
    QCOMPARE(c.settings.name, s.name);
    QCOMPARE(c.settings.apiUrl, s.apiUrl);
    QCOMPARE(c.settings.since, s.since);
    QCOMPARE(c.settings.intervalMinutes, 15);
    QCOMPARE(c.settings.proxy, s.proxy);
    QCOMPARE(c.settings.keyFile, s.keyFile);
    QCOMPARE(c.settings.caFile, s.caFile);
    QCOMPARE(c.settings.mostAnswerMiB, s.mostAnswerMiB);
    QVERIFY(c.settings.paused);
    QVERIFY(c.settings.sample);
    QVERIFY(!c.cyclesKnown);
    QCOMPARE(c.cycles.dayOfMonth, 1);
    QCOMPARE(int(c.groups), int(Capability::Unknown));
    QVERIFY(!c.backfillComplete);
    QVERIFY(!c.commitsFrom);
}

void tst_ConnectionTable::found()
{
    TemporaryStore store;
    store.add(u"Zebra"_s);
    store.add(u"Müller"_s);
    store.add(u"Acme"_s);
    QCOMPARE(store->connections.names(), (QStringList{u"Acme"_s, u"Müller"_s, u"Zebra"_s}));
    QCOMPARE(store->connections.findByName(u" mÜLLER "_s)->id, 2);
    QVERIFY(!store->connections.findByName(u"Mull"_s));
    QVERIFY(!store->connections.find(4));
    QVERIFY(!store->connections.find(0));
}

void tst_ConnectionTable::updates()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    store.add(u"Other"_s);
    ConnectionSettings s = store->connections.find(1)->settings;
    s.name = u"Acme Inc."_s;
    s.since = day(u"2026-05-01"_s);
    s.paused = true;
    store->transact([&] { store->connections.updateSettings(1, s); });
    QCOMPARE(store->connections.find(1)->settings.name, u"Acme Inc."_s);
    QCOMPARE(store->connections.find(1)->settings.since, s.since);
    QVERIFY(store->connections.find(1)->settings.paused);
    s.since.reset();
    store->transact([&] { store->connections.updateSettings(1, s); });
    QVERIFY(!store->connections.find(1)->settings.since);
    QCOMPARE(store->connections.find(2)->settings.name, u"Other"_s);
    QVERIFY(!store->connections.find(2)->settings.paused);
}

void tst_ConnectionTable::learnsCycleStarts()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    const auto note = [&](const QString &start) { store->connections.noteCycleStart(1, day(start)); };
    note(u"2026-02-28"_s);
    QCOMPARE(store->connections.find(1)->cycles.dayOfMonth, 28);
    QVERIFY(store->connections.find(1)->cyclesKnown);
    note(u"2026-03-31"_s);
    note(u"2026-04-30"_s);
    QCOMPARE(store->connections.find(1)->cycles.dayOfMonth, 31);
}

void tst_ConnectionTable::remembersWhatWasSeen()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    store->connections.setCapabilities(1, Capability::Missing, Capability::Visible);
    store->connections.setBackfillComplete(1, true);
    store->connections.setReadFrom(1, day(u"2026-01-01"_s), {});
    store.reopen();
    const Connection c = store->connections.find(1).value();
    QCOMPARE(int(c.groups), int(Capability::Missing));
    QCOMPARE(int(c.repositories), int(Capability::Visible));
    QVERIFY(c.backfillComplete);
    QCOMPARE(c.commitsFrom, std::optional(day(u"2026-01-01"_s)));
    QVERIFY(!c.dailyUsageFrom);
}

void tst_ConnectionTable::countsEvents()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    QCOMPARE(store->connections.eventCount(1), 0);
    store->connections.addToEventCount(1, 1000);
    store->connections.addToEventCount(1, -1);
    QCOMPARE(store->connections.eventCount(1), 999);
    QCOMPARE(store->connections.eventCount(2), 0);
}

void tst_ConnectionTable::takesTheSmallestFreeNumber()
{
    TemporaryStore store;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        store.add(name);
    store->transact([&] { store->connections.remove(2); });
    QCOMPARE(store.add(u"D"_s), 2);
    QCOMPARE(store.add(u"E"_s), 4);
}

void tst_ConnectionTable::atMost63()
{
    TemporaryStore store;
    for (int i = 1; i <= mostConnections; ++i)
        QCOMPARE(store.add(u"Connection %1"_s.arg(i)), i);
    const auto problem = thrownBy([&] { store.add(u"One too many"_s); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, ProblemKind::InvalidInput);
    QVERIFY(problem->text.contains(u"63"_s));
    QCOMPARE(store.rows("connection"), 63);
    store->transact([&] { store->connections.remove(17); });
    QCOMPARE(store.add(u"One that fits"_s), 17);
}

namespace
{
/// Something in every table.
void fill(TemporaryStore &store, ConnectionId id, const QString &email, const QString &group, const QString &repository)
{
    store->transact([&] {
        const Code user = store->users.intern(email);
        store->members.replaceMembers(id, {{u"1"_s, u"Somebody"_s, email, u"member"_s, false}});
        MemberSpend spend;
        spend.email = email;
        store->members.replaceSpend(id, day(u"2026-09-01"_s), {spend}, 1);
        DailyUsage daily;
        daily.day = day(u"2026-09-29"_s);
        daily.email = email;
        store->members.replaceDailyUsage(id, {daily.day, daily.day}, {daily});
        GroupListing listing;
        listing.cycleStart = day(u"2026-09-01"_s);
        listing.cycleEnd = day(u"2026-10-01"_s);
        listing.groups = {{group, u"Group"_s, {}, false}};
        listing.memberships = {{group, email, {}, {}, 5, {}}};
        store->groups.replaceListing(id, listing, true);
        AiCommit commit;
        commit.hash = u"a"_s;
        commit.email = email;
        commit.repository = repository;
        store->commits.merge(id, {commit});
        UsageEvent event;
        event.timestampMs = noon;
        event.user = user;
        store->events.insert(id, std::vector{event});
        RollupRow row;
        row.key = {user, store->groupKeys.intern(group), 0, 0, 0};
        store->rollups.replaceDay({id, day(u"2026-09-29"_s), {row}});
        store->coverage.add(id, {noon, noon + 1}, 1);
        store->etags.put(id, u"/request"_s, "tag", 1);
        store->runs.begin(id, u"run"_s, 1);
    });
}

const QStringList tables{u"event"_s, u"rollup"_s, u"coverage"_s, u"member"_s, u"member_spend"_s, u"billing_group"_s,
    u"group_membership"_s, u"group_listing"_s, u"daily_usage"_s, u"ai_commit"_s, u"etag"_s, u"run"_s};
} // namespace

void tst_ConnectionTable::removesEverything()
{
    TemporaryStore store;
    for (const QString &name : {u"A"_s, u"B"_s})
        store.add(name);
    fill(store, 1, u"ada@example.com"_s, u"group_1"_s, u"acme/web"_s);
    for (const QString &table : tables)
        QCOMPARE(store.rows(table.toStdString()), 1);
    store->transact([&] { store->connections.remove(1); });
    for (const QString &table : tables)
        QCOMPARE(store.rows(table.toStdString()), 0);
    QCOMPARE(store->connections.names(), QStringList{u"B"_s});
    QCOMPARE(store->users.all(), std::vector<QString>{u"(none)"_s});
    QCOMPARE(store->groupKeys.all(), std::vector<QString>{u"(unassigned)"_s});
    QCOMPARE(store->repositories.all(), std::vector<QString>{u"(unattributed)"_s});
    // A successor with the same number finds nothing of it.
    QCOMPARE(store.add(u"C"_s), 1);
    QCOMPARE(store->connections.eventCount(1), 0);
    QVERIFY(!store->events.newestMs(1));
    QVERIFY(store->coverage.spans(1).empty());
    QVERIFY(!store->runs.history(1).lastAttemptMs);
}

void tst_ConnectionTable::keepsWhatOthersUse()
{
    TemporaryStore store;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        store.add(name);
    fill(store, 1, u"ada@example.com"_s, u"group_1"_s, u"acme/web"_s);
    fill(store, 2, u"ada@example.com"_s, u"group_2"_s, u"acme/web"_s);
    fill(store, 3, u"bob@example.com"_s, u"group_3"_s, u"acme/api"_s);
    store->transact([&] { store->connections.remove(2); });
    for (const QString &table : tables)
        QCOMPARE(store.rows(table.toStdString()), 2);
    const auto holds = [](const std::vector<QString> &texts, const QString &text) {
        return std::find(texts.begin(), texts.end(), text) != texts.end();
    };
    QVERIFY(holds(store->users.all(), u"ada@example.com"_s)); // A knows her too
    QVERIFY(holds(store->users.all(), u"bob@example.com"_s));
    QVERIFY(holds(store->repositories.all(), u"acme/web"_s));
    QVERIFY(holds(store->groupKeys.all(), u"group_1"_s));
    QVERIFY(!holds(store->groupKeys.all(), u"group_2"_s));
    QVERIFY(store->events.newestMs(1) && store->events.newestMs(3));
    QVERIFY(!store->events.newestMs(2));
}

void tst_ConnectionTable::raisesVersions()
{
    TemporaryStore store;
    const auto before = store->versions.read();
    store.add(u"A"_s);
    const auto added = store->versions.read();
    QVERIFY(added.directory > before.directory);
    store->transact([&] { store->connections.remove(1); });
    QVERIFY(store->versions.read().directory > added.directory);
    QVERIFY(store->versions.read().rollups > added.rollups);
}

QTEST_GUILESS_MAIN(tst_ConnectionTable)
#include "tst_connectiontable.moc"
