// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/runquery.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/naivereport.h"
#include "tests/analysis/randomspend.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{

constexpr Dimension dimensions[] = {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository,
    Dimension::Kind, Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Cycle, Dimension::MaxMode,
    Dimension::ClientKind, Dimension::Connection};

std::shared_ptr<const SpendPicture> pictureOf(const SpendStore &store, Dice &dice)
{
    SpendCube cube;
    std::vector<RollupBatch> batches = store.batches;
    for (std::size_t i = batches.size(); i > 1; --i) // days arrive in any order
        std::swap(batches[i - 1], batches[dice.below(static_cast<std::uint32_t>(i))]);
    cube.setDirectory(store.directory);
    for (const RollupBatch &batch : batches)
        cube.apply(batch);
    return cube.picture();
}

/// Some value of the dimension: mostly a key, sometimes a label, now and then nonsense.
QString someValue(const SpendStore &store, Dimension dimension, Dice &dice)
{
    if (dice.oneIn(12))
        return u"nobody knows this"_s;
    const auto of = [&dice](const std::vector<NamedKey> &list) {
        const NamedKey &entry = list[dice.below(static_cast<std::uint32_t>(list.size()))];
        return dice.oneIn(3) ? entry.label : dice.oneIn(4) ? entry.key.toUpper() : entry.key;
    };
    const UtcDay day = randomSpendFirstDay + int(dice.below(randomSpendDays));
    const ConnectionFacts &facts =
        store.directory->connections[dice.below(static_cast<std::uint32_t>(store.directory->connections.size()))];
    switch (dimension) {
    case Dimension::User:
        return of(store.directory->users);
    case Dimension::Group:
        return of(store.directory->groups);
    case Dimension::Model:
        return of(store.directory->models);
    case Dimension::Repository:
        return of(store.directory->repositories);
    case Dimension::Kind:
        return of(store.directory->kinds);
    case Dimension::Day:
        return day.iso();
    case Dimension::Week:
        return day.firstOfWeek().iso();
    case Dimension::Month:
        return day.firstOfMonth().iso();
    case Dimension::Cycle:
        return facts.cycles.cycleStart(day).iso();
    case Dimension::MaxMode:
        return dice.oneIn(2) ? u"max"_s : u"Standard"_s;
    case Dimension::ClientKind:
        return dice.oneIn(2) ? u"headless"_s : u"interactive"_s;
    case Dimension::Connection:
        return facts.name;
    }
    return {};
}

SpendQuery someQuery(const SpendStore &store, Dice &dice)
{
    SpendQuery query;
    const UtcDay first = randomSpendFirstDay - 3 + int(dice.below(randomSpendDays));
    query.range = dice.oneIn(2) ? DateRange{randomSpendFirstDay, randomSpendFirstDay + randomSpendDays}
                                : DateRange{first, first + int(dice.below(40)) - 1};
    for (std::uint32_t n = dice.below(3); n > 0; --n)
        query.by.push_back(dimensions[dice.below(std::size(dimensions))]);
    for (std::uint32_t n = dice.below(4); n > 0; --n) {
        const Dimension dimension = dimensions[dice.below(std::size(dimensions))];
        DimensionFilter &filter = query.filters[dimension];
        for (std::uint32_t values = dice.below(4); values > 0; --values)
            (dice.oneIn(3) ? filter.excluded : filter.included).append(someValue(store, dimension, dice));
    }
    query.sort = SortBy(dice.below(5));
    query.limit = dice.oneIn(3) ? dice.below(6) : 0;
    return query;
}

QString describe(const SpendQuery &query)
{
    QString words = query.range.first.iso() + u".."_s + query.range.last.iso();
    for (const Dimension dimension : query.by)
        words += u" by "_s + dimensionWord(dimension);
    for (const auto &[dimension, filter] : query.filters)
        words += u" | "_s + dimensionWord(dimension) + u" in {"_s + filter.included.join(u',') + u"} not in {"_s
            + filter.excluded.join(u',') + u'}';
    return words + u" | sort %1 limit %2"_s.arg(int(query.sort)).arg(query.limit);
}

QString describe(const Figures &f)
{
    return u"cost %1 on-demand %2 events %3 uncosted %4 requests %5 tokens %6 %7 %8 %9"_s.arg(f.cost)
        .arg(f.onDemand)
        .arg(f.events)
        .arg(f.uncosted)
        .arg(f.requests)
        .arg(f.inputTokens)
        .arg(f.outputTokens)
        .arg(f.cacheWriteTokens)
        .arg(f.cacheReadTokens);
}

QStringList describe(const SpendReport &report)
{
    QStringList lines;
    for (const SpendRow &row : report.rows)
        lines.append(row.keys.join(u'+') + u" ("_s + row.labels.join(u'+') + u"): "_s + describe(row.figures));
    lines.append(u"other %1: "_s.arg(report.otherRows) + describe(report.other));
    lines.append(u"total: "_s + describe(report.total));
    return lines;
}

} // namespace

/// What must hold for every question, tried on random stores and random questions.
class tst_SpendProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportEqualsThePlainRecomputation_data() { seeds(); }
    void everyReportEqualsThePlainRecomputation();
    void rowsAndOtherAddUpToTheTotal_data() { seeds(); }
    void rowsAndOtherAddUpToTheTotal();
    void totalsDoNotChangeWithTheGrouping_data() { seeds(); }
    void totalsDoNotChangeWithTheGrouping();
    void aMeasureAloneIsTheSameAsAmongAll_data() { seeds(); }
    void aMeasureAloneIsTheSameAsAmongAll();
    void attributionSharesAddUpToTheCost_data() { seeds(); }
    void attributionSharesAddUpToTheCost();

private:
    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 20, 300, 4000})
            QTest::addRow("seed %llu", seed) << seed;
    }
};

void tst_SpendProperties::everyReportEqualsThePlainRecomputation()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    Dice dice(seed + 1);
    const auto picture = pictureOf(store, dice);
    int withRows = 0;
    for (int i = 0; i < 300; ++i) {
        const SpendQuery query = someQuery(store, dice);
        const SpendReport report = runQuery(*picture, query);
        const SpendReport plain = naiveReport(store, query);
        const QStringList got = describe(report);
        const QStringList wanted = describe(plain);
        QVERIFY2(got == wanted,
            qPrintable(describe(query) + u"\ngot\n"_s + got.join(u'\n') + u"\nwanted\n"_s + wanted.join(u'\n')));
        withRows += report.rows.empty() ? 0 : 1;
    }
    QVERIFY2(withRows > 100, "the questions must not be about nothing");
}

void tst_SpendProperties::rowsAndOtherAddUpToTheTotal()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    Dice dice(seed + 2);
    const auto picture = pictureOf(store, dice);
    for (int i = 0; i < 500; ++i) {
        const SpendQuery query = someQuery(store, dice);
        const SpendReport report = runQuery(*picture, query);
        Figures sum = report.other;
        for (const SpendRow &row : report.rows)
            sum += row.figures;
        QVERIFY2(sum == report.total, qPrintable(describe(query)));
        QVERIFY(query.limit == 0 || report.rows.size() <= query.limit);
    }
}

void tst_SpendProperties::totalsDoNotChangeWithTheGrouping()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    Dice dice(seed + 3);
    const auto picture = pictureOf(store, dice);
    for (int i = 0; i < 25; ++i) {
        SpendQuery query = someQuery(store, dice);
        query.by.clear();
        const Figures total = runQuery(*picture, query).total;
        for (const Dimension first : dimensions) {
            query.by = {first};
            QVERIFY2(runQuery(*picture, query).total == total, qPrintable(describe(query)));
            for (const Dimension second : dimensions) {
                query.by = {first, second};
                QVERIFY2(runQuery(*picture, query).total == total, qPrintable(describe(query)));
            }
        }
    }
}

void tst_SpendProperties::aMeasureAloneIsTheSameAsAmongAll()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    Dice dice(seed + 4);
    const auto picture = pictureOf(store, dice);
    for (int i = 0; i < 60; ++i) {
        SpendQuery query = someQuery(store, dice);
        query.sort = SortBy::Key;
        query.limit = 0;
        const SpendReport all = runQuery(*picture, query);
        for (int m = 0; m <= int(Measure::Tokens); ++m) {
            const Measure measure{m};
            const SpendReport one = runQuery(*picture, query, {measure});
            QCOMPARE(measureOf(one.total, measure), measureOf(all.total, measure));
            std::size_t at = 0; // rows without this measure are left out
            for (const SpendRow &row : one.rows) {
                while (at < all.rows.size() && all.rows[at].keys != row.keys)
                    ++at;
                QVERIFY(at < all.rows.size());
                QCOMPARE(measureOf(row.figures, measure), measureOf(all.rows[at].figures, measure));
            }
        }
    }
}

void tst_SpendProperties::attributionSharesAddUpToTheCost()
{
    QFETCH(const quint64, seed);
    const SpendStore store = randomSpend(seed);
    Dice dice(seed + 5);
    const auto picture = pictureOf(store, dice);
    for (int i = 0; i < 100; ++i) {
        const SpendQuery query = someQuery(store, dice);
        const AttributionShare share = attributionOf(*picture, query);
        const AttributionShare plain = naiveAttribution(store, query);
        QCOMPARE(share.attributed() + share.unattributed, runQuery(*picture, query).total.cost);
        QCOMPARE(share.sameDay, plain.sameDay);
        QCOMPARE(share.nextDays, plain.nextDays);
        QCOMPARE(share.daysBefore, plain.daysBefore);
        QCOMPARE(share.unattributed, plain.unattributed);
    }
}

QTEST_GUILESS_MAIN(tst_SpendProperties)
#include "tst_spendproperties.moc"
