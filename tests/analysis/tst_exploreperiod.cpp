// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Kind = RangeRule::Kind;
using Against = Comparison::Kind;

Q_DECLARE_METATYPE(spend::RangeRule)
Q_DECLARE_METATYPE(spend::Comparison::Kind)

namespace
{
DateRange range(const QString &words)
{
    const QStringList ends = words.split(u".."_s);
    return {day(ends.front()), day(ends.back())};
}

RangeRule own(const QString &words)
{
    return {Kind::Custom, range(words)};
}

QString text(const RangeRule &rule)
{
    return rule.kind != Kind::Custom ? u"rule %1"_s.arg(int(rule.kind))
                                     : rule.custom.first.iso() + u".."_s + rule.custom.last.iso();
}

PictureBuilder cyclesFrom(int dayOfMonth)
{
    PictureBuilder builder;
    builder.connection().cycles.dayOfMonth = dayOfMonth;
    builder.connection().coveredFrom = day(u"2026-01-01"_s);
    return builder;
}
} // namespace

class tst_ExplorePeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void ownDatesToCompareWith();
    void cyclesAreThoseInScope();
    void shifts_data();
    void shifts();
    void thereAndBackAgain_data();
    void thereAndBackAgain();
};

void tst_ExplorePeriod::compares_data()
{
    QTest::addColumn<Against>("against");
    QTest::addColumn<int>("cycleDay");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("compared");
    const auto add = [](const char *name, Against against, int cycleDay, const QString &dates,
                         const QString &compared) { QTest::newRow(name) << against << cycleDay << dates << compared; };
    add("nothing", Against::None, 10, u"2026-09-10..2026-09-22"_s, {});
    add("as many days before", Against::PreviousPeriod, 10, u"2026-09-10..2026-09-22"_s, u"2026-08-28..2026-09-09"_s);
    add("no days at all", Against::PreviousPeriod, 10, u"2026-09-10..2026-09-09"_s, {});

    const Against cycle = Against::SameDaysLastCycle;
    add("same days", cycle, 10, u"2026-09-12..2026-09-22"_s, u"2026-08-12..2026-08-22"_s);
    add("a whole cycle against a shorter one", cycle, 1, u"2026-03-01..2026-03-31"_s, u"2026-02-01..2026-02-28"_s);
    add("a whole cycle against a longer one", cycle, 1, u"2026-02-01..2026-02-28"_s, u"2026-01-01..2026-01-28"_s);
    add("days that the shorter cycle lacks", cycle, 1, u"2026-03-29..2026-03-31"_s, {});
    add("some days that it lacks", cycle, 1, u"2026-03-27..2026-03-31"_s, u"2026-02-27..2026-02-28"_s);
    add("from a lacking day on", cycle, 1, u"2026-03-30..2026-04-05"_s, u"2026-03-01..2026-03-05"_s);
    add("over two cycles", cycle, 10, u"2026-08-20..2026-09-15"_s, u"2026-07-20..2026-08-15"_s);
    add("cycles from the 31st", cycle, 31, u"2026-03-05..2026-03-30"_s, u"2026-02-05..2026-02-27"_s);
    add("over New Year", cycle, 20, u"2026-01-01..2026-01-22"_s, u"2025-12-02..2025-12-22"_s);

    add("a year ago", Against::YearAgo, 10, u"2026-09-10..2026-09-22"_s, u"2025-09-10..2025-09-22"_s);
    add("29 February last", Against::YearAgo, 10, u"2028-02-01..2028-02-29"_s, u"2027-02-01..2027-02-28"_s);
    add("29 February first", Against::YearAgo, 10, u"2028-02-29..2028-03-02"_s, u"2027-02-28..2027-03-02"_s);
    add("29 February alone", Against::YearAgo, 10, u"2028-02-29..2028-02-29"_s, u"2027-02-28..2027-02-28"_s);
    add("the year after a leap year", Against::YearAgo, 10, u"2029-02-01..2029-02-28"_s, u"2028-02-01..2028-02-28"_s);
}

void tst_ExplorePeriod::compares()
{
    QFETCH(const Against, against);
    QFETCH(const int, cycleDay);
    QFETCH(const QString, dates);
    QFETCH(const QString, compared);
    ExploreView view;
    view.range = own(dates);
    view.comparison.kind = against;
    const auto found = comparedRange(*cyclesFrom(cycleDay).picture(), view, day(u"2029-09-22"_s));
    QCOMPARE(found ? text({Kind::Custom, *found}) : QString(), compared);
}

void tst_ExplorePeriod::ownDatesToCompareWith()
{
    const auto picture = cyclesFrom(1).picture();
    ExploreView view;
    view.comparison = {Against::Custom, range(u"2026-01-05..2026-01-09"_s)};
    QCOMPARE(comparedRange(*picture, view, day(u"2026-09-22"_s)).value(), view.comparison.custom);
    view.comparison.custom = range(u"2026-01-05..2026-01-04"_s);
    QVERIFY(!comparedRange(*picture, view, day(u"2026-09-22"_s)));
    view.comparison.kind = Against::PreviousPeriod; // as Overview: the same days of the cycle before
    QCOMPARE(comparedRange(*picture, view, day(u"2026-09-22"_s)).value(), range(u"2026-08-01..2026-08-22"_s));
}

void tst_ExplorePeriod::cyclesAreThoseInScope()
{
    PictureBuilder builder = cyclesFrom(10);
    builder.connection(2, u"Branch"_s).cyclesKnown = true;
    builder.connection(2).cycles.dayOfMonth = 20;
    ExploreView view;
    view.comparison.kind = Against::SameDaysLastCycle;
    const UtcDay today = day(u"2026-09-22"_s);
    QCOMPARE(comparedRange(*builder.picture(), view, today).value(), range(u"2026-08-10..2026-08-22"_s));
    view.filters[Dimension::Connection].included = {u"branch"_s};
    QCOMPARE(comparedRange(*builder.picture(), view, today).value(), range(u"2026-08-20..2026-08-22"_s));
    QCOMPARE(
        text(shifted({Kind::LastCycle, {}}, -1, *builder.picture(), view.filters, today)), u"2026-07-20..2026-08-19"_s);
}

void tst_ExplorePeriod::shifts_data()
{
    QTest::addColumn<RangeRule>("rule");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("result");
    const auto add = [](const char *name, const RangeRule &rule, int steps, const QString &result) {
        QTest::newRow(name) << rule << steps << result;
    };
    const auto rule = [](Kind kind) { return text({kind, {}}); };
    // Cycles from the 10th, today 2026-09-22.
    add("not at all", {Kind::Last7Days, {}}, 0, rule(Kind::Last7Days));
    add("the cycle before", {Kind::ThisCycle, {}}, -1, rule(Kind::LastCycle));
    add("two cycles back", {Kind::ThisCycle, {}}, -2, u"2026-07-10..2026-08-09"_s);
    add("no cycle after this one", {Kind::ThisCycle, {}}, 1, rule(Kind::ThisCycle));
    add("back to this cycle", {Kind::LastCycle, {}}, 1, rule(Kind::ThisCycle));
    add("too far forward", {Kind::LastCycle, {}}, 5, rule(Kind::ThisCycle));
    add("own dates that are a cycle", own(u"2026-07-10..2026-08-09"_s), 1, rule(Kind::LastCycle));
    add("own dates that are an old cycle", own(u"2026-03-10..2026-04-09"_s), 1, u"2026-04-10..2026-05-09"_s);
    add("the month before", {Kind::ThisMonth, {}}, -1, rule(Kind::LastMonth));
    add("two months back", {Kind::LastMonth, {}}, -1, u"2026-07-01..2026-07-31"_s);
    add("own dates that are a month", own(u"2026-02-01..2026-02-28"_s), 1, u"2026-03-01..2026-03-31"_s);
    add("back to last month", own(u"2026-07-01..2026-07-31"_s), 1, rule(Kind::LastMonth));
    add("back to this month", own(u"2026-07-01..2026-07-31"_s), 2, rule(Kind::ThisMonth));
    add("the quarter before", {Kind::ThisQuarter, {}}, -1, u"2026-04-01..2026-06-30"_s);
    add("quarters over New Year", own(u"2026-01-01..2026-03-31"_s), -1, u"2025-10-01..2025-12-31"_s);
    add("back to this quarter", own(u"2026-04-01..2026-06-30"_s), 1, rule(Kind::ThisQuarter));
    add("7 days back", {Kind::Last7Days, {}}, -1, u"2026-09-09..2026-09-15"_s);
    add("14 days back", {Kind::Last7Days, {}}, -2, u"2026-09-02..2026-09-08"_s);
    add("90 days back", {Kind::Last90Days, {}}, -1, u"2026-03-27..2026-06-24"_s);
    add("365 days back", {Kind::Last365Days, {}}, -1, u"2024-09-23..2025-09-22"_s);
    add("the last days again", own(u"2026-09-09..2026-09-15"_s), 1, rule(Kind::Last7Days));
    add("no further than today", {Kind::Last30Days, {}}, 1, rule(Kind::Last30Days));
    add("cut at today", own(u"2026-09-15..2026-09-19"_s), 1, u"2026-09-18..2026-09-22"_s);
    add("own dates in the future stay", own(u"2026-09-20..2026-09-30"_s), 1, u"2026-09-20..2026-09-30"_s);
    add("and go back", own(u"2026-09-20..2026-09-29"_s), -1, u"2026-09-10..2026-09-19"_s);
    add("all days are all days", {Kind::AllDays, {}}, -1, rule(Kind::AllDays));
    add("no days", own(u"2026-09-20..2026-09-19"_s), -1, u"2026-09-20..2026-09-19"_s);
}

void tst_ExplorePeriod::shifts()
{
    QFETCH(const RangeRule, rule);
    QFETCH(const int, steps);
    QFETCH(const QString, result);
    QCOMPARE(text(shifted(rule, steps, *cyclesFrom(10).picture(), {}, day(u"2026-09-22"_s))), result);
}

void tst_ExplorePeriod::thereAndBackAgain_data()
{
    QTest::addColumn<RangeRule>("rule");
    for (const Kind kind : {Kind::ThisCycle, Kind::LastCycle, Kind::ThisMonth, Kind::LastMonth, Kind::ThisQuarter,
             Kind::Last7Days, Kind::Last30Days, Kind::Last90Days, Kind::Last365Days})
        QTest::addRow("rule %d", int(kind)) << RangeRule{kind, {}};
    QTest::newRow("own dates") << own(u"2026-03-27..2026-03-31"_s);
}

void tst_ExplorePeriod::thereAndBackAgain()
{
    QFETCH(const RangeRule, rule);
    const auto picture = cyclesFrom(31).picture();
    const UtcDay today = day(u"2026-09-22"_s);
    for (int steps = 1; steps < 6; ++steps) {
        RangeRule moved = rule;
        for (int i = 0; i < steps; ++i)
            moved = shifted(moved, -1, *picture, {}, today);
        QCOMPARE(text(moved), text(shifted(rule, -steps, *picture, {}, today)));
        for (int i = 0; i < steps; ++i)
            moved = shifted(moved, 1, *picture, {}, today);
        QCOMPARE(text(moved), text(rule));
    }
}

QTEST_GUILESS_MAIN(tst_ExplorePeriod)
#include "tst_exploreperiod.moc"
