// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/analysis/randomspend.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{

std::int64_t noonOf(const QString &iso)
{
    return day(iso).startMs() + msPerDay / 2;
}

/// September 2026 against August, cycles from the 1st; today is the 10th.
PictureBuilder team()
{
    PictureBuilder builder;
    ConnectionFacts &facts = builder.connection();
    facts.members = 7;
    facts.coveredFrom = day(u"2026-08-01"_s);
    facts.newestEventMs = noonOf(u"2026-09-10"_s) - 3'600'000;
    builder.user(u"ann@x.com"_s, u"Ann"_s).user(u"bob@x.com"_s, u"Bob"_s).user(u"cy@x.com"_s, u"Cy"_s);
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, 0}, 50, 2);
    builder.spend(u"2026-09-09"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, flag::onDemand}, 30, 3);
    builder.spend(u"2026-09-10"_s, {u"bob@x.com"_s, {}, u"gpt-5"_s, {}, flag::onDemand}, 100, 1);
    builder.spend(u"2026-09-10"_s, {{}, {}, u"gpt-5"_s, {}, 0}, 5, 1);
    builder.spend(u"2026-08-10"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, 0}, 20, 1);
    builder.spend(u"2026-08-11"_s, {u"bob@x.com"_s, {}, u"o3"_s, {}, 0}, 1000, 1); // not among the same days
    builder.spend(u"2026-08-02"_s, {u"cy@x.com"_s, {}, u"o3"_s, {}, 0}, 4, 1); // gone since
    builder.commit(u"ann@x.com"_s, u"2026-09-01"_s, u"web"_s, 1).commit(u"bob@x.com"_s, u"2026-09-12"_s, u"api"_s, 1);
    return builder;
}

OverviewAnswer ask(const PictureBuilder &builder, const OverviewQuestion &question)
{
    return answerOverview(*builder.picture(), question, noonOf(u"2026-09-10"_s));
}

QStringList keys(const OverviewAnswer &answer)
{
    QStringList keys;
    for (const OverviewRow &row : answer.rows)
        keys.append(row.key);
    return keys;
}

} // namespace

class tst_Overview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsRowsAndComparison();
    void measureDecidesOrderAndSeries();
    void seriesAndOther();
    void filtersNarrowEverything();
    void byRepository();
    void factsOfTheConnectionsInScope();
    void comparableOnlyWhereCovered();
    void provisionalFrom_data();
    void provisionalFrom();
    void anEmptyStore();
    void longRangesHaveFewBuckets();
    void seriesAddUpToTheTotal_data();
    void seriesAddUpToTheTotal();
};

void tst_Overview::totalsRowsAndComparison()
{
    const OverviewAnswer answer = ask(team(), {});
    QVERIFY(answer.hasData);
    QCOMPARE(answer.range, (DateRange{day(u"2026-09-01"_s), day(u"2026-09-10"_s)}));
    QCOMPARE(answer.compared, (DateRange{day(u"2026-08-01"_s), day(u"2026-08-10"_s)}));
    QCOMPARE(answer.total.cost, 185);
    QCOMPARE(answer.total.onDemand, 130);
    QCOMPARE(answer.total.events, 7);
    QCOMPARE(answer.totalCompared.cost, 24);
    QCOMPARE(answer.activeUsers, 2);
    QCOMPARE(answer.members, 7);
    QCOMPARE(answer.attribution.sameDay, 50);
    QCOMPARE(answer.attribution.nextDays, 100);
    QCOMPARE(answer.attribution.daysBefore, 0); // the 9th is eight days after the 1st
    QCOMPARE(answer.attribution.unattributed, 35);
    QCOMPARE(answer.bucket, Bucket::Day);
    QCOMPARE(answer.buckets.size(), std::size_t(10));
    QCOMPARE(answer.computedMs, noonOf(u"2026-09-10"_s));

    QCOMPARE(keys(answer), (QStringList{u"bob@x.com"_s, u"ann@x.com"_s, u"(none)"_s}));
    const OverviewRow &ann = answer.rows[1];
    QCOMPARE(ann.label, u"Ann"_s);
    QCOMPARE(ann.figures.cost, 80);
    QCOMPARE(ann.figures.events, 5);
    QCOMPARE(ann.previous, 20);
    QVERIFY(!ann.isNew);
    QCOMPARE(ann.trend, (std::vector<std::int64_t>{50, 0, 0, 0, 0, 0, 0, 0, 30, 0}));
    QVERIFY(answer.rows[0].isNew);
    QCOMPARE(answer.rows[0].previous, 0);
}

void tst_Overview::measureDecidesOrderAndSeries()
{
    OverviewQuestion question;
    question.measure = Measure::Included;
    const OverviewAnswer answer = ask(team(), question);
    QCOMPARE(keys(answer), (QStringList{u"ann@x.com"_s, u"(none)"_s, u"bob@x.com"_s}));
    QCOMPARE(answer.rows[0].trend.front(), 50);
    QCOMPARE(answer.rows[0].trend[8], 0);
    QCOMPARE(answer.rows[0].previous, 20);
    QCOMPARE(answer.series.size(), std::size_t(2)); // Bob has nothing included: nothing to draw
    QCOMPARE(answer.series[1].key, u"(none)"_s);
    QCOMPARE(answer.total.cost, 185);
}

void tst_Overview::seriesAndOther()
{
    OverviewQuestion question;
    question.top = 1;
    const OverviewAnswer answer = ask(team(), question);
    QCOMPARE(answer.series.size(), std::size_t(2));
    QCOMPARE(answer.series[0].key, u"bob@x.com"_s);
    QCOMPARE(answer.series[0].label, u"Bob"_s);
    QCOMPARE(answer.series[0].values, answer.rows[0].trend);
    QVERIFY(answer.series[1].key.isEmpty());
    QCOMPARE(answer.series[1].label, u"Other"_s);
    QCOMPARE(answer.series[1].rows, std::size_t(2));
    QCOMPARE(answer.series[1].values, (std::vector<std::int64_t>{50, 0, 0, 0, 0, 0, 0, 0, 30, 5}));
    question.top = 3;
    QCOMPARE(ask(team(), question).series.size(), std::size_t(3));
}

void tst_Overview::filtersNarrowEverything()
{
    OverviewQuestion question;
    question.by = Dimension::Model;
    question.filters[Dimension::User].included = {u"Ann@x.com"_s};
    const OverviewAnswer answer = ask(team(), question);
    QCOMPARE(keys(answer), QStringList{u"o3"_s});
    QCOMPARE(answer.total.cost, 80);
    QCOMPARE(answer.totalCompared.cost, 20);
    QCOMPARE(answer.activeUsers, 1);
    QCOMPARE(answer.attribution.sameDay, 50);
    QCOMPARE(answer.attribution.unattributed, 30);
    QVERIFY(answer.hasData);

    question.filters[Dimension::User].included = {u"nobody"_s};
    const OverviewAnswer nothing = ask(team(), question);
    QVERIFY(nothing.rows.empty());
    QVERIFY(nothing.series.empty());
    QVERIFY(nothing.hasData);
    QCOMPARE(nothing.buckets.size(), std::size_t(10));
}

void tst_Overview::byRepository()
{
    OverviewQuestion question;
    question.by = Dimension::Repository;
    const OverviewAnswer answer = ask(team(), question);
    QCOMPARE(keys(answer), (QStringList{u"api"_s, u"web"_s, u"(unattributed)"_s}));
    QCOMPARE(answer.rows[1].trend.front(), 50);
    QCOMPARE(answer.activeUsers, 2);
    question.filters[Dimension::Repository].included = {u"web"_s};
    const OverviewAnswer web = ask(team(), question);
    QCOMPARE(web.total.cost, 50);
    QCOMPARE(web.activeUsers, 1);
    QCOMPARE(web.attribution.attributed(), 50);
    QCOMPARE(web.attribution.unattributed, 0);
}

void tst_Overview::factsOfTheConnectionsInScope()
{
    PictureBuilder builder = team();
    builder.connection(1).groupsVisible = false;
    builder.connection(2, u"Branch"_s);
    builder.connection(2).members = 30;
    builder.connection(2).repositoriesVisible = false;
    builder.connection(2).cyclesKnown = true;
    builder.connection(2).cycles.dayOfMonth = 20;
    const OverviewAnswer both = ask(builder, {});
    QCOMPARE(both.members, 37);
    QVERIFY(both.groupsVisible);
    QVERIFY(both.repositoriesVisible);
    QCOMPARE(both.range.first, day(u"2026-08-20"_s));

    OverviewQuestion question;
    question.filters[Dimension::Connection].included = {u"Acme"_s};
    const OverviewAnswer acme = ask(builder, question);
    QCOMPARE(acme.members, 7);
    QVERIFY(!acme.groupsVisible);
    QVERIFY(acme.repositoriesVisible);
    QCOMPARE(acme.range.first, day(u"2026-09-01"_s));

    question.filters[Dimension::Connection].included = {u"Branch"_s};
    const OverviewAnswer branch = ask(builder, question);
    QVERIFY(!branch.repositoriesVisible);
    QVERIFY(!branch.newestEventMs);
    QCOMPARE(branch.total.cost, 0);
    QVERIFY(branch.hasData);
}

void tst_Overview::comparableOnlyWhereCovered()
{
    PictureBuilder builder = team();
    QVERIFY(ask(builder, {}).comparable);
    builder.connection().coveredFrom = day(u"2026-08-02"_s);
    const OverviewAnswer late = ask(builder, {});
    QVERIFY(!late.comparable);
    QVERIFY(!late.rows[0].isNew); // nobody knows
    builder.connection().coveredFrom = day(u"2026-08-01"_s);
    builder.connection(2, u"Branch"_s); // has read nothing yet
    QVERIFY(!ask(builder, {}).comparable);
    OverviewQuestion question;
    question.filters[Dimension::Connection].excluded = {u"Branch"_s};
    QVERIFY(ask(builder, question).comparable);
    question.filters[Dimension::Connection].excluded.append(u"Acme"_s);
    QVERIFY(!ask(builder, question).comparable);
}

void tst_Overview::provisionalFrom_data()
{
    QTest::addColumn<qint64>("newestAfterNow");
    QTest::addColumn<qint64>("provisionalAfterNow");
    const qint64 hour = 3'600'000;
    QTest::newRow("data of an hour ago") << -hour << -48 * hour;
    QTest::newRow("old data") << -200 * hour << -48 * hour;
    QTest::newRow("our clock is slow") << 5 * hour << -43 * hour;
}

void tst_Overview::provisionalFrom()
{
    QFETCH(const qint64, newestAfterNow);
    QFETCH(const qint64, provisionalAfterNow);
    PictureBuilder builder = team();
    const std::int64_t now = noonOf(u"2026-09-10"_s);
    builder.connection().newestEventMs = now + newestAfterNow;
    builder.connection(2, u"Branch"_s).newestEventMs = now - 400 * 3'600'000LL;
    const OverviewAnswer answer = ask(builder, {});
    QCOMPARE(answer.provisionalFromMs, now + provisionalAfterNow);
    QCOMPARE(answer.newestEventMs.value(), now + newestAfterNow);
}

void tst_Overview::anEmptyStore()
{
    SpendCube cube;
    const OverviewAnswer answer = answerOverview(*cube.picture(), {}, noonOf(u"2026-09-10"_s));
    QVERIFY(!answer.hasData);
    QVERIFY(!answer.comparable);
    QVERIFY(answer.groupsVisible);
    QVERIFY(answer.rows.empty());
    QVERIFY(answer.series.empty());
    QVERIFY(!answer.newestEventMs);
    QCOMPARE(answer.range, (DateRange{day(u"2026-09-01"_s), day(u"2026-09-10"_s)}));
    QCOMPARE(answer.buckets.size(), std::size_t(10));
}

void tst_Overview::longRangesHaveFewBuckets()
{
    OverviewQuestion question;
    question.range = {RangeRule::Kind::Custom, {day(u"2026-05-01"_s), day(u"2026-09-10"_s)}};
    const OverviewAnswer weeks = ask(team(), question);
    QCOMPARE(weeks.bucket, Bucket::Week);
    QCOMPARE(weeks.buckets.front(), day(u"2026-04-27"_s));
    QCOMPARE(weeks.rows[0].key, u"bob@x.com"_s);
    QCOMPARE(weeks.rows[0].trend.back(), 100);
    QCOMPARE(weeks.rows[0].trend[15], 1000);

    question.range.custom = {day(u"1990-01-01"_s), day(u"2026-09-10"_s)}; // 441 months, data in two
    const OverviewAnswer days = ask(team(), question);
    QCOMPARE(days.bucket, Bucket::Day);
    QCOMPARE(days.buckets.front(), day(u"2026-08-02"_s));
    QCOMPARE(days.range.first, day(u"1990-01-01"_s));
    QCOMPARE(days.total.cost, 1209);

    question.range.custom = {day(u"1990-01-01"_s), day(u"2010-09-10"_s)};
    const OverviewAnswer none = ask(team(), question);
    QVERIFY(none.rows.empty());
    QVERIFY(none.buckets.size() <= 120);
}

void tst_Overview::seriesAddUpToTheTotal_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {11, 12, 13})
        QTest::addRow("seed %llu", seed) << seed;
}

void tst_Overview::seriesAddUpToTheTotal()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    SpendCube cube;
    cube.setDirectory(store.directory);
    for (const RollupBatch &batch : store.batches)
        cube.apply(batch);
    const auto picture = cube.picture();
    const std::int64_t now = (randomSpendFirstDay + 70).startMs();
    using Kind = RangeRule::Kind;
    for (const Kind kind : {Kind::ThisCycle, Kind::LastCycle, Kind::Last7Days, Kind::Last30Days, Kind::Last90Days}) {
        for (const Dimension by :
            {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository, Dimension::Kind}) {
            for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included}) {
                const OverviewAnswer answer = answerOverview(*picture, {{kind, {}}, by, measure, {}, 3}, now);
                std::int64_t drawn = 0;
                for (const OverviewSeries &series : answer.series)
                    drawn = std::accumulate(series.values.begin(), series.values.end(), drawn);
                QCOMPARE(drawn, measureOf(answer.total, measure));
                QVERIFY(answer.series.size() <= 4);
                Figures sum;
                for (const OverviewRow &row : answer.rows) {
                    sum += row.figures;
                    QCOMPARE(std::accumulate(row.trend.begin(), row.trend.end(), std::int64_t(0)),
                        measureOf(row.figures, measure));
                }
                QCOMPARE(sum, answer.total);
                SpendQuery query;
                query.range = answer.compared;
                QCOMPARE(answer.totalCompared, runQuery(*picture, query).total);
                QCOMPARE(answer.attribution.attributed() + answer.attribution.unattributed, answer.total.cost);
                for (std::size_t i = 1; i < answer.rows.size(); ++i)
                    QVERIFY(
                        measureOf(answer.rows[i - 1].figures, measure) >= measureOf(answer.rows[i].figures, measure));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Overview)
#include "tst_overview.moc"
