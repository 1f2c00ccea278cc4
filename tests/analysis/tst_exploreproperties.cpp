// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explore.h"
#include "core/analysis/spendcube.h"
#include "tests/analysis/naivereport.h"
#include "tests/analysis/randomspend.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{

constexpr Dimension dimensions[] = {Dimension::User, Dimension::Group, Dimension::Model, Dimension::Repository,
    Dimension::Kind, Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Cycle, Dimension::MaxMode,
    Dimension::ClientKind, Dimension::Connection};

bool isTimeDimension(Dimension d)
{
    return d == Dimension::Day || d == Dimension::Week || d == Dimension::Month || d == Dimension::Cycle;
}

SpendStore coveredStore(quint64 seed, Dice &dice)
{
    SpendStore store = randomSpend(seed);
    Directory directory = *store.directory;
    for (ConnectionFacts &facts : directory.connections)
        facts.coveredFrom = randomSpendFirstDay + (dice.oneIn(8) ? 30 : -400);
    store.directory = std::make_shared<const Directory>(directory);
    return store;
}

std::shared_ptr<const SpendPicture> pictureOf(const SpendStore &store)
{
    SpendCube cube;
    cube.setDirectory(store.directory);
    for (const RollupBatch &batch : store.batches)
        cube.apply(batch);
    return cube.picture();
}

/// What the answer is checked against: one naive report at the finest grain, put together again by hand.
struct Group {
    Figures figures;
    std::map<QString, Figures> byUser;

    int users() const
    {
        int count = 0;
        for (const auto &[key, user] : byUser)
            count += key != u"(none)"_s && (user.cost != 0 || user.events != 0) ? 1 : 0;
        return count;
    }
    void add(const QString &user, const Figures &more)
    {
        figures += more;
        byUser[user] += more;
    }
};
using Groups = std::map<QStringList, Group>;

/// \c places: of the user, then of the key's parts among the report's dimensions.
Groups grouped(const SpendReport &report, const std::vector<qsizetype> &places)
{
    Groups groups;
    for (const SpendRow &row : report.rows) {
        QStringList key;
        for (std::size_t i = 1; i < places.size(); ++i)
            key.append(row.keys[places[i]]);
        groups[key].add(row.keys[places[0]], row.figures);
    }
    std::erase_if(groups, [](const auto &entry) { return entry.second.figures == Figures{}; });
    return groups;
}

std::optional<std::int64_t> divided(std::int64_t amount, std::int64_t factor, std::int64_t by)
{
    if (by <= 0)
        return {};
    __extension__ using Wide = __int128;
    const Wide magnitude = (amount < 0 ? -Wide(amount) : Wide(amount)) * factor;
    const Wide quotient = (2 * magnitude + by) / (2 * Wide(by));
    const auto limit = Wide(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(amount < 0 ? -std::min(quotient, limit + 1) : std::min(quotient, limit));
}

std::int64_t amountOf(const Figures &f, Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return f.cost;
    case Measure::OnDemand:
        return f.onDemand;
    case Measure::Included:
        return f.cost - f.onDemand;
    case Measure::Events:
        return f.events;
    case Measure::Uncosted:
        return f.uncosted;
    case Measure::Requests:
        return f.requests;
    case Measure::InputTokens:
        return f.inputTokens;
    case Measure::OutputTokens:
        return f.outputTokens;
    case Measure::CacheWriteTokens:
        return f.cacheWriteTokens;
    case Measure::CacheReadTokens:
        return f.cacheReadTokens;
    case Measure::Tokens:
        return f.inputTokens + f.outputTokens + f.cacheWriteTokens + f.cacheReadTokens;
    }
    return 0;
}

std::optional<std::int64_t> valueOf(const Group &group, const ExploreView &view)
{
    const std::int64_t amount = amountOf(group.figures, view.measure);
    switch (view.basis) {
    case Basis::Total:
        return amount;
    case Basis::PerActiveUser:
        return divided(amount, 1, group.users());
    case Basis::PerRequest:
        return divided(amount, 1'000'000, group.figures.requests);
    case Basis::PerMillionTokens:
        return divided(amount, 1'000'000, amountOf(group.figures, Measure::Tokens));
    }
    return {};
}

QString someValue(const SpendStore &store, Dimension dimension, Dice &dice)
{
    const auto of = [&dice](const std::vector<NamedKey> &list) {
        return list[dice.below(static_cast<std::uint32_t>(list.size()))].key;
    };
    const UtcDay day = randomSpendFirstDay + int(dice.below(randomSpendDays));
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
        return store.directory->connections.front().cycles.cycleStart(day).iso();
    case Dimension::MaxMode:
        return dice.oneIn(2) ? u"max"_s : u"standard"_s;
    case Dimension::ClientKind:
        return dice.oneIn(2) ? u"headless"_s : u"interactive"_s;
    case Dimension::Connection:
        return store.directory->connections.back().name;
    }
    return {};
}

ExploreView someView(const SpendStore &store, Dice &dice)
{
    ExploreView view;
    view.range.kind = RangeRule::Kind(dice.below(11));
    if (view.range.kind == RangeRule::Kind::Custom || dice.oneIn(3)) {
        const UtcDay first = randomSpendFirstDay + int(dice.below(60));
        view.range = {RangeRule::Kind::Custom, {first, first + int(dice.below(40))}};
    }
    for (std::uint32_t n = dice.below(3); n > 0; --n) {
        const Dimension dimension = dimensions[dice.below(std::size(dimensions))];
        DimensionFilter &filter = view.filters[dimension];
        const bool excludes = dice.oneIn(2);
        for (std::uint32_t values = 1 + dice.below(4); values > 0; --values)
            (excludes ? filter.excluded : filter.included).append(someValue(store, dimension, dice));
    }
    view.measure = Measure(dice.below(11));
    view.basis = Basis(dice.below(4));
    view.grain = dice.oneIn(2) ? Grain::Auto : Grain(dice.below(4));
    view.partsOfPlan = dice.oneIn(2);
    view.top = 3 + int(dice.below(5));
    view.comparison.kind = Comparison::Kind(dice.below(5));
    view.comparison.custom = {randomSpendFirstDay + 5, randomSpendFirstDay + 5 + int(dice.below(30))};
    return view;
}

const std::int64_t now = (randomSpendFirstDay + 75).startMs() + msPerDay / 2;

} // namespace

/// What must hold for every view, tried on random stores and random views, for every pair of dimensions.
class tst_ExploreProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerEqualsThePlainRecomputation_data() { pairs(); }
    void everyAnswerEqualsThePlainRecomputation();
    void theTotalIsTheSameForEveryGrouping_data();
    void theTotalIsTheSameForEveryGrouping();
    void filterValuesEqualThePlainRecomputation_data();
    void filterValuesEqualThePlainRecomputation();

private:
    static void pairs();
    void check(const SpendStore &store, const ExploreView &view, const ExploreAnswer &answer);
    void checkRows(const ExploreAnswer &answer, const Groups &rows);
    void checkBefore(const ExploreAnswer &answer, const SpendReport &before);
    void checkCells(const ExploreAnswer &answer, const Groups &columns, const Groups &cells);
    void checkChart(const ExploreAnswer &answer, const Groups &bars, const Groups &buckets);
    void checkSeries(const ExploreAnswer &answer, const Groups &bars);
};

void tst_ExploreProperties::pairs()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second"); // -1: none
    for (const Dimension first : dimensions) {
        QTest::addRow("%s", qPrintable(dimensionWord(first))) << int(first) << -1;
        for (const Dimension second : dimensions)
            QTest::addRow("%s and %s", qPrintable(dimensionWord(first)), qPrintable(dimensionWord(second)))
                << int(first) << int(second);
    }
}

void tst_ExploreProperties::everyAnswerEqualsThePlainRecomputation()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    const auto number = static_cast<quint64>(first * 20 + second + 1);
    for (quint64 round = 0; round < 4; ++round) {
        Dice dice(number * 10 + round);
        const SpendStore store = coveredStore(31 + (number + round) % 5, dice);
        const auto picture = pictureOf(store);
        ExploreView view = someView(store, dice);
        view.by = {Dimension(first)};
        if (second >= 0)
            view.by.push_back(Dimension(second));
        check(store, view, answerExplore(*picture, view, now));
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_ExploreProperties::check(const SpendStore &store, const ExploreView &view, const ExploreAnswer &answer)
{
    SpendQuery query;
    query.range = answer.range;
    query.filters = view.filters;
    query.by = {Dimension::User, view.by.front(), answer.bucketDimension, view.by.back()};
    const SpendReport plain = naiveReport(store, query);
    query.by = {};
    QCOMPARE(answer.total, naiveReport(store, query).total);
    QVERIFY(answer.view == view);

    Group everything;
    for (const SpendRow &row : plain.rows)
        everything.add(row.keys[0], row.figures);
    QCOMPARE(answer.users, everything.users());
    QCOMPARE(answer.value, valueOf(everything, view));

    checkRows(answer, grouped(plain, {0, 1}));
    checkChart(answer, grouped(plain, {0, 1, 2}), grouped(plain, {0, 2}));
    checkSeries(answer, grouped(plain, {0, 1, 2}));
    if (view.by.size() > 1)
        checkCells(answer, grouped(plain, {0, 3}), grouped(plain, {0, 1, 3}));
    else
        QVERIFY(answer.columns.empty());
    if (!answer.compared) {
        QVERIFY(!answer.comparable);
        QCOMPARE(answer.totalBefore, Figures{});
        return;
    }
    query.range = *answer.compared;
    query.by = {Dimension::User, view.by.front(), answer.bucketDimension};
    checkBefore(answer, naiveReport(store, query));
}

void tst_ExploreProperties::checkRows(const ExploreAnswer &answer, const Groups &rows)
{
    std::size_t withFigures = 0;
    Figures sum;
    const ExploreRow *last = nullptr;
    for (const ExploreRow &row : answer.rows) {
        sum += row.figures;
        const auto found = rows.find({row.key});
        if (found == rows.end()) {
            QCOMPARE(row.figures, Figures{});
            QVERIFY(answer.comparable);
            continue;
        }
        ++withFigures;
        QVERIFY(row.standing != ExploreRow::Standing::Gone);
        QCOMPARE(row.figures, found->second.figures);
        QCOMPARE(row.value, valueOf(found->second, answer.view));
        if (answer.view.basis == Basis::PerActiveUser)
            QCOMPARE(row.users, found->second.users());
        if (last && isTimeDimension(answer.view.by.front()))
            QVERIFY(last->key < row.key);
        else if (last && last->value && row.value)
            QVERIFY(*last->value >= *row.value);
        else if (last)
            QVERIFY(!row.value); // absent ones come last
        last = &row;
    }
    QCOMPARE(withFigures, rows.size());
    QCOMPARE(sum, answer.total);
}

void tst_ExploreProperties::checkBefore(const ExploreAnswer &answer, const SpendReport &before)
{
    using Standing = ExploreRow::Standing;
    Group everything;
    for (const SpendRow &row : before.rows)
        everything.add(row.keys[0], row.figures);
    QCOMPARE(answer.totalBefore, everything.figures);
    QCOMPARE(answer.usersBefore, everything.users());
    QCOMPARE(answer.valueBefore, valueOf(everything, answer.view));

    Groups rows = grouped(before, {0, 1});
    const bool byTime = isTimeDimension(answer.view.by.front());
    for (const ExploreRow &row : answer.rows) {
        QString key = row.key;
        if (answer.view.by.front() == Dimension::Day)
            key = (UtcDay::fromIso(key).value() + (answer.compared->first - answer.range.first)).iso();
        else if (byTime)
            continue;
        Group group;
        if (answer.compared->last.iso() >= key || !byTime) {
            const auto found = rows.find({key});
            if (found != rows.end()) {
                group = found->second;
                rows.erase(found);
            }
        }
        QCOMPARE(row.before, group.figures);
        QCOMPARE(row.valueBefore, valueOf(group, answer.view));
        const bool isNew = answer.comparable && !byTime && group.figures == Figures{};
        const bool isGone = answer.comparable && !byTime && row.figures == Figures{};
        QCOMPARE(row.standing, isGone ? Standing::Gone : isNew ? Standing::New : Standing::Both);
    }
    if (answer.comparable && !byTime)
        QVERIFY(rows.empty());

    std::set<std::uint32_t> driving;
    std::uint64_t last = ~std::uint64_t(0);
    for (const ExploreDriver &driver : answer.drivers) {
        const ExploreRow &row = answer.rows.at(driver.row);
        QVERIFY(driving.insert(driver.row).second);
        if (row.value.value_or(0) < std::numeric_limits<std::int64_t>::max())
            QCOMPARE(driver.change, row.value.value_or(0) - row.valueBefore.value_or(0));
        const auto size = driver.change < 0 ? 0 - std::uint64_t(driver.change) : std::uint64_t(driver.change);
        QVERIFY(size > 0 && size <= last);
        last = size;
    }
    for (std::uint32_t row = 0; row < answer.rows.size(); ++row) {
        const bool changed = answer.rows[row].value.value_or(0) != answer.rows[row].valueBefore.value_or(0);
        QCOMPARE(driving.contains(row), changed && answer.comparable);
    }

    if (!answer.comparable) {
        QVERIFY(answer.totalTrendBefore.empty());
        return;
    }
    QVERIFY(answer.totalTrendBefore.size() <= answer.buckets.size());
    const Groups buckets = grouped(before, {0, 2});
    std::set<QString> starts;
    for (UtcDay day = answer.compared->first; day <= answer.compared->last; day = day + 1) {
        starts.insert((answer.bucketDimension == Dimension::Day ? day
                : answer.bucketDimension == Dimension::Week     ? day.firstOfWeek()
                                                                : day.firstOfMonth())
                          .iso());
    }
    QCOMPARE(answer.totalTrendBefore.size(), std::min(starts.size(), answer.buckets.size()));
    auto start = starts.begin();
    for (const auto &value : answer.totalTrendBefore) {
        const auto found = buckets.find({*start++});
        QCOMPARE(value, valueOf(found == buckets.end() ? Group{} : found->second, answer.view));
    }
}

void tst_ExploreProperties::checkCells(const ExploreAnswer &answer, const Groups &columns, const Groups &cells)
{
    QCOMPARE(answer.columns.size(), columns.size());
    const ExploreColumn *last = nullptr;
    for (const ExploreColumn &column : answer.columns) {
        const Group &group = columns.at({column.key});
        QCOMPARE(column.figures, group.figures);
        QCOMPARE(column.value, valueOf(group, answer.view));
        if (last && isTimeDimension(answer.view.by.back()))
            QVERIFY(last->key < column.key);
        else if (last)
            QVERIFY(last->value ? !column.value || *last->value >= *column.value : !column.value);
        last = &column;
    }
    std::size_t count = 0;
    for (const ExploreRow &row : answer.rows) {
        Figures sum;
        int lastColumn = -1;
        for (const ExploreCell &cell : row.cells) {
            QVERIFY(int(cell.column) > lastColumn);
            lastColumn = int(cell.column);
            const Group &group = cells.at({row.key, answer.columns.at(cell.column).key});
            QCOMPARE(cell.figures, group.figures);
            if (answer.view.basis == Basis::PerActiveUser)
                QCOMPARE(cell.users, group.users());
            QCOMPARE(valueOnBasis(cell.figures, cell.users, answer.view.measure, answer.view.basis),
                valueOf(group, answer.view));
            sum += cell.figures;
            ++count;
        }
        QCOMPARE(sum, row.figures);
    }
    QCOMPARE(count, cells.size());
}

void tst_ExploreProperties::checkChart(const ExploreAnswer &answer, const Groups &bars, const Groups &buckets)
{
    QVERIFY(answer.buckets.size() <= 120);
    QCOMPARE(answer.totalTrend.size(), answer.buckets.size());
    for (std::size_t i = 0; i < answer.buckets.size(); ++i) {
        const auto found = buckets.find({answer.buckets[i].iso()});
        QCOMPARE(answer.totalTrend[i], valueOf(found == buckets.end() ? Group{} : found->second, answer.view));
    }
    for (const ExploreRow &row : answer.rows) {
        QCOMPARE(row.trend.size(), answer.buckets.size());
        for (std::size_t i = 0; i < answer.buckets.size(); ++i) {
            const auto found = bars.find({row.key, answer.buckets[i].iso()});
            QCOMPARE(row.trend[i], valueOf(found == bars.end() ? Group{} : found->second, answer.view));
        }
    }
}

void tst_ExploreProperties::checkSeries(const ExploreAnswer &answer, const Groups &bars)
{
    const bool parts =
        answer.view.partsOfPlan && answer.view.measure == Measure::Cost && answer.view.basis == Basis::Total;
    if (isTimeDimension(answer.view.by.front())) {
        QVERIFY(answer.series.size() <= 1);
        if (!answer.series.empty())
            QCOMPARE(answer.series.front().values, answer.totalTrend);
    } else {
        QVERIFY(int(answer.series.size()) <= answer.view.top + 1);
    }
    std::vector<std::int64_t> drawn(answer.buckets.size());
    for (std::size_t s = 0; s < answer.series.size(); ++s) {
        const ExploreSeries &series = answer.series[s];
        QCOMPARE(series.onDemand.size(), parts ? answer.buckets.size() : 0);
        std::size_t rows = 0;
        for (std::size_t i = 0; i < answer.buckets.size(); ++i) {
            Group group;
            rows = 0;
            for (const ExploreRow &row : answer.rows) {
                if (row.series != int(s))
                    continue;
                ++rows;
                const auto found = bars.find({row.key, answer.buckets[i].iso()});
                if (found == bars.end())
                    continue;
                for (const auto &[user, figures] : found->second.byUser)
                    group.add(user, figures);
            }
            if (!isTimeDimension(answer.view.by.front()))
                QCOMPARE(series.values[i], valueOf(group, answer.view));
            if (parts)
                QCOMPARE(series.onDemand[i], group.figures.onDemand);
            drawn[i] += series.values[i].value_or(0);
        }
        QCOMPARE(series.rows, rows);
    }
    if (answer.view.basis == Basis::Total) {
        for (std::size_t i = 0; i < answer.buckets.size(); ++i)
            QCOMPARE(drawn[i], answer.totalTrend[i].value());
    }
}

void tst_ExploreProperties::theTotalIsTheSameForEveryGrouping_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4})
        QTest::addRow("seed %llu", seed) << seed;
}

void tst_ExploreProperties::theTotalIsTheSameForEveryGrouping()
{
    QFETCH(const quint64, seed);
    Dice dice(seed);
    const SpendStore store = coveredStore(seed, dice);
    const auto picture = pictureOf(store);
    for (int i = 0; i < 3; ++i) {
        ExploreView view = someView(store, dice);
        const ExploreAnswer one = answerExplore(*picture, view, now);
        for (const Dimension first : dimensions) {
            for (const Dimension second : dimensions) {
                view.by = {first, second};
                view.top = 3 + int(dice.below(20));
                view.layout = TableLayout(dice.below(2));
                const ExploreAnswer other = answerExplore(*picture, view, now);
                QCOMPARE(other.total, one.total);
                QCOMPARE(other.totalBefore, one.totalBefore);
                QCOMPARE(other.value, one.value);
                QCOMPARE(other.users, one.users);
                QCOMPARE(other.attribution.attributed() + other.attribution.unattributed, one.total.cost);
            }
        }
    }
}

void tst_ExploreProperties::filterValuesEqualThePlainRecomputation_data()
{
    theTotalIsTheSameForEveryGrouping_data();
}

void tst_ExploreProperties::filterValuesEqualThePlainRecomputation()
{
    QFETCH(const quint64, seed);
    Dice dice(seed + 100);
    const SpendStore store = coveredStore(seed, dice);
    const auto picture = pictureOf(store);
    for (const Dimension dimension : dimensions) {
        for (int i = 0; i < 4; ++i) {
            const ExploreView view = someView(store, dice);
            SpendQuery query;
            query.range = answerExplore(*picture, view, now).range;
            query.by = {dimension};
            query.filters = view.filters;
            query.filters.erase(dimension);
            const SpendReport plain = naiveReport(store, query);
            const std::vector<FilterValue> values = filterValues(*picture, view, dimension, now);
            std::size_t at = 0;
            for (const SpendRow &row : plain.rows) {
                if (row.figures.cost == 0 && row.figures.events == 0)
                    continue;
                QVERIFY(at < values.size());
                QCOMPARE(values[at].key, row.keys.front());
                QCOMPARE(values[at].label, row.labels.front());
                QCOMPARE(values[at].cost, row.figures.cost);
                QCOMPARE(values[at].events, row.figures.events);
                ++at;
            }
            std::set<QString> filtered;
            const auto own = view.filters.find(dimension);
            if (own != view.filters.end()) {
                for (const QString &value : own->second.included + own->second.excluded)
                    filtered.insert(value);
            }
            for (; at < values.size(); ++at) {
                QCOMPARE(values[at].cost, 0);
                QVERIFY(filtered.contains(values[at].key));
            }
            for (const FilterValue &value : values)
                filtered.erase(value.key);
            QVERIFY(filtered.empty());
        }
    }
}

QTEST_GUILESS_MAIN(tst_ExploreProperties)
#include "tst_exploreproperties.moc"
