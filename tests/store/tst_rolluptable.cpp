// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
RollupBatch batchOf(ConnectionId connection, UtcDay day, int rows, std::int64_t cost)
{
    RollupBatch batch{connection, day, {}};
    for (int i = 0; i < rows; ++i)
        batch.rows.push_back({{Code(i), 1, 2, 3, std::uint32_t(i % 8)}, i + 1, i % 2, cost, -cost, 5, 6, 7, 8, 9});
    return batch;
}
} // namespace

class tst_RollupTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void replacesADay();
    void emptiesADay();
    void ranges();
    void connectionsApart();
    void versions();

private:
    std::vector<RollupBatch> load(ConnectionId connection, const QString &first, const QString &last)
    {
        std::vector<RollupBatch> batches;
        (*m_store)->rollups.load(
            connection, {day(first), day(last)}, [&](RollupBatch batch) { batches.push_back(std::move(batch)); });
        return batches;
    }
    void replace(const RollupBatch &batch)
    {
        (*m_store)->transact([&] { (*m_store)->rollups.replaceDay(batch); });
    }
    std::unique_ptr<TemporaryStore> m_store;
};

void tst_RollupTable::init()
{
    m_store = std::make_unique<TemporaryStore>();
}

void tst_RollupTable::roundTrip()
{
    const RollupBatch batch = batchOf(1, day(u"2026-09-29"_s), 321, 1'234'567); // several statements and a rest
    replace(batch);
    m_store->reopen();
    const auto loaded = load(1, u"2026-09-29"_s, u"2026-09-29"_s);
    QCOMPARE(loaded.size(), 1u);
    QCOMPARE(loaded[0].connection, 1);
    QCOMPARE(loaded[0].day, batch.day);
    QCOMPARE(loaded[0].rows, batch.rows);
}

void tst_RollupTable::replacesADay()
{
    const UtcDay sunday = day(u"2026-09-27"_s);
    for (int i = 0; i < 3; ++i)
        replace(batchOf(1, sunday + i, 10, 100 + i));
    replace(batchOf(1, sunday + 1, 4, 999));
    const auto loaded = load(1, u"2026-09-01"_s, u"2026-09-30"_s);
    QCOMPARE(loaded.size(), 3u);
    QCOMPARE(loaded[0].rows, batchOf(1, sunday, 10, 100).rows); // the neighbours are as they were
    QCOMPARE(loaded[1].rows, batchOf(1, sunday + 1, 4, 999).rows);
    QCOMPARE(loaded[2].rows, batchOf(1, sunday + 2, 10, 102).rows);
}

void tst_RollupTable::emptiesADay()
{
    replace(batchOf(1, day(u"2026-09-27"_s), 10, 1));
    replace(batchOf(1, day(u"2026-09-28"_s), 10, 1));
    replace(batchOf(1, day(u"2026-09-27"_s), 0, 1));
    const auto loaded = load(1, u"2026-09-01"_s, u"2026-09-30"_s);
    QCOMPARE(loaded.size(), 1u);
    QCOMPARE(loaded[0].day, day(u"2026-09-28"_s));
}

void tst_RollupTable::ranges()
{
    for (const QString &iso : {u"2020-01-01"_s, u"2026-02-28"_s, u"2026-03-01"_s, u"2026-12-31"_s})
        replace(batchOf(1, day(iso), 1, 1));
    QCOMPARE(load(1, u"2026-02-28"_s, u"2026-03-01"_s).size(), 2u); // both ends are in it
    QCOMPARE(load(1, u"2026-03-02"_s, u"2026-12-30"_s).size(), 0u);
    QCOMPARE(load(1, u"2020-01-01"_s, u"2026-12-31"_s).size(), 4u);
    QCOMPARE(load(1, u"2020-01-01"_s, u"2026-12-31"_s).front().day, day(u"2020-01-01"_s));
}

void tst_RollupTable::connectionsApart()
{
    const UtcDay monday = day(u"2026-09-28"_s);
    for (const ConnectionId id : {63, 1, 2})
        replace(batchOf(id, monday, 3, id));
    for (const ConnectionId id : {1, 2, 63}) {
        const auto loaded = load(id, u"2026-09-28"_s, u"2026-09-28"_s);
        QCOMPARE(loaded.size(), 1u);
        QCOMPARE(loaded[0].rows, batchOf(id, monday, 3, id).rows);
    }
    QCOMPARE(load(3, u"2026-09-28"_s, u"2026-09-28"_s).size(), 0u);
    std::vector<ConnectionId> order;
    (*m_store)->rollups.loadAll([&](const RollupBatch &batch) {
        order.push_back(batch.connection);
        QCOMPARE(batch.rows.size(), 3u);
    });
    QCOMPARE(order, (std::vector<ConnectionId>{1, 2, 63}));
}

void tst_RollupTable::versions()
{
    StoreSession &session = m_store->session();
    QCOMPARE(session.versions.read(), VersionTable::Versions{});
    QCOMPARE(session.versions.raiseRollups(), 1);
    session.versions.raiseDirectory();
    session.versions.raiseDirectory();
    QCOMPARE(session.versions.read(), (VersionTable::Versions{1, 2}));
    QVERIFY(thrownBy([&] {
        session.transact([&] {
            session.versions.raiseRollups();
            throw StoreError({});
        });
    }));
    QCOMPARE(session.versions.read(), (VersionTable::Versions{1, 2})); // raised only with the change
}

QTEST_GUILESS_MAIN(tst_RollupTable)
#include "tst_rolluptable.moc"
