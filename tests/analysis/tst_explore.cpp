// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Standing = ExploreRow::Standing;
using Values = std::vector<std::optional<std::int64_t>>;
using D = Dimension;

Q_DECLARE_METATYPE(spend::Basis)
Q_DECLARE_METATYPE(spend::Grain)
Q_DECLARE_METATYPE(spend::Dimension)
Q_DECLARE_METATYPE(spend::Measure)
Q_DECLARE_METATYPE(spend::ValueUnit)

namespace
{

constexpr std::optional<std::int64_t> absent;
const QString ann = u"ann@x.com"_s;
const QString bob = u"bob@x.com"_s;
const QString cy = u"cy@x.com"_s;

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
    builder.user(ann, u"Ann"_s).user(bob, u"Bob"_s).user(cy, u"Cy"_s);
    builder.spend(u"2026-09-01"_s, {ann, {}, u"o3"_s, {}, 0}, 50, 2);
    builder.spend(u"2026-09-09"_s, {ann, {}, u"o3"_s, {}, flag::onDemand}, 30, 3);
    builder.spend(u"2026-09-10"_s, {bob, {}, u"gpt-5"_s, {}, flag::onDemand}, 100, 1);
    builder.spend(u"2026-09-10"_s, {{}, {}, u"gpt-5"_s, {}, 0}, 5, 1);
    builder.spend(u"2026-08-10"_s, {ann, {}, u"o3"_s, {}, 0}, 20, 1);
    builder.spend(u"2026-08-11"_s, {bob, {}, u"o3"_s, {}, 0}, 1000, 1); // not among the same days
    builder.spend(u"2026-08-02"_s, {cy, {}, u"o3"_s, {}, 0}, 4, 1); // gone since
    builder.commit(ann, u"2026-09-01"_s, u"web"_s, 1).commit(bob, u"2026-09-12"_s, u"api"_s, 1);
    return builder;
}

ExploreAnswer ask(const PictureBuilder &builder, const ExploreView &view, const QString &today = u"2026-09-10"_s)
{
    return answerExplore(*builder.picture(), view, noonOf(today));
}

ExploreView by(std::vector<Dimension> dimensions)
{
    ExploreView view;
    view.by = std::move(dimensions);
    return view;
}

QStringList keys(const ExploreAnswer &answer)
{
    QStringList keys;
    for (const ExploreRow &row : answer.rows)
        keys.append(row.key);
    return keys;
}

Figures figures(std::int64_t cost, std::int64_t requests, std::int64_t tokens)
{
    Figures figures;
    figures.cost = cost;
    figures.events = 1;
    figures.requests = requests;
    figures.inputTokens = tokens / 4;
    figures.outputTokens = tokens / 4;
    figures.cacheWriteTokens = tokens / 4;
    figures.cacheReadTokens = tokens - 3 * (tokens / 4);
    return figures;
}

} // namespace

class tst_Explore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAndRows();
    void newAndGoneRows();
    void driversByAbsoluteChange();
    void withoutComparison();
    void notComparableWhereNotCovered();
    void measureDecidesOrderAndUnit_data();
    void measureDecidesOrderAndUnit();
    void basis_data();
    void basis();
    void absentValuesComeLast();
    void usersOfRowsBucketsAndOther();
    void seriesAndOther();
    void partsOfThePlan();
    void grain_data();
    void grain();
    void groupedByTime();
    void timeRowsAreComparedInTurn();
    void cellsOfTwoDimensions();
    void cellsCountTheirUsers();
    void trendBeforeStartsOnTheFirstBucket();
    void connectionsAreToldApartByName();
    void factsOfTheConnectionsInScope();
    void filtersNarrowEverything();
    void anEmptyStore();
    void manyMonths();
};

void tst_Explore::totalsAndRows()
{
    const ExploreAnswer answer = ask(team(), {});
    QVERIFY(answer.hasData);
    QCOMPARE(answer.range, (DateRange{day(u"2026-09-01"_s), day(u"2026-09-10"_s)}));
    QCOMPARE(answer.compared.value(), (DateRange{day(u"2026-08-01"_s), day(u"2026-08-10"_s)}));
    QVERIFY(answer.comparable);
    QCOMPARE(answer.total.cost, 185);
    QCOMPARE(answer.total.onDemand, 130);
    QCOMPARE(answer.totalBefore.cost, 24);
    QCOMPARE(answer.value, 185);
    QCOMPARE(answer.valueBefore, 24);
    QCOMPARE(answer.users, 2);
    QCOMPARE(answer.usersBefore, 2);
    QCOMPARE(answer.members, 7);
    QCOMPARE(answer.attribution.sameDay, 50);
    QCOMPARE(answer.attribution.nextDays, 100);
    QCOMPARE(answer.bucketDimension, D::Day);
    QCOMPARE(answer.buckets.size(), std::size_t(10));
    QCOMPARE(answer.computedMs, noonOf(u"2026-09-10"_s));
    QCOMPARE(answer.provisionalFromMs, noonOf(u"2026-09-08"_s));

    QCOMPARE(keys(answer), (QStringList{bob, ann, u"(none)"_s, cy}));
    const ExploreRow &row = answer.rows[1];
    QCOMPARE(row.label, u"Ann"_s);
    QCOMPARE(row.figures.cost, 80);
    QCOMPARE(row.figures.events, 5);
    QCOMPARE(row.before.cost, 20);
    QCOMPARE(row.value, 80);
    QCOMPARE(row.valueBefore, 20);
    QCOMPARE(row.trend, (Values{50, 0, 0, 0, 0, 0, 0, 0, 30, 0}));
    QCOMPARE(answer.totalTrend, (Values{50, 0, 0, 0, 0, 0, 0, 0, 30, 105}));
    QVERIFY(answer.columns.empty());
    QVERIFY(row.cells.empty());
}

void tst_Explore::newAndGoneRows()
{
    const ExploreAnswer answer = ask(team(), {});
    QCOMPARE(answer.rows[0].standing, Standing::New);
    QCOMPARE(answer.rows[0].valueBefore, 0);
    QCOMPARE(answer.rows[1].standing, Standing::Both);
    QCOMPARE(answer.rows[2].standing, Standing::New);
    const ExploreRow &gone = answer.rows[3];
    QCOMPARE(gone.standing, Standing::Gone);
    QCOMPARE(gone.label, u"Cy"_s);
    QCOMPARE(gone.figures, Figures{});
    QCOMPARE(gone.value, 0);
    QCOMPARE(gone.valueBefore, 4);
    QCOMPARE(gone.series, -1);
    QCOMPARE(gone.trend, Values(10, 0));
}

void tst_Explore::driversByAbsoluteChange()
{
    PictureBuilder builder = team();
    builder.spend(u"2026-08-03"_s, {u"zed@x.com"_s, {}, {}, {}, 0}, 61, 1);
    builder.spend(u"2026-09-03"_s, {u"zed@x.com"_s, {}, {}, {}, 0}, 1, 1);
    builder.spend(u"2026-08-03"_s, {u"same@x.com"_s, {}, {}, {}, 0}, 9, 1);
    builder.spend(u"2026-09-03"_s, {u"same@x.com"_s, {}, {}, {}, 0}, 9, 1);
    const ExploreAnswer answer = ask(builder, {});
    QStringList changes;
    for (const ExploreDriver &driver : answer.drivers)
        changes.append(answer.rows[driver.row].key + u' ' + QString::number(driver.change));
    // Ann and Zed moved by 60 both: by key. Same did not move.
    QCOMPARE(changes,
        (QStringList{u"bob@x.com 100"_s, u"ann@x.com 60"_s, u"zed@x.com -60"_s, u"(none) 5"_s, u"cy@x.com -4"_s}));
}

void tst_Explore::withoutComparison()
{
    ExploreView view;
    view.comparison.kind = Comparison::Kind::None;
    const ExploreAnswer answer = ask(team(), view);
    QVERIFY(!answer.compared);
    QVERIFY(!answer.comparable);
    QVERIFY(!answer.valueBefore);
    QVERIFY(!answer.rows[0].valueBefore);
    QCOMPARE(answer.rows[0].standing, Standing::Both);
    QCOMPARE(answer.rows.size(), std::size_t(3));
    QVERIFY(answer.drivers.empty());
    QVERIFY(answer.totalTrendBefore.empty());
}

void tst_Explore::notComparableWhereNotCovered()
{
    PictureBuilder builder = team();
    builder.connection().coveredFrom = day(u"2026-08-02"_s);
    const ExploreAnswer late = ask(builder, {});
    QVERIFY(!late.comparable);
    QVERIFY(late.compared.has_value());
    QCOMPARE(late.rows.size(), std::size_t(3)); // nobody knows who is gone
    QCOMPARE(late.rows[0].standing, Standing::Both);
    QCOMPARE(late.rows[1].before.cost, 20);
    QVERIFY(late.drivers.empty());
    QVERIFY(late.totalTrendBefore.empty());
    QCOMPARE(late.totalBefore.cost, 24);

    builder.connection().coveredFrom = day(u"2026-08-01"_s);
    builder.connection(2, u"Branch"_s); // has read nothing yet
    QVERIFY(!ask(builder, {}).comparable);
    ExploreView view;
    view.filters[D::Connection].excluded = {u"Branch"_s};
    QVERIFY(ask(builder, view).comparable);
    view.filters[D::Day].included = {u"2026-09-09"_s, u"2026-09-10"_s};
    const ExploreAnswer twoDays = ask(builder, view);
    QVERIFY(!twoDays.comparable); // nobody is new only because other days are left out
    QCOMPARE(twoDays.rows[0].standing, Standing::Both);
    view.filters[D::Day] = {};
    QVERIFY(ask(builder, view).comparable);
}

void tst_Explore::measureDecidesOrderAndUnit_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<ValueUnit>("unit");
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<qint64>("first");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    const QStringList cba{u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("cost") << Measure::Cost << ValueUnit::Money << abc << qint64(900);
    QTest::newRow("on-demand") << Measure::OnDemand << ValueUnit::Money << QStringList{u"c"_s, u"a"_s, u"b"_s}
                               << qint64(50);
    QTest::newRow("included") << Measure::Included << ValueUnit::Money << abc << qint64(900);
    QTest::newRow("events") << Measure::Events << ValueUnit::Count << cba << qint64(7);
    QTest::newRow("uncosted") << Measure::Uncosted << ValueUnit::Count << QStringList{u"b"_s, u"a"_s, u"c"_s}
                              << qint64(2);
    QTest::newRow("requests") << Measure::Requests << ValueUnit::Requests << cba << qint64(30);
    QTest::newRow("input") << Measure::InputTokens << ValueUnit::Tokens << abc << qint64(14);
    QTest::newRow("output") << Measure::OutputTokens << ValueUnit::Tokens << cba << qint64(24);
    QTest::newRow("cache write") << Measure::CacheWriteTokens << ValueUnit::Tokens << cba << qint64(34);
    QTest::newRow("cache read") << Measure::CacheReadTokens << ValueUnit::Tokens << cba << qint64(44);
    QTest::newRow("tokens") << Measure::Tokens << ValueUnit::Tokens << cba << qint64(11 + 24 + 34 + 44);
}

void tst_Explore::measureDecidesOrderAndUnit()
{
    QFETCH(const Measure, measure);
    QFETCH(const ValueUnit, unit);
    QFETCH(const QStringList, order);
    QFETCH(const qint64, first);
    PictureBuilder builder;
    const QString today = u"2026-09-10"_s;
    builder.spend(today, {{}, {}, u"a"_s, {}, 0}, Figures{900, 0, 5, 0, 10, 14, 22, 32, 42});
    builder.spend(today, {{}, {}, u"b"_s, {}, 0}, Figures{200, 0, 6, 2, 20, 12, 23, 33, 43});
    builder.spend(today, {{}, {}, u"c"_s, {}, flag::onDemand}, Figures{50, 0, 7, 0, 30, 11, 24, 34, 44});
    ExploreView view = by({D::Model});
    view.measure = measure;
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(keys(answer), order);
    QCOMPARE(answer.unit, unit);
    QCOMPARE(answer.rows[0].value, first);
    QCOMPARE(answer.value, measureOf(answer.total, measure));
    QCOMPARE(answer.rows[0].trend.back(), first);
}

void tst_Explore::basis_data()
{
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("requests"); // micro-requests
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<int>("users");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("exists");
    const auto add = [](const char *name, Basis basis, qint64 cost, qint64 requests, qint64 tokens, int users,
                         std::optional<qint64> value) {
        QTest::newRow(name) << basis << cost << requests << tokens << users << value.value_or(0) << value.has_value();
    };
    const qint64 million = 1'000'000;
    add("total", Basis::Total, -7, 0, 0, 0, -7);
    add("a user", Basis::PerActiveUser, 10, 0, 0, 4, 3); // 2.5 goes away from zero
    add("a user, a credit", Basis::PerActiveUser, -10, 0, 0, 4, -3);
    add("three users", Basis::PerActiveUser, 10, 0, 0, 3, 3);
    add("nobody", Basis::PerActiveUser, 10, million, 10, 0, {});
    add("a request", Basis::PerRequest, 100, 8 * million, 0, 0, 13); // 12.5
    add("less than half", Basis::PerRequest, 100, 8 * million + 1, 0, 0, 12);
    add("a credit by requests", Basis::PerRequest, -100, 8 * million, 0, 0, -13);
    add("parts of a request", Basis::PerRequest, 10, million / 2, 0, 0, 20);
    add("no request", Basis::PerRequest, 10, 0, 50, 3, {});
    add("a million tokens", Basis::PerMillionTokens, 5, 0, 2 * million, 0, 3);
    add("few tokens", Basis::PerMillionTokens, 3, 0, 7, 0, 428571);
    add("no tokens", Basis::PerMillionTokens, 10, million, 0, 3, {});
    add("beyond 64 bits between", Basis::PerMillionTokens, qint64(1) << 60, 0, qint64(1) << 40, 0, 1048576 * million);
    add("beyond 64 bits", Basis::PerRequest, qint64(1) << 60, 1, 0, 0, std::numeric_limits<qint64>::max());
    add("far below zero", Basis::PerRequest, -(qint64(1) << 60), 1, 0, 0, std::numeric_limits<qint64>::min());
}

void tst_Explore::basis()
{
    QFETCH(const Basis, basis);
    QFETCH(const qint64, cost);
    QFETCH(const qint64, requests);
    QFETCH(const qint64, tokens);
    QFETCH(const int, users);
    QFETCH(const qint64, value);
    QFETCH(const bool, exists);
    const auto got = valueOnBasis(figures(cost, requests, tokens), users, Measure::Cost, basis);
    QCOMPARE(got.has_value(), exists);
    QCOMPARE(got.value_or(0), value);
}

void tst_Explore::absentValuesComeLast()
{
    PictureBuilder builder;
    builder.connection().coveredFrom = day(u"2026-01-01"_s);
    builder.spend(u"2026-09-02"_s, {ann, {}, u"credit"_s, {}, 0}, figures(-500, 1'000'000, 9));
    builder.spend(u"2026-09-02"_s, {ann, {}, u"unasked"_s, {}, 0}, figures(9'000, 0, 9));
    builder.spend(u"2026-09-03"_s, {ann, {}, u"dear"_s, {}, 0}, figures(100, 1'000'000, 9));
    builder.spend(u"2026-08-03"_s, {ann, {}, u"unasked"_s, {}, 0}, figures(100, 5'000'000, 9));
    ExploreView view = by({D::Model});
    view.basis = Basis::PerRequest;
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(keys(answer), (QStringList{u"dear"_s, u"credit"_s, u"unasked"_s}));
    QVERIFY(!answer.rows[2].value);
    QCOMPARE(answer.rows[2].valueBefore, 20);
    QCOMPARE(answer.rows[2].trend, Values(10));
    QCOMPARE(answer.rows[2].series, -1);
    QCOMPARE(answer.value, (9'000 + 100 - 500) / 2);
    QCOMPARE(answer.rows[0].trend[2], 100);
    QCOMPARE(answer.rows[0].trend[1], absent);
    QCOMPARE(answer.drivers.back().change, -20); // absent counts as 0
}

void tst_Explore::usersOfRowsBucketsAndOther()
{
    PictureBuilder builder;
    builder.connection().coveredFrom = day(u"2026-01-01"_s);
    const auto spend = [&](const QString &on, const QString &who, const QString &model, std::int64_t cost) {
        builder.spend(on, {who, {}, model, {}, 0}, cost, 1);
    };
    spend(u"2026-09-01"_s, ann, u"m1"_s, 1000);
    spend(u"2026-09-02"_s, ann, u"m1"_s, 1000);
    spend(u"2026-09-01"_s, bob, u"m1"_s, 500);
    spend(u"2026-09-01"_s, {}, u"m1"_s, 100); // "No user" is nobody
    spend(u"2026-09-01"_s, ann, u"m2"_s, 600);
    spend(u"2026-09-01"_s, ann, u"m3"_s, 500);
    spend(u"2026-09-01"_s, ann, u"m4"_s, 40);
    spend(u"2026-09-01"_s, ann, u"m5"_s, 30);
    spend(u"2026-09-01"_s, bob, u"m5"_s, 20);
    spend(u"2026-09-01"_s, {}, u"m6"_s, 7);
    spend(u"2026-08-01"_s, cy, u"m1"_s, 900);
    spend(u"2026-08-01"_s, {}, u"m1"_s, 900);
    ExploreView view = by({D::Model});
    view.basis = Basis::PerActiveUser;
    view.top = 3;
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(answer.users, 2);
    QCOMPARE(answer.usersBefore, 1);
    QCOMPARE(keys(answer), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s, u"m5"_s, u"m6"_s}));
    QCOMPARE(answer.rows[0].users, 2);
    QCOMPARE(answer.rows[0].usersBefore, 1);
    QCOMPARE(answer.rows[0].value, 1300);
    QCOMPARE(answer.rows[0].valueBefore, 1800);
    QCOMPARE(answer.rows[0].trend[0], 800); // 1600 by two
    QCOMPARE(answer.rows[0].trend[1], 1000);
    QCOMPARE(answer.rows[0].trend[2], absent);
    QCOMPARE(answer.rows[4].value, 25);
    QCOMPARE(answer.rows[5].users, 0);
    QCOMPARE(answer.rows[5].value, absent);
    QCOMPARE(answer.totalTrend[0], 1399); // 2797 by two: 1398.5
    QCOMPARE(answer.totalTrendBefore[0], 1800);
    QCOMPARE(answer.series.size(), std::size_t(4));
    QCOMPARE(answer.series[3].rows, std::size_t(2));
    QCOMPARE(answer.series[3].values[0], 45); // m4 and m5: 90 by Ann and Bob, each once
    QCOMPARE(answer.rows[5].series, -1); // drawn nowhere
}

void tst_Explore::seriesAndOther()
{
    PictureBuilder builder;
    for (int i = 1; i <= 6; ++i)
        builder.spend(u"2026-09-0%1"_s.arg(i), {{}, {}, u"m%1"_s.arg(i), {}, 0}, 100 - i, 1);
    builder.spend(u"2026-09-09"_s, {{}, {}, u"free"_s, {}, 0}, 0, 1);
    ExploreView view = by({D::Model});
    view.top = 4;
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(answer.series.size(), std::size_t(5));
    QCOMPARE(answer.series[0].key, u"m1"_s);
    QCOMPARE(answer.series[0].values, answer.rows[0].trend);
    QVERIFY(answer.series[0].onDemand.empty());
    QVERIFY(answer.series[4].key.isEmpty());
    QCOMPARE(answer.series[4].label, u"Other"_s);
    QCOMPARE(answer.series[4].rows, std::size_t(2));
    QCOMPARE(answer.series[4].values, (Values{0, 0, 0, 0, 95, 94, 0, 0, 0, 0}));
    QCOMPARE(answer.rows[3].series, 3);
    QCOMPARE(answer.rows[4].series, 4);
    QCOMPARE(answer.rows[5].series, 4);
    QCOMPARE(answer.rows[6].series, -1);
    view.top = 1; // fewer than a chart has
    QCOMPARE(ask(builder, view).series.size(), std::size_t(fewestSeries + 1));
}

void tst_Explore::partsOfThePlan()
{
    ExploreView view;
    view.partsOfPlan = true;
    const ExploreAnswer answer = ask(team(), view);
    QCOMPARE(answer.series[1].key, ann);
    QCOMPARE(answer.series[1].values[8], 30);
    QCOMPARE(answer.series[1].onDemand, (std::vector<std::int64_t>{0, 0, 0, 0, 0, 0, 0, 0, 30, 0}));
    QCOMPARE(answer.series[0].onDemand.back(), 100);
    QCOMPARE(answer.series[2].onDemand, std::vector<std::int64_t>(10));
    view.by = {D::Week};
    const ExploreAnswer weeks = ask(team(), view);
    QCOMPARE(weeks.series.size(), std::size_t(1));
    QCOMPARE(weeks.series[0].onDemand, (std::vector<std::int64_t>{0, 130}));
    view.measure = Measure::OnDemand;
    QVERIFY(ask(team(), view).series[0].onDemand.empty());
    view.measure = Measure::Cost;
    view.basis = Basis::PerActiveUser;
    QVERIFY(ask(team(), view).series[0].onDemand.empty());
}

void tst_Explore::grain_data()
{
    QTest::addColumn<Grain>("grain");
    QTest::addColumn<Dimension>("by");
    QTest::addColumn<QString>("first");
    QTest::addColumn<Dimension>("bucket");
    QTest::addColumn<int>("count");
    const auto add = [](const char *name, Grain grain, Dimension by, const QString &first, Dimension bucket,
                         int count) { QTest::newRow(name) << grain << by << first << bucket << count; };
    const QString month = u"2026-09-01"_s; // to the 10th, a Thursday
    const QString year = u"2025-09-11"_s;
    add("automatic, days", Grain::Auto, D::User, month, D::Day, 10);
    add("automatic, weeks", Grain::Auto, D::User, year, D::Week, 53);
    add("automatic, months", Grain::Auto, D::User, u"2020-01-01"_s, D::Month, 81);
    add("days", Grain::Day, D::User, month, D::Day, 10);
    add("too many days", Grain::Day, D::User, year, D::Week, 53);
    add("weeks", Grain::Week, D::User, month, D::Week, 2);
    add("too many weeks", Grain::Week, D::User, u"2020-01-01"_s, D::Month, 81);
    add("months", Grain::Month, D::User, year, D::Month, 13);
    add("by day", Grain::Auto, D::Day, month, D::Day, 10);
    add("by day over a year", Grain::Auto, D::Day, year, D::Week, 53);
    add("by week", Grain::Auto, D::Week, month, D::Week, 2);
    add("by month", Grain::Auto, D::Month, month, D::Month, 1);
    add("by cycle", Grain::Auto, D::Cycle, year, D::Month, 13);
    add("by month in days", Grain::Day, D::Month, month, D::Day, 10);
}

void tst_Explore::grain()
{
    QFETCH(const Grain, grain);
    QFETCH(const Dimension, by);
    QFETCH(const QString, first);
    QFETCH(const Dimension, bucket);
    QFETCH(const int, count);
    ExploreView view;
    view.by = {by};
    view.grain = grain;
    view.range = {RangeRule::Kind::Custom, {day(first), day(u"2026-09-10"_s)}};
    const ExploreAnswer answer = ask(team(), view);
    QCOMPARE(answer.bucketDimension, bucket);
    QCOMPARE(int(answer.buckets.size()), count);
    std::int64_t sum = 0;
    for (const auto &value : answer.totalTrend)
        sum += value.value();
    QCOMPARE(sum, answer.total.cost);
}

void tst_Explore::groupedByTime()
{
    ExploreView view = by({D::Week, D::User});
    view.measure = Measure::Events;
    const ExploreAnswer answer = ask(team(), view);
    QCOMPARE(keys(answer), (QStringList{u"2026-08-31"_s, u"2026-09-07"_s}));
    QCOMPARE(answer.rows[0].label, u"2026-08-31"_s);
    QCOMPARE(answer.series.size(), std::size_t(1));
    QCOMPARE(answer.series[0].key, u"(total)"_s);
    QCOMPARE(answer.series[0].label, u"Total"_s);
    QCOMPARE(answer.series[0].rows, std::size_t(2));
    QCOMPARE(answer.series[0].values, (Values{2, 5}));
    QCOMPARE(answer.rows[0].series, 0);
    QCOMPARE(answer.rows[0].trend, (Values{2, 0}));
    QCOMPARE(answer.rows[1].cells.size(), std::size_t(3));
}

void tst_Explore::timeRowsAreComparedInTurn()
{
    const ExploreAnswer answer = ask(team(), by({D::Day}));
    // The 2nd has nothing now, but the 2nd of August had.
    QCOMPARE(keys(answer), (QStringList{u"2026-09-01"_s, u"2026-09-02"_s, u"2026-09-09"_s, u"2026-09-10"_s}));
    for (const ExploreRow &row : answer.rows)
        QCOMPARE(row.standing, Standing::Both);
    QCOMPARE(answer.rows[0].valueBefore, 0);
    QCOMPARE(answer.rows[1].value, 0);
    QCOMPARE(answer.rows[1].valueBefore, 4);
    QCOMPARE(answer.rows[1].label, u"2026-09-02"_s);
    QCOMPARE(answer.rows[1].series, -1);
    QCOMPARE(answer.rows[3].valueBefore, 20);
    QCOMPARE(answer.drivers.front().row, 3u);
    QCOMPARE(answer.drivers.front().change, 85);

    PictureBuilder builder = team();
    builder.connection().cycles.dayOfMonth = 20;
    ExploreView view = by({D::Cycle});
    view.range.kind = RangeRule::Kind::LastCycle; // 20 July to 19 August
    view.comparison = {Comparison::Kind::Custom, {day(u"2026-09-09"_s), day(u"2026-09-10"_s)}};
    const ExploreAnswer cycles = ask(builder, view);
    QCOMPARE(keys(cycles), QStringList{u"2026-07-20"_s});
    QCOMPARE(cycles.rows[0].value, 1024);
    QCOMPARE(cycles.rows[0].valueBefore, 135);
}

void tst_Explore::cellsOfTwoDimensions()
{
    ExploreView view = by({D::User, D::Model});
    const ExploreAnswer answer = ask(team(), view);
    QCOMPARE(answer.columns.size(), std::size_t(2));
    QCOMPARE(answer.columns[0].key, u"gpt-5"_s);
    QCOMPARE(answer.columns[0].figures.cost, 105);
    QCOMPARE(answer.columns[0].value, 105);
    QCOMPARE(answer.columns[1].key, u"o3"_s);
    QCOMPARE(answer.rows[0].cells.size(), std::size_t(1));
    QCOMPARE(answer.rows[0].cells[0].column, 0u);
    QCOMPARE(answer.rows[1].cells[0].column, 1u);
    QCOMPARE(answer.rows[1].cells[0].figures.cost, 80);
    QVERIFY(answer.rows[3].cells.empty()); // gone

    view.measure = Measure::Included; // other columns first, other rows first
    const ExploreAnswer included = ask(team(), view);
    QCOMPARE(included.columns[0].key, u"o3"_s);
    QCOMPARE(included.rows[0].key, ann);
    QCOMPARE(included.rows[0].cells[0].column, 0u);

    view.by = {D::Model, D::Day};
    const ExploreAnswer days = ask(team(), view);
    QCOMPARE(days.columns.size(), std::size_t(3));
    QCOMPARE(days.columns[0].key, u"2026-09-01"_s);
    QCOMPARE(days.columns[2].label, u"2026-09-10"_s);
    view.by = {D::Repository, D::Model};
    const ExploreAnswer repositories = ask(team(), view);
    Figures sum;
    for (const ExploreRow &row : repositories.rows) {
        for (const ExploreCell &cell : row.cells)
            sum += cell.figures;
    }
    QCOMPARE(sum, repositories.total);
}

void tst_Explore::cellsCountTheirUsers()
{
    PictureBuilder builder = team();
    builder.spend(u"2026-09-01"_s, {bob, {}, u"o3"_s, u"K"_s, 0}, 10, 1);
    builder.spend(u"2026-09-01"_s, {{}, {}, u"o3"_s, u"K"_s, 0}, 10, 1);
    builder.spend(u"2026-09-02"_s, {bob, {}, u"o3"_s, u"K"_s, 0}, 10, 1);
    ExploreView view = by({D::Model, D::Kind});
    view.basis = Basis::PerActiveUser;
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(keys(answer), (QStringList{u"gpt-5"_s, u"o3"_s}));
    QCOMPARE(answer.rows[0].users, 1);
    QCOMPARE(answer.rows[1].users, 2);
    QCOMPARE(answer.columns[0].key, u"(none)"_s);
    QCOMPARE(answer.columns[0].users, 2);
    QCOMPARE(answer.columns[0].value, 93); // 185 by two: 92.5
    QCOMPARE(answer.rows[1].cells[1].figures.cost, 30);
    QCOMPARE(answer.rows[1].cells[1].users, 1);
    view.by = {D::User, D::Kind};
    const ExploreAnswer users = ask(builder, view);
    QCOMPARE(users.rows[0].cells[0].users, 1);
    QCOMPARE(users.rows.back().standing, Standing::Gone);
    QVERIFY(users.rows.back().label == u"Cy"_s && users.rows.back().usersBefore == 1);
}

void tst_Explore::trendBeforeStartsOnTheFirstBucket()
{
    const ExploreAnswer days = ask(team(), {});
    QCOMPARE(days.totalTrendBefore, (Values{0, 4, 0, 0, 0, 0, 0, 0, 0, 20}));
    ExploreView view;
    view.grain = Grain::Week;
    view.comparison = {Comparison::Kind::Custom, {day(u"2026-08-02"_s), day(u"2026-08-20"_s)}};
    const ExploreAnswer weeks = ask(team(), view);
    QCOMPARE(weeks.buckets.size(), std::size_t(2));
    QVERIFY(weeks.comparable);
    QCOMPARE(weeks.totalTrendBefore, (Values{4, 0})); // the third week has no bar to lie on
    QCOMPARE(weeks.totalBefore.cost, 1024);
    view.comparison.custom = {day(u"2026-08-10"_s), day(u"2026-08-10"_s)};
    QCOMPARE(ask(team(), view).totalTrendBefore, (Values{20}));
}

void tst_Explore::connectionsAreToldApartByName()
{
    PictureBuilder builder = team();
    builder.connection(2, u"Branch"_s).coveredFrom = day(u"2026-01-01"_s);
    builder.connection(3, u"Aside"_s).coveredFrom = day(u"2026-01-01"_s);
    builder.spend(u"2026-09-05"_s, {ann, {}, {}, {}, 0}, figures(1000, 0, 0), 2);
    builder.spend(u"2026-08-05"_s, {ann, {}, {}, {}, 0}, figures(7, 0, 0), 3);
    const ExploreAnswer answer = ask(builder, by({D::Connection}));
    QCOMPARE(keys(answer), (QStringList{u"Branch"_s, u"Acme"_s, u"Aside"_s}));
    QCOMPARE(answer.rows[0].standing, Standing::New);
    QCOMPARE(answer.rows[1].standing, Standing::Both);
    QCOMPARE(answer.rows[1].valueBefore, 24);
    QCOMPARE(answer.rows[2].standing, Standing::Gone);
    QCOMPARE(answer.rows[2].valueBefore, 7);
}

void tst_Explore::factsOfTheConnectionsInScope()
{
    PictureBuilder builder = team();
    builder.connection(1).groupsVisible = false;
    builder.connection(2, u"Branch"_s).members = 30;
    builder.connection(2).repositoriesVisible = false;
    const ExploreAnswer both = ask(builder, {});
    QCOMPARE(both.members, 37);
    QVERIFY(both.groupsVisible);
    QVERIFY(both.repositoriesVisible);
    ExploreView view;
    view.filters[D::Connection].included = {u"Acme"_s};
    const ExploreAnswer acme = ask(builder, view);
    QCOMPARE(acme.members, 7);
    QVERIFY(!acme.groupsVisible);
    view.filters[D::Connection].included = {u"Branch"_s};
    QVERIFY(!ask(builder, view).repositoriesVisible);
}

void tst_Explore::filtersNarrowEverything()
{
    ExploreView view = by({D::Model});
    view.filters[D::User].included = {u"Ann@x.com"_s};
    const ExploreAnswer answer = ask(team(), view);
    QCOMPARE(keys(answer), QStringList{u"o3"_s});
    QCOMPARE(answer.total.cost, 80);
    QCOMPARE(answer.totalBefore.cost, 20);
    QCOMPARE(answer.users, 1);
    QCOMPARE(answer.usersBefore, 1);
    QCOMPARE(answer.attribution.unattributed, 30);
    view.filters[D::User].included = {u"nobody"_s};
    const ExploreAnswer nothing = ask(team(), view);
    QVERIFY(nothing.rows.empty());
    QVERIFY(nothing.series.empty());
    QVERIFY(nothing.hasData);
    QCOMPARE(nothing.totalTrend, Values(10, 0));
}

void tst_Explore::anEmptyStore()
{
    SpendCube cube;
    for (const Dimension dimension : {D::User, D::Repository, D::Day, D::Cycle, D::Connection}) {
        for (const Basis basis : {Basis::Total, Basis::PerActiveUser}) {
            ExploreView view = by({dimension, D::Model});
            view.basis = basis;
            const ExploreAnswer answer = answerExplore(*cube.picture(), view, noonOf(u"2026-09-10"_s));
            QVERIFY(!answer.hasData);
            QVERIFY(!answer.comparable);
            QVERIFY(answer.groupsVisible);
            QVERIFY(answer.rows.empty());
            QVERIFY(answer.series.empty());
            QCOMPARE(answer.buckets.size(), std::size_t(dimension == D::Cycle ? 1 : 10));
            QCOMPARE(answer.totalTrend.front(), basis == Basis::Total ? std::optional<std::int64_t>(0) : absent);
        }
    }
    QCOMPARE(ask(team(), by({})).rows.size(), std::size_t(4)); // no grouping: by user
}

void tst_Explore::manyMonths()
{
    PictureBuilder builder = team();
    builder.connection().coveredFrom = day(u"1900-01-01"_s);
    ExploreView view;
    view.range = {RangeRule::Kind::Custom, {day(u"1990-01-01"_s), day(u"2026-09-10"_s)}}; // 441 months, data in two
    const ExploreAnswer answer = ask(builder, view);
    QCOMPARE(answer.bucketDimension, D::Day);
    QCOMPARE(answer.buckets.front(), day(u"2026-08-02"_s));
    QCOMPARE(answer.total.cost, 1209);
    QVERIFY(answer.comparable);
    QCOMPARE(answer.totalTrendBefore.size(), answer.buckets.size());
    view.comparison = {Comparison::Kind::Custom, view.range.custom};
    QCOMPARE(ask(builder, view).totalTrendBefore, answer.totalTrend); // each day on itself
}

QTEST_GUILESS_MAIN(tst_Explore)
#include "tst_explore.moc"
