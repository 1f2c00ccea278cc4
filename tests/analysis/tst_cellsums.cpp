// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cellsums.h"

#include <QTest>

#include <map>
#include <random>

using namespace spend;

class tst_CellSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
    void onlyWhatIsAskedForIsSummed();
};

void tst_CellSums::sums_data()
{
    QTest::addColumn<quint64>("cells");
    QTest::addColumn<bool>("dense");
    QTest::newRow("few cells") << quint64(1000) << true;
    QTest::newRow("as many as rows") << quint64(100'000) << true;
    QTest::newRow("many more than rows") << quint64(90'000'000'000) << false;
}

void tst_CellSums::sums()
{
    QFETCH(const quint64, cells);
    QFETCH(const bool, dense);
    CellSums sums(MeasureSet::all(), cells, 100'000);
    QCOMPARE(sums.isDense(), dense);
    std::mt19937_64 random(3);
    std::map<std::uint64_t, Figures> plain;
    for (int i = 0; i < 50'000; ++i) {
        const std::uint64_t cell = i % 3 == 0 ? random() % cells : random() % cells / 1000 * 7;
        Figures figures;
        figures.cost = std::int64_t(random() % 1000) - 500;
        figures.onDemand = figures.cost / 2;
        figures.cacheReadTokens = i % 2;
        plain[cell] += figures;
        sums.add(cell, figures);
    }
    sums.add(0, {5, 0, 0, 0, 0, 0, 0, 0, 0});
    sums.add(0, {-5, 0, 0, 0, 0, 0, 0, 0, 0}); // nothing in sum
    std::erase_if(plain, [](const auto &entry) { return entry.second == Figures{}; });
    std::map<std::uint64_t, Figures> collected;
    sums.forEach([&](std::uint64_t cell, const Figures &figures) {
        QVERIFY(!collected.contains(cell));
        collected[cell] = figures;
    });
    QVERIFY(collected == plain);
}

void tst_CellSums::onlyWhatIsAskedForIsSummed()
{
    CellSums sums({Measure::Included, Measure::Events}, 4, 4);
    sums.add(2, {10, 4, 1, 1, 1, 1, 1, 1, 1});
    sums.add(3, {0, 0, 0, 7, 7, 7, 7, 7, 7}); // nothing that counts
    int cells = 0;
    sums.forEach([&](std::uint64_t cell, const Figures &figures) {
        ++cells;
        QCOMPARE(cell, quint64(2));
        QCOMPARE(figures, (Figures{10, 4, 1, 0, 0, 0, 0, 0, 0}));
    });
    QCOMPARE(cells, 1);
}

QTEST_GUILESS_MAIN(tst_CellSums)
#include "tst_cellsums.moc"
