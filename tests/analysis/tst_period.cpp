// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chartbuckets.h"
#include "core/analysis/period.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Kind = RangeRule::Kind;
using Days = std::vector<int>; ///< a connection's day of month; 0 where no cycle is known

Q_DECLARE_METATYPE(spend::RangeRule::Kind)
Q_DECLARE_METATYPE(spend::Bucket)

namespace
{
QString text(const DateRange &range)
{
    return range.isEmpty() ? u"empty"_s : range.first.iso() + u".."_s + range.last.iso();
}

DateRange range(const QString &first, const QString &last)
{
    return {day(first), day(last)};
}
} // namespace

class tst_Period : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void ownDates();
    void allDaysFromTheFirstCovered();
    void bucketsNoFinerThanAskedFor();
    void buckets_data();
    void buckets();
    void bucketOfADay();
};

void tst_Period::resolves_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Days>("cycleDays");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<QString>("compared");
    const auto add = [](const char *name, Kind kind, const Days &days, const QString &today, const QString &resolved,
                         const QString &compared) {
        QTest::newRow(name) << kind << days << today << resolved << compared;
    };
    add("this cycle", Kind::ThisCycle, {10}, u"2026-09-22"_s, u"2026-09-10..2026-09-22"_s, u"2026-08-10..2026-08-22"_s);
    add("first day of the cycle", Kind::ThisCycle, {10}, u"2026-09-10"_s, u"2026-09-10..2026-09-10"_s,
        u"2026-08-10..2026-08-10"_s);
    add("a shorter cycle before", Kind::ThisCycle, {1}, u"2026-03-31"_s, u"2026-03-01..2026-03-31"_s,
        u"2026-02-01..2026-02-28"_s);
    add("cycle from the 31st", Kind::ThisCycle, {31}, u"2026-03-02"_s, u"2026-02-28..2026-03-02"_s,
        u"2026-01-31..2026-02-02"_s);
    add("cycle over New Year", Kind::ThisCycle, {20}, u"2027-01-02"_s, u"2026-12-20..2027-01-02"_s,
        u"2026-11-20..2026-12-03"_s);
    add("the earliest of several", Kind::ThisCycle, {15, 28, 20}, u"2026-09-22"_s, u"2026-08-28..2026-09-22"_s,
        u"2026-07-28..2026-08-22"_s);
    add("those without a cycle stand back", Kind::ThisCycle, {0, 15}, u"2026-09-22"_s, u"2026-09-15..2026-09-22"_s,
        u"2026-08-15..2026-08-22"_s);
    add("no cycle known", Kind::ThisCycle, {0}, u"2026-09-22"_s, u"2026-09-01..2026-09-22"_s,
        u"2026-08-01..2026-08-22"_s);
    add("no connection", Kind::ThisCycle, {}, u"2026-09-22"_s, u"2026-09-01..2026-09-22"_s,
        u"2026-08-01..2026-08-22"_s);
    add("last cycle", Kind::LastCycle, {10}, u"2026-09-22"_s, u"2026-08-10..2026-09-09"_s, u"2026-07-10..2026-08-09"_s);
    add("last cycle from the 31st", Kind::LastCycle, {31}, u"2026-03-30"_s, u"2026-01-31..2026-02-27"_s,
        u"2025-12-31..2026-01-30"_s);
    add("last month", Kind::LastCycle, {}, u"2026-03-05"_s, u"2026-02-01..2026-02-28"_s, u"2026-01-01..2026-01-31"_s);
    add("7 days", Kind::Last7Days, {10}, u"2026-09-22"_s, u"2026-09-16..2026-09-22"_s, u"2026-09-09..2026-09-15"_s);
    add("30 days", Kind::Last30Days, {10}, u"2026-09-30"_s, u"2026-09-01..2026-09-30"_s, u"2026-08-02..2026-08-31"_s);
    add("90 days", Kind::Last90Days, {}, u"2026-09-30"_s, u"2026-07-03..2026-09-30"_s, u"2026-04-04..2026-07-02"_s);
    add("365 days", Kind::Last365Days, {10}, u"2026-09-30"_s, u"2025-10-01..2026-09-30"_s, u"2024-10-01..2025-09-30"_s);
    add("this month", Kind::ThisMonth, {10}, u"2026-09-22"_s, u"2026-09-01..2026-09-22"_s, u"2026-08-01..2026-08-22"_s);
    add("first of the month", Kind::ThisMonth, {10}, u"2026-01-01"_s, u"2026-01-01..2026-01-01"_s,
        u"2025-12-01..2025-12-01"_s);
    add("a shorter month before", Kind::ThisMonth, {10}, u"2026-03-30"_s, u"2026-03-01..2026-03-30"_s,
        u"2026-02-01..2026-02-28"_s);
    add("the month before", Kind::LastMonth, {10}, u"2026-03-30"_s, u"2026-02-01..2026-02-28"_s,
        u"2026-01-01..2026-01-31"_s);
    add("the month before New Year", Kind::LastMonth, {}, u"2026-01-15"_s, u"2025-12-01..2025-12-31"_s,
        u"2025-11-01..2025-11-30"_s);
    add("this quarter", Kind::ThisQuarter, {10}, u"2026-09-22"_s, u"2026-07-01..2026-09-22"_s,
        u"2026-04-01..2026-06-23"_s);
    add("first quarter", Kind::ThisQuarter, {}, u"2026-01-02"_s, u"2026-01-01..2026-01-02"_s,
        u"2025-10-01..2025-10-02"_s);
    add("a shorter quarter before", Kind::ThisQuarter, {}, u"2026-06-30"_s, u"2026-04-01..2026-06-30"_s,
        u"2026-01-01..2026-03-31"_s);
    add("all days, none covered", Kind::AllDays, {10}, u"2026-09-22"_s, u"2026-09-22..2026-09-22"_s,
        u"2026-09-21..2026-09-21"_s);
}

void tst_Period::resolves()
{
    QFETCH(const Kind, kind);
    QFETCH(const Days, cycleDays);
    QFETCH(const QString, today);
    QFETCH(const QString, resolved);
    QFETCH(const QString, compared);
    std::vector<ConnectionFacts> facts(cycleDays.size());
    std::vector<const ConnectionFacts *> connections;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        facts[i].cyclesKnown = cycleDays[i] > 0;
        facts[i].cycles.dayOfMonth = std::max(1, cycleDays[i]);
        connections.push_back(&facts[i]);
    }
    const Period period = resolvePeriod({kind, {}}, connections, day(today));
    QCOMPARE(text(period.range), resolved);
    QCOMPARE(text(period.compared), compared);
}

void tst_Period::ownDates()
{
    const Period period =
        resolvePeriod({Kind::Custom, range(u"2026-02-27"_s, u"2026-03-02"_s)}, {}, day(u"2026-09-22"_s));
    QCOMPARE(text(period.range), u"2026-02-27..2026-03-02"_s);
    QCOMPARE(text(period.compared), u"2026-02-23..2026-02-26"_s);
    const Period empty =
        resolvePeriod({Kind::Custom, range(u"2026-03-02"_s, u"2026-03-01"_s)}, {}, day(u"2026-09-22"_s));
    QVERIFY(empty.range.isEmpty());
    QVERIFY(empty.compared.isEmpty());
}

void tst_Period::allDaysFromTheFirstCovered()
{
    std::vector<ConnectionFacts> facts(3);
    facts[0].coveredFrom = day(u"2026-09-11"_s);
    facts[1].coveredFrom = day(u"2026-09-03"_s);
    const std::vector<const ConnectionFacts *> connections{&facts[0], &facts[1], &facts[2]};
    const Period period = resolvePeriod({Kind::AllDays, {}}, connections, day(u"2026-09-22"_s));
    QCOMPARE(text(period.range), u"2026-09-03..2026-09-22"_s);
    QCOMPARE(text(period.compared), u"2026-08-14..2026-09-02"_s);
}

void tst_Period::bucketsNoFinerThanAskedFor()
{
    const DateRange month = range(u"2026-09-01"_s, u"2026-09-30"_s);
    QCOMPARE(ChartBuckets(month, Bucket::Week).bucket(), Bucket::Week);
    QCOMPARE(ChartBuckets(month, Bucket::Week).starts().size(), std::size_t(5));
    QCOMPARE(ChartBuckets(month, Bucket::Month).starts(), std::vector{day(u"2026-09-01"_s)});
    const DateRange year = range(u"2026-01-01"_s, u"2026-12-31"_s);
    QCOMPARE(ChartBuckets(year, Bucket::Day).bucket(), Bucket::Week);
    QCOMPARE(ChartBuckets(year, Bucket::Month).starts().size(), std::size_t(12));
}

void tst_Period::buckets_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("firstStart");
    QTest::addColumn<QString>("lastStart");
    const auto add = [](const char *name, const QString &first, const QString &last, Bucket bucket, int count,
                         const QString &firstStart, const QString &lastStart) {
        QTest::newRow(name) << first << last << bucket << count << firstStart << lastStart;
    };
    add("one day", u"2026-09-22"_s, u"2026-09-22"_s, Bucket::Day, 1, u"2026-09-22"_s, u"2026-09-22"_s);
    add("120 days", u"2026-01-01"_s, u"2026-04-30"_s, Bucket::Day, 120, u"2026-01-01"_s, u"2026-04-30"_s);
    add("121 days", u"2026-01-01"_s, u"2026-05-01"_s, Bucket::Week, 18, u"2025-12-29"_s, u"2026-04-27"_s);
    add("120 weeks", u"2024-01-01"_s, u"2026-04-19"_s, Bucket::Week, 120, u"2024-01-01"_s, u"2026-04-13"_s);
    add("a day in a 121st week", u"2024-01-01"_s, u"2026-04-20"_s, Bucket::Month, 28, u"2024-01-01"_s, u"2026-04-01"_s);
    add("ten years from mid-month", u"2017-05-15"_s, u"2027-04-14"_s, Bucket::Month, 120, u"2017-05-01"_s,
        u"2027-04-01"_s);
}

void tst_Period::buckets()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const Bucket, bucket);
    QFETCH(const int, count);
    QFETCH(const QString, firstStart);
    QFETCH(const QString, lastStart);
    const ChartBuckets buckets(range(first, last));
    QCOMPARE(buckets.bucket(), bucket);
    QCOMPARE(int(buckets.starts().size()), count);
    QCOMPARE(buckets.starts().front().iso(), firstStart);
    QCOMPARE(buckets.starts().back().iso(), lastStart);
}

void tst_Period::bucketOfADay()
{
    const ChartBuckets weeks(range(u"2026-01-01"_s, u"2026-12-31"_s));
    QCOMPARE(weeks.dimension(), Dimension::Week);
    for (std::size_t i = 0; i < weeks.starts().size(); ++i)
        QCOMPARE(weeks.indexOf(weeks.starts()[i]), i);
    QVERIFY(ChartBuckets({day(u"2026-01-02"_s), day(u"2026-01-01"_s)}).starts().empty());
}

QTEST_GUILESS_MAIN(tst_Period)
#include "tst_period.moc"
