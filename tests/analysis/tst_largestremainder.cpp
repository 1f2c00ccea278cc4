// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/largestremainder.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <random>
#include <vector>

using namespace spend;

using Amounts = std::vector<std::int64_t>;

namespace
{
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

Amounts split(std::int64_t amount, const Amounts &weights)
{
    Amounts shares(weights.size());
    LargestRemainder(weights).split(amount, shares.data());
    return shares;
}
} // namespace

class tst_LargestRemainder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void sharesAddUpAndAreWithinOneOfTheirPart_data();
    void sharesAddUpAndAreWithinOneOfTheirPart();
    void manyWeightsAreSplitAsFew();
};

void tst_LargestRemainder::splits_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<Amounts>("weights");
    QTest::addColumn<Amounts>("shares");

    QTest::newRow("nothing") << qint64(0) << Amounts{1, 2} << Amounts{0, 0};
    QTest::newRow("one takes all") << qint64(-7) << Amounts{3} << Amounts{-7};
    QTest::newRow("even") << qint64(10) << Amounts{1, 1} << Amounts{5, 5};
    QTest::newRow("a tie goes to the first") << qint64(1) << Amounts{1, 1} << Amounts{1, 0};
    QTest::newRow("three ways, one left over") << qint64(10) << Amounts{1, 1, 1} << Amounts{4, 3, 3};
    QTest::newRow("three ways, two left over") << qint64(11) << Amounts{1, 1, 1} << Amounts{4, 4, 3};
    QTest::newRow("the larger remainder first") << qint64(10) << Amounts{1, 2} << Amounts{3, 7};
    QTest::newRow("a tie among the last") << qint64(5) << Amounts{4, 3, 3} << Amounts{2, 2, 1};
    QTest::newRow("a credit is split as its amount") << qint64(-5) << Amounts{2, 1} << Amounts{-3, -2};
    QTest::newRow("a credit's tie") << qint64(-1) << Amounts{1, 1, 1} << Amounts{-1, 0, 0};
    QTest::newRow("no weight, no share") << qint64(7) << Amounts{0, 1, 0, 1} << Amounts{0, 4, 0, 3};
    QTest::newRow("four") << qint64(7) << Amounts{5, 1, 1, 1} << Amounts{4, 1, 1, 1};
    QTest::newRow("five") << qint64(4) << Amounts{1, 1, 1, 1, 1} << Amounts{1, 1, 1, 1, 0};
    QTest::newRow("six") << qint64(8) << Amounts{1, 1, 1, 1, 1, 1} << Amounts{2, 2, 1, 1, 1, 1};
    QTest::newRow("product beyond 64 bits")
        << qint64(3'000'000'000'000) << Amounts{2'000'000'000'000, 1'000'000'000'000}
        << Amounts{2'000'000'000'000, 1'000'000'000'000};
    QTest::newRow("the largest amount") << qint64(most) << Amounts{1, 1} << Amounts{most / 2 + 1, most / 2};
    QTest::newRow("the smallest amount") << qint64(least) << Amounts{1, 1} << Amounts{least / 2, least / 2};
    QTest::newRow("the smallest amount, one weight") << qint64(least) << Amounts{9} << Amounts{least};
    QTest::newRow("the largest weights") << qint64(7) << Amounts{most, most, most} << Amounts{3, 2, 2};
    QTest::newRow("the largest of all") << qint64(most) << Amounts{most, most} << Amounts{most / 2 + 1, most / 2};
}

void tst_LargestRemainder::splits()
{
    QFETCH(const qint64, amount);
    QFETCH(const Amounts, weights);
    QFETCH(const Amounts, shares);
    QCOMPARE(split(amount, weights), shares);
}

void tst_LargestRemainder::sharesAddUpAndAreWithinOneOfTheirPart_data()
{
    QTest::addColumn<int>("amountBits");
    QTest::addColumn<int>("weightBits");
    for (const int amountBits : {3, 20, 49, 50, 51, 62, 63}) {
        for (const int weightBits : {1, 10, 30, 53, 60, 63})
            QTest::addRow("%d bits by %d", amountBits, weightBits) << amountBits << weightBits;
    }
}

void tst_LargestRemainder::sharesAddUpAndAreWithinOneOfTheirPart()
{
    QFETCH(const int, amountBits);
    QFETCH(const int, weightBits);
    __extension__ using Wide = __int128;
    std::mt19937_64 random(std::uint64_t(amountBits * 100 + weightBits));
    for (int round = 0; round < 500; ++round) {
        Amounts weights(2 + random() % 9);
        for (std::int64_t &weight : weights)
            weight = std::int64_t(random() >> (64 - weightBits));
        weights[0] += weights[0] == 0 ? 1 : 0;
        const auto amount = std::int64_t(random() >> (64 - amountBits)) * (round % 2 == 0 ? 1 : -1);
        const Amounts shares = split(amount, weights);
        const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
        Wide sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const Wide off = Wide(shares[i]) * total - Wide(amount) * weights[i];
            QVERIFY(off < total && off > -total);
            sum += shares[i];
        }
        QVERIFY(sum == Wide(amount));
    }
}

void tst_LargestRemainder::manyWeightsAreSplitAsFew()
{
    // Forty equal weights, fifteen left over: the first fifteen get one more.
    const Amounts shares = split(40 * 3 + 15, Amounts(40, 7));
    for (std::size_t i = 0; i < shares.size(); ++i)
        QCOMPARE(shares[i], i < 15 ? 4 : 3);
    // As many, but the remainders of the last are larger.
    Amounts weights(39, 10);
    weights.push_back(19);
    QCOMPARE(split(1, weights).back(), 1);
    QCOMPARE(split(-1, weights).back(), -1);
}

QTEST_GUILESS_MAIN(tst_LargestRemainder)
#include "tst_largestremainder.moc"
