// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/exploreviewtext.h"
#include "tests/analysis/randomview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

Q_DECLARE_METATYPE(spend::ExploreView)

namespace
{
QJsonObject json(const QByteArray &text)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    Q_ASSERT(!object.isEmpty());
    if (!object.contains(u"format"_s))
        object.insert(u"format"_s, 1);
    return object;
}

UtcDay day(const char *iso)
{
    return UtcDay::fromIso(QString::fromLatin1(iso)).value();
}
} // namespace

class tst_ExploreViewText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWordsAreStable_data();
    void theWordsAreStable();
    void everyValueHasAWordOfItsOwn();
    void whatIsMissingIsTheUsual();
    void whatIsUnknownIsLeftOut();
    void aRuleIsKeptAndNotItsDates();
    void randomViewsComeBack();
    void whatIsNotUnderstoodIsNamed_data();
    void whatIsNotUnderstoodIsNamed();
    void columnsThatAreNoWordsAreDropped();
};

void tst_ExploreViewText::theWordsAreStable_data()
{
    // What older versions wrote must be read for ever: these texts never change.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ExploreView>("view");
    const auto row = [](const char *name, const QByteArray &text, auto change) {
        ExploreView view;
        change(view);
        QTest::newRow(name) << text << view;
    };
    row("range", R"({"range":{"rule":"last-cycle"}})",
        [](ExploreView &v) { v.range.kind = RangeRule::Kind::LastCycle; });
    row("quarter", R"({"range":{"rule":"this-quarter"}})",
        [](ExploreView &v) { v.range.kind = RangeRule::Kind::ThisQuarter; });
    row("dates", R"({"range":{"rule":"dates","first":"2026-10-05","last":"2026-11-03"}})", [](ExploreView &v) {
        v.range = {RangeRule::Kind::Custom, {day("2026-10-05"), day("2026-11-03")}};
    });
    row("two dimensions", R"({"by":["repository","model"]})", [](ExploreView &v) {
        v.by = {Dimension::Repository, Dimension::Model};
    });
    row("flags", R"({"by":["max-mode","client"]})", [](ExploreView &v) {
        v.by = {Dimension::MaxMode, Dimension::ClientKind};
    });
    row("filters", R"x({"filters":{"user":{"include":["ada@example.com","bo@example.com"],"exclude":["(none)"]}}})x",
        [](ExploreView &v) {
            v.filters[Dimension::User] = {{u"ada@example.com"_s, u"bo@example.com"_s}, {u"(none)"_s}};
        });
    row("measure", R"({"measure":"cache-read-tokens"})", [](ExploreView &v) { v.measure = Measure::CacheReadTokens; });
    row("basis", R"({"basis":"per-million-tokens"})", [](ExploreView &v) { v.basis = Basis::PerMillionTokens; });
    row("grain", R"({"grain":"week"})", [](ExploreView &v) { v.grain = Grain::Week; });
    row("shape", R"({"shape":"area"})", [](ExploreView &v) { v.shape = ChartShape::Area; });
    row("parts", R"({"partsOfPlan":true})", [](ExploreView &v) { v.partsOfPlan = true; });
    row("top", R"({"top":25})", [](ExploreView &v) { v.top = 25; });
    row("other", R"({"otherOpen":true})", [](ExploreView &v) { v.otherOpen = true; });
    row("year ago", R"({"compare":{"with":"year-ago"}})",
        [](ExploreView &v) { v.comparison.kind = Comparison::Kind::YearAgo; });
    row("compared dates", R"({"compare":{"with":"dates","first":"2026-01-01","last":"2026-01-01"}})",
        [](ExploreView &v) {
            v.comparison = {Comparison::Kind::Custom, {day("2026-01-01"), day("2026-01-01")}};
        });
    row("layout", R"({"layout":"matrix"})", [](ExploreView &v) { v.layout = TableLayout::Matrix; });
    row("sort", R"({"sort":{"column":"change","ascending":true}})", [](ExploreView &v) {
        v.sortColumn = u"change"_s;
        v.ascending = true;
    });
    row("columns", R"({"columns":["share","trend"]})", [](ExploreView &v) { v.columns = {u"share"_s, u"trend"_s}; });
}

void tst_ExploreViewText::theWordsAreStable()
{
    QFETCH(QByteArray, text);
    QFETCH(ExploreView, view);
    const auto read = exploreViewFromJson(json(text));
    QVERIFY2(read, read ? "" : qPrintable(read.problem().text));
    QVERIFY(*read == view);
    QVERIFY(!(view == ExploreView{})); // the row says something
    // What is written says the same: each member of the text stands in it as it is.
    const QJsonObject written = toJson(view);
    const QJsonObject wanted = json(text);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        QCOMPARE(written.value(it.key()), it.value());
}

void tst_ExploreViewText::everyValueHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(RangeRule::Kind::AllDays); ++kind)
        words.insert(rangeRuleWord(RangeRule::Kind(kind)));
    QCOMPARE(words.size(), int(RangeRule::Kind::AllDays) + 1);
    QVERIFY(!words.contains(QString()));
    words.clear();
    for (int measure = 0; measure <= int(Measure::Tokens); ++measure)
        words.insert(measureWord(Measure(measure)));
    QCOMPARE(words.size(), int(Measure::Tokens) + 1);
    QVERIFY(!words.contains(QString()));
}

void tst_ExploreViewText::whatIsMissingIsTheUsual()
{
    const auto read = exploreViewFromJson({{u"format"_s, 1}});
    QVERIFY(read);
    QVERIFY(*read == ExploreView{});
}

void tst_ExploreViewText::whatIsUnknownIsLeftOut()
{
    const auto read = exploreViewFromJson(json(R"({"top":5,"tomorrow":{"more":[1,2]},"sort":{"by":1}})"));
    QVERIFY(read);
    QCOMPARE(read->top, 5);
}

void tst_ExploreViewText::aRuleIsKeptAndNotItsDates()
{
    ExploreView view;
    view.range = {RangeRule::Kind::LastCycle, {day("2026-10-01"), day("2026-10-31")}};
    const QByteArray text = QJsonDocument(toJson(view)).toJson();
    QVERIFY(text.contains("last-cycle"));
    QVERIFY(!text.contains("2026"));
}

void tst_ExploreViewText::randomViewsComeBack()
{
    QRandomGenerator random(41);
    for (int i = 0; i < 500; ++i) {
        const ExploreView view = randomView(random);
        const QByteArray text = QJsonDocument(toJson(view)).toJson();
        const auto read = exploreViewFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read, qPrintable(read ? QString() : read.problem().text));
        QVERIFY2(*read == view, text.constData());
    }
}

void tst_ExploreViewText::whatIsNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("measure") << QByteArray(R"({"measure":"karma"})") << u"“karma”"_s;
    QTest::newRow("rule") << QByteArray(R"({"range":{"rule":"last-decade"}})") << u"“last-decade”"_s;
    QTest::newRow("no rule") << QByteArray(R"({"range":{}})") << u"rule"_s;
    QTest::newRow("range as text") << QByteArray(R"({"range":"last-cycle"})") << u"“range”"_s;
    QTest::newRow("no dates") << QByteArray(R"({"range":{"rule":"dates"}})") << u"dates"_s;
    QTest::newRow("half the dates") << QByteArray(R"({"range":{"rule":"dates","first":"2026-01-01"}})") << u"dates"_s;
    QTest::newRow("dates turned round") << QByteArray(
        R"({"range":{"rule":"dates","first":"2026-02-01","last":"2026-01-01"}})")
                                        << u"2026-01-01"_s;
    QTest::newRow("no date") << QByteArray(R"({"range":{"rule":"dates","first":"2026-02-30","last":"2026-03-01"}})")
                             << u"“2026-02-30”"_s;
    QTest::newRow("a date far off") << QByteArray(
        R"({"range":{"rule":"dates","first":"0001-01-01","last":"2026-01-01"}})")
                                    << u"0001-01-01"_s;
    QTest::newRow("dimension") << QByteArray(R"({"by":["planet"]})") << u"“planet”"_s;
    QTest::newRow("no dimension") << QByteArray(R"({"by":[]})") << u"one or two"_s;
    QTest::newRow("three dimensions") << QByteArray(R"({"by":["user","model","kind"]})") << u"3"_s;
    QTest::newRow("twice the same") << QByteArray(R"({"by":["user","user"]})") << u"“user”"_s;
    QTest::newRow("a number as dimension") << QByteArray(R"({"by":[0]})") << u"dimension"_s;
    QTest::newRow("filter dimension") << QByteArray(R"({"filters":{"planet":{"include":["x"]}}})") << u"“planet”"_s;
    QTest::newRow("filter as list") << QByteArray(R"({"filters":{"user":["x"]}})") << u"“user”"_s;
    QTest::newRow("filter of numbers") << QByteArray(R"({"filters":{"user":{"include":[1]}}})") << u"filter"_s;
    QTest::newRow("empty filter value") << QByteArray(R"({"filters":{"user":{"exclude":[""]}}})") << u"filter"_s;
    QTest::newRow("include as text") << QByteArray(R"({"filters":{"user":{"include":"x"}}})") << u"“include”"_s;
    QTest::newRow("top too large") << QByteArray(R"({"top":26})") << u"from 3 to 25"_s;
    QTest::newRow("top too small") << QByteArray(R"({"top":2})") << u"from 3 to 25"_s;
    QTest::newRow("top in parts") << QByteArray(R"({"top":4.5})") << u"from 3 to 25"_s;
    QTest::newRow("top as text") << QByteArray(R"({"top":"8"})") << u"from 3 to 25"_s;
    QTest::newRow("top beyond all") << QByteArray(R"({"top":1e300})") << u"from 3 to 25"_s;
    QTest::newRow("flag") << QByteArray(R"({"otherOpen":1})") << u"“otherOpen”"_s;
    QTest::newRow("comparison") << QByteArray(R"({"compare":{"with":"tomorrow"}})") << u"“tomorrow”"_s;
    QTest::newRow("compared dates") << QByteArray(R"({"compare":{"with":"dates","first":"x","last":"y"}})") << u"“x”"_s;
    QTest::newRow("sort direction") << QByteArray(R"({"sort":{"ascending":"yes"}})") << u"“ascending”"_s;
    QTest::newRow("columns as text") << QByteArray(R"({"columns":"share"})") << u"“columns”"_s;
    QTest::newRow("a newer format") << QByteArray(R"({"format":2})") << u"newer version"_s;
    QTest::newRow("format as text") << QByteArray(R"({"format":"1"})") << u"format"_s;
    QTest::newRow("no format") << QByteArray(R"({"format":null})") << u"format"_s;
    QTest::newRow("a long word") << QByteArray("{\"measure\":\"" + QByteArray(90'000, 'm') + "\"}") << u"mmm…”"_s;
    QByteArray many = R"({"filters":{"user":{"include":["v0")";
    for (int i = 1; i <= 2'000; ++i)
        many += ",\"v" + QByteArray::number(i) + '"';
    QTest::newRow("a filter without end") << many + "]}}}" << u"2001"_s;
}

void tst_ExploreViewText::whatIsNotUnderstoodIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    const auto read = exploreViewFromJson(json(text));
    QVERIFY(!read);
    QCOMPARE(read.problem().kind, ProblemKind::InvalidInput);
    const QString sentence = read.problem().sentence();
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(sentence.size() < 200);
}

void tst_ExploreViewText::columnsThatAreNoWordsAreDropped()
{
    const auto read =
        exploreViewFromJson(json(R"({"columns":["share",7,"<b>","share","trend",""],"sort":{"column":"no word"}})"));
    QVERIFY(read);
    QCOMPARE(read->columns, (QStringList{u"share"_s, u"trend"_s}));
    QCOMPARE(read->sortColumn, ExploreView{}.sortColumn);
}

QTEST_GUILESS_MAIN(tst_ExploreViewText)
#include "tst_exploreviewtext.moc"
