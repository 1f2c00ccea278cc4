// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/forecast/forecast.h"
#include "tests/analysis/picturebuilder.h"

#include <array>
#include <cstdlib>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
/// Monday to Sunday, in cents.
constexpr std::array week{1000, 1200, 1200, 1100, 900, 100, 50};
constexpr std::int64_t cent = 1'000'000;

std::int64_t usual(UtcDay day)
{
    return week[std::size_t(day.weekday() - 1)] * cent;
}

std::int64_t usualSum(UtcDay first, UtcDay last)
{
    std::int64_t sum = 0;
    for (UtcDay d = first; d <= last; d = d + 1)
        sum += usual(d);
    return sum;
}

std::int64_t noon(const QString &iso)
{
    return day(iso).startMs() + msPerDay / 2;
}

PictureBuilder::Cell by(const QString &user, const QString &group = {})
{
    return {user, group, {}, {}, 0};
}

/// The same week over and over.
void fill(PictureBuilder &builder, const QString &first, const QString &last, const PictureBuilder::Cell &cell = {},
    int factor = 1)
{
    for (UtcDay d = day(first); d <= day(last); d = d + 1)
        builder.spend(d.iso(), cell, usual(d) * factor);
}

bool isNear(std::int64_t value, std::int64_t wanted)
{
    return std::abs(value - wanted) <= wanted / 100'000 + 1;
}
} // namespace

/// Forecasts whose answer is known beforehand.
class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWeekGoesOn()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        QVERIFY(answer.enough);
        QVERIFY(answer.tooLittle.isEmpty());
        QCOMPARE(answer.period, (DateRange{day(u"2026-11-01"_s), day(u"2026-11-30"_s)}));
        QCOMPARE(answer.firstAhead, day(u"2026-11-18"_s));
        QCOMPARE(answer.actual, usualSum(day(u"2026-11-01"_s), day(u"2026-11-17"_s)));
        QCOMPARE(answer.days.size(), std::size_t(13));
        for (const ForecastDay &ahead : answer.days)
            QVERIFY2(isNear(ahead.amount.expected, usual(ahead.day)), qPrintable(ahead.day.iso()));
        QVERIFY(isNear(answer.end.expected, usualSum(day(u"2026-11-01"_s), day(u"2026-11-30"_s))));
        QCOMPARE(answer.end, answer.days.back().sum);
        QVERIFY(answer.explanation.contains(u"weekday"_s));
    }

    void intervalsHoldEachOther()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s);
        builder.spend(u"2026-11-10"_s, {}, 900 * cent);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        std::int64_t before = 0;
        for (const ForecastDay &ahead : answer.days) {
            for (const ForecastAmount &amount : {ahead.amount, ahead.sum}) {
                QVERIFY(amount.likely95.low < amount.likely80.low);
                QVERIFY(amount.likely80.low < amount.expected);
                QVERIFY(amount.expected < amount.likely80.high);
                QVERIFY(amount.likely80.high < amount.likely95.high);
            }
            QVERIFY(ahead.sum.expected >= before);
            before = ahead.sum.expected;
            QVERIFY(ahead.sum.likely95.low >= answer.actual);
        }
    }

    void tooLittle_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("enough");
        QTest::newRow("nothing") << QString() << 0 << false;
        QTest::newRow("today only") << u"2026-11-18"_s << 0 << false;
        QTest::newRow("one day") << u"2026-11-17"_s << 1 << false;
        QTest::newRow("thirteen") << u"2026-11-05"_s << 13 << false;
        QTest::newRow("fourteen") << u"2026-11-04"_s << 14 << true;
    }
    void tooLittle()
    {
        QFETCH(QString, first);
        PictureBuilder builder;
        if (!first.isEmpty())
            fill(builder, first, u"2026-11-18"_s);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        QTEST(answer.historyDays, "days");
        QTEST(answer.enough, "enough");
        QCOMPARE(answer.tooLittle.isEmpty(), answer.enough);
        if (answer.enough)
            return;
        QVERIFY(answer.tooLittle.startsWith(u"Too little data"_s));
        QVERIFY(answer.days.empty());
        QVERIFY(answer.groups.empty());
        QCOMPARE(answer.end, ForecastAmount{});
    }

    void aNewUserHasTooLittle()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"old@x"_s));
        fill(builder, u"2026-11-12"_s, u"2026-11-17"_s, by(u"new@x"_s));
        ForecastQuestion question;
        question.filters[Dimension::User] = {{u"new@x"_s}, {}};
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        QVERIFY(!answer.enough);
        QCOMPARE(answer.historyDays, 6);
        question.filters[Dimension::User] = {{u"nobody@x"_s}, {}};
        const auto nothing = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        QVERIFY(!nothing.enough);
        QVERIFY(nothing.tooLittle.contains(u"nothing was spent"_s));
    }

    void horizonEnds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("cycleDay");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, ForecastHorizon::Kind kind, int days, int cycleDay, const char *now,
                             const char *first, const char *last) {
            QTest::newRow(name) << int(kind) << days << cycleDay << QString::fromLatin1(now)
                                << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        using Kind = ForecastHorizon::Kind;
        row("cycle on the 1st", Kind::Cycle, 0, 1, "2026-11-18", "2026-11-01", "2026-11-30");
        row("cycle on the 22nd", Kind::Cycle, 0, 22, "2026-11-18", "2026-10-22", "2026-11-21");
        row("cycle on the 31st in a month of 30", Kind::Cycle, 0, 31, "2026-11-18", "2026-10-31", "2026-11-29");
        row("its next begins on the 30th", Kind::Cycle, 0, 31, "2026-11-30", "2026-11-30", "2026-12-30");
        row("cycle on the 31st, February", Kind::Cycle, 0, 31, "2027-02-15", "2027-01-31", "2027-02-27");
        row("cycle on the 31st, leap year", Kind::Cycle, 0, 31, "2028-02-15", "2028-01-31", "2028-02-28");
        row("February", Kind::Month, 0, 1, "2027-02-15", "2027-02-01", "2027-02-28");
        row("February of a leap year", Kind::Month, 0, 1, "2028-02-15", "2028-02-01", "2028-02-29");
        row("December", Kind::Month, 0, 9, "2026-12-31", "2026-12-01", "2026-12-31");
        row("fourth quarter", Kind::Quarter, 0, 1, "2026-11-18", "2026-10-01", "2026-12-31");
        row("first quarter", Kind::Quarter, 0, 1, "2027-01-01", "2027-01-01", "2027-03-31");
        row("thirty days", Kind::Days, 30, 1, "2026-11-18", "2026-11-18", "2026-12-17");
        row("one day", Kind::Days, 1, 1, "2026-11-18", "2026-11-18", "2026-11-18");
        row("no days are one", Kind::Days, 0, 1, "2026-11-18", "2026-11-18", "2026-11-18");
        row("a year at most", Kind::Days, 1000, 1, "2026-11-18", "2026-11-18", "2027-11-17");
    }
    void horizonEnds()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        QFETCH(int, cycleDay);
        QFETCH(QString, now);
        QFETCH(QString, first);
        QFETCH(QString, last);
        PictureBuilder builder;
        builder.connection().cycles.dayOfMonth = cycleDay;
        fill(builder, (day(now) - 100).iso(), (day(now) - 1).iso());
        ForecastQuestion question;
        question.horizon = {ForecastHorizon::Kind(kind), days};
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(now));
        QCOMPARE(answer.period.first.iso(), first);
        QCOMPARE(answer.period.last.iso(), last);
        QCOMPARE(answer.days.size(), std::size_t(day(last) - day(now) + 1));
        QCOMPARE(answer.days.back().day, day(last));
        QVERIFY(isNear(answer.end.expected, usualSum(day(first), day(last))));
    }

    void todaySoFarIsAFloor_data()
    {
        QTest::addColumn<int>("cents");
        QTest::addColumn<int>("expected");
        QTest::newRow("nothing yet") << 0 << 1200;
        QTest::newRow("half of a usual day") << 600 << 1200;
        QTest::newRow("more than a usual day") << 5000 << 5000;
    }
    void todaySoFarIsAFloor()
    {
        QFETCH(int, cents);
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s);
        if (cents > 0)
            builder.spend(u"2026-11-18"_s, {}, cents * cent);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s)); // a Wednesday
        QCOMPARE(answer.today, cents * cent);
        const ForecastDay today = answer.days.front();
        QTEST(int((today.amount.expected + cent / 2) / cent), "expected");
        QVERIFY(today.amount.likely95.low >= answer.today);
        QCOMPARE(answer.actual, usualSum(day(u"2026-11-01"_s), day(u"2026-11-17"_s)));
        QCOMPARE(today.sum.expected, answer.actual + today.amount.expected);
    }

    void theLastTwoDaysTeachNothing()
    {
        // Their figures come late: they must not look like a decline.
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-15"_s);
        builder.spend(u"2026-11-16"_s, {}, 700 * cent).spend(u"2026-11-17"_s, {}, 100 * cent);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        for (const ForecastDay &ahead : answer.days)
            QVERIFY(isNear(ahead.amount.expected, usual(ahead.day)));
        QCOMPARE(answer.actual, usualSum(day(u"2026-11-01"_s), day(u"2026-11-15"_s)) + 800 * cent);
        QVERIFY(answer.explanation.contains(u"teach nothing"_s));
    }

    void daysOffCostWhatAWeekendDayCosts()
    {
        PictureBuilder builder;
        fill(builder, u"2026-08-20"_s, u"2026-11-17"_s);
        WorkCalendar calendar;
        calendar.daysOff = {day(u"2026-11-26"_s), day(u"2026-11-27"_s)};
        const auto answer = answerForecast(*builder.picture(), {}, calendar, noon(u"2026-11-18"_s));
        const auto of = [&](const QString &iso) {
            return answer.days[std::size_t(day(iso) - answer.firstAhead)].amount.expected;
        };
        QVERIFY(isNear(of(u"2026-11-25"_s), 1200 * cent));
        QVERIFY(isNear(of(u"2026-11-26"_s), 50 * cent));
        QVERIFY(isNear(of(u"2026-11-27"_s), 50 * cent));
        QVERIFY(isNear(of(u"2026-11-30"_s), 1000 * cent)); // everybody is back
        QVERIFY(answer.explanation.contains(u"2 days off"_s));
    }

    void aHolidayInThePastIsNoDecline()
    {
        PictureBuilder builder;
        WorkCalendar calendar;
        calendar.daysOff = {day(u"2026-11-11"_s), day(u"2026-11-12"_s), day(u"2026-11-13"_s)};
        for (UtcDay d = day(u"2026-08-20"_s); d <= day(u"2026-11-17"_s); d = d + 1)
            builder.spend(d.iso(), {}, calendar.isDayOff(d) ? 50 * cent : usual(d));
        const auto answer = answerForecast(*builder.picture(), {}, calendar, noon(u"2026-11-18"_s));
        for (const ForecastDay &ahead : answer.days)
            QVERIFY(isNear(ahead.amount.expected, usual(ahead.day)));
    }

    void aFilterIsAForecastOfItsOwn()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"ann@x"_s, u"g1"_s));
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"bob@x"_s, u"g2"_s), 3);
        ForecastQuestion question;
        question.filters[Dimension::Group] = {{u"g2"_s}, {}};
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        QVERIFY(isNear(answer.end.expected, 3 * usualSum(day(u"2026-11-01"_s), day(u"2026-11-30"_s))));
    }

    void groupsAddUpAndHaveTheirOwnLevel()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"ann@x"_s), 5);
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"bob@x"_s), 2);
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"cem@x"_s), 1);
        fill(builder, u"2026-08-20"_s, u"2026-09-05"_s, by(u"gone@x"_s), 1);
        ForecastQuestion question;
        question.by = Dimension::User;
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        const std::int64_t one = usualSum(day(u"2026-11-01"_s), day(u"2026-11-30"_s));
        QCOMPARE(answer.groups.size() >= 3, true);
        QCOMPARE(answer.groups[0].key, u"ann@x"_s);
        QVERIFY(std::abs(answer.groups[0].end.expected - 5 * one) < one / 10);
        QVERIFY(std::abs(answer.groups[1].end.expected - 2 * one) < one / 10);
        expectToAddUp(answer);

        question.limit = 1;
        const auto limited = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        QCOMPARE(limited.groups.size(), std::size_t(2));
        QVERIFY(limited.groups[1].key.isEmpty());
        QCOMPARE(limited.groups[1].rows, answer.groups.size() - 1);
        QCOMPARE(limited.end, answer.end);
        expectToAddUp(limited);
    }

    void aGroupEndsNoLowerThanWhatItSpentToday()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"ann@x"_s));
        builder.spend(u"2026-11-18"_s, by(u"new@x"_s), 7000 * cent);
        ForecastQuestion question;
        question.by = Dimension::User;
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        expectToAddUp(answer);
        for (const ForecastGroup &group : answer.groups) {
            if (group.key == u"new@x")
                QVERIFY(group.end.expected >= 7000 * cent && group.end.likely95.low >= 7000 * cent);
        }
    }

    void daysWithoutFiguresAreForecast()
    {
        // Nothing was read since Saturday noon: Sunday to Tuesday are not free, they are unknown.
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-14"_s);
        builder.connection().newestEventMs = noon(u"2026-11-14"_s);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        QCOMPARE(answer.firstAhead, day(u"2026-11-15"_s));
        QVERIFY(isNear(answer.end.expected, usualSum(day(u"2026-11-01"_s), day(u"2026-11-30"_s))));
        QVERIFY(answer.explanation.contains(u"Nov 15, 2026"_s));
    }

    void theDayOfReachingAnAmount()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s);
        const auto answer = answerForecast(*builder.picture(), {}, {}, noon(u"2026-11-18"_s));
        const std::int64_t limit = usualSum(day(u"2026-11-01"_s), day(u"2026-11-24"_s)) + 600 * cent;
        QCOMPARE(answer.dayOfReaching(limit), day(u"2026-11-25"_s));
        QCOMPARE(answer.dayOfReaching(100 * limit), std::nullopt);
    }

    void creditsDoNotMakeTheFutureNegative()
    {
        PictureBuilder builder;
        fill(builder, u"2026-09-01"_s, u"2026-11-17"_s, by(u"ann@x"_s));
        for (UtcDay d = day(u"2026-11-02"_s); d <= day(u"2026-11-18"_s); d = d + 1)
            builder.spend(d.iso(), by(u"bob@x"_s), -3000 * cent);
        ForecastQuestion question;
        question.by = Dimension::User;
        const auto answer = answerForecast(*builder.picture(), question, {}, noon(u"2026-11-18"_s));
        QVERIFY(answer.enough);
        for (const ForecastDay &ahead : answer.days)
            QVERIFY(ahead.amount.expected >= 0);
        expectToAddUp(answer);
    }

private:
    static void expectToAddUp(const ForecastAnswer &answer)
    {
        std::int64_t actual = 0;
        std::int64_t expected = 0;
        for (const ForecastGroup &group : answer.groups) {
            actual += group.actual;
            expected += group.end.expected;
            QVERIFY(group.end.likely95.low <= group.end.likely80.low);
            QVERIFY(group.end.likely80.low <= group.end.expected);
            QVERIFY(group.end.expected <= group.end.likely80.high);
            QVERIFY(group.end.likely80.high <= group.end.likely95.high);
        }
        QCOMPARE(actual, answer.actual);
        QCOMPARE(expected, answer.end.expected);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
