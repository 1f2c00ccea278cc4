// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reconcilequestion.h"

#include "core/analysis/runquery.h"
#include "core/store/storesession.h"
#include "core/workspace/eventpicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::int64_t settlingMs = 2 * msPerDay;

/// The cycle that begins on a day that the service once named.
DateRange cycleFrom(const Connection &connection, UtcDay start)
{
    const DateRange byRule = connection.cycles.cycleOf(start);
    return byRule.first == start ? byRule : CycleRule{start.dayOfMonth()}.cycleOf(start);
}

DateRange cycleHolding(const Connection &connection, const std::vector<UtcDay> &kept, UtcDay day)
{
    return std::find(kept.begin(), kept.end(), day) != kept.end() ? cycleFrom(connection, day)
                                                                  : connection.cycles.cycleOf(day);
}

SpendQuery usersOf(const Connection &connection, const DateRange &range)
{
    SpendQuery query;
    query.range = range;
    query.by = {Dimension::User};
    query.filters[Dimension::Connection].included = {connection.settings.name};
    return query;
}

std::optional<UtcDay> coveredFrom(SpendSource &source, ConnectionId connection)
{
    const auto spans = source.store.coverage.spans(connection);
    return spans.empty() ? std::nullopt : std::optional(UtcDay::ofMs(spans.back().startMs));
}

Reconciliation reconcileRange(SpendSource &source, const Connection &connection, const DateRange &cycle)
{
    ReconciliationInput input;
    input.cycle = cycle;
    input.events = runQuery(source.picture, usersOf(connection, cycle)).rows;
    input.spend = source.store.members.spend(connection.id, cycle.first);
    input.nowMs = source.nowMs;
    input.spendReadMs = source.store.members.spendReadMs(connection.id, cycle.first);
    input.coveredFrom = coveredFrom(source, connection.id);
    return reconcile(input);
}

CycleStanding::Phase phaseOf(const DateRange &cycle, std::int64_t nowMs)
{
    return nowMs < cycle.endMs()             ? CycleStanding::Phase::Running
        : nowMs < cycle.endMs() + settlingMs ? CycleStanding::Phase::Settling
                                             : CycleStanding::Phase::Settled;
}

/// Costs of the events of [fromMs, cycle's end), by user: whole days from the roll-ups, the first day event by event.
void addAfterReading(ReconcileAnswer &answer, SpendSource &source, const Connection &connection, std::int64_t fromMs)
{
    const DateRange cycle = answer.cycle();
    const UtcDay day = UtcDay::ofMs(fromMs);
    const auto add = [&answer](const SpendPicture &picture, const SpendQuery &query) {
        const SpendReport report = runQuery(picture, query, {Measure::Cost});
        for (const SpendRow &row : report.rows)
            answer.afterReading[row.keys.first()] += Money{row.figures.cost};
        answer.afterReadingTotal += Money{report.total.cost};
    };
    if (cycle.contains(day)) {
        const std::vector<EventSpan> rest{{connection.id, {fromMs, (day + 1).startMs()}}};
        const auto pictures = picturesOfEvents(source, rest, 1, [](const UsageEvent &) { return 0; });
        add(pictures.front(), usersOf(connection, cycle));
    }
    add(source.picture, usersOf(connection, {std::max(cycle.first, day + 1), cycle.last}));
}

std::vector<CycleChoice> cycleChoices(SpendSource &source, const Connection &connection,
    const std::vector<UtcDay> &kept, const DateRange &current, const DateRange &asked)
{
    std::vector<CycleChoice> choices;
    for (const UtcDay start : kept)
        choices.push_back({cycleFrom(connection, start), true, {}, 0});
    for (const DateRange &cycle : {current, asked}) {
        if (std::none_of(choices.begin(), choices.end(),
                [&](const CycleChoice &choice) { return choice.cycle.first == cycle.first; }))
            choices.push_back({cycle, false, {}, 0});
    }
    std::sort(choices.begin(), choices.end(),
        [](const CycleChoice &a, const CycleChoice &b) { return a.cycle.first > b.cycle.first; });
    for (CycleChoice &choice : choices) {
        choice.phase = phaseOf(choice.cycle, source.nowMs);
        if (!choice.kept)
            continue;
        const Reconciliation result = reconcileRange(source, connection, choice.cycle);
        choice.differences = result.different + result.onlyInEvents + result.onlyInSpend;
    }
    return choices;
}
} // namespace

Reconciliation reconcileCycle(SpendSource &source, const Connection &connection, UtcDay day)
{
    const auto kept = source.store.members.spendCycles(connection.id);
    return reconcileRange(source, connection, cycleHolding(connection, kept, day));
}

CycleStanding standingOf(SpendSource &source, const Connection &connection, const DateRange &cycle)
{
    CycleStanding standing;
    standing.phase = phaseOf(cycle, source.nowMs);
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    if (standing.phase == CycleStanding::Phase::Running)
        standing.daysLeft = std::max(0, cycle.last - today);
    else
        standing.daysSince = today - cycle.last;
    standing.spendReadMs = source.store.members.spendReadMs(connection.id, cycle.first);
    standing.readBeforeEnd = standing.phase != CycleStanding::Phase::Running && standing.spendReadMs
        && *standing.spendReadMs < cycle.endMs();
    if (const auto covered = coveredFrom(source, connection.id); covered && *covered <= cycle.last) {
        standing.coveredFrom = std::max(*covered, cycle.first);
        standing.coveredWhole = *covered <= cycle.first;
    }
    standing.newestEventMs = source.store.events.newestMs(connection.id);
    return standing;
}

ReconcileAnswer answerReconcile(SpendSource &source, const ReconcileQuestion &question)
{
    ReconcileAnswer answer;
    answer.computedMs = source.nowMs;
    answer.hasEvents = source.picture.hasEvents();
    const std::vector<Connection> connections = source.store.connections.all();
    if (connections.empty())
        return answer;
    for (const Connection &connection : connections)
        answer.connections.push_back({connection.id, connection.settings.name});
    const auto wanted = std::find_if(connections.begin(), connections.end(),
        [&](const Connection &connection) { return connection.id == question.connection; });
    const Connection &connection = wanted == connections.end() ? connections.front() : *wanted;
    answer.connection = connection.id;
    answer.connectionName = connection.settings.name;

    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const auto kept = source.store.members.spendCycles(connection.id);
    const DateRange cycle = cycleHolding(connection, kept, question.cycle.value_or(today));
    answer.cycles = cycleChoices(source, connection, kept, connection.cycles.cycleOf(today), cycle);
    answer.spendKept = std::find(kept.begin(), kept.end(), cycle.first) != kept.end();
    answer.standing = standingOf(source, connection, cycle);
    answer.reconciliation = reconcileRange(source, connection, cycle);
    answer.totals = totalsOf(answer.reconciliation);
    answer.kinds = differencesByKind(answer.reconciliation);
    answer.reading = readingSentence(answer.reconciliation);
    if (answer.standing.spendReadMs)
        addAfterReading(answer, source, connection, *answer.standing.spendReadMs);
    answer.invoice = source.store.invoices.find(connection.id, cycle.first);
    if (answer.invoice) {
        const Money onDemand = answer.totals.eventsOnDemand;
        answer.rest = {answer.invoice->amount, onDemand, answer.invoice->amount - onDemand};
    }
    return answer;
}

} // namespace spend
