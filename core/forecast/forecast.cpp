// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

#include "core/analysis/spendpicture.h"
#include "core/forecast/dailyoutlook.h"
#include "core/forecast/forecasttext.h"
#include "core/forecast/groupforecast.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
/// A scope that began later than the store, as a new user, teaches from its first day with spend on.
void startWithFirstSpend(ForecastPeriod &period, const DailyAmounts &daily)
{
    while (period.history.first <= period.history.last && daily.at(period.history.first) == 0)
        period.history.first = period.history.first + 1;
    if (period.lastLearnt - period.history.first + 1 < fewestForecastDays)
        period.lastLearnt = period.history.last;
}

int daysOffIn(const WorkCalendar &calendar, const DateRange &range)
{
    return int(std::count_if(calendar.daysOff.begin(), calendar.daysOff.end(),
        [&](UtcDay day) { return range.contains(day) && calendar.workdays[std::size_t(day.weekday() - 1)]; }));
}

void addDays(ForecastAnswer &answer, const ForecastFrame &frame, const DailyAmounts &daily)
{
    const std::vector<double> amounts = daily.asDoubles(frame.period.history.first, frame.period.lastLearnt);
    const DailyOutlook outlook({amounts, frame.pastKinds});
    const std::vector<double> days = outlook.expected(frame.aheadKinds);
    const std::vector<Leeway> leeways = outlook.leewayOfSums(frame.aheadKinds, frame.skipped());
    std::int64_t rest = 0;
    std::int64_t known = 0;
    for (std::size_t i = frame.skipped(); i < days.size(); ++i) {
        const UtcDay day = frame.period.lastLearnt + 1 + int(i);
        const std::int64_t soFar = daily.at(day);
        const std::int64_t expected = std::max<std::int64_t>(std::llround(days[i]), soFar);
        rest += expected;
        known += soFar;
        answer.days.push_back({day, amountWithin(0, soFar, expected, outlook.leewayOfDay(frame.aheadKinds[i], i)),
            amountWithin(answer.actual, known, rest, leeways[i - frame.skipped()])});
    }
    answer.end = answer.days.back().sum;
    answer.explanation = forecastExplanation(frame, outlook);
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
    ForecastPeriod period = forecastPeriod(picture, question, nowMs);
    const DailyAmounts daily = dailyAmounts(picture, period.read(), question.filters, question.measure);
    const int storeDays = period.history.days();
    startWithFirstSpend(period, daily);

    ForecastAnswer answer;
    answer.question = question;
    answer.period = period.period;
    answer.firstAhead = period.firstAhead;
    answer.historyDays = period.history.days();
    answer.enough = answer.historyDays >= fewestForecastDays;
    answer.actual = daily.sum(period.period.first, period.firstAhead - 1);
    answer.today = daily.at(period.today);
    if (!answer.enough) {
        answer.tooLittle = tooLittleText(storeDays, answer.historyDays);
        return answer;
    }
    const ForecastFrame frame{period, dayKindsOf({period.history.first, period.lastLearnt}, calendar),
        dayKindsOf({period.lastLearnt + 1, period.period.last}, calendar),
        daysOffIn(calendar, {period.firstAhead, period.period.last})};
    addDays(answer, frame, daily);
    if (question.by)
        answer.groups =
            forecastGroups(dailyAmountsBy(picture, daily.range, question.filters, question.measure, *question.by),
                frame, answer.end.expected, question.limit);
    return answer;
}

} // namespace spend
