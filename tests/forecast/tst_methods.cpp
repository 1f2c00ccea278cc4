// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/forecast/methods.h"

#include <array>
#include <cmath>
#include <functional>
#include <vector>

using namespace spend;

namespace
{
using Method = std::function<std::vector<double>(const DailySeries &, DaysAhead)>;
constexpr std::array<double, dayKinds> week{10, 12, 12, 11, 9, 1, 0.5};

struct Days {
    std::vector<double> amounts;
    std::vector<DayKind> kinds;
    DailySeries series() const { return {amounts, kinds}; }
};

Days weeks(
    int count, const std::function<double(int)> &level = [](int) { return 1.0; })
{
    Days days;
    for (int day = 0; day < 7 * count; ++day) {
        days.kinds.push_back(DayKind(day % 7));
        days.amounts.push_back(week[std::size_t(day % 7)] * level(day));
    }
    return days;
}
} // namespace

/// The methods that the backtest compares.
class TestMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyWeekGoesOn_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("seasonal naive") << Method(method::seasonalNaive);
        QTest::newRow("weekday mean") << Method(method::weekdayMean);
        QTest::newRow("smoothing") << Method(method::smoothing);
        QTest::newRow("adaptive level") << Method(method::adaptiveLevel);
        QTest::newRow("combination") << Method(method::combination);
    }
    void aSteadyWeekGoesOn()
    {
        QFETCH(Method, method);
        const Days past = weeks(10);
        const Days ahead = weeks(3);
        const std::vector<double> days = method(past.series(), ahead.kinds);
        QCOMPARE(days.size(), ahead.kinds.size());
        for (std::size_t i = 0; i < days.size(); ++i)
            QVERIFY(std::abs(days[i] - ahead.amounts[i]) < 1e-6);
    }

    void theRunRateKnowsNoWeek()
    {
        const Days past = weeks(10);
        const std::vector<double> days = method::runRate(past.series(), std::array<DayKind, 3>{0, 5, 6}, 7);
        QCOMPARE(days[0], 55.5 / 7);
        QCOMPARE(days[1], days[0]);
        QCOMPARE(days[2], days[0]);
    }

    void everyMethodTakesADay_data() { aSteadyWeekGoesOn_data(); }
    void everyMethodTakesADay()
    {
        QFETCH(Method, method);
        const std::array<DayKind, 7> kinds{0, 1, 2, 3, 4, 5, 6};
        for (const double amount : {0.0, 5.0, -5.0}) {
            const std::array<double, 1> amounts{amount};
            for (const double value : method({amounts, std::span(kinds).first(1)}, kinds)) {
                QVERIFY(std::isfinite(value));
                QVERIFY(value >= 0);
            }
        }
    }

    void oneBurstIsNoHabit_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("weekday mean") << Method(method::weekdayMean);
        QTest::newRow("adaptive level") << Method(method::adaptiveLevel);
    }
    void oneBurstIsNoHabit()
    {
        QFETCH(Method, method);
        Days past = weeks(10, [](int day) { return 1 + 0.05 * std::sin(day * 2.7); });
        past.amounts[7 * 9 + 1] *= 20;
        const std::vector<double> days = method(past.series(), std::array<DayKind, 1>{1});
        QVERIFY2(days[0] > 10 && days[0] < 15, qPrintable(QString::number(days[0])));
    }

    void aLastingChangeIsFollowed()
    {
        // The price went up by half, three weeks ago.
        const Days past = weeks(12, [](int day) { return (day < 63 ? 1.0 : 1.5) * (1 + 0.03 * std::sin(day * 2.7)); });
        const std::vector<double> level = method::adaptiveLevel(past.series(), std::array<DayKind, 1>{0});
        const std::vector<double> mean = method::weekdayMean(past.series(), std::array<DayKind, 1>{0});
        QVERIFY2(level[0] > 13.5 && level[0] < 17.5, qPrintable(QString::number(level[0])));
        QVERIFY(std::abs(level[0] - 15) < std::abs(mean[0] - 15));
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "tst_methods.moc"
