// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution.h"
#include "core/analysis/runquery.h"
#include "tests/analysis/picturebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

using Commits = std::vector<CommitDay>;
using Shares = QStringList;

Q_DECLARE_METATYPE(spend::AttributionStep)

namespace
{
const std::vector<NamedKey> repositories{
    {u"(unattributed)"_s, {}}, {u"web"_s, {}}, {u"api"_s, {}}, {u"Docs"_s, {}}}; // in key order: Docs, api, web
constexpr Code web = 1;
constexpr Code api = 2;
constexpr Code docs = 3;
constexpr Code ann = 1;
constexpr UtcDay today{20700};

QStringList sharesOf(const Attribution &attribution)
{
    QStringList shares;
    for (std::size_t i = 0; i < attribution.weights.size(); ++i)
        shares.append(u"%1 %2"_s.arg(repositories[attribution.repositories[i]].key).arg(attribution.weights[i]));
    return shares;
}
} // namespace

class tst_Attribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAndWeights_data();
    void stepsAndWeights();
    void everyUserFindsTheirOwnDays();
    void connectionsDoNotMix();
    void figuresOfACellAreSplitEach();
    void includedIsNeverLessThanNothingByRounding();
};

void tst_Attribution::stepsAndWeights_data()
{
    QTest::addColumn<Commits>("commits");
    QTest::addColumn<AttributionStep>("step");
    QTest::addColumn<Shares>("shares");
    using S = AttributionStep;
    const auto on = [](int offset, Code repository, std::int64_t ai, std::int64_t lines = 0, std::int64_t commits = 1) {
        return CommitDay{ann, today + offset, repository, ai, lines, commits};
    };

    QTest::newRow("no commits") << Commits{} << S::Unattributed << Shares{};
    QTest::newRow("same day") << Commits{on(0, web, 5)} << S::SameDay << Shares{u"web 5"_s};
    QTest::newRow("by name, not by code") << Commits{on(0, web, 5), on(0, api, 6), on(0, docs, 7)} << S::SameDay
                                          << Shares{u"Docs 7"_s, u"api 6"_s, u"web 5"_s};
    QTest::newRow("same day before next and last")
        << Commits{on(-1, api, 9), on(0, web, 5), on(1, api, 9)} << S::SameDay << Shares{u"web 5"_s};
    QTest::newRow("next day") << Commits{on(1, web, 5), on(2, api, 9)} << S::NextDays << Shares{u"web 5"_s};
    QTest::newRow("next day before last")
        << Commits{on(-1, api, 9), on(7, web, 5)} << S::NextDays << Shares{u"web 5"_s};
    QTest::newRow("seven days after") << Commits{on(7, web, 5)} << S::NextDays << Shares{u"web 5"_s};
    QTest::newRow("eight days after") << Commits{on(8, web, 5)} << S::Unattributed << Shares{};
    QTest::newRow("last day before") << Commits{on(-3, api, 9), on(-2, web, 5)} << S::DaysBefore << Shares{u"web 5"_s};
    QTest::newRow("before, where after is too late")
        << Commits{on(-6, web, 5), on(8, api, 9)} << S::DaysBefore << Shares{u"web 5"_s};
    QTest::newRow("seven days before") << Commits{on(-7, web, 5)} << S::DaysBefore << Shares{u"web 5"_s};
    QTest::newRow("eight days before") << Commits{on(-8, web, 5)} << S::Unattributed << Shares{};
    QTest::newRow("AI lines leave others out")
        << Commits{on(0, api, 0, 900, 4), on(0, web, 1, 1, 1)} << S::SameDay << Shares{u"web 1"_s};
    QTest::newRow("no AI lines: all lines")
        << Commits{on(0, api, 0, 30, 9), on(0, web, 0, 10, 1)} << S::SameDay << Shares{u"api 30"_s, u"web 10"_s};
    QTest::newRow("no lines: commits") << Commits{on(0, api, 0, 0, 3), on(0, web, 0, 0, 1)} << S::SameDay
                                       << Shares{u"api 3"_s, u"web 1"_s};
    QTest::newRow("others' commits") << Commits{{2, today, web, 5, 5, 1}} << S::Unattributed << Shares{};
    QTest::newRow("commits without a repository")
        << Commits{on(0, 0, 5), on(1, web, 2)} << S::NextDays << Shares{u"web 2"_s};
    QTest::newRow("in the middle of a long row of days")
        << Commits{on(-300, api, 1), on(-299, api, 1), on(-20, api, 1), on(-1, web, 4), on(90, api, 1), on(91, api, 1)}
        << S::DaysBefore << Shares{u"web 4"_s};
}

void tst_Attribution::stepsAndWeights()
{
    QFETCH(const Commits, commits);
    QFETCH(const AttributionStep, step);
    QFETCH(const Shares, shares);
    const CommitIndex index(commits, KeyOrder(repositories));
    const Attribution attribution = index.attribution(ann, today);
    QCOMPARE(attribution.step, step);
    QCOMPARE(sharesOf(attribution), shares);
    QCOMPARE(index.attribution(0, today).step, AttributionStep::Unattributed);
    QCOMPARE(index.attribution(77, today).step, AttributionStep::Unattributed);
}

void tst_Attribution::everyUserFindsTheirOwnDays()
{
    // Users 2, 5 and 9 commit on every third, seventh and eleventh day.
    Commits commits;
    for (const Code user : {2u, 5u, 9u}) {
        const int step = user == 2 ? 3 : user == 5 ? 7 : 11;
        for (int offset = 0; offset < 120; offset += step)
            commits.push_back({user, today + offset, web, user * 1000 + offset, 0, 1});
    }
    const CommitIndex index(commits, KeyOrder(repositories));
    for (const Code user : {2u, 5u, 9u}) {
        const int step = user == 2 ? 3 : user == 5 ? 7 : 11;
        for (int offset = 0; offset < 99; ++offset) {
            const int past = offset % step;
            const int ahead = step - past;
            const int found = past == 0 ? offset : ahead <= 7 ? offset + ahead : offset - past;
            const Attribution attribution = index.attribution(user, today + offset);
            QCOMPARE(attribution.weights.size(), std::size_t(1));
            QCOMPARE(attribution.weights[0], std::int64_t(user * 1000) + found);
        }
        QCOMPARE(index.attribution(user + 1, today).step, AttributionStep::Unattributed);
    }
}

void tst_Attribution::connectionsDoNotMix()
{
    PictureBuilder builder;
    builder.connection(2, u"Other team"_s);
    builder.commit(u"ann@x.com"_s, u"2026-09-01"_s, u"web"_s, 5);
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, {}, {}, 0}, 10);
    Figures figures;
    figures.cost = 7;
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, {}, {}, 0}, figures, 2);
    const AttributionShare share =
        attributionOf(*builder.picture(), {{day(u"2026-09-01"_s), day(u"2026-09-01"_s)}, {}, {}});
    QCOMPARE(share.sameDay, 10);
    QCOMPARE(share.unattributed, 7);
}

void tst_Attribution::figuresOfACellAreSplitEach()
{
    PictureBuilder builder;
    builder.commit(u"ann@x.com"_s, u"2026-09-01"_s, u"web"_s, 2).commit(u"ann@x.com"_s, u"2026-09-01"_s, u"api"_s, 1);
    Figures figures;
    figures.cost = -100;
    figures.events = 1;
    figures.uncosted = 1;
    figures.requests = 5;
    figures.inputTokens = 10;
    figures.outputTokens = 11;
    figures.cacheWriteTokens = 0;
    figures.cacheReadTokens = 12;
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, {}, {}, flag::onDemand}, figures);
    const SpendReport report = runQuery(*builder.picture(),
        {{day(u"2026-09-01"_s), day(u"2026-09-01"_s)}, {Dimension::Repository}, {}, SortBy::Key, 0});
    QCOMPARE(report.rows.size(), std::size_t(2));
    QCOMPARE(report.rows[0].keys, QStringList{u"api"_s});
    QCOMPARE(report.rows[0].figures, (Figures{-33, -33, 0, 0, 2, 3, 4, 0, 4}));
    QCOMPARE(report.rows[1].figures, (Figures{-67, -67, 1, 1, 3, 7, 7, 0, 8}));
}

void tst_Attribution::includedIsNeverLessThanNothingByRounding()
{
    // One micro-cent each of on-demand and included, over three repositories: each cell is split for itself.
    PictureBuilder builder;
    for (const QString &repository : {u"a"_s, u"b"_s, u"c"_s})
        builder.commit(u"ann@x.com"_s, u"2026-09-01"_s, repository, 1);
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, {}, {}, flag::onDemand}, 2);
    builder.spend(u"2026-09-01"_s, {u"ann@x.com"_s, {}, {}, {}, 0}, 2);
    const SpendReport report = runQuery(*builder.picture(),
        {{day(u"2026-09-01"_s), day(u"2026-09-01"_s)}, {Dimension::Repository}, {}, SortBy::Key, 0});
    for (const SpendRow &row : report.rows)
        QVERIFY(row.figures.included() >= 0);
    QCOMPARE(report.rows.at(0).figures.cost, 2);
    QCOMPARE(report.rows.at(0).figures.onDemand, 1);
    QCOMPARE(report.total.cost, 4);
    QCOMPARE(report.total.onDemand, 2);
}

QTEST_GUILESS_MAIN(tst_Attribution)
#include "tst_attribution.moc"
