// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/runquery.h"
#include "core/budget/budgetincidents.h"
#include "core/budget/budgettext.h"
#include "tests/analysis/randomspend.h"
#include "tests/budget/budgetdata.h"

#include <QSet>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
const ThresholdStanding &threshold(const BudgetStanding &standing, BudgetKind kind, int percent)
{
    for (const ThresholdStanding &found : standing.current.thresholds) {
        if (found.kind == kind && found.percent == percent)
            return found;
    }
    qFatal("there is no such threshold");
}

QString isoOf(const std::optional<UtcDay> &at)
{
    return at ? at->iso() : u"-"_s;
}

/// A forecast of a steady spend is that spend, whatever the method.
bool isAbout(std::optional<std::int64_t> value, std::int64_t amount)
{
    return value && std::abs(*value - amount) < oneCent.microCents;
}
} // namespace

/// Where budgets stand in a team that spends ten dollars a day: every figure can be done in the head.
class tst_BudgetStanding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spentByScopeMeasureAndPeriod_data()
    {
        QTest::addColumn<Filters>("filters");
        QTest::addColumn<int>("measure");
        QTest::addColumn<int>("period");
        QTest::addColumn<qint64>("spent");
        const auto row = [](const char *name, const Filters &filters, Measure measure, BudgetPeriod period,
                             qint64 spent) { QTest::newRow(name) << filters << int(measure) << int(period) << spent; };
        const Filters ann{{Dimension::User, {{u"ann@x.com"_s}, {}}}};
        const Filters notAnn{{Dimension::User, {{}, {u"ann@x.com"_s}}}};
        const Filters both{{Dimension::User, {{u"ann@x.com"_s}, {}}}, {Dimension::Model, {{u"gpt-5"_s}, {}}}};
        row("all of a month", {}, Measure::Cost, BudgetPeriod::Month, 9 * 10 + 4);
        row("all of a quarter", {}, Measure::Cost, BudgetPeriod::Quarter, (31 + 31 + 9) * 10 + 4);
        row("all of a cycle", {}, Measure::Cost, BudgetPeriod::Cycle, (17 + 9) * 10 + 4);
        row("on-demand", {}, Measure::OnDemand, BudgetPeriod::Month, 9 * 6);
        row("included", {}, Measure::Included, BudgetPeriod::Month, 9 * 4 + 4);
        row("a user", ann, Measure::Cost, BudgetPeriod::Month, 9 * 6);
        row("everybody else", notAnn, Measure::Cost, BudgetPeriod::Month, 9 * 4 + 4);
        row("a model", {{Dimension::Model, {{u"o3"_s}, {}}}}, Measure::Cost, BudgetPeriod::Month, 9 * 6);
        row("a user's other model", both, Measure::Cost, BudgetPeriod::Month, 0);
        row("a connection", {{Dimension::Connection, {{u"Acme"_s}, {}}}}, Measure::Cost, BudgetPeriod::Month, 94);
        row("a repository", {{Dimension::Repository, {{u"(unattributed)"_s}, {}}}}, Measure::Cost, BudgetPeriod::Month,
            94);
        row("a group", {{Dimension::Group, {{u"platform"_s}, {}}}}, Measure::Cost, BudgetPeriod::Month, 0);
    }
    void spentByScopeMeasureAndPeriod()
    {
        QFETCH(Filters, filters);
        QFETCH(int, measure);
        QFETCH(int, period);
        QFETCH(qint64, spent);
        PictureBuilder builder = steadyTeam();
        builder.connection().cyclesKnown = true;
        builder.connection().cycles = CycleRule{15};
        builder.group(u"platform"_s, u"Platform"_s);
        Budget budget = budgetOf(1'000, BudgetPeriod(period));
        budget.filters = filters;
        budget.measure = Measure(measure);
        const BudgetStanding result = standing(builder, budget);
        QCOMPARE(result.current.spent, dollars(spent));
        QCOMPARE(result.current.left(), dollars(1'000 - spent));
        QVERIFY(result.current.whole);
    }

    void onCourse()
    {
        const BudgetStanding result = standing(steadyTeam(), budgetOf(400)); // 300 expected
        QCOMPARE(result.state, BudgetState::OnCourse);
        QVERIFY(isAbout(result.expectedEnd, dollars(300)));
        QVERIFY(!result.usedUp);
        QVERIFY(!threshold(result, BudgetKind::Actual, 50).crossed);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Actual, 50).day), u"2026-09-20"_s);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Actual, 100).day), u"-"_s);
        QVERIFY(!threshold(result, BudgetKind::Forecast, 100).crossed);
        QCOMPARE(result.sentence,
            u"$94.00 of $400.00 spent (23.5 %), $306.00 left. Expected by Sep 30: $300.00, $100.00 within the budget."_s);
    }

    void atRiskNamesTheDay()
    {
        const BudgetStanding result = standing(steadyTeam(), budgetOf(245));
        QCOMPARE(result.state, BudgetState::AtRisk);
        QCOMPARE(isoOf(result.usedUp), u"2026-09-25"_s); // 90 + 16 days of 10
        QVERIFY(threshold(result, BudgetKind::Forecast, 100).crossed);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Forecast, 100).day), u"2026-09-25"_s);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Actual, 80).day), u"2026-09-20"_s);
        QCOMPARE(result.sentence,
            u"$94.00 of $245.00 spent (38.3 %), $151.00 left. Expected by Sep 30: $300.00, $55.00 more than the "
            "budget. It would be used up on Sep 25."_s);
    }

    void aForecastThresholdBelowTheBudgetIsARisk()
    {
        Budget budget = budgetOf(320);
        budget.forecastThresholds = {90, 100};
        const BudgetStanding result = standing(steadyTeam(), budget); // 300 is 93.75 %
        QCOMPARE(result.state, BudgetState::AtRisk);
        QVERIFY(threshold(result, BudgetKind::Forecast, 90).crossed);
        QVERIFY(!threshold(result, BudgetKind::Forecast, 100).crossed);
        QVERIFY(!result.usedUp);
    }

    void crossedNamesTheDay()
    {
        const BudgetStanding result = standing(steadyTeam(), budgetOf(75));
        QCOMPARE(result.state, BudgetState::Crossed);
        QCOMPARE(isoOf(result.usedUp), u"2026-09-08"_s);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Actual, 50).day), u"2026-09-04"_s);
        QCOMPARE(isoOf(threshold(result, BudgetKind::Forecast, 100).day), u"2026-09-08"_s);
        QVERIFY2(result.sentence.startsWith(u"Used up on Sep 8: $94.00 of $75.00 spent, $19.00 over."_s),
            qPrintable(result.sentence));
    }

    void reachingAThresholdToTheMicroCentCrossesIt()
    {
        Budget budget = budgetOf(94);
        QCOMPARE(standing(steadyTeam(), budget).state, BudgetState::Crossed);
        QVERIFY(standing(steadyTeam(), budget).sentence.contains(u"$94.00 of $94.00 spent, nothing left."_s));
        budget.amount += Money{1};
        const BudgetStanding almost = standing(steadyTeam(), budget);
        QVERIFY(!threshold(almost, BudgetKind::Actual, 100).crossed);
        QVERIFY(almost.sentence.contains(u"(99.9 %)"_s));
    }

    void theBurnDown()
    {
        const BudgetStanding result = standing(steadyTeam(), budgetOf(245));
        QCOMPARE(result.days.size(), std::size_t(30));
        QCOMPARE(result.days[0].spent, std::optional(dollars(10)));
        QCOMPARE(result.days[8].spent, std::optional(dollars(90)));
        QVERIFY(!result.days[8].expected);
        QCOMPARE(result.days[9].spent, std::optional(dollars(94)));
        QVERIFY(isAbout(result.days[9].expected, dollars(100)));
        QVERIFY(!result.days[10].spent);
        QVERIFY(isAbout(result.days[29].expected, dollars(300)));
        QCOMPARE(result.days[29].ideal, dollars(245));
        QCOMPARE(result.days[14].ideal, dollars(245) / 2);
        QCOMPARE(result.days[29].expected, result.expectedEnd);
    }

    void aPeriodThatIsNoForecastsOwn()
    {
        // The forecast goes by the cycle that began earliest, the budget by that of the first connection.
        PictureBuilder builder = steadyTeam();
        builder.connection().cyclesKnown = true;
        builder.connection().cycles = CycleRule{5};
        builder.connection(2, u"Second"_s).cyclesKnown = true;
        builder.connection(2).cycles = CycleRule{20};
        const BudgetStanding result = standing(builder, budgetOf(1'000, BudgetPeriod::Cycle));
        QCOMPARE(result.current.period, (DateRange{day(u"2026-09-05"_s), day(u"2026-10-04"_s)}));
        QCOMPARE(result.current.spent, dollars(54));
        QVERIFY(isAbout(result.expectedEnd, dollars(300)));
    }

    void thePast()
    {
        const BudgetStanding result = standing(steadyTeam(), budgetOf(305));
        QCOMPARE(result.past.size(), std::size_t(2));
        const BudgetPeriodStanding &august = result.past[0];
        QCOMPARE(august.period, (DateRange{day(u"2026-08-01"_s), day(u"2026-08-31"_s)}));
        QCOMPARE(august.spent, dollars(310));
        QVERIFY(august.whole);
        QCOMPARE(isoOf(august.thresholds[2].day), u"2026-08-31"_s);
        QCOMPARE(isoOf(august.thresholds[0].day), u"2026-08-16"_s);
        QCOMPARE(result.past[1].period.first, day(u"2026-07-01"_s));
    }

    void aPeriodKnownInPartSaysSo()
    {
        PictureBuilder builder = steadyTeam();
        builder.connection().coveredFrom = day(u"2026-09-03"_s);
        const BudgetStanding result = standing(builder, budgetOf(400));
        QVERIFY(!result.current.whole);
        QVERIFY(result.sentence.endsWith(u"more may have been spent."_s));
    }

    void tooLittleForAForecast()
    {
        PictureBuilder builder;
        builder.connection().coveredFrom = day(u"2026-09-01"_s);
        builder.spend(u"2026-09-05"_s, {u"ann@x.com"_s, {}, {}, {}, 0}, dollars(60));
        BudgetStanding result = standing(builder, budgetOf(100));
        QVERIFY(!result.expectedEnd);
        QVERIFY(!result.noForecast.isEmpty());
        QCOMPARE(result.state, BudgetState::AtRisk); // an even pace is at $33.33
        QVERIFY2(result.sentence.endsWith(u"An even pace would be at $33.33 today."_s), qPrintable(result.sentence));
        result = standing(builder, budgetOf(200));
        QCOMPARE(result.state, BudgetState::OnCourse);
        for (const BudgetDay &at : result.days)
            QVERIFY(!at.expected);
    }

    void anEmptyStore()
    {
        const BudgetStanding result = standing(PictureBuilder(), budgetOf(100));
        QCOMPARE(result.current.spent, 0);
        QCOMPARE(result.state, BudgetState::OnCourse);
        QVERIFY(result.past.empty());
    }

    void troubleIsNoStanding()
    {
        Budget budget = budgetOf(100);
        budget.trouble = u"The saved view is gone."_s;
        const BudgetStanding result = standing(steadyTeam(), budget);
        QCOMPARE(result.state, BudgetState::Unknown);
        QCOMPARE(result.sentence, budget.trouble);
        QVERIFY(budgetIncidents({result}, budgetNowMs()).empty());
    }

    void budgetsOfAllUsersAddUpToTheTotals()
    {
        const SpendStore store = randomSpend(3);
        SpendCube cube;
        for (const RollupBatch &batch : store.batches)
            cube.apply(batch);
        cube.setDirectory(store.directory);
        const auto picture = cube.picture();
        const std::int64_t nowMs = (randomSpendFirstDay + 50).startMs();
        for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included}) {
            Budget budget = budgetOf(1'000'000, BudgetPeriod::Quarter);
            budget.measure = measure;
            const BudgetStanding all = standingOf(*picture, budget, {}, nowMs);
            std::int64_t sum = 0;
            for (const NamedKey &user : store.directory->users) {
                budget.filters = {{Dimension::User, {{user.key}, {}}}};
                sum += standingOf(*picture, budget, {}, nowMs).current.spent;
            }
            SpendQuery query;
            query.range = {all.current.period.first, UtcDay::ofMs(nowMs)};
            QCOMPARE(all.current.spent, measureOf(runQuery(*picture, query).total, measure));
            QCOMPARE(sum, all.current.spent);
        }
    }

    void aPeriodThatEndedIsToldForThreeDays()
    {
        Budget budget = budgetOf(305); // August ended at 310
        budget.createdMs = day(u"2026-08-20"_s).startMs();
        const std::int64_t second = day(u"2026-09-02"_s).startMs() + msPerDay / 2;
        BudgetStanding result = standingOf(*steadyTeam().picture(), budget, {}, second);
        const auto titles = [&](std::int64_t now) {
            QStringList list;
            for (const Incident &incident : budgetIncidents({result}, now)) {
                if (incident.key.contains(u"2026-08-01"_s))
                    list.append(incident.title.section(u' ', 4));
            }
            return list;
        };
        const QStringList all{u"50 % of $305.00"_s, u"80 % of $305.00"_s, u"100 % of $305.00"_s};
        QCOMPARE(titles(second), all);
        for (const Incident &incident : budgetIncidents({result}, second)) {
            if (incident.key == u"budget/b/2026-08-01/actual/100/30500000000"_s)
                QVERIFY2(incident.text.contains(u"That period is over: $310.00 of $305.00 were spent."_s),
                    qPrintable(incident.text));
        }
        // Later only what nobody recorded meanwhile.
        QCOMPARE(titles(second + 10 * msPerDay), all);
        for (const int percent : {50, 80})
            result.crossings.push_back({u"b"_s, result.past.front().period, BudgetKind::Actual, percent,
                result.budget.amount, day(u"2026-08-31"_s), 0, second, false});
        QCOMPARE(titles(second), all);
        QCOMPARE(titles(second + 10 * msPerDay), QStringList{u"100 % of $305.00"_s});
        // A budget made since does not look back.
        result.budget.createdMs = second;
        QCOMPARE(titles(second), QStringList());
    }

    void incidents()
    {
        Budget budget = budgetOf(112); // 94 are 83.9 %
        budget.createdMs = day(u"2026-09-01"_s).startMs();
        const BudgetStanding result = standing(steadyTeam(), budget);
        const std::vector<Incident> incidents = budgetIncidents({result}, budgetNowMs());
        QCOMPARE(incidents.size(), std::size_t(3));
        QCOMPARE(incidents[0].key, u"budget/b/2026-09-01/actual/50/11200000000"_s);
        QCOMPARE(incidents[0].kind, IncidentKind::BudgetActual);
        QCOMPARE(incidents[0].severity, Severity::Notice);
        QCOMPARE(incidents[0].sinceMs, day(u"2026-09-06"_s).startMs());
        QCOMPARE(incidents[1].severity, Severity::Warning);
        QCOMPARE(incidents[1].title, u"Budget “All” has reached 80 % of $112.00"_s);
        QVERIFY2(incidents[1].text.startsWith(
                     u"Reached on Sep 9. It counts everything, for September 2026. $94.00 of $112.00 spent"_s),
            qPrintable(incidents[1].text));
        QCOMPARE(incidents[2].kind, IncidentKind::BudgetForecast);
        QCOMPARE(incidents[2].title, u"Budget “All” is expected to reach 100 % of $112.00"_s);
        QCOMPARE(incidents[2].page, u"budgets"_s);
        QCOMPARE(incidents[2].view->range.custom, (DateRange{day(u"2026-09-01"_s), day(u"2026-09-10"_s)}));
        // The next look tells the same ones.
        const auto later = budgetIncidents(
            {standingOf(*steadyTeam().picture(), result.budget, {}, budgetNowMs() + 1)}, budgetNowMs() + 1);
        for (std::size_t i = 0; i < later.size(); ++i)
            QCOMPARE(later[i].key, incidents[i].key);
        // A raised budget is another matter.
        const auto raised = budgetIncidents({standing(steadyTeam(), budgetOf(115))}, budgetNowMs());
        QVERIFY(raised[0].key != incidents[0].key);
    }
};

QTEST_GUILESS_MAIN(tst_BudgetStanding)
#include "tst_budgetstanding.moc"
