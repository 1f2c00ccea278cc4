// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/forecast/dailyoutlook.h"

#include <cmath>
#include <functional>
#include <vector>

using namespace spend;

namespace
{
struct Days {
    std::vector<double> amounts;
    std::vector<DayKind> kinds;
    DailySeries series() const { return {amounts, kinds}; }
};

Days days(int count, const std::function<double(int)> &amount)
{
    Days result;
    for (int day = 0; day < count; ++day) {
        result.kinds.push_back(DayKind(day % 7));
        result.amounts.push_back(amount(day) * (day % 7 < 5 ? 1 : 0.1));
    }
    return result;
}

double wobble(int day, double by)
{
    return 1 + by * std::sin(day * 2.7) * std::cos(day * 1.3);
}

bool isFinite(const Leeway &leeway)
{
    return std::isfinite(leeway.low80) && std::isfinite(leeway.high80) && std::isfinite(leeway.low95)
        && std::isfinite(leeway.high95);
}
} // namespace

/// What the chosen forecast learns from a series.
class TestDailyOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTwelveWeeksCount()
    {
        const Days all = days(200, [](int day) { return (day < 100 ? 7 : 1) * wobble(day, 0.2); });
        const DailyOutlook whole(all.series());
        const DailyOutlook last(lastDays(all.series(), learntDays));
        const std::vector<DayKind> ahead{4, 5, 6, 0, 1};
        QCOMPARE(whole.expected(ahead), last.expected(ahead));
    }

    void noisierDaysHaveWiderIntervals()
    {
        const std::vector<DayKind> ahead(30, 0);
        const DailyOutlook calm(days(84, [](int day) { return wobble(day, 0.05); }).series());
        const DailyOutlook wild(days(84, [](int day) { return wobble(day, 0.9); }).series());
        QVERIFY(calm.leewayOfSum(ahead, 0).high80 < wild.leewayOfSum(ahead, 0).high80);
        QVERIFY(calm.leewayOfSum(ahead, 0).low80 > wild.leewayOfSum(ahead, 0).low80);
    }

    void aSumIsSurerThanADayAndALaterOneLessSure()
    {
        const DailyOutlook outlook(days(84, [](int day) { return wobble(day, 0.7); }).series());
        const std::vector<DayKind> kinds = days(90, [](int) { return 1.0; }).kinds;
        const auto sums = outlook.leewayOfSums(kinds, 0);
        QVERIFY(sums[13].high80 < outlook.leewayOfDay(0, 0).high80);
        QVERIFY(sums[89].high80 > sums[29].high80);
        QCOMPARE(sums.back().high80, outlook.leewayOfSum(kinds, 0).high80);
        QCOMPARE(outlook.leewayOfSums(kinds, 80).size(), std::size_t(10));
    }

    void aTrendGoesOnByHalfAndFades()
    {
        const DailyOutlook outlook(days(84, [](int day) { return std::exp(0.004 * day); }).series());
        QVERIFY(outlook.slope() > 0.0015 && outlook.slope() < 0.0025);
        const std::vector<double> ahead = outlook.expected(std::vector<DayKind>(90, 0));
        QVERIFY(ahead[1] > ahead[0]);
        QVERIFY(ahead[89] / ahead[88] < ahead[1] / ahead[0]);
        // However steep the past was, the future stays within bounds.
        const DailyOutlook steep(days(84, [](int day) { return day < 42 ? 1.0 : 100.0; }).series());
        QVERIFY(steep.slope() <= 0.003);
    }

    void oddSeriesGiveFiniteFigures_data()
    {
        QTest::addColumn<std::vector<double>>("amounts");
        QTest::newRow("one day") << std::vector<double>{4};
        QTest::newRow("nothing") << std::vector<double>(60, 0.0);
        QTest::newRow("credits only") << std::vector<double>(60, -3.0);
        std::vector<double> last(60, 0.0);
        last.back() = 1e14;
        QTest::newRow("one burst at the end") << last;
        std::vector<double> first(60, 0.0);
        first.front() = 1e14;
        QTest::newRow("one burst at the start") << first;
        std::vector<double> huge(84, 1e15);
        huge[40] = 1e18;
        QTest::newRow("huge") << huge;
        std::vector<double> mixed;
        for (int day = 0; day < 84; ++day)
            mixed.push_back(day % 3 == 0 ? -50 : 70);
        QTest::newRow("credits and costs") << mixed;
    }
    void oddSeriesGiveFiniteFigures()
    {
        QFETCH(std::vector<double>, amounts);
        std::vector<DayKind> kinds;
        for (std::size_t i = 0; i < amounts.size(); ++i)
            kinds.push_back(DayKind(i % 7));
        const DailyOutlook outlook({amounts, kinds});
        const std::vector<DayKind> ahead{0, 1, 2, 3, 4, 5, 6};
        for (const double amount : outlook.expected(ahead))
            QVERIFY(std::isfinite(amount) && amount >= 0);
        for (const Leeway &leeway : outlook.leewayOfSums(ahead, 0)) {
            QVERIFY(isFinite(leeway));
            QVERIFY(leeway.low95 <= leeway.low80 && leeway.low80 <= 1);
            QVERIFY(leeway.high80 >= 1 && leeway.high95 >= leeway.high80);
        }
        QVERIFY(isFinite(outlook.leewayOfDay(6, 300)));
    }
};

QTEST_GUILESS_MAIN(TestDailyOutlook)
#include "tst_dailyoutlook.moc"
