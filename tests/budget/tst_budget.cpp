// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budget.h"
#include "core/budget/budgetscope.h"
#include "core/budget/budgettext.h"
#include "tests/budget/budgetdata.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// What a budget may be, when it begins anew, and how it is told.
class tst_Budget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<Budget>("budget");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &says, auto change) {
            Budget budget = budgetOf(100);
            change(budget);
            QTest::newRow(name) << budget << says;
        };
        row("fine", {}, [](Budget &) {});
        row("no name", u"needs a name"_s, [](Budget &b) { b.name = u" \n"_s; });
        row("a long name", u"at most 60"_s, [](Budget &b) { b.name = QString(61, u'x'); });
        row("no amount", u"above $0"_s, [](Budget &b) { b.amount = {}; });
        row("a negative amount", u"above $0"_s, [](Budget &b) { b.amount = Money{-1}; });
        row("too much", u"at most $1,000,000,000"_s, [](Budget &b) { b.amount = Money{largestBudget.microCents + 1}; });
        row("the most", {}, [](Budget &b) { b.amount = largestBudget; });
        row("tokens", u"cost, on-demand or included"_s, [](Budget &b) { b.measure = Measure::Tokens; });
        row("a threshold of 0", u"1 to 1000"_s, [](Budget &b) { b.actualThresholds = {0}; });
        row("a threshold of 1001", u"1 to 1000"_s, [](Budget &b) { b.forecastThresholds = {1001}; });
        row("eleven thresholds", u"at most 10"_s, [](Budget &b) {
            b.actualThresholds = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        });
        row("none", {}, [](Budget &b) { b.actualThresholds = b.forecastThresholds = {}; });
    }
    void checks()
    {
        QFETCH(Budget, budget);
        QFETCH(QString, says);
        const auto checked = checkedBudget(budget);
        QCOMPARE(checked.ok(), says.isEmpty());
        if (!checked)
            QVERIFY2(checked.problem().sentence().contains(says), qPrintable(checked.problem().sentence()));
    }

    void thresholdsAreSortedAndSaidOnce()
    {
        Budget budget = budgetOf(100);
        budget.actualThresholds = {100, 50, 100};
        QCOMPARE(checkedBudget(budget)->actualThresholds, (std::vector{50, 100}));
    }

    void thresholdsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("commas") << u"50,80,100"_s << u"50, 80, 100"_s;
        QTest::newRow("per cents") << u" 80 %; 50% 120 "_s << u"50, 80, 120"_s;
        QTest::newRow("none") << u"none"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a word") << u"50, half"_s << u"!“half” is no threshold"_s;
        QTest::newRow("a fraction") << u"50.5"_s << u"!“50.5” is no threshold"_s;
        QTest::newRow("too much") << u"5000"_s << u"!1 to 1000 per cent"_s;
    }
    void thresholdsAsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto read = thresholdsFromText(text);
        QCOMPARE(read.ok(), !kept.startsWith(u'!'));
        if (read)
            QCOMPARE(thresholdsText(*read), kept);
        else
            QVERIFY2(read.problem().sentence().contains(kept.mid(1)), qPrintable(read.problem().sentence()));
    }

    void aThresholdsAmountIsExact_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("percent");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("half a dollar") << qint64(100'000'000) << 50 << qint64(50'000'000);
        QTest::newRow("rounded up") << qint64(101) << 50 << qint64(51);
        QTest::newRow("one micro-cent") << qint64(1) << 1 << qint64(1);
        QTest::newRow("all of the most") << qint64(largestBudget.microCents) << 100 << qint64(largestBudget.microCents);
        QTest::newRow("ten times the most")
            << qint64(largestBudget.microCents) << 1000 << qint64(largestBudget.microCents * 10);
    }
    void aThresholdsAmountIsExact()
    {
        QFETCH(qint64, amount);
        QFETCH(int, percent);
        QFETCH(qint64, limit);
        QCOMPARE(thresholdAmount(Money{amount}, percent), limit);
    }

    void periods_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("cycleDay");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("said");
        QTest::newRow("a month") << u"month"_s << 8 << u"2026-02-11"_s << u"2026-02-01 2026-02-28"_s
                                 << u"February 2026"_s;
        QTest::newRow("a leap year's") << u"month"_s << 1 << u"2028-02-29"_s << u"2028-02-01 2028-02-29"_s
                                       << u"February 2028"_s;
        QTest::newRow("December") << u"month"_s << 1 << u"2026-12-31"_s << u"2026-12-01 2026-12-31"_s
                                  << u"December 2026"_s;
        QTest::newRow("a quarter") << u"quarter"_s << 8 << u"2026-08-11"_s << u"2026-07-01 2026-09-30"_s
                                   << u"Q3 2026"_s;
        QTest::newRow("the last quarter")
            << u"quarter"_s << 1 << u"2026-12-31"_s << u"2026-10-01 2026-12-31"_s << u"Q4 2026"_s;
        QTest::newRow("a cycle") << u"cycle"_s << 8 << u"2026-12-31"_s << u"2026-12-08 2027-01-07"_s
                                 << u"Dec 8, 2026 – Jan 7, 2027"_s;
        QTest::newRow("a cycle from the 31st")
            << u"cycle"_s << 31 << u"2026-02-27"_s << u"2026-01-31 2026-02-27"_s << u"Jan 31 – Feb 27, 2026"_s;
    }
    void periods()
    {
        QFETCH(QString, word);
        QFETCH(int, cycleDay);
        QFETCH(QString, at);
        QFETCH(QString, range);
        QFETCH(QString, said);
        const auto period = budgetPeriodFromWord(word);
        QVERIFY(period);
        QCOMPARE(budgetPeriodWord(*period), word);
        const DateRange answer = budgetRange(*period, CycleRule{cycleDay}, day(at));
        QCOMPARE(answer.first.iso() + u' ' + answer.last.iso(), range);
        QCOMPARE(budgetPeriodText(*period, answer), said);
    }

    void cyclesAreThoseOfTheFirstConnectionInScope()
    {
        PictureBuilder builder;
        builder.connection(1).cyclesKnown = false;
        builder.connection(2, u"Second"_s).cyclesKnown = true;
        builder.connection(2).cycles = CycleRule{5};
        builder.connection(3, u"Third"_s).cyclesKnown = true;
        builder.connection(3).cycles = CycleRule{20};
        const auto picture = builder.picture();
        QCOMPARE(cyclesOfBudget(picture->directory(), {}).dayOfMonth, 5);
        QCOMPARE(cyclesOfBudget(picture->directory(), {{Dimension::Connection, {{u"third"_s}, {}}}}).dayOfMonth, 20);
        QCOMPARE(cyclesOfBudget(picture->directory(), {{Dimension::Connection, {{u"Acme"_s}, {}}}}).dayOfMonth, 1);
    }

    void amountsAndSharesInWords()
    {
        QCOMPARE(plainDollars(dollars(1'234) + 50 * oneCent.microCents), u"$1,234.50"_s);
        QCOMPARE(plainDollars(-499'999), u"$0.00"_s);
        QCOMPARE(plainDollars(-500'000), u"-$0.01"_s);
        QCOMPARE(plainDollars(dollars(1) - 1), u"$1.00"_s);
        QCOMPARE(plainShare(617, 1'000), u"61.7 %"_s);
        QCOMPARE(plainShare(largestBudget.microCents - 1, largestBudget.microCents), u"99.9 %"_s); // not yet
        QCOMPARE(plainShare(1'500, 1'000), u"150.0 %"_s);
    }

    void aScopeInWords()
    {
        const auto picture = steadyTeam().picture();
        QCOMPARE(scopeText(*picture, {}), u"everything"_s);
        QCOMPARE(scopeText(*picture,
                     {{Dimension::User, {{u"ann@x.com"_s, u"bob@x.com"_s}, {}}}, {Dimension::Model, {{}, {u"o3"_s}}}}),
            u"user Ann or Bob, not model o3"_s);
        QCOMPARE(scopeText(*picture, {{Dimension::Model, {{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {}}}}),
            u"model a, b, c or 2 more"_s);
    }

    void labelsBecomeKeys()
    {
        const auto picture = steadyTeam().picture();
        const Filters given{{Dimension::User, {{u"Ann"_s, u"BOB@x.com"_s, u"nobody"_s}, {}}},
            {Dimension::Connection, {{u"acme"_s}, {}}}};
        const Filters keyed{{Dimension::User, {{u"ann@x.com"_s, u"bob@x.com"_s, u"nobody"_s}, {}}},
            {Dimension::Connection, {{u"Acme"_s}, {}}}};
        QCOMPARE(keyedFilters(*picture, given), keyed);
    }
};

QTEST_GUILESS_MAIN(tst_Budget)
#include "tst_budget.moc"
