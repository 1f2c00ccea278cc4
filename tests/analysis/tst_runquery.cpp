// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/runquery.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Lines = QStringList;

Q_DECLARE_METATYPE(spend::Filters)
Q_DECLARE_METATYPE(spend::Dimension)
Q_DECLARE_METATYPE(spend::SortBy)

namespace
{

/// "key | key (label | label) cost" for each row.
QStringList lines(const SpendReport &report)
{
    QStringList lines;
    for (const SpendRow &row : report.rows)
        lines.append(u"%1 (%2) %3"_s.arg(row.keys.join(u" | "_s), row.labels.join(u" | "_s)).arg(row.figures.cost));
    if (report.otherRows > 0)
        lines.append(u"other %1: %2"_s.arg(report.otherRows).arg(report.other.cost));
    return lines;
}

/// A small company, September 2026: costs are powers of ten, so that a sum tells its parts.
std::shared_ptr<const SpendPicture> company()
{
    PictureBuilder builder;
    builder.user(u"ann@x.com"_s, u"Ann"_s).user(u"bob@x.com"_s, u"Sam"_s).user(u"cy@x.com"_s, u"Sam"_s);
    builder.group(u"group_2"_s, u"Platform"_s).group(u"group_1"_s, u"Platform"_s).group(u"group_3"_s, u"Data"_s);
    const QString tuesday = u"2026-09-01"_s;
    builder.spend(tuesday, {u"ann@x.com"_s, u"group_1"_s, u"gpt-5"_s, u"Usage-based"_s, flag::onDemand}, 1);
    builder.spend(tuesday, {u"bob@x.com"_s, u"group_2"_s, u"gpt-5"_s, u"Free"_s, flag::maxMode}, 10);
    builder.spend(tuesday, {u"cy@x.com"_s, u"group_3"_s, u"o3"_s, {}, flag::headless}, 100);
    builder.spend(u"2026-09-07"_s, {{}, {}, {}, u"Usage-based"_s, flag::onDemand | flag::headless}, 1000);
    builder.spend(u"2026-09-30"_s, {u"ann@x.com"_s, u"group_3"_s, u"o3"_s, u"Free"_s, 0}, 10'000);
    builder.commit(u"ann@x.com"_s, tuesday, u"web"_s, 1).commit(u"bob@x.com"_s, u"2026-09-03"_s, u"api"_s, 1);
    return builder.picture();
}

SpendQuery september(std::vector<Dimension> by)
{
    SpendQuery query;
    query.range = {day(u"2026-09-01"_s), day(u"2026-09-30"_s)};
    query.by = std::move(by);
    query.sort = SortBy::Key;
    return query;
}

} // namespace

class tst_RunQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void filters_data();
    void filters();
    void sortsDescendingByFigureTiesByKey_data();
    void sortsDescendingByFigureTiesByKey();
    void limitSumsUpTheRest_data();
    void limitSumsUpTheRest();
    void bucketsBegin_data();
    void bucketsBegin();
    void connectionsAddUp();
    void rangeIsInclusiveAtBothEnds();
    void zerosAreLeftOut();
    void oneDimensionTwice();
    void hugeKeySpaces();
};

void tst_RunQuery::groups_data()
{
    QTest::addColumn<std::vector<Dimension>>("by");
    QTest::addColumn<Lines>("rows");
    using D = Dimension;
    QTest::newRow("nothing") << std::vector<D>{} << Lines{u" () 11111"_s};
    QTest::newRow("user") << std::vector{D::User}
                          << Lines{u"(none) (No user) 1000"_s, u"ann@x.com (Ann) 10001"_s, u"bob@x.com (Sam) 10"_s,
                                 u"cy@x.com (Sam) 100"_s};
    QTest::newRow("group") << std::vector{D::Group}
                           << Lines{u"(unassigned) (Unassigned) 1000"_s, u"group_1 (Platform) 1"_s,
                                  u"group_2 (Platform) 10"_s, u"group_3 (Data) 10100"_s};
    QTest::newRow("model") << std::vector{D::Model}
                           << Lines{u"(none) (No model) 1000"_s, u"gpt-5 (gpt-5) 11"_s, u"o3 (o3) 10100"_s};
    QTest::newRow("kind") << std::vector{
        D::Kind} << Lines{u"(none) (No kind) 100"_s, u"Free (Free) 10010"_s, u"Usage-based (Usage-based) 1001"_s};
    QTest::newRow("repository") << std::vector{D::Repository}
                                << Lines{u"(unattributed) (Unattributed) 11100"_s, u"api (api) 10"_s, u"web (web) 1"_s};
    QTest::newRow("max mode") << std::vector{D::MaxMode}
                              << Lines{u"max (Max mode) 10"_s, u"standard (Standard) 11101"_s};
    QTest::newRow("client") << std::vector{D::ClientKind}
                            << Lines{u"headless (Headless) 1100"_s, u"interactive (Interactive) 10011"_s};
    QTest::newRow("connection") << std::vector{D::Connection} << Lines{u"Acme (Acme) 11111"_s};
    QTest::newRow("day") << std::vector{D::Day}
                         << Lines{u"2026-09-01 (2026-09-01) 111"_s, u"2026-09-07 (2026-09-07) 1000"_s,
                                u"2026-09-30 (2026-09-30) 10000"_s};
    QTest::newRow("week and user") << std::vector{D::Week, D::User}
                                   << Lines{u"2026-08-31 | ann@x.com (2026-08-31 | Ann) 1"_s,
                                          u"2026-08-31 | bob@x.com (2026-08-31 | Sam) 10"_s,
                                          u"2026-08-31 | cy@x.com (2026-08-31 | Sam) 100"_s,
                                          u"2026-09-07 | (none) (2026-09-07 | No user) 1000"_s,
                                          u"2026-09-28 | ann@x.com (2026-09-28 | Ann) 10000"_s};
    QTest::newRow("repository and client")
        << std::vector{D::Repository, D::ClientKind}
        << Lines{u"(unattributed) | headless (Unattributed | Headless) 1100"_s,
               u"(unattributed) | interactive (Unattributed | Interactive) 10000"_s,
               u"api | interactive (api | Interactive) 10"_s, u"web | interactive (web | Interactive) 1"_s};
}

void tst_RunQuery::groups()
{
    QFETCH(const std::vector<Dimension>, by);
    QFETCH(const Lines, rows);
    const SpendReport report = runQuery(*company(), september(by));
    QCOMPARE(lines(report), rows);
    QCOMPARE(report.total.cost, 11'111);
    QCOMPARE(report.total.onDemand, 1'001);
    QCOMPARE(report.total.events, 5);
}

void tst_RunQuery::filters_data()
{
    QTest::addColumn<Filters>("filters");
    QTest::addColumn<qint64>("total");
    using D = Dimension;
    const auto in = [](D dimension, const QStringList &values) { return Filters{{dimension, {values, {}}}}; };
    const auto out = [](D dimension, const QStringList &values) { return Filters{{dimension, {{}, values}}}; };

    QTest::newRow("none") << Filters{} << qint64(11'111);
    QTest::newRow("an empty filter") << Filters{{D::User, {}}} << qint64(11'111);
    QTest::newRow("user by key") << in(D::User, {u"ann@x.com"_s}) << qint64(10'001);
    QTest::newRow("e-mail in any case") << in(D::User, {u" Ann@X.com"_s}) << qint64(10'001);
    QTest::newRow("alternatives") << in(D::User, {u"ann@x.com"_s, u"cy@x.com"_s}) << qint64(10'101);
    QTest::newRow("one value unknown") << in(D::User, {u"ann@x.com"_s, u"nobody"_s}) << qint64(10'001);
    QTest::newRow("all unknown") << in(D::User, {u"nobody"_s}) << qint64(0);
    QTest::newRow("an empty value") << in(D::User, {QString()}) << qint64(0);
    QTest::newRow("no user") << in(D::User, {u"(none)"_s}) << qint64(1'000);
    QTest::newRow("label of one") << in(D::User, {u"Ann"_s}) << qint64(10'001);
    QTest::newRow("label of two") << in(D::User, {u"Sam"_s}) << qint64(0);
    QTest::newRow("label in another case") << in(D::User, {u"ann"_s}) << qint64(0);
    QTest::newRow("label of none") << in(D::User, {u"No user"_s}) << qint64(1'000);
    QTest::newRow("excluded") << out(D::User, {u"ann@x.com"_s, u"(none)"_s}) << qint64(110);
    QTest::newRow("excluded label of two") << out(D::User, {u"Sam"_s}) << qint64(11'111);
    QTest::newRow("included and excluded")
        << Filters{{D::User, {{u"ann@x.com"_s, u"bob@x.com"_s}, {u"ann@x.com"_s}}}} << qint64(10);
    QTest::newRow("group by id") << in(D::Group, {u"group_2"_s}) << qint64(10);
    QTest::newRow("group by a name of two") << in(D::Group, {u"Platform"_s}) << qint64(0);
    QTest::newRow("group by name") << in(D::Group, {u"Data"_s}) << qint64(10'100);
    QTest::newRow("unassigned") << in(D::Group, {u"(unassigned)"_s}) << qint64(1'000);
    QTest::newRow("model") << in(D::Model, {u"gpt-5"_s}) << qint64(11);
    QTest::newRow("kind") << in(D::Kind, {u"(none)"_s}) << qint64(100);
    QTest::newRow("repository") << in(D::Repository, {u"api"_s}) << qint64(10);
    QTest::newRow("unattributed") << in(D::Repository, {u"(unattributed)"_s}) << qint64(11'100);
    QTest::newRow("attributed") << out(D::Repository, {u"(unattributed)"_s}) << qint64(11);
    QTest::newRow("unknown repository") << in(D::Repository, {u"nowhere"_s}) << qint64(0);
    QTest::newRow("max mode") << in(D::MaxMode, {u"max"_s}) << qint64(10);
    QTest::newRow("client by label") << in(D::ClientKind, {u"Headless"_s}) << qint64(1'100);
    QTest::newRow("connection") << in(D::Connection, {u"acme"_s}) << qint64(11'111);
    QTest::newRow("not the connection") << out(D::Connection, {u"Acme"_s}) << qint64(0);
    QTest::newRow("day") << in(D::Day, {u"2026-09-07"_s, u"2026-09-30"_s}) << qint64(11'000);
    QTest::newRow("week") << in(D::Week, {u"2026-08-31"_s}) << qint64(111);
    QTest::newRow("no Monday") << in(D::Week, {u"2026-09-01"_s}) << qint64(0);
    QTest::newRow("month") << in(D::Month, {u"2026-09-01"_s}) << qint64(11'111);
    QTest::newRow("not the week") << out(D::Week, {u"2026-08-31"_s}) << qint64(11'000);
    QTest::newRow("not a date") << in(D::Cycle, {u"yesterday"_s}) << qint64(0);
    QTest::newRow("all hold") << Filters{{D::User, {{u"ann@x.com"_s}, {}}}, {D::Model, {{u"o3"_s}, {}}}}
                              << qint64(10'000);
    QTest::newRow("repository and user") << Filters{{D::User, {{u"ann@x.com"_s}, {}}},
        {D::Repository, {{u"web"_s}, {}}}}
                                         << qint64(1);
}

void tst_RunQuery::filters()
{
    QFETCH(const Filters, filters);
    QFETCH(const qint64, total);
    SpendQuery query = september({Dimension::User});
    query.filters = filters;
    QCOMPARE(runQuery(*company(), query).total.cost, total);
    query.by = {Dimension::Repository, Dimension::Day};
    QCOMPARE(runQuery(*company(), query).total.cost, total);
}

void tst_RunQuery::sortsDescendingByFigureTiesByKey_data()
{
    QTest::addColumn<SortBy>("sort");
    QTest::addColumn<QStringList>("keys");
    // cost, on-demand, events: ann 5 0 1, bob 5 5 2, Cy 2 2 2, \U0001F600 5 0 2, \uFF21 5 0 2
    const QString smile = u"\U0001F600"_s;
    const QString wide = u"\uFF21"_s;
    QTest::newRow("cost") << SortBy::Cost << QStringList{u"ann"_s, u"bob"_s, wide, smile, u"Cy"_s};
    QTest::newRow("on-demand") << SortBy::OnDemand << QStringList{u"bob"_s, u"Cy"_s, u"ann"_s, wide, smile};
    QTest::newRow("included") << SortBy::Included << QStringList{u"ann"_s, wide, smile, u"Cy"_s, u"bob"_s};
    QTest::newRow("events") << SortBy::Events << QStringList{u"Cy"_s, u"bob"_s, wide, smile, u"ann"_s};
    QTest::newRow("key") << SortBy::Key << QStringList{u"Cy"_s, u"ann"_s, u"bob"_s, wide, smile};
}

void tst_RunQuery::sortsDescendingByFigureTiesByKey()
{
    QFETCH(const SortBy, sort);
    QFETCH(const QStringList, keys);
    PictureBuilder builder;
    const QString date = u"2026-09-01"_s;
    builder.spend(date, {{}, {}, u"\U0001F600"_s, {}, 0}, 5, 2);
    builder.spend(date, {{}, {}, u"bob"_s, {}, flag::onDemand}, 5, 2);
    builder.spend(date, {{}, {}, u"\uFF21"_s, {}, 0}, 5, 2);
    builder.spend(date, {{}, {}, u"Cy"_s, {}, flag::onDemand}, 2, 2);
    builder.spend(date, {{}, {}, u"ann"_s, {}, 0}, 5, 1);
    SpendQuery query = september({Dimension::Model});
    query.sort = sort;
    const SpendReport report = runQuery(*builder.picture(), query);
    QStringList got;
    for (const SpendRow &row : report.rows)
        got.append(row.keys);
    QCOMPARE(got, keys);
}

void tst_RunQuery::limitSumsUpTheRest_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<Lines>("rows");
    const Lines all{
        u"ann@x.com (Ann) 10001"_s, u"(none) (No user) 1000"_s, u"cy@x.com (Sam) 100"_s, u"bob@x.com (Sam) 10"_s};
    QTest::newRow("no limit") << 0 << all;
    QTest::newRow("one") << 1 << Lines{all[0], u"other 3: 1110"_s};
    QTest::newRow("three") << 3 << Lines{all[0], all[1], all[2], u"other 1: 10"_s};
    QTest::newRow("as many as there are") << 4 << all;
    QTest::newRow("more") << 400 << all;
}

void tst_RunQuery::limitSumsUpTheRest()
{
    QFETCH(const int, limit);
    QFETCH(const Lines, rows);
    SpendQuery query = september({Dimension::User});
    query.sort = SortBy::Cost;
    query.limit = std::size_t(limit);
    const SpendReport report = runQuery(*company(), query);
    QCOMPARE(lines(report), rows);
    QCOMPARE(report.total.cost, 11'111);
    QCOMPARE(report.query, query);
}

void tst_RunQuery::bucketsBegin_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<int>("cycleDay");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("start");
    const auto add = [](const char *name, Dimension dimension, int cycleDay, const QString &date,
                         const QString &start) { QTest::newRow(name) << dimension << cycleDay << date << start; };
    add("Monday", Dimension::Week, 1, u"2026-08-31"_s, u"2026-08-31"_s);
    add("Sunday", Dimension::Week, 1, u"2026-09-06"_s, u"2026-08-31"_s);
    add("week over New Year", Dimension::Week, 1, u"2027-01-03"_s, u"2026-12-28"_s);
    add("leap day's month", Dimension::Month, 1, u"2028-02-29"_s, u"2028-02-01"_s);
    add("cycle from the 1st", Dimension::Cycle, 1, u"2026-09-30"_s, u"2026-09-01"_s);
    add("cycle from the 15th, before", Dimension::Cycle, 15, u"2026-09-14"_s, u"2026-08-15"_s);
    add("cycle from the 15th, on it", Dimension::Cycle, 15, u"2026-09-15"_s, u"2026-09-15"_s);
    add("31st in a month of 30", Dimension::Cycle, 31, u"2026-09-30"_s, u"2026-09-30"_s);
    add("31st, the day before", Dimension::Cycle, 31, u"2026-09-29"_s, u"2026-08-31"_s);
    add("31st in February", Dimension::Cycle, 31, u"2026-02-28"_s, u"2026-02-28"_s);
    add("31st after February", Dimension::Cycle, 31, u"2026-03-30"_s, u"2026-02-28"_s);
    add("30th in a leap February", Dimension::Cycle, 30, u"2028-02-29"_s, u"2028-02-29"_s);
    add("29th in February", Dimension::Cycle, 29, u"2026-02-27"_s, u"2026-01-29"_s);
    add("29th after February", Dimension::Cycle, 29, u"2026-03-28"_s, u"2026-02-28"_s);
    add("cycle over New Year", Dimension::Cycle, 20, u"2027-01-19"_s, u"2026-12-20"_s);
}

void tst_RunQuery::bucketsBegin()
{
    QFETCH(const Dimension, dimension);
    QFETCH(const int, cycleDay);
    QFETCH(const QString, date);
    QFETCH(const QString, start);
    PictureBuilder builder;
    builder.connection().cycles.dayOfMonth = cycleDay;
    builder.spend(date, {}, 7);
    SpendQuery query;
    query.range = {day(date), day(date)};
    query.by = {dimension};
    QCOMPARE(lines(runQuery(*builder.picture(), query)), Lines{u"%1 (%1) 7"_s.arg(start)});
    query.filters[dimension].included = {start};
    QCOMPARE(runQuery(*builder.picture(), query).total.cost, 7);
}

void tst_RunQuery::connectionsAddUp()
{
    PictureBuilder builder;
    builder.connection(2, u"Branch"_s).cycles.dayOfMonth = 15;
    const QString date = u"2026-09-10"_s;
    Figures figures;
    figures.cost = 5;
    builder.spend(date, {u"ann@x.com"_s, {}, {}, {}, 0}, 1).spend(date, {u"ann@x.com"_s, {}, {}, {}, 0}, figures, 2);
    const auto picture = builder.picture();
    QCOMPARE(lines(runQuery(*picture, september({Dimension::User}))), Lines{u"ann@x.com (ann@x.com) 6"_s});
    QCOMPARE(lines(runQuery(*picture, september({Dimension::Connection}))),
        (Lines{u"Acme (Acme) 1"_s, u"Branch (Branch) 5"_s}));
    QCOMPARE(lines(runQuery(*picture, september({Dimension::Cycle}))),
        (Lines{u"2026-08-15 (2026-08-15) 5"_s, u"2026-09-01 (2026-09-01) 1"_s}));
    SpendQuery query = september({Dimension::User});
    query.filters[Dimension::Connection].included = {u"Branch"_s};
    QCOMPARE(runQuery(*picture, query).total.cost, 5);
    query.filters.clear();
    query.filters[Dimension::Cycle].included = {u"2026-08-15"_s};
    QCOMPARE(runQuery(*picture, query).total.cost, 5);
}

void tst_RunQuery::rangeIsInclusiveAtBothEnds()
{
    SpendQuery query = september({Dimension::Day});
    query.range.last = day(u"2026-09-07"_s);
    QCOMPARE(runQuery(*company(), query).total.cost, 1'111);
    query.range.first = day(u"2026-09-02"_s);
    QCOMPARE(runQuery(*company(), query).total.cost, 1'000);
    query.range.last = day(u"2026-09-06"_s);
    QCOMPARE(runQuery(*company(), query).total.cost, 0);
    query.range.last = day(u"2026-08-06"_s);
    QCOMPARE(runQuery(*company(), query).total.cost, 0);
}

void tst_RunQuery::zerosAreLeftOut()
{
    PictureBuilder builder;
    const QString date = u"2026-09-01"_s;
    builder.spend(date, {u"ann@x.com"_s, {}, {}, {}, 0}, 0, 0);
    builder.spend(date, {u"bob@x.com"_s, {}, {}, {}, 0}, 0, 1);
    builder.spend(date, {u"cy@x.com"_s, {}, {}, {}, 0}, 3, 1);
    const auto picture = builder.picture();
    QCOMPARE(lines(runQuery(*picture, september({Dimension::User}))),
        (Lines{u"bob@x.com (bob@x.com) 0"_s, u"cy@x.com (cy@x.com) 3"_s}));
    QCOMPARE(
        lines(runQuery(*picture, september({Dimension::User}), {Measure::Cost})), Lines{u"cy@x.com (cy@x.com) 3"_s});
    // What is sorted by is computed too.
    SpendQuery byEvents = september({Dimension::User});
    byEvents.sort = SortBy::Events;
    QCOMPARE(runQuery(*picture, byEvents, {Measure::Cost}).rows.size(), std::size_t(2));
}

void tst_RunQuery::oneDimensionTwice()
{
    QCOMPARE(lines(runQuery(*company(), september({Dimension::Model, Dimension::Model}))),
        (Lines{u"(none) | (none) (No model | No model) 1000"_s, u"gpt-5 | gpt-5 (gpt-5 | gpt-5) 11"_s,
            u"o3 | o3 (o3 | o3) 10100"_s}));
    QCOMPARE(
        runQuery(*company(), september({Dimension::Repository, Dimension::Repository})).rows.size(), std::size_t(3));
}

void tst_RunQuery::hugeKeySpaces()
{
    // Tens of thousands of users by thousands of repositories: cells are hashed, and must come out as in a small store.
    auto directory = std::make_shared<Directory>();
    directory->users.resize(60'000);
    directory->groups.resize(5'000);
    directory->repositories.resize(9'000);
    for (auto *const list : {&directory->users, &directory->groups, &directory->repositories}) {
        for (std::size_t code = 0; code < list->size(); ++code)
            (*list)[code].key = u"k%1"_s.arg(code, 6, 10, QChar(u'0'));
    }
    ConnectionFacts facts;
    facts.id = 1;
    const UtcDay date = day(u"2026-09-01"_s);
    RollupBatch batch{1, date, {}};
    for (Code user = 0; user < 60'000; user += 97) {
        facts.commitDays.push_back({user, date, 1 + user % 8'999, 3, 0, 1});
        facts.commitDays.push_back({user, date, 1 + (user + 50) % 8'999, 1, 0, 1});
        RollupRow row;
        row.key.user = user;
        row.key.group = user % 5'000;
        row.cost = 400;
        row.events = 1;
        batch.rows.push_back(row);
    }
    directory->connections.push_back(facts);
    SpendCube cube;
    cube.setDirectory(directory);
    cube.apply(batch);
    const auto users = std::int64_t(batch.rows.size());

    const SpendReport groups = runQuery(*cube.picture(), september({Dimension::User, Dimension::Group}));
    QCOMPARE(groups.rows.size(), std::size_t(users));
    QCOMPARE(groups.rows[1].keys, (QStringList{u"k000097"_s, u"k000097"_s}));
    QCOMPARE(groups.total.cost, users * 400);
    const SpendReport shares = runQuery(*cube.picture(), september({Dimension::User, Dimension::Repository}));
    QCOMPARE(shares.rows.size(), std::size_t(2 * users - 1)); // the first is no user: unattributed
    QCOMPARE(shares.rows[1].keys, (QStringList{u"k000097"_s, u"k000098"_s}));
    QCOMPARE(shares.rows[1].figures.cost, 300);
    QCOMPARE(shares.rows[2].keys, (QStringList{u"k000097"_s, u"k000148"_s}));
    QCOMPARE(shares.rows[2].figures.cost, 100);
    QCOMPARE(shares.total, groups.total);
}

QTEST_GUILESS_MAIN(tst_RunQuery)
#include "tst_runquery.moc"
