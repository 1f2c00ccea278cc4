// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int learntDays = 56;

DateRange periodOf(const SpendPicture &picture, const ForecastQuestion &question, UtcDay today)
{
    const UtcDay month = today.firstOfMonth();
    switch (question.horizon.kind) {
    case ForecastHorizon::Kind::Cycle:
        return leadingCycles(connectionsInScope(picture.directory(), question.filters), today).cycleOf(today);
    case ForecastHorizon::Kind::Month:
        return {month, (month + 31).firstOfMonth() - 1};
    case ForecastHorizon::Kind::Quarter:
        return {quarterStart(today), quarterStart(quarterStart(today) + 95) - 1};
    case ForecastHorizon::Kind::Days:
        break;
    }
    return {today, today + std::clamp(question.horizon.days, 1, 365) - 1};
}

std::map<UtcDay, std::int64_t> dailySums(const SpendPicture &picture, const ForecastQuestion &question, DateRange range)
{
    SpendQuery query;
    query.range = range;
    query.by = {Dimension::Day};
    query.filters = question.filters;
    std::map<UtcDay, std::int64_t> sums;
    for (const SpendRow &row : runQuery(picture, query, {question.measure}).rows)
        sums[*UtcDay::fromIso(row.keys[0])] = measureOf(row.figures, question.measure);
    return sums;
}

ForecastAmount amountWith(double expected, double deviation)
{
    const auto around = [&](double factor) {
        return ForecastInterval{
            std::llround(std::max(0.0, expected - factor * deviation)), std::llround(expected + factor * deviation)};
    };
    return {std::llround(expected), around(1.2816), around(1.96)};
}
} // namespace

std::optional<UtcDay> ForecastAnswer::dayOfReaching(std::int64_t amount) const
{
    for (const ForecastDay &day : days) {
        if (day.sum.expected >= amount)
            return day.day;
    }
    return std::nullopt;
}

ForecastAnswer answerForecast(
    const SpendPicture &picture, const ForecastQuestion &question, const WorkCalendar &calendar, std::int64_t nowMs)
{
    ForecastAnswer answer;
    answer.question = question;
    const UtcDay today = UtcDay::ofMs(nowMs);
    answer.period = periodOf(picture, question, today);
    answer.firstAhead = today;
    const auto held = picture.days();
    const UtcDay from = held ? std::max(held->first, today - learntDays) : today;
    answer.historyDays = today - from;
    answer.enough = answer.historyDays >= fewestForecastDays;

    const auto sums = dailySums(picture, question, {std::min(from, answer.period.first), today});
    const auto of = [&](UtcDay day) {
        const auto found = sums.find(day);
        return found == sums.end() ? 0 : found->second;
    };
    for (UtcDay day = answer.period.first; day < today; day = day + 1)
        answer.actual += of(day);
    answer.today = of(today);
    if (!answer.enough) {
        answer.tooLittle =
            u"There are %1 days of history; a forecast needs %2."_s.arg(answer.historyDays).arg(fewestForecastDays);
        return answer;
    }

    // Days off count as the week's last day.
    const auto slot = [&](UtcDay day) { return calendar.isDayOff(day) ? 7 : day.weekday(); };
    std::array<double, 8> mean{};
    std::array<int, 8> count{};
    for (UtcDay day = from; day < today; day = day + 1) {
        mean[std::size_t(slot(day))] += double(of(day));
        ++count[std::size_t(slot(day))];
    }
    for (std::size_t i = 1; i < mean.size(); ++i)
        mean[i] = count[i] > 0 ? mean[i] / count[i] : 0;
    double squares = 0;
    for (UtcDay day = from; day < today; day = day + 1)
        squares += std::pow(double(of(day)) - mean[std::size_t(slot(day))], 2);
    const double deviation = std::sqrt(squares / std::max(1, answer.historyDays - 7));

    double sum = double(answer.actual);
    int ahead = 0;
    for (UtcDay day = today; day <= answer.period.last; day = day + 1) {
        const double expected = std::max(mean[std::size_t(slot(day))], day == today ? double(answer.today) : 0.0);
        sum += expected;
        ++ahead;
        answer.days.push_back(
            {day, amountWith(expected, deviation), amountWith(sum, deviation * std::sqrt(double(ahead)))});
    }
    answer.end = answer.days.empty() ? amountWith(sum, 0) : answer.days.back().sum;
    answer.explanation = u"The mean of each weekday over the last %1 days."_s.arg(answer.historyDays);
    return answer;
}

} // namespace spend
