// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billingcycle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}

QString text(DateRange range)
{
    return range.first.iso() + u".."_s + range.last.iso();
}
} // namespace

class tst_BillingCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cycles_data();
    void cycles();
    void cyclesMeet();
    void learnsTheDay();
    void ranges();
};

void tst_BillingCycle::cycles_data()
{
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<QString>("before");
    const auto add = [](int dayOfMonth, const QString &given, const QString &cycle, const QString &before) {
        QTest::addRow("%d: %s", dayOfMonth, qPrintable(given)) << dayOfMonth << given << cycle << before;
    };
    add(1, u"2026-09-01"_s, u"2026-09-01..2026-09-30"_s, u"2026-08-01..2026-08-31"_s);
    add(1, u"2026-09-30"_s, u"2026-09-01..2026-09-30"_s, u"2026-08-01..2026-08-31"_s);
    add(15, u"2026-09-14"_s, u"2026-08-15..2026-09-14"_s, u"2026-07-15..2026-08-14"_s);
    add(15, u"2026-09-15"_s, u"2026-09-15..2026-10-14"_s, u"2026-08-15..2026-09-14"_s);
    add(20, u"2027-01-02"_s, u"2026-12-20..2027-01-19"_s, u"2026-11-20..2026-12-19"_s);
    add(1, u"2026-12-31"_s, u"2026-12-01..2026-12-31"_s, u"2026-11-01..2026-11-30"_s);
    add(1, u"2027-01-01"_s, u"2027-01-01..2027-01-31"_s, u"2026-12-01..2026-12-31"_s);
    add(31, u"2026-12-31"_s, u"2026-12-31..2027-01-30"_s, u"2026-11-30..2026-12-30"_s);
    add(28, u"2026-02-28"_s, u"2026-02-28..2026-03-27"_s, u"2026-01-28..2026-02-27"_s);
    add(29, u"2026-02-27"_s, u"2026-01-29..2026-02-27"_s, u"2025-12-29..2026-01-28"_s);
    add(29, u"2026-02-28"_s, u"2026-02-28..2026-03-28"_s, u"2026-01-29..2026-02-27"_s);
    add(29, u"2028-02-28"_s, u"2028-01-29..2028-02-28"_s, u"2027-12-29..2028-01-28"_s);
    add(29, u"2028-02-29"_s, u"2028-02-29..2028-03-28"_s, u"2028-01-29..2028-02-28"_s);
    add(30, u"2026-03-15"_s, u"2026-02-28..2026-03-29"_s, u"2026-01-30..2026-02-27"_s);
    add(31, u"2026-02-28"_s, u"2026-02-28..2026-03-30"_s, u"2026-01-31..2026-02-27"_s);
    add(31, u"2026-04-30"_s, u"2026-04-30..2026-05-30"_s, u"2026-03-31..2026-04-29"_s);
    add(31, u"2026-05-30"_s, u"2026-04-30..2026-05-30"_s, u"2026-03-31..2026-04-29"_s);
    add(31, u"2026-05-31"_s, u"2026-05-31..2026-06-29"_s, u"2026-04-30..2026-05-30"_s);
}

void tst_BillingCycle::cycles()
{
    QFETCH(const int, dayOfMonth);
    QFETCH(const QString, given);
    QFETCH(const QString, cycle);
    QFETCH(const QString, before);
    const CycleRule rule{dayOfMonth};
    QCOMPARE(text(rule.cycleOf(day(given))), cycle);
    QCOMPARE(text(rule.cycleBefore(day(given))), before);
    QCOMPARE(rule.cycleStart(day(given)), rule.cycleOf(day(given)).first);
    QCOMPARE(rule.nextCycleStart(day(given)), rule.cycleOf(day(given)).last + 1);
}

/// Whatever the rule, every day lies in one cycle, and the next begins when it ends.
void tst_BillingCycle::cyclesMeet()
{
    for (int dayOfMonth = 1; dayOfMonth <= 31; ++dayOfMonth) {
        const CycleRule rule{dayOfMonth};
        DateRange cycle = rule.cycleOf(day(u"2026-01-01"_s));
        for (UtcDay d = day(u"2026-01-01"_s); d < day(u"2029-01-01"_s); d = d + 1) {
            if (cycle.last < d)
                cycle = {cycle.last + 1, rule.nextCycleStart(d) - 1};
            QCOMPARE(text(rule.cycleOf(d)), text(cycle));
            QVERIFY(cycle.days() >= 28 && cycle.days() <= 31);
        }
    }
}

void tst_BillingCycle::learnsTheDay()
{
    CycleRule rule;
    QCOMPARE(rule.dayOfMonth, 1);
    rule = rule.with(day(u"2026-02-28"_s));
    QCOMPARE(rule.dayOfMonth, 28);
    rule = rule.with(day(u"2026-03-31"_s)); // February hid the true day
    QCOMPARE(rule.dayOfMonth, 31);
    rule = rule.with(day(u"2026-04-30"_s));
    QCOMPARE(rule.dayOfMonth, 31);
    QCOMPARE(text(rule.cycleOf(day(u"2026-02-28"_s))), u"2026-02-28..2026-03-30"_s);
}

void tst_BillingCycle::ranges()
{
    const DateRange range{day(u"2026-02-27"_s), day(u"2026-03-02"_s)};
    QCOMPARE(range.days(), 4);
    QVERIFY(range.contains(day(u"2026-02-27"_s)));
    QVERIFY(range.contains(day(u"2026-03-02"_s)));
    QVERIFY(!range.contains(day(u"2026-02-26"_s)));
    QVERIFY(!range.contains(day(u"2026-03-03"_s)));
    QCOMPARE(range.endMs() - range.startMs(), 4 * msPerDay);
    const DateRange empty{range.last, range.first};
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.days(), 0);
}

QTEST_GUILESS_MAIN(tst_BillingCycle)
#include "tst_billingcycle.moc"
