// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/subjectratios.h"

#include <limits>

using namespace spend;

namespace
{
using Value = std::optional<std::int64_t>;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
} // namespace

class TestSubjectRatios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void perUnitRoundsHalfAwayFromZero()
    {
        QCOMPARE(perUnit(7, 2), Value(4));
        QCOMPARE(perUnit(-7, 2), Value(-4));
        QCOMPARE(perUnit(6, 4), Value(2));
        QCOMPARE(perUnit(5, 4), Value(1));
        QCOMPARE(perUnit(0, 4), Value(0));
    }

    void nothingToDivideByIsNoRatio()
    {
        QVERIFY(!perUnit(5, 0));
        QVERIFY(!perUnit(5, -3)); // corrections of the service may leave less than nothing
        QVERIFY(!perUnit(0, 0));
        QVERIFY(!shareOf(1, 0));
        QVERIFY(!shareOf(-1, 10));
        QVERIFY(!shareOf(1, -10));
        QVERIFY(!cacheShare({}));
        QVERIFY(!costPerRequest({}));
        QVERIFY(!costPerEvent({}));
        QVERIFY(!costPerMillionTokens({}));
        QVERIFY(!cacheReadsPerWrite({}));
    }

    void bigProductsAreExact()
    {
        QCOMPARE(perUnit(most / 2, most / 2, 1'000'000), Value(1'000'000));
        QCOMPARE(perUnit(9'000'000'000'000'001, 3, 1'000), Value(3'000'000'000'000'000'333));
        QVERIFY(!perUnit(most, 1, 1'000'000));
    }

    void ratiosOfFigures()
    {
        Figures figures;
        figures.cost = 30'000'000; // 30 cents
        figures.events = 4;
        figures.requests = 6'000'000; // 6 requests
        figures.inputTokens = 1'000;
        figures.outputTokens = 2'000;
        figures.cacheWriteTokens = 3'000;
        figures.cacheReadTokens = 12'000;
        QCOMPARE(costPerRequest(figures), Value(5'000'000));
        QCOMPARE(costPerEvent(figures), Value(7'500'000));
        QCOMPARE(costPerMillionTokens(figures), Value(1'666'666'667)); // 30 cents for 18,000
        QCOMPARE(cacheShare(figures), std::optional(0.75)); // 12 of 16: output is not among it
        QCOMPARE(cacheReadsPerWrite(figures), std::optional(4.0));
    }

    void middleValues()
    {
        QVERIFY(!medianOf(std::vector<std::int64_t>{}));
        QVERIFY(!medianOf(std::vector<double>{}));
        QCOMPARE(medianOf(std::vector<std::int64_t>{9}), Value(9));
        QCOMPARE(medianOf(std::vector<std::int64_t>{9, 1, 5}), Value(5));
        QCOMPARE(medianOf(std::vector<std::int64_t>{9, 1, 5, 100}), Value(7));
        QCOMPARE(medianOf(std::vector<std::int64_t>{1, 2}), Value(2));
        QCOMPARE(medianOf(std::vector<std::int64_t>{-1, -2}), Value(-2));
        QCOMPARE(medianOf(std::vector<std::int64_t>{most, most}), Value(most));
        QCOMPARE(medianOf(std::vector<double>{0.5, 0.1, 0.2, 0.9}), std::optional(0.35));
    }
};

QTEST_APPLESS_MAIN(TestSubjectRatios)
#include "tst_subjectratios.moc"
