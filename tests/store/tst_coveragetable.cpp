// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

using Spans = std::vector<Span>;
Q_DECLARE_METATYPE(Spans)
Q_DECLARE_METATYPE(spend::store::Span)

class tst_CoverageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void trims();
    void anyOrderCoversTheSame();
    void connectionsApart();
    void gaps_data();
    void gaps();
};

void tst_CoverageTable::joins_data()
{
    QTest::addColumn<Spans>("added");
    QTest::addColumn<Spans>("covered");
    QTest::newRow("nothing") << Spans{} << Spans{};
    QTest::newRow("one") << Spans{{10, 20}} << Spans{{10, 20}};
    QTest::newRow("empty one") << Spans{{10, 10}} << Spans{};
    QTest::newRow("apart") << Spans{{30, 40}, {10, 20}} << Spans{{10, 20}, {30, 40}};
    QTest::newRow("neighbours") << Spans{{20, 30}, {10, 20}} << Spans{{10, 30}};
    QTest::newRow("again") << Spans{{10, 20}, {10, 20}} << Spans{{10, 20}};
    QTest::newRow("over the end") << Spans{{10, 20}, {15, 25}} << Spans{{10, 25}};
    QTest::newRow("over the start") << Spans{{10, 20}, {5, 15}} << Spans{{5, 20}};
    QTest::newRow("within") << Spans{{10, 40}, {20, 30}} << Spans{{10, 40}};
    QTest::newRow("around") << Spans{{20, 30}, {10, 40}} << Spans{{10, 40}};
    QTest::newRow("over several") << Spans{{10, 20}, {30, 40}, {50, 60}, {15, 55}} << Spans{{10, 60}};
    QTest::newRow("between") << Spans{{10, 20}, {30, 40}, {20, 30}} << Spans{{10, 40}};
}

void tst_CoverageTable::joins()
{
    QFETCH(const Spans, added);
    QFETCH(const Spans, covered);
    TemporaryStore store;
    const ConnectionId acme = store.add(u"Acme"_s);
    std::int64_t readMs = 0;
    for (const Span &span : added)
        store->transact([&] { store->coverage.add(acme, span, ++readMs); });
    QCOMPARE(store->coverage.spans(acme), covered);
}

void tst_CoverageTable::trims()
{
    TemporaryStore store;
    const ConnectionId acme = store.add(u"Acme"_s);
    store->coverage.add(acme, {0, 100}, 1);
    store->coverage.add(acme, {40, 60}, 2);
    store->coverage.add(acme, {90, 120}, 3);
    // Older records keep what is left of them, and when they were read.
    Statement &select = store->database().prepared("SELECT start_ms, end_ms, read_ms FROM coverage ORDER BY start_ms");
    const std::int64_t expected[][3]{{0, 40, 1}, {40, 60, 2}, {60, 90, 1}, {90, 120, 3}};
    for (const auto &row : expected) {
        QVERIFY(select.step());
        for (int column = 0; column < 3; ++column)
            QCOMPARE(select.integer(column), row[column]);
    }
    QVERIFY(!select.step());
    select.reset();
}

void tst_CoverageTable::anyOrderCoversTheSame()
{
    TemporaryStore store;
    const ConnectionId acme = store.add(u"Acme"_s);
    std::vector<bool> covered(200);
    std::uint32_t random = 7;
    for (int i = 0; i < 150; ++i) {
        random = random * 1'664'525 + 1'013'904'223;
        const std::int64_t start = (random >> 8) % 190;
        const std::int64_t end = start + (random >> 24) % 10;
        store->coverage.add(acme, {start, end}, i);
        for (std::int64_t at = start; at < end; ++at)
            covered[std::size_t(at)] = true;
        const Spans spans = store->coverage.spans(acme);
        for (std::int64_t at = 0; at < 200; ++at) {
            const bool in = std::any_of(
                spans.begin(), spans.end(), [=](const Span &span) { return span.startMs <= at && at < span.endMs; });
            QCOMPARE(in, bool(covered[std::size_t(at)]));
        }
    }
}

void tst_CoverageTable::connectionsApart()
{
    TemporaryStore store;
    const ConnectionId a = store.add(u"A"_s);
    const ConnectionId b = store.add(u"B"_s);
    store->coverage.add(a, {0, 10}, 1);
    store->coverage.add(b, {5, 20}, 1);
    QCOMPARE(store->coverage.spans(a), (Spans{{0, 10}}));
    QCOMPARE(store->coverage.spans(b), (Spans{{5, 20}}));
}

void tst_CoverageTable::gaps_data()
{
    QTest::addColumn<Span>("wanted");
    QTest::addColumn<Spans>("covered");
    QTest::addColumn<Spans>("gaps");
    QTest::newRow("nothing covered") << Span{0, 10} << Spans{} << Spans{{0, 10}};
    QTest::newRow("all covered") << Span{0, 10} << Spans{{0, 10}} << Spans{};
    QTest::newRow("more than covered") << Span{3, 7} << Spans{{0, 10}} << Spans{};
    QTest::newRow("the start") << Span{0, 10} << Spans{{4, 20}} << Spans{{0, 4}};
    QTest::newRow("the end") << Span{0, 10} << Spans{{-5, 4}} << Spans{{4, 10}};
    QTest::newRow("both") << Span{0, 10} << Spans{{3, 4}, {6, 7}} << Spans{{0, 3}, {4, 6}, {7, 10}};
    QTest::newRow("outside") << Span{0, 10} << Spans{{-9, -2}, {-2, 0}, {10, 12}} << Spans{{0, 10}};
    QTest::newRow("nothing wanted") << Span{5, 5} << Spans{} << Spans{};
    QTest::newRow("less than nothing") << Span{5, 4} << Spans{{0, 10}} << Spans{};
    QTest::newRow("touching") << Span{0, 10} << Spans{{0, 4}, {4, 6}, {6, 9}} << Spans{{9, 10}};
}

void tst_CoverageTable::gaps()
{
    QFETCH(const Span, wanted);
    QFETCH(const Spans, covered);
    QFETCH(const Spans, gaps);
    QCOMPARE(gapsIn(wanted, covered), gaps);
}

QTEST_GUILESS_MAIN(tst_CoverageTable)
#include "tst_coveragetable.moc"
