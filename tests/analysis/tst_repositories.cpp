// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/repositories.h"
#include "core/analysis/runquery.h"
#include "tests/analysis/naivereport.h"
#include "tests/analysis/picturebuilder.h"
#include "tests/analysis/randomspend.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t nowMs = (randomSpendFirstDay + randomSpendDays).startMs();

std::shared_ptr<const SpendPicture> pictureOf(const SpendStore &store)
{
    SpendCube cube;
    cube.setDirectory(store.directory);
    for (const RollupBatch &batch : store.batches)
        cube.apply(batch);
    return cube.picture();
}

QString someKey(const std::vector<NamedKey> &list, Dice &dice)
{
    return list[dice.below(static_cast<std::uint32_t>(list.size()))].key;
}

/// Filters that commits can follow, and now and then one that they can't.
Filters someFilters(const SpendStore &store, Dice &dice)
{
    const Directory &names = *store.directory;
    Filters filters;
    const auto add = [&](Dimension dimension, const QString &value) {
        (dice.oneIn(3) ? filters[dimension].excluded : filters[dimension].included).append(value);
    };
    if (dice.oneIn(3))
        add(Dimension::User, someKey(names.users, dice));
    if (dice.oneIn(3))
        add(Dimension::User, someKey(names.users, dice));
    if (dice.oneIn(4))
        add(Dimension::Repository, someKey(names.repositories, dice));
    if (dice.oneIn(5))
        add(Dimension::Model, someKey(names.models, dice));
    if (dice.oneIn(6))
        add(Dimension::Month, (randomSpendFirstDay + int(dice.below(60))).firstOfMonth().iso());
    if (dice.oneIn(6))
        add(Dimension::Day, (randomSpendFirstDay + int(dice.below(60))).iso());
    if (dice.oneIn(4))
        filters[Dimension::Connection].included.append(u"Acme"_s);
    return filters;
}

bool hasModel(const Filters &filters)
{
    return filters.contains(Dimension::Model);
}

/// Commits by repository key, row by row by the filters' plain meaning; "" for those without a repository.
std::map<QString, CommitSums> naiveCommits(const SpendStore &store, const DateRange &range, const Filters &filters)
{
    const auto passes = [&](Dimension dimension, const QString &value) {
        const auto found = filters.find(dimension);
        return found == filters.end()
            || ((found->second.included.isEmpty() || found->second.included.contains(value))
                && !found->second.excluded.contains(value));
    };
    std::map<QString, CommitSums> sums;
    for (const ConnectionFacts &facts : store.directory->connections) {
        if (!passes(Dimension::Connection, facts.name))
            continue;
        auto days = facts.commitDays;
        days.insert(days.end(), facts.namelessCommitDays.begin(), facts.namelessCommitDays.end());
        for (const CommitDay &day : days) {
            const QString iso = day.day.iso();
            const QString repository = store.directory->repositories[day.repository].key;
            if (range.contains(day.day) && passes(Dimension::User, store.directory->users[day.user].key)
                && passes(Dimension::Repository, repository) && passes(Dimension::Day, iso)
                && passes(Dimension::Month, iso.left(8) + u"01"_s))
                sums[day.repository == 0 ? QString() : repository] += {day.aiLines, day.lines, day.commits};
        }
    }
    return sums;
}

/// Cost by reason: what is unattributed of each connection, user and day, and the commits around it.
std::array<std::int64_t, 4> naiveReasons(const SpendStore &store, const DateRange &range, const Filters &filters)
{
    std::array<std::int64_t, 4> sums{};
    for (const ConnectionFacts &facts : store.directory->connections) {
        Filters narrowed = filters;
        if (filters.contains(Dimension::Connection) && facts.name != u"Acme")
            continue;
        narrowed[Dimension::Connection] = {{facts.name}, {}};
        SpendQuery query{range, {Dimension::User, Dimension::Day}, narrowed, SortBy::Key, 0};
        DimensionFilter &repositories = query.filters[Dimension::Repository];
        if ((!repositories.included.isEmpty() && !repositories.included.contains(u"(unattributed)"_s))
            || repositories.excluded.contains(u"(unattributed)"_s))
            continue;
        repositories = {{u"(unattributed)"_s}, {}};
        for (const SpendRow &row : naiveReport(store, query).rows) {
            const UtcDay day = *UtcDay::fromIso(row.keys[1]);
            int reason = 3;
            if (row.keys[0] == u"(none)")
                reason = 0;
            else if (!facts.repositoriesVisible)
                reason = 1;
            else if (std::any_of(facts.namelessCommitDays.begin(), facts.namelessCommitDays.end(),
                         [&](const CommitDay &commit) {
                             return store.directory->users[commit.user].key == row.keys[0]
                                 && std::abs(commit.day - day) <= 7;
                         }))
                reason = 2;
            sums[std::size_t(reason)] += row.figures.cost;
        }
    }
    return sums;
}
} // namespace

class tst_Repositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstAPlainRecomputation_data();
    void againstAPlainRecomputation();
    void openedAgainstAPlainRecomputation();
    void whyItIsUnattributed();
    void costPerLineAndCommit();
    void costPerIsRoundedHalfAway();
    void aRepositoryWithCommitsAlone();
    void filtersThatCommitsDoNotKnow();
    void notVisibleOnAnyPlan();
    void anUnknownRepository();
    void aNameThatCountsAsAnother();
    void nothingAtAll();
};

void tst_Repositories::againstAPlainRecomputation_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_Repositories::againstAPlainRecomputation()
{
    QFETCH(const int, seed);
    SpendStore store = randomSpend(std::uint64_t(seed % 12));
    if (seed % 3 == 0) {
        auto directory = std::make_shared<Directory>(*store.directory);
        directory->connections[1].repositoriesVisible = false;
        store.directory = directory;
    }
    Dice dice(std::uint64_t(seed) * 31);
    RepositoriesQuestion question;
    const UtcDay first = randomSpendFirstDay + int(dice.below(40));
    question.range = {RangeRule::Kind::Custom, {first, first + int(dice.below(40))}};
    question.filters = someFilters(store, dice);
    const DateRange range = question.range.custom;
    const auto picture = pictureOf(store);
    const RepositoriesAnswer answer = answerRepositories(*picture, question, nowMs);

    const SpendReport report = naiveReport(store, {range, {Dimension::Repository}, question.filters, SortBy::Cost, 0});
    const auto commits = naiveCommits(store, range, question.filters);
    QCOMPARE(answer.total, report.total);
    std::vector<QString> order;
    Figures sum = answer.unattributed;
    for (const SpendRow &row : report.rows) {
        if (row.keys[0] == u"(unattributed)")
            QCOMPARE(answer.unattributed, row.figures);
        else
            order.push_back(row.keys[0]);
    }
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        const RepositoryRow &row = answer.rows[i];
        sum += row.figures;
        const auto found = commits.find(row.key);
        QCOMPARE(row.commits, found == commits.end() ? CommitSums{} : found->second);
        if (i >= order.size()) {
            QCOMPARE(row.figures, Figures{});
            continue;
        }
        QCOMPARE(row.key, order[i]);
        const auto its = std::find_if(
            report.rows.begin(), report.rows.end(), [&](const SpendRow &other) { return other.keys[0] == row.key; });
        QCOMPARE(row.figures, its->figures);
        SpendQuery only{range, {}, question.filters, SortBy::Key, 0};
        only.filters[Dimension::Repository] = {{row.key}, {}};
        const AttributionShare steps = naiveAttribution(store, only);
        QCOMPARE(row.steps.sameDay, steps.sameDay);
        QCOMPARE(row.steps.nextDays, steps.nextDays);
        QCOMPARE(row.steps.daysBefore, steps.daysBefore);
        QCOMPARE(row.steps.unattributed, 0);
        const auto count = [&](Dimension dimension) {
            only.by = {dimension};
            const SpendReport beside = naiveReport(store, only);
            return int(std::count_if(beside.rows.begin(), beside.rows.end(), [](const SpendRow &other) {
                return other.keys[0] != u"(none)" && (other.figures.cost != 0 || other.figures.events != 0);
            }));
        };
        QCOMPARE(row.people, count(Dimension::User));
        QCOMPARE(row.models, count(Dimension::Model));
        QCOMPARE(std::accumulate(row.trend.begin(), row.trend.end(), std::int64_t(0)), row.figures.cost);
        QCOMPARE(row.costPerCommit.has_value(), row.commits.commits > 0 && !hasModel(question.filters));
    }
    QCOMPARE(sum, answer.total);
    QVERIFY(answer.rows.size() >= order.size());
    for (const auto &[key, sums] : commits) {
        if (key.isEmpty())
            QCOMPARE(answer.nameless, sums);
        else
            QVERIFY(
                std::any_of(answer.rows.begin(), answer.rows.end(), [&](const auto &row) { return row.key == key; }));
    }

    const AttributionShare share = naiveAttribution(store, {range, {}, question.filters, SortBy::Key, 0});
    QCOMPARE(answer.attribution.attributed(), share.attributed());
    QCOMPARE(answer.attribution.unattributed, share.unattributed);
    const auto reasons = naiveReasons(store, range, question.filters);
    std::int64_t unattributed = 0;
    std::int64_t events = 0;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        QCOMPARE(answer.reasons[i].cost, reasons[i]);
        unattributed += answer.reasons[i].cost;
        events += answer.reasons[i].events;
    }
    QCOMPARE(unattributed, answer.unattributed.cost);
    QCOMPARE(events, answer.unattributed.events);
}

void tst_Repositories::openedAgainstAPlainRecomputation()
{
    for (int seed = 1; seed <= 8; ++seed) {
        const SpendStore store = randomSpend(std::uint64_t(seed));
        Dice dice(std::uint64_t(seed) * 17);
        RepositoriesQuestion question;
        question.range = {RangeRule::Kind::Custom, {randomSpendFirstDay, randomSpendFirstDay + 50}};
        if (seed % 2 == 0)
            question.filters[Dimension::User] = {{}, {someKey(store.directory->users, dice)}};
        const QString key = store.directory->repositories[1 + dice.below(7)].key;
        const RepositoryDetail detail = answerRepository(*pictureOf(store), question, key, nowMs);
        QVERIFY(detail.isKnown);
        QCOMPARE(detail.key, key);
        SpendQuery query{question.range.custom, {Dimension::User}, question.filters, SortBy::Cost, 0};
        query.filters[Dimension::Repository] = {{key}, {}};
        const SpendReport people = naiveReport(store, query);
        QCOMPARE(detail.row.figures, people.total);
        QVERIFY(detail.people.size() >= people.rows.size());
        for (std::size_t i = 0; i < people.rows.size(); ++i) {
            QCOMPARE(detail.people[i].key, people.rows[i].keys[0]);
            QCOMPARE(detail.people[i].figures, people.rows[i].figures);
        }
        query.by = {Dimension::Model};
        const SpendReport models = naiveReport(store, query);
        QCOMPARE(detail.models.size(), models.rows.size());
        for (std::size_t i = 0; i < models.rows.size(); ++i) {
            QCOMPARE(detail.models[i].key, models.rows[i].keys[0]);
            QCOMPARE(detail.models[i].figures, models.rows[i].figures);
        }
        const auto commits = naiveCommits(store, question.range.custom, query.filters);
        const CommitSums expected = commits.contains(key) ? commits.at(key) : CommitSums{};
        CommitSums byPeople;
        for (const PartOfRepository &person : detail.people)
            byPeople += person.commits;
        CommitSums byDay;
        for (const CommitSums &day : detail.commitTrend)
            byDay += day;
        QCOMPARE(detail.row.commits, expected);
        QCOMPARE(byPeople, expected);
        QCOMPARE(byDay, expected);
        QCOMPARE(std::accumulate(detail.row.trend.begin(), detail.row.trend.end(), std::int64_t(0)), people.total.cost);
    }
}

namespace
{
const RepositoriesQuestion september{
    {RangeRule::Kind::Custom, {*UtcDay::fromIso(u"2026-09-01"), *UtcDay::fromIso(u"2026-09-30")}}, {}};

RepositoriesAnswer asked(const PictureBuilder &builder, const RepositoriesQuestion &question = september)
{
    return answerRepositories(*builder.picture(), question, day(u"2026-10-01"_s).startMs());
}

PictureBuilder::Cell by(const QString &user, const QString &model = {})
{
    return {user, {}, model, {}, 0};
}

std::int64_t costOf(const RepositoriesAnswer &answer, UnattributedReason reason)
{
    const UnattributedPart &part = answer.reasons[std::size_t(reason)];
    Q_ASSERT(part.reason == reason);
    return part.cost;
}
} // namespace

void tst_Repositories::whyItIsUnattributed()
{
    PictureBuilder builder;
    builder.spend(u"2026-09-10"_s, by({}), 1); // nobody's
    builder.spend(u"2026-09-10"_s, by(u"idle@x.com"_s), 10);
    builder.spend(u"2026-09-12"_s, by(u"idle@x.com"_s), 10);
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s), 100);
    builder.spend(u"2026-09-10"_s, by(u"bob@x.com"_s), 1000);
    builder.spend(u"2026-09-10"_s, by(u"eve@x.com"_s), 10000);
    builder.connection(2, u"Small plan"_s).repositoriesVisible = false;
    Figures figures;
    figures.cost = 100000;
    figures.events = 3;
    builder.spend(u"2026-09-10"_s, by(u"far@x.com"_s), figures, 2);
    const auto codeOf = [&](const QString &key) {
        const auto picture = builder.picture();
        const Directory &directory = picture->directory();
        for (std::size_t code = 0; code < directory.users.size(); ++code) {
            if (directory.users[code].key == key)
                return static_cast<Code>(code);
        }
        return Code(0);
    };
    auto &nameless = builder.connection().namelessCommitDays;
    nameless.push_back({codeOf(u"ann@x.com"_s), day(u"2026-09-17"_s), 0, 5, 5, 1}); // seven days after
    nameless.push_back({codeOf(u"bob@x.com"_s), day(u"2026-09-02"_s), 0, 5, 5, 1}); // eight days before: too far
    nameless.push_back({codeOf(u"eve@x.com"_s), day(u"2026-09-10"_s), 0, 500, 500, 9}); // weighs nothing
    builder.commit(u"eve@x.com"_s, u"2026-09-13"_s, u"web"_s, 1);

    const RepositoriesAnswer answer = asked(builder);
    QCOMPARE(costOf(answer, UnattributedReason::NoUser), 1);
    QCOMPARE(costOf(answer, UnattributedReason::NotVisible), 100000);
    QCOMPARE(costOf(answer, UnattributedReason::NoRepositoryName), 100);
    QCOMPARE(costOf(answer, UnattributedReason::NoCommits), 1020);
    QCOMPARE(answer.reasons[0].people, 0);
    QCOMPARE(answer.reasons[1].people, 1);
    QCOMPARE(answer.reasons[1].events, 3);
    QCOMPARE(answer.reasons[2].people, 1);
    QCOMPARE(answer.reasons[3].people, 2); // idle on two days, and bob
    QCOMPARE(answer.unattributed.cost, 101121);
    QCOMPARE(answer.attribution.nextDays, 10000);
    QCOMPARE(answer.rows.size(), std::size_t(1));
    QCOMPARE(answer.rows[0].steps.nextDays, 10000);
    QVERIFY(answer.repositoriesVisible);
    QVERIFY(!answer.allVisible);
    QCOMPARE(answer.nameless.commits, 11);
    QCOMPARE(answer.commits.commits, 1);
}

void tst_Repositories::costPerLineAndCommit()
{
    PictureBuilder builder;
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s, u"gpt"_s), 1000);
    builder.spend(u"2026-09-11"_s, by(u"ann@x.com"_s, u"o3"_s), 500);
    builder.commit(u"ann@x.com"_s, u"2026-09-10"_s, u"web"_s, 200, 300, 4);
    builder.commit(u"ann@x.com"_s, u"2026-09-11"_s, u"docs"_s, 0, 10, 2);
    const RepositoriesAnswer answer = asked(builder);
    QCOMPARE(answer.rows.size(), std::size_t(2));
    const RepositoryRow &web = answer.rows[0];
    QCOMPARE(web.key, u"web"_s);
    QCOMPARE(web.people, 1);
    QCOMPARE(web.models, 1);
    QCOMPARE(web.commits, (CommitSums{200, 300, 4}));
    QCOMPARE(*web.costPerAiLine, 5);
    QCOMPARE(*web.costPerCommit, 250);
    const RepositoryRow &docs = answer.rows[1];
    QVERIFY(!docs.costPerAiLine); // not $0: it has no AI lines
    QCOMPARE(*docs.costPerCommit, 250);
    QCOMPARE(*answer.costPerAiLine, 8); // 7.5
    QCOMPARE(*answer.costPerCommit, 250);
}

void tst_Repositories::costPerIsRoundedHalfAway()
{
    QCOMPARE(*costPer(7, 2), 4);
    QCOMPARE(*costPer(-7, 2), -4);
    QCOMPARE(*costPer(10, 3), 3);
    QCOMPARE(*costPer(11, 3), 4);
    QCOMPARE(*costPer(0, 3), 0);
    QVERIFY(!costPer(5, 0));
}

void tst_Repositories::aRepositoryWithCommitsAlone()
{
    PictureBuilder builder;
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s), 1000);
    builder.commit(u"ann@x.com"_s, u"2026-09-10"_s, u"web"_s, 1);
    builder.commit(u"quiet@x.com"_s, u"2026-09-10"_s, u"aaa"_s, 50);
    builder.commit(u"quiet@x.com"_s, u"2026-10-10"_s, u"later"_s, 50); // outside the range
    const RepositoriesAnswer answer = asked(builder);
    QCOMPARE(answer.rows.size(), std::size_t(2));
    QCOMPARE(answer.rows[1].key, u"aaa"_s);
    QCOMPARE(answer.rows[1].figures, Figures{});
    QCOMPARE(answer.rows[1].commits.aiLines, 50);
    QCOMPARE(answer.commits.aiLines, 51);
}

void tst_Repositories::filtersThatCommitsDoNotKnow()
{
    PictureBuilder builder;
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s, u"gpt"_s), 1000);
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s, u"o3"_s), 600);
    builder.commit(u"ann@x.com"_s, u"2026-09-10"_s, u"web"_s, 10);
    RepositoriesQuestion question = september;
    question.filters[Dimension::Model] = {{u"gpt"_s}, {}};
    const RepositoriesAnswer answer = asked(builder, question);
    QCOMPARE(answer.rows[0].figures.cost, 1000);
    QCOMPARE(answer.rows[0].commits.aiLines, 10);
    QVERIFY(!answer.commitsComparable);
    QVERIFY(!answer.rows[0].costPerAiLine);
    QVERIFY(!answer.costPerCommit);
}

void tst_Repositories::notVisibleOnAnyPlan()
{
    PictureBuilder builder;
    builder.connection().repositoriesVisible = false;
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s), 1000);
    const RepositoriesAnswer answer = asked(builder);
    QVERIFY(!answer.repositoriesVisible);
    QVERIFY(answer.rows.empty());
    QCOMPARE(costOf(answer, UnattributedReason::NotVisible), 1000);
    QVERIFY(!answer.costPerAiLine);
}

void tst_Repositories::anUnknownRepository()
{
    PictureBuilder builder;
    builder.spend(u"2026-09-10"_s, by(u"ann@x.com"_s), 1000);
    for (const QString &key : {u"nonsense"_s, u"(unattributed)"_s}) {
        const RepositoryDetail detail =
            answerRepository(*builder.picture(), september, key, day(u"2026-10-01"_s).startMs());
        QVERIFY(!detail.isKnown);
        QVERIFY(detail.people.empty());
    }
}

void tst_Repositories::aNameThatCountsAsAnother()
{
    // Code 1 counts as the new name at code 3, whose own old entry has the same text.
    SpendStore store = randomSpend(3);
    auto directory = std::make_shared<Directory>(*store.directory);
    const Code added = static_cast<Code>(directory->repositories.size());
    directory->repositories.push_back({u"acme/Api"_s, u"acme/Api"_s});
    directory->repositories[1].countsAs = added; // acme/web
    directory->repositories[2].countsAs = 7; // acme/Api now is "b"
    for (ConnectionFacts &facts : directory->connections) {
        for (CommitDay &commit : facts.commitDays)
            commit.repository = commit.repository == 1 ? added : commit.repository == 2 ? 7 : commit.repository;
    }
    store.directory = directory;
    const auto picture = pictureOf(store);
    const DateRange range{randomSpendFirstDay, randomSpendFirstDay + randomSpendDays};
    const auto costOf = [&](const QString &key) {
        return runQuery(*picture, {range, {}, {{Dimension::Repository, {{key}, {}}}}, SortBy::Key, 0}).total.cost;
    };
    QVERIFY(costOf(u"acme/web"_s) != 0);
    QCOMPARE(costOf(u"acme/web"_s), costOf(u"acme/Api"_s)); // who has the name now comes first
    QVERIFY(costOf(u"b"_s) != costOf(u"acme/Api"_s));
    const RepositoryDetail detail =
        answerRepository(*picture, {{RangeRule::Kind::Custom, range}, {}}, u"acme/web"_s, nowMs);
    QCOMPARE(detail.key, u"acme/Api"_s);
    QCOMPARE(detail.mergedFrom, std::vector<QString>{u"acme/web"_s});
}

void tst_Repositories::nothingAtAll()
{
    const RepositoriesAnswer answer = asked(PictureBuilder());
    QVERIFY(!answer.hasData);
    QVERIFY(answer.rows.empty());
    QCOMPARE(answer.total, Figures{});
    QVERIFY(!answer.costPerCommit);
}

QTEST_GUILESS_MAIN(tst_Repositories)
#include "tst_repositories.moc"
