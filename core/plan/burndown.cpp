// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/burndown.h"

#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/plan/contracttable.h"
#include "core/plan/seats.h"
#include "core/plan/teamspend.h"
#include "core/store/storesession.h"

#include <algorithm>
#include <map>

namespace spend
{

namespace
{
constexpr int longestForecastDays = 365;

/// Usage that counts, by day.
std::map<UtcDay, std::int64_t> usageByDay(
    const SpendPicture &picture, const Connection &connection, const Commitment &commitment, UtcDay today)
{
    std::map<UtcDay, std::int64_t> sums;
    const DateRange range{commitment.period.first, std::min(commitment.period.last, today)};
    for (const SpendRow &row :
        runQuery(picture, {range, {Dimension::Day}, filterOf(connection), SortBy::Key, 0}, {commitment.measure}).rows)
        sums[*UtcDay::fromIso(row.keys[0])] = measureOf(row.figures, commitment.measure);
    return sums;
}

/// The seats' part by the end of a day.
std::int64_t seatsBy(const BurnDown &burn, Money monthly, UtcDay day)
{
    return burn.commitment.countsSeats ? seatsOver(monthly, day - burn.commitment.period.first + 1).microCents : 0;
}

void noteUsedUp(BurnDown &burn, const BurnPoint &point)
{
    if (burn.runsOut || point.used < burn.commitment.amount.microCents)
        return;
    burn.runsOut = point.day;
    burn.ranOut = !point.ahead;
}

void addForecast(BurnDown &burn, SpendSource &source, const Connection &connection, const WorkCalendar &calendar,
    Money monthly, std::int64_t usedBefore)
{
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    ForecastQuestion question;
    question.horizon = {
        ForecastHorizon::Kind::Days, std::clamp(burn.commitment.period.last - today + 1, 1, longestForecastDays)};
    question.filters = filterOf(connection);
    question.measure = burn.commitment.measure;
    const ForecastAnswer forecast = answerForecast(source.picture, question, calendar, source.nowMs);
    if (!forecast.enough) {
        burn.tooLittle = forecast.tooLittle;
        return;
    }
    for (const ForecastDay &day : forecast.days) {
        const std::int64_t before = usedBefore + seatsBy(burn, monthly, day.day);
        burn.points.push_back(
            {day.day, before + day.sum.expected, before + day.sum.likely80.low, before + day.sum.likely80.high, true});
        // Today is known in part: used up by what is there already is no forecast.
        if (!burn.ranOut)
            noteUsedUp(burn, burn.points.back());
    }
    if (forecast.days.empty())
        return;
    burn.expectedDay = forecast.days.back().day;
    const std::int64_t before = usedBefore + seatsBy(burn, monthly, burn.expectedDay);
    ForecastAmount end = forecast.days.back().sum;
    end.expected += before;
    for (ForecastInterval *interval : {&end.likely80, &end.likely95}) {
        interval->low += before;
        interval->high += before;
    }
    burn.expected = end;
}

BurnDown burnDownOf(SpendSource &source, const Connection &connection, const Commitment &commitment,
    const std::optional<Money> &monthly, const WorkCalendar &calendar)
{
    BurnDown burn;
    burn.commitment = commitment;
    burn.seatsUnknown = commitment.countsSeats && !monthly;
    const Money seats = monthly.value_or(Money{});
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    const DateRange &period = commitment.period;
    burn.phase = today < period.first ? BurnDown::Phase::Before
        : period.last < today         ? BurnDown::Phase::Over
                                      : BurnDown::Phase::Running;
    if (const ConnectionFacts *facts = source.picture.names().facts(connection.id);
        facts && facts->coveredFrom && *facts->coveredFrom <= period.last)
        burn.coveredFrom = std::max(*facts->coveredFrom, period.first);
    if (burn.phase == BurnDown::Phase::Before)
        return burn;

    const auto sums = usageByDay(source.picture, connection, commitment, today);
    const UtcDay lastKnown = std::min(period.last, today);
    std::int64_t usage = 0;
    std::int64_t beforeToday = 0;
    for (UtcDay day = period.first; day <= lastKnown; day = day + 1) {
        const auto found = sums.find(day);
        usage += found == sums.end() ? 0 : found->second;
        const std::int64_t used = usage + seatsBy(burn, seats, day);
        const BurnPoint point{day, used, used, used, false};
        noteUsedUp(burn, point);
        if (day < today) {
            burn.points.push_back(point);
            beforeToday = usage;
        }
    }
    burn.usage = Money{usage};
    burn.seats = Money{seatsBy(burn, seats, lastKnown)};
    if (burn.phase == BurnDown::Phase::Running)
        addForecast(burn, source, connection, calendar, seats, beforeToday);
    if (burn.phase == BurnDown::Phase::Running && !burn.expected)
        burn.points.push_back({today, burn.used().microCents, burn.used().microCents, burn.used().microCents, false});
    return burn;
}

void addChoices(ContractAnswer &answer, SpendSource &source, const SeatsAnswer &seats)
{
    for (const SeatRow &row : seats.rows)
        answer.members.emplace_back(row.key, row.label);
    const KeyOrder &names = source.picture.names().groups();
    for (const Code group : source.store.groups.listedGroups(answer.connection))
        answer.groups.emplace_back(names.key(group), names.label(group));
    std::sort(answer.groups.begin(), answer.groups.end(),
        [](const auto &a, const auto &b) { return keyLess(a.second, b.second); });
}
} // namespace

Money BurnDown::left() const
{
    return commitment.amount - (expected ? Money{expected->expected} : used());
}

double BurnDown::timeShare(UtcDay today) const
{
    return std::clamp(double(today - commitment.period.first) / double(commitment.period.days()), 0.0, 1.0);
}

double BurnDown::usedShare() const
{
    return double(used().microCents) / double(commitment.amount.microCents);
}

Money seatsOver(Money monthly, int days)
{
    // In two steps, because a large team over years is more than the product holds.
    const std::int64_t factor = 12 * std::int64_t{days};
    return {monthly.microCents / 365 * factor + monthly.microCents % 365 * factor / 365};
}

ContractAnswer answerContract(SpendSource &source, ConnectionId id, const WorkCalendar &calendar)
{
    ContractAnswer answer;
    answer.computedMs = source.nowMs;
    const auto connection = chosenConnection(source, id);
    if (!connection)
        return answer;
    answer.connection = connection->id;
    answer.connectionName = connection->settings.name;
    answer.contract = store::ContractTable(source.store.database()).find(connection->id);
    const SeatsAnswer seats = answerSeats(source, connection->id);
    answer.seats = seats.sums[0].seats;
    answer.seatPrice = seats.sums[0].price;
    addChoices(answer, source, seats);
    if (answer.contract && answer.contract->commitment)
        answer.burnDown = burnDownOf(source, *connection, *answer.contract->commitment, answer.seatPrice, calendar);
    return answer;
}

} // namespace spend
