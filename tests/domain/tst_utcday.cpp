// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/utcday.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace spend;

class tst_UtcDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendar_data();
    void calendar();
    void refusesIso_data();
    void refusesIso();
    void daysOfMoments_data();
    void daysOfMoments();
    void monthLengths();
    void everyDayForFourCenturies();
    void readsMoments_data();
    void readsMoments();
    void refusesMoments_data();
    void refusesMoments();
    void writesMoments();
};

void tst_UtcDay::calendar_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QString>("week");
    QTest::addColumn<QString>("month");
    const auto add = [](const QString &iso, int number, int weekday, const QString &week, const QString &month) {
        QTest::newRow(qPrintable(iso)) << iso << number << weekday << week << month;
    };
    add(u"1970-01-01"_s, 0, 4, u"1969-12-29"_s, u"1970-01-01"_s);
    add(u"1969-12-31"_s, -1, 3, u"1969-12-29"_s, u"1969-12-01"_s);
    add(u"1969-12-28"_s, -4, 7, u"1969-12-22"_s, u"1969-12-01"_s);
    add(u"2000-02-29"_s, 11'016, 2, u"2000-02-28"_s, u"2000-02-01"_s);
    add(u"2024-02-29"_s, 19'782, 4, u"2024-02-26"_s, u"2024-02-01"_s);
    add(u"2026-01-01"_s, 20'454, 4, u"2025-12-29"_s, u"2026-01-01"_s);
    add(u"2026-09-27"_s, 20'723, 7, u"2026-09-21"_s, u"2026-09-01"_s);
    add(u"2026-09-28"_s, 20'724, 1, u"2026-09-28"_s, u"2026-09-01"_s);
    add(u"2026-12-31"_s, 20'818, 4, u"2026-12-28"_s, u"2026-12-01"_s);
}

void tst_UtcDay::calendar()
{
    QFETCH(const QString, iso);
    QFETCH(const int, number);
    QFETCH(const int, weekday);
    QFETCH(const QString, week);
    QFETCH(const QString, month);
    const auto day = UtcDay::fromIso(iso);
    QVERIFY(day.has_value());
    QCOMPARE(day->number, number);
    QCOMPARE(day->iso(), iso);
    QCOMPARE(day->weekday(), weekday);
    QCOMPARE(day->firstOfWeek().iso(), week);
    QCOMPARE(day->firstOfMonth().iso(), month);
    QCOMPARE(UtcDay::ofDate(day->year(), day->month(), day->dayOfMonth()), *day);
    QCOMPARE(day->startMs(), number * msPerDay);
}

void tst_UtcDay::refusesIso_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"2026-9-01"_s, u"2026-09-1"_s, u"20260901"_s, u"2026-13-01"_s, u"2026-00-01"_s,
             u"2026-02-29"_s, u"2026-04-31"_s, u"2026-01-00"_s, u"1900-02-29"_s, u"2026/09/01"_s, u" 2026-09-01"_s,
             u"2026-09-01T"_s, u"26-09-2001"_s, u"0000-12-31"_s, u"2026-0a-01"_s, u"٢٠٢٦-٠٩-٠١"_s, u"+026-09-01"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void tst_UtcDay::refusesIso()
{
    QFETCH(const QString, text);
    QVERIFY(!UtcDay::fromIso(text));
}

void tst_UtcDay::daysOfMoments_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("number");
    const auto day = qint64(msPerDay);
    QTest::newRow("first moment") << qint64(0) << 0;
    QTest::newRow("last moment of the day") << day - 1 << 0;
    QTest::newRow("next day") << day << 1;
    QTest::newRow("a moment before") << qint64(-1) << -1;
    QTest::newRow("first moment of the day before") << -day << -1;
    QTest::newRow("last moment two days before") << -day - 1 << -2;
    QTest::newRow("an event's") << qint64(1'790'683'200'123) << 20'725;
}

void tst_UtcDay::daysOfMoments()
{
    QFETCH(const qint64, ms);
    QFETCH(const int, number);
    QCOMPARE(UtcDay::ofMs(ms).number, number);
}

void tst_UtcDay::monthLengths()
{
    const int lengths[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
        QCOMPARE(daysInMonth(2026, month), lengths[month - 1]);
        QCOMPARE(daysInMonth(2028, month), month == 2 ? 29 : lengths[month - 1]);
    }
    QCOMPARE(daysInMonth(1900, 2), 28);
    QCOMPARE(daysInMonth(2000, 2), 29);
}

void tst_UtcDay::everyDayForFourCenturies()
{
    UtcDay day = UtcDay::ofDate(1800, 1, 1);
    for (QDate date(1800, 1, 1); date.year() < 2200; date = date.addDays(1), day = day + 1) {
        if (day.year() != date.year() || day.month() != date.month() || day.dayOfMonth() != date.day()
            || day.weekday() != date.dayOfWeek())
            QFAIL(qPrintable(date.toString(Qt::ISODate)));
    }
    QCOMPARE(day, UtcDay::ofDate(2200, 1, 1));
}

void tst_UtcDay::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    const auto add = [](const QString &text, const QString &moment) {
        QTest::newRow(qPrintable(text)) << text << moment;
    };
    add(u"2026-09-29"_s, u"2026-09-29T00:00:00.000Z"_s);
    add(u" 2026-09-29 "_s, u"2026-09-29T00:00:00.000Z"_s);
    add(u"2026-09-29T12:40"_s, u"2026-09-29T12:40:00.000Z"_s);
    add(u"2026-09-29T12:40:21"_s, u"2026-09-29T12:40:21.000Z"_s);
    add(u"2026-09-29T12:40:21Z"_s, u"2026-09-29T12:40:21.000Z"_s);
    add(u"2026-09-29T12:40:21.5Z"_s, u"2026-09-29T12:40:21.500Z"_s);
    add(u"2026-09-29T12:40:21.123Z"_s, u"2026-09-29T12:40:21.123Z"_s);
    add(u"2026-09-29T12:40:21.123456Z"_s, u"2026-09-29T12:40:21.123Z"_s);
    add(u"2026-09-29 12:40:21.123"_s, u"2026-09-29T12:40:21.123Z"_s);
    add(u"2026-09-29T12:40:21+02:00"_s, u"2026-09-29T10:40:21.000Z"_s);
    add(u"2026-09-29T12:40:21.250-07:30"_s, u"2026-09-29T20:10:21.250Z"_s);
    add(u"2026-09-29T00:30:00+05:30"_s, u"2026-09-28T19:00:00.000Z"_s);
    add(u"1969-12-31T23:59:59.999Z"_s, u"1969-12-31T23:59:59.999Z"_s);
    // Without an offset the machine's own zone must not meddle: this hour does not exist, that one comes twice, where
    // clocks are put forward and back at two.
    add(u"2026-03-08T02:30:00"_s, u"2026-03-08T02:30:00.000Z"_s);
    add(u"2026-03-08 02:00:00.001"_s, u"2026-03-08T02:00:00.001Z"_s);
    add(u"2026-11-01T01:30:00"_s, u"2026-11-01T01:30:00.000Z"_s);
}

void tst_UtcDay::readsMoments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, moment);
    const auto ms = msFromIso(text);
    QVERIFY(ms.has_value());
    QCOMPARE(isoFromMs(*ms), moment);
}

void tst_UtcDay::refusesMoments_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"now"_s, u"7d"_s, u"1790683200123"_s, u"2026-02-30"_s,
             u"2026-02-30T10:00:00Z"_s, u"2026-09-29T25:00:00Z"_s, u"2026-09-29T"_s, u"2026-09-29T12"_s,
             u"29.09.2026 12:40:21"_s, u"Tue Sep 29 12:40:21 2026"_s, u"2026-09-29T12:40:21 o'clock"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void tst_UtcDay::refusesMoments()
{
    QFETCH(const QString, text);
    QVERIFY(!msFromIso(text));
}

void tst_UtcDay::writesMoments()
{
    QCOMPARE(isoFromMs(0), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(isoFromMs(1'790'683'200'123), u"2026-09-29T12:00:00.123Z"_s);
    QCOMPARE(isoFromMs(-1), u"1969-12-31T23:59:59.999Z"_s);
}

QTEST_GUILESS_MAIN(tst_UtcDay)
#include "tst_utcday.moc"
