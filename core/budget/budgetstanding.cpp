// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetstanding.h"

#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/budget/budgetscope.h"
#include "core/budget/budgettext.h"
#include "core/forecast/forecast.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int mostPastPeriods = 60;

/// The budget's spend by day, from the first day kept.
class DailySums
{
public:
    DailySums(const SpendPicture &picture, const Budget &budget, UtcDay today)
    {
        const auto held = picture.days();
        m_first = held ? std::min(held->first, today) : today;
        SpendQuery query;
        query.range = {m_first, today};
        query.by = {Dimension::Day};
        query.filters = budget.filters;
        query.sort = SortBy::Key;
        for (const SpendRow &row : runQuery(picture, query, {budget.measure}).rows)
            m_sums[*UtcDay::fromIso(row.keys[0])] = measureOf(row.figures, budget.measure);
    }

    UtcDay first() const { return m_first; }
    std::int64_t on(UtcDay day) const
    {
        const auto found = m_sums.find(day);
        return found == m_sums.end() ? 0 : found->second;
    }
    std::int64_t sum(DateRange range) const
    {
        std::int64_t sum = 0;
        for (auto it = m_sums.lower_bound(range.first); it != m_sums.end() && it->first <= range.last; ++it)
            sum += it->second;
        return sum;
    }
    /// The first day on which the sum from the range's first day on reaches a limit.
    std::optional<UtcDay> dayOfReaching(DateRange range, std::int64_t limit) const
    {
        std::int64_t sum = 0;
        for (auto it = m_sums.lower_bound(range.first); it != m_sums.end() && it->first <= range.last; ++it) {
            sum += it->second;
            if (sum >= limit)
                return it->first;
        }
        return {};
    }

private:
    UtcDay m_first;
    std::map<UtcDay, std::int64_t> m_sums;
};

/// The first day from which on every connection in scope is covered; the first of its roll-ups where nothing is known.
UtcDay coveredFrom(const SpendPicture &picture, const Budget &budget, UtcDay byDefault)
{
    std::optional<UtcDay> from;
    for (const ConnectionFacts *const facts : connectionsInScope(picture.directory(), budget.filters)) {
        if (facts->coveredFrom)
            from = from ? std::max(*from, *facts->coveredFrom) : *facts->coveredFrom;
    }
    return from.value_or(byDefault);
}

BudgetPeriodStanding periodStanding(
    const Budget &budget, const DailySums &sums, DateRange period, UtcDay today, UtcDay covered)
{
    BudgetPeriodStanding standing{period, sums.sum(period), budget.amount, covered <= period.first, {}};
    for (const int percent : budget.actualThresholds) {
        ThresholdStanding threshold{BudgetKind::Actual, percent, thresholdAmount(budget.amount, percent), false, {}};
        threshold.crossed = standing.spent >= threshold.limit;
        if (threshold.crossed)
            threshold.day = sums.dayOfReaching({period.first, std::min(period.last, today)}, threshold.limit);
        standing.thresholds.push_back(threshold);
    }
    return standing;
}

/// The forecast of a period that may be another than the forecast's own: then of its days alone.
ForecastAnswer forecastOf(const SpendPicture &picture, const Budget &budget, DateRange period, UtcDay today,
    const WorkCalendar &calendar, std::int64_t nowMs)
{
    ForecastQuestion question;
    question.filters = budget.filters;
    question.measure = budget.measure;
    question.horizon.kind = budget.period == BudgetPeriod::Month ? ForecastHorizon::Kind::Month
        : budget.period == BudgetPeriod::Quarter                 ? ForecastHorizon::Kind::Quarter
                                                                 : ForecastHorizon::Kind::Cycle;
    ForecastAnswer answer = answerForecast(picture, question, calendar, nowMs);
    if (answer.period == period)
        return answer;
    question.horizon = {ForecastHorizon::Kind::Days, period.last - today + 1};
    return answerForecast(picture, question, calendar, nowMs);
}

/// What is expected to have been spent by the end of each day from the first that is forecast on. \c before: what the
/// forecast's own period leaves out of the budget's.
std::map<UtcDay, std::int64_t> expectedSums(const ForecastAnswer &forecast, std::int64_t before, std::int64_t spent)
{
    std::map<UtcDay, std::int64_t> expected;
    if (!forecast.enough)
        return expected;
    for (const ForecastDay &day : forecast.days)
        expected[day.day] = std::max(spent, before + day.sum.expected);
    return expected;
}

std::int64_t evenly(Money amount, int day, int days)
{
    return amount.microCents / days * day + amount.microCents % days * day / days;
}

std::vector<BudgetDay> burnDown(
    const BudgetStanding &standing, const DailySums &sums, const std::map<UtcDay, std::int64_t> &expected, UtcDay today)
{
    const DateRange &period = standing.current.period;
    std::vector<BudgetDay> days;
    std::int64_t spent = 0;
    for (UtcDay day = period.first; day <= period.last; day = day + 1) {
        BudgetDay entry{day, evenly(standing.budget.amount, day - period.first + 1, period.days()), {}, {}};
        if (day <= today)
            entry.spent = spent += sums.on(day);
        if (const auto found = expected.find(day); found != expected.end())
            entry.expected = found->second;
        days.push_back(entry);
    }
    return days;
}

void addForecastThresholds(BudgetStanding &standing, const std::map<UtcDay, std::int64_t> &expected)
{
    const auto expectedDay = [&](std::int64_t limit) -> std::optional<UtcDay> {
        for (const auto &[day, sum] : expected) {
            if (sum >= limit)
                return day;
        }
        return {};
    };
    for (ThresholdStanding &threshold : standing.current.thresholds) {
        if (!threshold.crossed)
            threshold.day = expectedDay(threshold.limit);
    }
    for (const int percent : standing.budget.forecastThresholds) {
        ThresholdStanding threshold{
            BudgetKind::Forecast, percent, thresholdAmount(standing.budget.amount, percent), false, {}};
        threshold.crossed = standing.expectedEnd && *standing.expectedEnd >= threshold.limit;
        if (threshold.crossed) {
            for (const BudgetDay &day : standing.days) {
                if ((day.spent && *day.spent >= threshold.limit)
                    || (day.expected && *day.expected >= threshold.limit)) {
                    threshold.day = day.day;
                    break;
                }
            }
        }
        standing.current.thresholds.push_back(threshold);
    }
    if (standing.current.left() > 0) {
        standing.usedUp = expectedDay(standing.budget.amount.microCents);
        return;
    }
    for (const BudgetDay &day : standing.days) {
        if (day.spent && *day.spent >= standing.budget.amount.microCents) {
            standing.usedUp = day.day;
            return;
        }
    }
}

BudgetState stateOf(const BudgetStanding &standing, UtcDay today)
{
    if (standing.current.left() <= 0)
        return BudgetState::Crossed;
    if (!standing.expectedEnd) {
        const std::int64_t even = standing.days[std::size_t(today - standing.current.period.first)].ideal;
        return standing.current.spent > even ? BudgetState::AtRisk : BudgetState::OnCourse;
    }
    const bool crosses = std::any_of(standing.current.thresholds.begin(), standing.current.thresholds.end(),
        [](const ThresholdStanding &t) { return t.kind == BudgetKind::Forecast && t.crossed; });
    return crosses || *standing.expectedEnd > standing.budget.amount.microCents ? BudgetState::AtRisk
                                                                                : BudgetState::OnCourse;
}
} // namespace

bool BudgetCrossing::isSameAs(const BudgetCrossing &other) const
{
    return budget == other.budget && period.first == other.period.first && kind == other.kind
        && threshold == other.threshold && amount == other.amount;
}

QString budgetStateWord(BudgetState state)
{
    switch (state) {
    case BudgetState::OnCourse:
        return u"on-course"_s;
    case BudgetState::AtRisk:
        return u"at-risk"_s;
    case BudgetState::Crossed:
        return u"crossed"_s;
    case BudgetState::Unknown:
        break;
    }
    return u"unknown"_s;
}

BudgetStanding standingOf(
    const SpendPicture &picture, const Budget &budget, const WorkCalendar &calendar, std::int64_t nowMs)
{
    BudgetStanding standing;
    standing.budget = budget;
    standing.scope = scopeText(picture, budget.filters);
    const UtcDay today = UtcDay::ofMs(nowMs);
    if (!budget.trouble.isEmpty()) {
        standing.current.amount = budget.amount;
        standing.scope.clear();
        standing.sentence = budget.trouble;
        return standing;
    }

    const CycleRule cycles = cyclesOfBudget(picture.directory(), budget.filters);
    const DateRange period = budgetRange(budget.period, cycles, today);
    const DailySums sums(picture, budget, today);
    const UtcDay covered = coveredFrom(picture, budget, sums.first());
    standing.current = periodStanding(budget, sums, period, today, covered);

    const ForecastAnswer forecast = forecastOf(picture, budget, period, today, calendar, nowMs);
    const std::int64_t before = sums.sum({period.first, forecast.period.first - 1});
    const auto expected = expectedSums(forecast, before, standing.current.spent);
    if (expected.empty())
        standing.noForecast = forecast.tooLittle;
    else
        standing.expectedEnd = expected.rbegin()->second;
    standing.days = burnDown(standing, sums, expected, today);
    addForecastThresholds(standing, expected);
    standing.state = stateOf(standing, today);
    standing.sentence = budgetSentence(standing, today);

    const UtcDay firstKept = std::min(covered, sums.first());
    for (DateRange past = budgetRange(budget.period, cycles, period.first - 1);
         past.last >= firstKept && standing.past.size() < mostPastPeriods;
         past = budgetRange(budget.period, cycles, past.first - 1))
        standing.past.push_back(periodStanding(budget, sums, past, today, covered));
    return standing;
}

} // namespace spend
