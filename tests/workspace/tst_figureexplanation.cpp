// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figureexplanation.h"
#include "tests/support/oracle.h"
#include "tests/support/seededcycle.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr DateRange wholeNovember{november.first, UtcDay{20777}}; ///< up to today, the 20th

bool isNumber(const QJsonValue &value)
{
    bool ok = value.isDouble();
    if (value.isString())
        value.toString().trimmed().toDouble(&ok);
    return ok;
}

/// A record of the service that counts, with what decides its cost.
struct Record {
    std::int64_t ms = 0;
    QString user;
    QString model;
    CostPath cost = CostPath::Uncosted;
    BillingPath billing = BillingPath::ByKind;
};

std::vector<Record> recordsOf(const sample::SampleTeam &team)
{
    std::vector<Record> records;
    for (qsizetype i = 0; i < team.usageEventCount(); ++i) {
        const QJsonDocument document = QJsonDocument::fromJson(team.usageEventJson(i));
        const QJsonObject o = document.object();
        if (!document.isObject() || !isNumber(o[u"timestamp"_s]))
            continue;
        Record record;
        record.ms = team.usageEventMs(i);
        record.user = o[u"userEmail"_s].toString().trimmed().toLower();
        record.model = o[u"model"_s].toString();
        const QString kind = o[u"kind"_s].toString().toUpper().replace(u' ', u'_');
        if (isNumber(o[u"chargedCents"_s]))
            record.cost = CostPath::Charged;
        else if (kind.contains(u"NOT_CHARGED"_s))
            record.cost = CostPath::NotCharged;
        else if (isNumber(o[u"tokenUsage"_s].toObject()[u"totalCents"_s]))
            record.cost = CostPath::Computed;
        record.billing = o[u"isChargeable"_s].isBool() ? BillingPath::Marked : BillingPath::ByKind;
        records.push_back(record);
    }
    return records;
}

template <class Passes>
std::array<std::int64_t, costPathCount> costPaths(const std::vector<Record> &records, Passes passes)
{
    std::array<std::int64_t, costPathCount> counts{};
    for (const Record &record : records) {
        if (passes(record))
            ++counts[std::size_t(record.cost)];
    }
    return counts;
}

std::array<std::int64_t, costPathCount> costPaths(const PathCounts &paths)
{
    std::array<std::int64_t, costPathCount> counts{};
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = paths.cost[i].events;
    return counts;
}

bool inNovember(const Record &record)
{
    return record.ms >= november.startMs() && record.ms < november.endMs();
}
} // namespace

/// What stands behind a figure, compared with the service's raw records.
class TestFigureExplanation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>(twoCycles());
        m_seed = seedOctober(*m_live);
        m_records = recordsOf(*m_live->server.team());
        const auto oracle = Oracle(*m_live->server.team()).report({Dimension::Cycle});
        m_november = oracle[{november.first.iso()}];
    }

    void theValueIsTheQuerysOwn_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<ValueUnit>("unit");
        const auto add = [](const char *name, Measure measure, ValueUnit unit) {
            QTest::newRow(name) << measure << unit;
        };
        add("cost", Measure::Cost, ValueUnit::Money);
        add("on-demand", Measure::OnDemand, ValueUnit::Money);
        add("included", Measure::Included, ValueUnit::Money);
        add("events", Measure::Events, ValueUnit::Count);
        add("uncosted", Measure::Uncosted, ValueUnit::Count);
        add("requests", Measure::Requests, ValueUnit::Requests);
        add("input", Measure::InputTokens, ValueUnit::Tokens);
        add("output", Measure::OutputTokens, ValueUnit::Tokens);
        add("cache write", Measure::CacheWriteTokens, ValueUnit::Tokens);
        add("cache read", Measure::CacheReadTokens, ValueUnit::Tokens);
        add("tokens", Measure::Tokens, ValueUnit::Tokens);
    }
    void theValueIsTheQuerysOwn()
    {
        QFETCH(const Measure, measure);
        QFETCH(const ValueUnit, unit);
        const auto explanation = explain({wholeNovember, {}, measure, {}, {}});
        QCOMPARE(explanation->value.value(), measureOf(m_november, measure));
        QVERIFY(explanation->unit == unit);
        QVERIFY(explanation->definition.endsWith(u'.'));
        QVERIFY(explanation->basisDefinition.isEmpty());
        QVERIFY(!explanation->fields.isEmpty());
        QCOMPARE(explanation->paths.has_value(), dependsOnCost(measure));
    }

    void onABasis()
    {
        const Figures &f = m_november;
        const auto value = [&](Basis basis) {
            const auto explanation = explain({wholeNovember, {}, Measure::Cost, basis, {}});
            return std::pair(explanation->value, explanation->basisDefinition.isEmpty());
        };
        QSet<QString> people;
        for (const Record &record : m_records) {
            if (inNovember(record) && !record.user.isEmpty())
                people.insert(record.user);
        }
        const auto rounded = [](double quotient) { return std::optional<std::int64_t>(std::llround(quotient)); };
        QCOMPARE(value(Basis::PerActiveUser), std::pair(rounded(double(f.cost) / double(people.size())), false));
        QCOMPARE(value(Basis::PerRequest), std::pair(rounded(double(f.cost) * 1e6 / double(f.requests)), false));
        QCOMPARE(value(Basis::PerMillionTokens), std::pair(rounded(double(f.cost) * 1e6 / double(f.tokens())), false));
        const auto active = explain({wholeNovember, {}, {}, {}, {}, true});
        QCOMPARE(active->value.value(), people.size());
        QVERIFY(active->unit == ValueUnit::Count);
        QVERIFY(!active->paths);
    }

    void whichWayEachEventsCostWasFound()
    {
        const auto explanation = explain({wholeNovember, {}, Measure::Cost, {}, {}});
        const PathCounts &paths = *explanation->paths;
        const auto expected = costPaths(m_records, inNovember);
        QCOMPARE(costPaths(paths), expected);
        for (const std::int64_t count : expected)
            QVERIFY(count > 0); // else the sample shows nothing
        QCOMPARE(paths.looked, m_november.events);
        QCOMPARE(paths.all, m_november.events);
        QVERIFY(!paths.lookedFrom);
        QCOMPARE(paths.cost[std::size_t(CostPath::Uncosted)].events, explanation->figures.uncosted);
        QCOMPARE(paths.cost[std::size_t(CostPath::Uncosted)].cost, Money{});
        QCOMPARE(paths.cost[std::size_t(CostPath::NotCharged)].cost, Money{});
        Money cost;
        Money onDemand;
        for (const PathShare &share : paths.cost) {
            cost += share.cost;
            onDemand += share.onDemand;
        }
        QCOMPARE(cost, Money{m_november.cost});
        QCOMPARE(onDemand, Money{m_november.onDemand});
        const auto marked = std::count_if(m_records.begin(), m_records.end(),
            [](const Record &r) { return inNovember(r) && r.billing == BillingPath::Marked; });
        QCOMPARE(paths.billing[std::size_t(BillingPath::Marked)].events, marked);
        QCOMPARE(paths.billing[std::size_t(BillingPath::ByKind)].events, m_november.events - marked);
    }

    void pathsOfAFilteredFigure()
    {
        const QString user = m_seed.more;
        Filters filters;
        filters[Dimension::User].included = {user.toUpper()};
        filters[Dimension::Model].excluded = {u"auto"_s};
        const auto explanation = explain({wholeNovember, filters, Measure::OnDemand, {}, {}});
        QCOMPARE(costPaths(*explanation->paths), costPaths(m_records, [&](const Record &r) {
            return inNovember(r) && r.user == user && r.model != u"auto"_s && r.model != u"default"_s;
        }));
        QCOMPARE(explanation->paths->looked, explanation->figures.events);
        QCOMPARE(explanation->filters.size(), 2u);
        QVERIFY(explanation->filters[0].dimension == Dimension::User && !explanation->filters[0].excluding);
        QVERIFY(!explanation->filters[0].labels.first().contains(u'@')); // the person's name
        QVERIFY(explanation->filters[1].excluding);
        QCOMPARE(explanation->filters[1].labels, QStringList{u"Auto"_s});

        // By group, at the moment of each event; by repository not at all: an event has none.
        const auto groups = m_live->reportBy({Dimension::Group}).rows;
        filters = {};
        filters[Dimension::Group].included = {groups.front().keys.first()};
        const auto byGroup = explain({wholeNovember, filters, Measure::Cost, {}, {}});
        QVERIFY(byGroup->figures.events > 0 && byGroup->figures.events < m_november.events);
        QCOMPARE(byGroup->paths->looked, byGroup->figures.events);
        filters[Dimension::Repository].included = {m_live->reportBy({Dimension::Repository}).rows.back().keys.first()};
        const auto byRepository = explain({wholeNovember, filters, Measure::Cost, {}, {}});
        QVERIFY(byRepository->paths->withoutRepositories);
        QCOMPARE(byRepository->paths->looked, byGroup->paths->looked);
        QVERIFY(byRepository->figures.events < byGroup->figures.events);
    }

    void onlySoManyEventsAreCounted()
    {
        const auto few = m_live->answer([](SpendSource &source) {
            return explainFigure(source, {wholeNovember, {}, Measure::Cost, {}, {}}, 400);
        });
        QVERIFY(few->paths->lookedFrom);
        const std::int64_t fromMs = few->paths->lookedFrom->startMs();
        QVERIFY(few->paths->looked > 0 && few->paths->looked <= 400);
        QCOMPARE(costPaths(*few->paths),
            costPaths(m_records, [&](const Record &r) { return inNovember(r) && r.ms >= fromMs; }));
        QCOMPARE(few->paths->all, m_november.events);
        // One more day would have been too many.
        const auto more = std::count_if(m_records.begin(), m_records.end(),
            [&](const Record &r) { return r.ms >= fromMs - msPerDay && r.ms < november.endMs(); });
        QVERIFY(more > 400);
    }

    void whatMayStillChange()
    {
        const auto explanation = explain({wholeNovember, {}, Measure::Cost, {}, {}});
        const std::int64_t newest = m_live->server.team()->usageEventMs(0);
        const std::int64_t fromMs = std::max(presentMs, newest) - 2 * msPerDay;
        QCOMPARE(explanation->provisionalFromMs, fromMs);
        const auto late =
            std::count_if(m_records.begin(), m_records.end(), [&](const Record &r) { return r.ms >= fromMs; });
        QVERIFY(late > 0);
        QCOMPARE(explanation->provisional.events, late);
        QCOMPARE(explain({october, {}, Measure::Cost, {}, {}})->provisional.events, 0);
        // A range that begins within the two days.
        const DateRange lastDay{wholeNovember.last, wholeNovember.last};
        const auto today = explain({lastDay, {}, Measure::Cost, {}, {}});
        QCOMPARE(today->provisional, today->figures);
    }

    void howFreshEachConnectionIs()
    {
        const auto explanation = explain({wholeNovember, {}, Measure::Cost, {}, {}});
        QCOMPARE(explanation->connections.size(), 1u);
        const ConnectionFreshness &team = explanation->connections.front();
        QCOMPARE(team.name, u"Team"_s);
        QCOMPARE(team.newestEventMs.value(), m_live->server.team()->usageEventMs(0));
        QVERIFY(team.lastSuccessMs);
        QVERIFY(team.coversRange);
        QCOMPARE(team.coveredFrom.value(), *m_live->settings.since);
        QCOMPARE(team.skippedLast, 3); // the sample's malformed events
        QCOMPARE(team.skippedMost, 3);
        const DateRange longer{*m_live->settings.since - 1, wholeNovember.last};
        QVERIFY(!explain({longer, {}, Measure::Cost, {}, {}})->connections.front().coversRange);
        Filters other;
        other[Dimension::Connection].included = {u"Nobody's"_s};
        QVERIFY(explain({wholeNovember, other, Measure::Cost, {}, {}})->connections.empty());
    }

    void howItWasAttributed()
    {
        Filters filters;
        filters[Dimension::User].included = {m_seed.more};
        const auto explanation = explain({wholeNovember, filters, Measure::Cost, {}, {}});
        QVERIFY(explanation->repositoriesVisible);
        const AttributionShare &a = explanation->attribution;
        QCOMPARE(a.attributed() + a.unattributed, explanation->figures.cost);
        // Unattributed spend is a repository of its own in the other way of counting.
        const auto oracle =
            Oracle(*m_live->server.team()).report({Dimension::Repository, Dimension::Cycle}, m_seed.more);
        const QStringList nowhere{u"(unattributed)"_s, november.first.iso()};
        QCOMPARE(a.unattributed, oracle[nowhere].cost);
        QVERIFY(a.sameDay > 0);
    }

    void theCyclesThatAFigureTouches()
    {
        const DateRange fromOctoberOn{october.first + 9, wholeNovember.last};
        const auto checks = explain({fromOctoberOn, {}, Measure::Cost, {}, {}})->cycles;
        QCOMPARE(checks.cycles.size(), 2u);
        const CycleCheck &current = checks.cycles[0];
        QCOMPARE(current.cycle, november);
        QVERIFY(current.kept && !current.partly); // up to today is all there is
        QVERIFY(current.phase == CycleStanding::Phase::Running);
        QCOMPARE(current.unmatched, 1); // No user
        const CycleCheck &last = checks.cycles[1];
        QCOMPARE(last.cycle, october);
        QVERIFY(last.kept && last.partly);
        const auto answer = m_live->answer([&](SpendSource &source) {
            return answerReconcile(source, {m_live->connection.id, october.first});
        });
        const Reconciliation &result = answer->reconciliation;
        QCOMPARE(last.matched, result.matched);
        QCOMPARE(last.unmatched, result.different + result.onlyInEvents + result.onlyInSpend);
        QCOMPARE(last.difference, answer->totals.difference);
        QVERIFY(!checks.olderLeftOut && !checks.wider);

        const auto september = explain({{UtcDay::ofDate(2026, 9, 5), UtcDay::ofDate(2026, 9, 20)}, {}, {}, {}, {}});
        QCOMPARE(september->cycles.cycles.size(), 1u);
        QVERIFY(!september->cycles.cycles[0].kept);
    }

    void theCyclesOfOneUser()
    {
        Filters filters;
        filters[Dimension::User].included = {m_seed.more};
        const auto checks = explain({october, filters, Measure::Cost, {}, {}})->cycles;
        QCOMPARE(checks.cycles.size(), 1u);
        QCOMPARE(checks.cycles[0].matched, 0);
        QCOMPARE(checks.cycles[0].unmatched, 1);
        QCOMPARE(checks.cycles[0].difference, Money{-37'000'000});
        QVERIFY(!checks.wider);
        filters[Dimension::Model].included = {u"auto"_s};
        QVERIFY(explain({october, filters, Measure::Cost, {}, {}})->cycles.wider);
    }

    void nothingAtAll()
    {
        const DateRange longAgo{UtcDay::ofDate(2020, 1, 1), UtcDay::ofDate(2020, 1, 31)};
        const auto explanation = explain({longAgo, {}, Measure::Cost, Basis::PerActiveUser, {}});
        QVERIFY(!explanation->value);
        QCOMPARE(explanation->figures, Figures{});
        QVERIFY(explanation->cycles.cycles.empty());
        QCOMPARE(explanation->paths->looked, 0);
    }

private:
    std::shared_ptr<const FigureExplanation> explain(const FigureScope &scope)
    {
        return m_live->answer([scope](SpendSource &source) { return explainFigure(source, scope); });
    }

    std::unique_ptr<LiveSpend> m_live;
    SeededOctober m_seed;
    std::vector<Record> m_records;
    Figures m_november;
};

QTEST_GUILESS_MAIN(TestFigureExplanation)
#include "tst_figureexplanation.moc"
