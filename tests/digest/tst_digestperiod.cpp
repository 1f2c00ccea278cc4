// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/digest/digestperiod.h"
#include "core/digest/digestwords.h"

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}
} // namespace

class tst_DigestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("asked"); // empty: the last
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, const QString &kind, const QString &asked, const QString &today,
                             const QString &period, const QString &before) {
            QTest::newRow(name) << kind << asked << today << period << before;
        };
        row("last week, on a Saturday", u"weekly"_s, {}, u"2026-11-28"_s, u"2026-11-16 2026-11-22"_s,
            u"2026-11-09 2026-11-15"_s);
        row("on a Monday", u"weekly"_s, {}, u"2026-11-30"_s, u"2026-11-23 2026-11-29"_s, u"2026-11-16 2026-11-22"_s);
        row("on a Sunday", u"weekly"_s, {}, u"2026-11-29"_s, u"2026-11-16 2026-11-22"_s, u"2026-11-09 2026-11-15"_s);
        row("over the new year", u"weekly"_s, u"2025-12-31"_s, u"2026-11-28"_s, u"2025-12-29 2026-01-04"_s,
            u"2025-12-22 2025-12-28"_s);
        row("a week that runs is not over", u"weekly"_s, u"2026-11-25"_s, u"2026-11-28"_s, u"2026-11-16 2026-11-22"_s,
            u"2026-11-09 2026-11-15"_s);
        row("the last cycle", u"cycle-end"_s, {}, u"2026-11-28"_s, u"2026-10-05 2026-11-04"_s,
            u"2026-09-05 2026-10-04"_s);
        row("a cycle long ago", u"cycle-end"_s, u"2026-03-01"_s, u"2026-11-28"_s, u"2026-02-05 2026-03-04"_s,
            u"2026-01-05 2026-02-04"_s);
        row("on a cycle's first day", u"cycle-end"_s, {}, u"2026-11-05"_s, u"2026-10-05 2026-11-04"_s,
            u"2026-09-05 2026-10-04"_s);
    }
    void periods()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, asked);
        QFETCH(const QString, today);
        QFETCH(const QString, period);
        QFETCH(const QString, before);
        const CycleRule cycles{5};
        DigestQuestion question{digestKindFromWord(kind).value(), {}};
        if (!asked.isEmpty())
            question.day = day(asked);
        const DateRange found = digestPeriod(question, cycles, day(today));
        const DateRange earlier = digestPeriodBefore(question.kind, found, cycles);
        QCOMPARE(found.first.iso() + u' ' + found.last.iso(), period);
        QCOMPARE(earlier.first.iso() + u' ' + earlier.last.iso(), before);
    }

    void money_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"$0.00"_s;
        QTest::newRow("thousands") << qint64(1'968'141'362'320) << u"$19,681.41"_s;
        QTest::newRow("half a cent up") << qint64(100'500'000) << u"$1.01"_s;
        QTest::newRow("less than a cent") << qint64(4'030) << u"$0.0000403"_s;
        QTest::newRow("less than nothing") << qint64(-250'000'000) << u"−$2.50"_s;
    }
    void money()
    {
        QFETCH(const qint64, amount);
        QFETCH(const QString, text);
        QCOMPARE(digestwords::money(amount), text);
    }

    void words()
    {
        QCOMPARE(digestwords::signedMoney(250'000'000), u"+$2.50"_s);
        QCOMPARE(digestwords::change(1'120'000'000, 1'000'000'000), u"+12\u00a0%"_s);
        QCOMPARE(digestwords::change(500'000'000, 1'000'000'000), u"−50\u00a0%"_s);
        QCOMPARE(digestwords::change(500'000'000, 0), u"new"_s);
        QCOMPARE(digestwords::change(90'000'000, 50'000'000), u"+$0.40"_s);
        QCOMPARE(digestwords::share(1, 1'000), u"<1\u00a0%"_s);
        QCOMPARE(digestwords::range({day(u"2026-11-16"_s), day(u"2026-11-22"_s)}), u"Nov 16 – 22, 2026"_s);
        QCOMPARE(digestwords::range({day(u"2026-10-05"_s), day(u"2026-11-04"_s)}), u"Oct 5 – Nov 4, 2026"_s);
        QCOMPARE(digestwords::range({day(u"2025-12-29"_s), day(u"2026-01-04"_s)}), u"Dec 29, 2025 – Jan 4, 2026"_s);
        QCOMPARE(digestwords::moment(day(u"2026-11-22"_s).startMs() + 50'700'000), u"Nov 22, 2026, 14:05 UTC"_s);
        QCOMPARE(digestwords::counted(1, u"event"_s, u"events"_s), u"1 event"_s);
        QCOMPARE(digestwords::counted(1200, u"event"_s, u"events"_s), u"1,200 events"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DigestPeriod)
#include "tst_digestperiod.moc"
