// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "core/forecast/forecast.h"
#include "tests/analysis/randomspend.h"

#include <array>
#include <cstdlib>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::array groupings{
    Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Kind};

QString someKey(const Directory &directory, Dimension dimension, Dice &dice)
{
    const auto &list = dimension == Dimension::User ? directory.users
        : dimension == Dimension::Group             ? directory.groups
        : dimension == Dimension::Model             ? directory.models
        : dimension == Dimension::Repository        ? directory.repositories
                                                    : directory.kinds;
    return list[dice.below(std::uint32_t(list.size()))].key;
}

ForecastQuestion someQuestion(const Directory &directory, Dice &dice)
{
    ForecastQuestion question;
    question.horizon = {ForecastHorizon::Kind(dice.below(4)), int(dice.below(100))};
    question.measure = std::array{Measure::Cost, Measure::OnDemand, Measure::Included}[dice.below(3)];
    question.by = groupings[dice.below(groupings.size())];
    question.limit = dice.oneIn(2) ? dice.below(5) : 0;
    if (dice.oneIn(2)) {
        const Dimension filtered = groupings[dice.below(groupings.size())];
        question.filters[filtered].included = {someKey(directory, filtered, dice), someKey(directory, filtered, dice)};
    }
    return question;
}
} // namespace

/// What must hold for any store and question: random stores with credits, shared users and split repositories.
class TestForecastProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForAnyStore_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void holdsForAnyStore()
    {
        QFETCH(quint64, seed);
        const SpendStore store = randomSpend(seed);
        SpendCube cube;
        cube.setDirectory(store.directory);
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        const auto picture = cube.picture();
        Dice dice(seed);
        WorkCalendar calendar;
        for (int i = 0; i < 6; ++i)
            calendar.daysOff.insert(randomSpendFirstDay + int(dice.below(120)));
        int enough = 0;
        for (int round = 0; round < 25; ++round) {
            const ForecastQuestion question = someQuestion(*store.directory, dice);
            const UtcDay today = randomSpendFirstDay + int(dice.below(randomSpendDays + 5));
            const auto nowMs = today.startMs() + std::int64_t(dice.below(86'400)) * 1000;
            const auto answer = answerForecast(*picture, question, calendar, nowMs);
            check(*picture, answer, today);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(answerForecast(*picture, question, calendar, nowMs).end, answer.end);
            enough += answer.enough ? 1 : 0;
        }
        QVERIFY(enough > 3); // or nothing was tested
    }

private:
    static std::int64_t costOf(const SpendPicture &picture, const ForecastQuestion &question, DateRange range)
    {
        SpendQuery query;
        query.range = range;
        query.filters = question.filters;
        return measureOf(runQuery(picture, query).total, question.measure);
    }
    static bool isOrdered(const ForecastAmount &amount)
    {
        return amount.likely95.low <= amount.likely80.low && amount.likely80.low <= amount.expected
            && amount.expected <= amount.likely80.high && amount.likely80.high <= amount.likely95.high;
    }

    static void check(const SpendPicture &picture, const ForecastAnswer &answer, UtcDay today)
    {
        QCOMPARE(answer.tooLittle.isEmpty(), answer.enough);
        QCOMPARE(answer.historyDays >= fewestForecastDays, answer.enough);
        QVERIFY(answer.firstAhead <= today);
        QCOMPARE(answer.actual, costOf(picture, answer.question, {answer.period.first, answer.firstAhead - 1}));
        QCOMPARE(answer.today, costOf(picture, answer.question, {today, today}));
        if (!answer.enough) {
            QVERIFY(answer.days.empty() && answer.groups.empty());
            QCOMPARE(answer.end, ForecastAmount{});
            return;
        }
        QVERIFY(!answer.explanation.isEmpty());
        QCOMPARE(answer.days.front().day, answer.firstAhead);
        QCOMPARE(answer.days.back().day, answer.period.last);
        QCOMPARE(answer.days.back().sum, answer.end);
        std::int64_t sum = answer.actual;
        for (const ForecastDay &day : answer.days) {
            sum += day.amount.expected;
            QCOMPARE(day.sum.expected, sum);
            QVERIFY(isOrdered(day.amount) && isOrdered(day.sum));
        }
        std::int64_t actual = 0;
        std::int64_t expected = 0;
        for (std::size_t i = 0; i < answer.groups.size(); ++i) {
            const ForecastGroup &group = answer.groups[i];
            actual += group.actual;
            expected += group.end.expected;
            QVERIFY(isOrdered(group.end));
            const bool isOther = group.key.isEmpty();
            QVERIFY(!isOther || i + 1 == answer.groups.size());
            if (i > 0 && !isOther)
                QVERIFY(group.end.expected <= answer.groups[i - 1].end.expected);
        }
        QCOMPARE(actual, answer.actual);
        QCOMPARE(expected, answer.end.expected);
        if (answer.question.limit > 0)
            QVERIFY(answer.groups.size() <= answer.question.limit + 1);
    }
};

QTEST_GUILESS_MAIN(TestForecastProperties)
#include "tst_forecastproperties.moc"
