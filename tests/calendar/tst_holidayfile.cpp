// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/holidayfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
const UtcDay today = UtcDay::ofDate(2026, 11, 28);

QByteArray calendarOf(const QByteArray &events, const QByteArray &head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + head + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one\r\n" + lines + "END:VEVENT\r\n";
}

/// "2026-12-25 Christmas Day" a line.
QStringList linesOf(const HolidayFile &file)
{
    QStringList lines;
    for (const DayOff &off : file.days)
        lines.append((off.day.iso() + u' ' + off.name).trimmed());
    return lines;
}
} // namespace

class tst_HolidayFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QStringList>("days");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &days) {
            QTest::newRow(name) << vevent(lines) << days;
        };
        row("a day", "DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\nSUMMARY:Christmas Day\r\n",
            {u"2026-12-25 Christmas Day"_s});
        row("without an end", "DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day\r\n",
            {u"2026-12-25 Christmas Day"_s});
        row("end on the same day", "DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261225\r\n", {u"2026-12-25"_s});
        row("several days", "DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270102\r\nSUMMARY:Closed\r\n",
            {u"2026-12-30 Closed"_s, u"2026-12-31 Closed"_s, u"2027-01-01 Closed"_s});
        row("a duration", "DTSTART;VALUE=DATE:20261230\r\nDURATION:P2D\r\n", {u"2026-12-30"_s, u"2026-12-31"_s});
        row("midnight to midnight where it is",
            "DTSTART;TZID=Pacific/Kiritimati:20261225T000000\r\nDTEND;TZID=Pacific/Kiritimati:20261226T000000\r\n",
            {u"2026-12-25"_s});
        row("midnight to midnight in UTC", "DTSTART:20261225T000000Z\r\nDTEND:20261226T000000Z\r\n", {u"2026-12-25"_s});
        row("folded and escaped, in UTF-8",
            "DTSTART;VALUE=DATE:20261117\r\nSUMMARY:Den boje za svobodu\\, mír \r\n a demokracii \xC5\xBE\r\n",
            {u"2026-11-17 Den boje za svobodu, mír a demokracii ž"_s});
        row("every year", "DTSTART;VALUE=DATE:20150704\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Independence Day\r\n",
            {u"2021-07-04 Independence Day"_s, u"2022-07-04 Independence Day"_s, u"2023-07-04 Independence Day"_s,
                u"2024-07-04 Independence Day"_s, u"2025-07-04 Independence Day"_s, u"2026-07-04 Independence Day"_s,
                u"2027-07-04 Independence Day"_s, u"2028-07-04 Independence Day"_s, u"2029-07-04 Independence Day"_s});
        row("the fourth Thursday, three times",
            "DTSTART;VALUE=DATE:20241128\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3\r\n",
            {u"2024-11-28"_s, u"2025-11-27"_s, u"2026-11-26"_s});
        row("until", "DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY;UNTIL=20260501\r\n",
            {u"2025-05-01"_s, u"2026-05-01"_s});
        row("leap days only in leap years", "DTSTART;VALUE=DATE:20200229\r\nRRULE:FREQ=YEARLY\r\n",
            {u"2024-02-29"_s, u"2028-02-29"_s});
        row("dates added and taken out",
            "DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEXDATE;VALUE=DATE:20260501\r\n"
            "RDATE;VALUE=DATE:20260504,20260505\r\n",
            {u"2025-05-01"_s, u"2026-05-04"_s, u"2026-05-05"_s, u"2027-05-01"_s});
        QTest::newRow("one of them moved")
            << vevent("DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:May Day\r\n")
                + vevent("RECURRENCE-ID;VALUE=DATE:20260501\r\nDTSTART;VALUE=DATE:20260504\r\nSUMMARY:May Day\r\n")
            << QStringList{u"2025-05-01 May Day"_s, u"2026-05-04 May Day"_s, u"2027-05-01 May Day"_s};
        QTest::newRow("one of them cancelled") << vevent("DTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n")
                + vevent("RECURRENCE-ID;VALUE=DATE:20260501\r\nDTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n")
                                               << QStringList{u"2025-05-01"_s};
        QTest::newRow("two names of one day") << vevent("DTSTART;VALUE=DATE:20260406\r\nSUMMARY:Easter Monday\r\n")
                + vevent("DTSTART;VALUE=DATE:20260406\r\nSUMMARY:Bank holiday\r\n")
                                              << QStringList{u"2026-04-06 Bank holiday, Easter Monday"_s};
        row("a part lies within the years", "DTSTART;VALUE=DATE:20201231\r\nDTEND;VALUE=DATE:20210102\r\n",
            {u"2021-01-01"_s});
    }
    void days()
    {
        QFETCH(const QByteArray, events);
        QFETCH(const QStringList, days);
        const auto file = readHolidays(calendarOf(events), today);
        QVERIFY2(file, qPrintable(file ? QString() : file.problem().sentence()));
        QCOMPARE(linesOf(*file), days);
    }

    void leftOutAndCounted()
    {
        const auto file = readHolidays(
            calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\n")
                + vevent("DTSTART:20261224T140000Z\r\nDTEND:20261224T160000Z\r\n")
                + vevent("DTSTART:20261224T000000Z\r\n")
                + vevent("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20261201\r\n")
                + vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SECONDLY\r\n") + vevent("SUMMARY:When?\r\n")
                + vevent("DTSTART;VALUE=DATE:20190101\r\n") + vevent("DTSTART;VALUE=DATE:99990101\r\n")),
            today);
        QVERIFY(file);
        QCOMPARE(file->withTimes, 2);
        QCOMPARE(file->tooLong, 1);
        QCOMPARE(file->unreadable, 2);
        QCOMPARE(file->outside, 2);
        QCOMPARE(linesOf(*file), (QStringList{u"2026-01-01"_s, u"2026-12-25"_s})); // what has a date keeps it
    }

    void aCalendarHasAName_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << QByteArray("X-WR-CALNAME:Holidays in Ireland\r\n") << u"Holidays in Ireland"_s;
        QTest::newRow("RFC 7986") << QByteArray("NAME:Irish holidays\r\n") << u"Irish holidays"_s;
        QTest::newRow("none") << QByteArray() << u"ie_2026"_s;
    }
    void aCalendarHasAName()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QString, name);
        QTemporaryDir folder;
        QFile out(folder.filePath(u"ie_2026.ics"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("\xEF\xBB\xBF" + calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\n"), head));
        out.close();
        const auto file = readHolidayFile(out.fileName(), today);
        QVERIFY(file);
        QCOMPARE(file->name, name);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"not an iCalendar file"_s;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>Log in</p>\n") << u"not an iCalendar file"_s;
        QTest::newRow("an address book") << QByteArray("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n")
                                         << u"not an iCalendar file"_s;
        QTest::newRow("no events") << calendarOf({}) << u"has no events"_s;
        QTest::newRow("long ago") << calendarOf(vevent("DTSTART;VALUE=DATE:19990101\r\n"))
                                  << u"no whole day between 2021 and 2029"_s;
        QTest::newRow("Latin-1") << calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:No\xEBl\r\n"))
                                 << u"not written in UTF-8"_s;
        QTest::newRow("with a null byte")
            << calendarOf(vevent(QByteArray("SUMMARY:\0\r\n", 11))) << u"not written in UTF-8"_s;
        QTest::newRow("large") << QByteArray(mostHolidayFileBytes + 1, 'x') << u"larger than 4 MB"_s;
        QTest::newRow("many") << calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\n").repeated(mostHolidayEvents + 1))
                              << u"more than 10,000 entries"_s;
        QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(5'000) << u"not an iCalendar file"_s;
    }
    void refused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        const auto file = readHolidays(bytes, today);
        QVERIFY(!file);
        QVERIFY2(file.problem().sentence().contains(reason), qPrintable(file.problem().sentence()));
    }

    void noRuleTakesForever_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("a day that is none") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::newRow("every day since 1601") << QByteArray("FREQ=DAILY;INTERVAL=1");
        QTest::newRow("a week that is none") << QByteArray("FREQ=YEARLY;BYWEEKNO=60;BYDAY=MO");
        QTest::newRow("a wild count") << QByteArray("FREQ=DAILY;COUNT=2147483647");
        QTest::newRow("a wild interval") << QByteArray("FREQ=YEARLY;INTERVAL=32767");
        QTest::newRow("no rule") << QByteArray("FREQ=;;;");
    }
    void noRuleTakesForever()
    {
        QFETCH(const QByteArray, rule);
        const QByteArray one = vevent("DTSTART;VALUE=DATE:16010101\r\nRRULE:" + rule + "\r\n");
        // What comes out matters less than that it comes.
        const auto file = readHolidays(calendarOf(one.repeated(5) + vevent("DTSTART;VALUE=DATE:20261225\r\n")), today);
        QVERIFY(file);
        QVERIFY(linesOf(*file).contains(u"2026-12-25"_s));
    }

    void aMissingFile()
    {
        const auto file = readHolidayFile(u"/nowhere/days.ics"_s, today);
        QVERIFY(!file);
        QVERIFY(file.problem().text.contains(u"days.ics"_s));
    }
};

QTEST_GUILESS_MAIN(tst_HolidayFile)
#include "tst_holidayfile.moc"
