// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limits.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/plan/contracttable.h"
#include "core/plan/limitpermission.h"
#include "core/plan/teamspend.h"
#include "core/store/storesession.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWording)
};

/// Forecasts of single members, for the day of hitting: the rest of a team that hits its limits as a whole has none.
constexpr int mostSingleForecasts = 100;

std::optional<Money> fromMicroDollars(const std::optional<std::int64_t> &amount)
{
    return amount ? std::optional(Money{*amount * 100}) : std::nullopt;
}

LimitRow rowOf(const MemberSpend &spend)
{
    LimitRow row;
    row.key = QString::fromStdString(userKey(spend.email.toStdString()));
    row.label = spend.name.isEmpty() ? spend.email : spend.name;
    row.email = spend.email;
    row.effective = fromMicroDollars(spend.effectiveLimitMicroDollars);
    row.own = fromMicroDollars(spend.hardLimitOverrideMicroDollars);
    if (row.own && row.own->isZero())
        row.own.reset(); // the service's way to say none
    row.monthly = fromMicroDollars(spend.monthlyLimitMicroDollars);
    row.serviceUsed = spend.onDemand;
    return row;
}

LimitState stateOf(const LimitRow &row)
{
    const auto limit = row.limit();
    if (!limit)
        return LimitState::NoLimit;
    if (*limit <= row.used())
        return LimitState::Reached;
    if (row.usedShare().value_or(0) >= nearLimitShare)
        return LimitState::Near;
    if (row.hits || (row.expected && row.expected->expected >= limit->microCents))
        return LimitState::OnCourse;
    return LimitState::Fine;
}

int urgency(LimitState state)
{
    switch (state) {
    case LimitState::Reached:
        return 0;
    case LimitState::Near:
        return 1;
    case LimitState::OnCourse:
        return 2;
    case LimitState::Fine:
        return 3;
    case LimitState::NoLimit:
        break;
    }
    return 4;
}

void addOurFigures(LimitsAnswer &answer, const SpendPicture &picture, const Connection &connection)
{
    std::unordered_map<QString, std::int64_t> sums;
    const SpendReport report =
        runQuery(picture, {answer.cycle, {Dimension::User}, filterOf(connection), SortBy::Key, 0}, {Measure::OnDemand});
    for (const SpendRow &row : report.rows)
        sums[row.keys[0]] = row.figures.onDemand;
    for (LimitRow &row : answer.rows) {
        if (const auto found = sums.find(row.key); found != sums.end())
            row.ourUsed = Money{found->second};
    }
    answer.pool.used = Money{report.total.onDemand};
}

/// When those who are at their limits came up to them.
void addDaysReached(LimitsAnswer &answer, const SpendPicture &picture, const Connection &connection)
{
    std::map<QString, LimitRow *> reached;
    for (LimitRow &row : answer.rows) {
        const auto limit = row.limit();
        if (limit && limit->microCents > 0 && *limit <= row.used() && *limit <= row.ourUsed)
            reached.emplace(row.key, &row);
    }
    if (reached.empty())
        return;
    SpendQuery query{answer.cycle, {Dimension::User, Dimension::Day}, filterOf(connection), SortBy::Key, 0};
    for (const auto &[key, row] : reached)
        query.filters[Dimension::User].included.append(key);
    std::map<std::pair<QString, UtcDay>, std::int64_t> spent;
    for (const SpendRow &row : runQuery(picture, query, {Measure::OnDemand}).rows) {
        if (const auto day = UtcDay::fromIso(row.keys[1]))
            spent[{row.keys[0], *day}] += row.figures.onDemand;
    }
    std::map<QString, std::int64_t> sums;
    for (const auto &[place, amount] : spent) { // of each user day by day
        const auto found = reached.find(place.first);
        if (found == reached.end())
            continue;
        std::int64_t &sum = sums[place.first];
        sum += amount;
        LimitRow &row = *found->second;
        if (!row.reachedOn && row.limit()->microCents <= sum)
            row.reachedOn = place.second;
    }
}

void addForecasts(
    LimitsAnswer &answer, const SpendSource &source, const Connection &connection, const WorkCalendar &calendar)
{
    ForecastQuestion question;
    question.filters = filterOf(connection);
    question.measure = Measure::OnDemand;
    question.by = Dimension::User;
    const ForecastAnswer team = answerForecast(source.picture, question, calendar, source.nowMs);
    if (!team.enough) {
        answer.tooLittle = team.tooLittle;
        return;
    }
    answer.pool.expected = team.end;
    if (answer.pool.limit)
        answer.pool.hits = team.dayOfReaching(answer.pool.limit->microCents);
    std::unordered_map<QString, ForecastAmount> ends;
    for (const ForecastGroup &group : team.groups)
        ends.emplace(group.key, group.end);
    question.by.reset();
    int single = 0;
    for (LimitRow &row : answer.rows) {
        const auto found = ends.find(row.key);
        if (found != ends.end())
            row.expected = found->second;
        const auto limit = row.limit();
        const bool hits = limit && (!row.expected || limit->microCents <= row.expected->expected);
        if (!hits || *limit <= row.used() || row.ourUsed.isZero() || ++single > mostSingleForecasts)
            continue;
        question.filters[Dimension::User] = {{row.key}, {}};
        const ForecastAnswer alone = answerForecast(source.picture, question, calendar, source.nowMs);
        row.hits = alone.dayOfReaching(limit->microCents);
        if (!row.expected && alone.enough)
            row.expected = alone.end;
    }
}
} // namespace

std::optional<Money> LimitRow::limit() const
{
    if (effective)
        return effective;
    return own ? own : monthly;
}

std::optional<double> LimitRow::usedShare() const
{
    const auto most = limit();
    if (!most || most->microCents <= 0)
        return {};
    return double(std::max(Money{}, used()).microCents) / double(most->microCents);
}

int LimitsAnswer::count(LimitState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const LimitRow &row) { return row.state == state; }));
}

LimitsAnswer answerLimits(SpendSource &source, ConnectionId id, const WorkCalendar &calendar)
{
    LimitsAnswer answer;
    answer.computedMs = source.nowMs;
    const auto connection = chosenConnection(source, id);
    if (!connection)
        return answer;
    answer.connection = connection->id;
    answer.connectionName = connection->settings.name;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const std::vector<UtcDay> cycles = source.store.members.spendCycles(connection->id);
    const UtcDay start = cycles.empty() ? connection->cycles.cycleStart(today) : cycles.front();
    answer.cycle = connection->cycles.cycleOf(start);
    answer.cycle.first = start; // as the service said
    answer.isCurrent = answer.cycle.contains(today);
    answer.readMs = source.store.members.spendReadMs(connection->id, start);
    if (const auto contract = store::ContractTable(source.store.database()).find(connection->id))
        answer.pool.limit = contract->teamLimit;
    answer.permission = limitPermission(source.store, connection->id);
    answer.changes = store::LimitChangeTable(source.store.database()).all(connection->id);

    for (const MemberSpend &spend : source.store.members.spend(connection->id, start)) {
        if (spend.role != u"removed"_s && !spend.email.isEmpty())
            answer.rows.push_back(rowOf(spend));
    }
    addOurFigures(answer, source.picture, *connection);
    addDaysReached(answer, source.picture, *connection);
    if (answer.isCurrent)
        addForecasts(answer, source, *connection, calendar);
    for (LimitRow &row : answer.rows)
        row.state = stateOf(row);
    std::sort(answer.rows.begin(), answer.rows.end(), [](const LimitRow &a, const LimitRow &b) {
        if (urgency(a.state) != urgency(b.state))
            return urgency(a.state) < urgency(b.state);
        if (a.usedShare() != b.usedShare())
            return b.usedShare() < a.usedShare();
        return b.used() != a.used() ? b.used() < a.used() : keyLess(a.key, b.key);
    });
    return answer;
}

QString teamLimitExplanation()
{
    return PlanWording::tr(
        "A team limit is one pool: it is not shared out among members. Whoever spends first uses it up for all, "
        "and "
        "when it is used up, on-demand usage ends for everybody until the next cycle, also for those who spent "
        "nothing. Only a member's own limit keeps one member from using up the pool.");
}

} // namespace spend
