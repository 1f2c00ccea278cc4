// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figureexplanation.h"

#include "core/analysis/activeusers.h"
#include "core/analysis/exploremeasure.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/domain/keys.h"
#include "core/store/storesession.h"
#include "core/workspace/eventpicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::int64_t settlingMs = 2 * msPerDay;

SpendQuery queryOf(const DateRange &range, const Filters &filters, std::vector<Dimension> by = {})
{
    return {range, std::move(by), filters, SortBy::Key, 0};
}

int peopleIn(const SpendPicture &picture, const FigureScope &scope)
{
    return countUsers(SpendTable(QueryScope(picture, scope.range, scope.filters), {Dimension::User}, activity));
}

const KeyOrder *namesOf(const DirectoryIndex &names, Dimension dimension)
{
    switch (dimension) {
    case Dimension::User:
        return &names.users();
    case Dimension::Group:
        return &names.groups();
    case Dimension::Model:
        return &names.models();
    case Dimension::Kind:
        return &names.kinds();
    case Dimension::Repository:
        return &names.repositories();
    default:
        return nullptr;
    }
}

QStringList labelsOf(const DirectoryIndex &names, Dimension dimension, const QStringList &values)
{
    const KeyOrder *const known = namesOf(names, dimension);
    if (!known)
        return values;
    QStringList labels;
    for (const QString &value : values) {
        const auto code = known->codeOf(dimension == Dimension::User ? value.trimmed().toLower() : value);
        labels.append(code ? known->label(*code) : value);
    }
    return labels;
}

std::vector<ScopeFilter> filtersOf(const DirectoryIndex &names, const Filters &filters)
{
    std::vector<ScopeFilter> list;
    for (const auto &[dimension, filter] : filters) {
        if (!filter.included.isEmpty())
            list.push_back({dimension, false, labelsOf(names, dimension, filter.included)});
        if (!filter.excluded.isEmpty())
            list.push_back({dimension, true, labelsOf(names, dimension, filter.excluded)});
    }
    return list;
}

/// The days of the scope whose events may be counted, newest first, and the spans to read.
struct Countable {
    std::vector<EventSpan> spans;
    std::optional<UtcDay> from; ///< where days had to be left out
};

Countable countableDays(const QueryScope &days, std::int64_t mostEvents)
{
    Countable countable;
    std::int64_t events = 0;
    const auto &blocks = days.blocks();
    for (auto block = blocks.rbegin(); block != blocks.rend();) {
        const UtcDay day = (*block)->day;
        std::int64_t ofDay = 0;
        std::vector<EventSpan> spans;
        for (; block != blocks.rend() && (*block)->day == day; ++block) {
            ofDay += (*block)->rows->totals().events;
            spans.push_back({(*block)->connection, {day.startMs(), (day + 1).startMs()}});
        }
        if (events + ofDay > mostEvents) {
            countable.from = day + 1;
            break;
        }
        events += ofDay;
        countable.spans.insert(countable.spans.end(), spans.begin(), spans.end());
    }
    return countable;
}

PathShare shareOf(const SpendPicture &picture, const SpendQuery &query)
{
    const Figures total = runQuery(picture, query, {Measure::Cost, Measure::OnDemand, Measure::Events}).total;
    return {total.events, Money{total.cost}, Money{total.onDemand}};
}

PathShare operator+(const PathShare &a, const PathShare &b)
{
    return {a.events + b.events, a.cost + b.cost, a.onDemand + b.onDemand};
}

PathCounts countPaths(SpendSource &source, const FigureScope &scope, std::int64_t mostEvents)
{
    PathCounts counts;
    Filters filters = scope.filters;
    counts.withoutRepositories = filters.erase(Dimension::Repository) > 0;
    // Time and connection settle which days are read; the rest is asked of each picture.
    const Countable countable = countableDays(QueryScope(source.picture, scope.range, filters), mostEvents);
    counts.lookedFrom = countable.from;
    const std::vector<QString> kinds = source.store.kinds.all();
    std::vector<bool> notCharged;
    for (const QString &kind : kinds)
        notCharged.push_back(isNotCharged(kind.toStdString()));
    const auto pathOf = [&notCharged](const UsageEvent &event) {
        if ((event.flags & flag::chargedGiven) != 0)
            return CostPath::Charged;
        if ((event.flags & flag::uncosted) != 0)
            return CostPath::Uncosted;
        return event.kind < notCharged.size() && notCharged[event.kind] ? CostPath::NotCharged : CostPath::Computed;
    };
    const auto pictures =
        picturesOfEvents(source, countable.spans, costPathCount * billingPathCount, [&](const UsageEvent &event) {
            const auto billing = (event.flags & flag::chargeableGiven) != 0 ? BillingPath::Marked : BillingPath::ByKind;
            return int(pathOf(event)) * billingPathCount + int(billing);
        });
    const SpendQuery query = queryOf(scope.range, filters);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const PathShare share = shareOf(pictures[i], query);
        PathShare &cost = counts.cost[i / billingPathCount];
        PathShare &billing = counts.billing[i % billingPathCount];
        cost = cost + share;
        billing = billing + share;
        counts.looked += share.events;
    }
    counts.all = runQuery(source.picture, query, {Measure::Events}).total.events;
    return counts;
}

ConnectionFreshness freshnessOf(SpendSource &source, const ConnectionFacts &facts, const DateRange &range)
{
    const store::RunHistory history = source.store.runs.history(facts.id);
    ConnectionFreshness freshness;
    freshness.name = facts.name;
    freshness.lastSuccessMs = history.lastSuccessMs;
    freshness.newestEventMs = facts.newestEventMs;
    freshness.coveredFrom = facts.coveredFrom;
    freshness.coversRange = facts.coveredFrom && *facts.coveredFrom <= range.first;
    freshness.skippedLast = history.skippedRecords;
    freshness.skippedMost = source.store.runs.mostSkippedRecords(facts.id);
    return freshness;
}

/// The part of the scope that lies after a moment: whole days from the roll-ups, the first day event by event.
Figures figuresSince(SpendSource &source, const FigureScope &scope,
    const std::vector<const ConnectionFacts *> &connections, std::int64_t fromMs)
{
    const UtcDay day = UtcDay::ofMs(fromMs);
    const UtcDay whole = fromMs == day.startMs() ? day : day + 1;
    Figures figures =
        runQuery(source.picture, queryOf({std::max(scope.range.first, whole), scope.range.last}, scope.filters)).total;
    if (whole == day || !scope.range.contains(day))
        return figures;
    std::vector<EventSpan> spans;
    for (const ConnectionFacts *const facts : connections)
        spans.push_back({facts->id, {fromMs, whole.startMs()}});
    const auto pictures = picturesOfEvents(source, spans, 1, [](const UsageEvent &) { return 0; });
    figures += runQuery(pictures.front(), queryOf(scope.range, scope.filters)).total;
    return figures;
}
} // namespace

FigureExplanation explainFigure(SpendSource &source, const FigureScope &scope, std::int64_t mostEvents)
{
    FigureExplanation explanation;
    explanation.scope = scope;
    explanation.computedMs = source.nowMs;
    explanation.unit = scope.activePeople ? ValueUnit::Count : ExploreMeasure(scope.measure, scope.basis).unit();
    const SpendQuery query = queryOf(scope.range, scope.filters);
    explanation.figures = runQuery(source.picture, query).total;
    explanation.people = peopleIn(source.picture, scope);
    explanation.value = scope.activePeople
        ? explanation.people
        : valueOnBasis(explanation.figures, explanation.people, scope.measure, scope.basis);
    explanation.filters = filtersOf(source.picture.names(), scope.filters);
    if (scope.activePeople) {
        explanation.definition = activePeopleDefinition();
        explanation.fields = {u"userEmail"_s, u"timestamp"_s};
    } else {
        explanation.definition = measureDefinition(scope.measure);
        explanation.basisDefinition = basisDefinition(scope.basis);
        explanation.fields = sourceFields(scope.measure);
        if (dependsOnCost(scope.measure))
            explanation.paths = countPaths(source, scope, mostEvents);
    }

    const auto connections = connectionsInScope(source.picture.directory(), scope.filters);
    std::int64_t latest = source.nowMs;
    explanation.repositoriesVisible = connections.empty();
    for (const ConnectionFacts *const facts : connections) {
        explanation.connections.push_back(freshnessOf(source, *facts, scope.range));
        explanation.repositoriesVisible = explanation.repositoriesVisible || facts->repositoriesVisible;
        latest = std::max(latest, facts->newestEventMs.value_or(latest));
    }
    // As everywhere: an event dated after our clock shows that the clock is slow.
    explanation.provisionalFromMs = latest - settlingMs;
    explanation.provisional = figuresSince(source, scope, connections, explanation.provisionalFromMs);
    explanation.attribution = attributionOf(source.picture, query);
    explanation.cycles = checkCycles(source, scope.range, scope.filters);
    return explanation;
}

} // namespace spend
