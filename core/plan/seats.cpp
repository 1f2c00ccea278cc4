// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/seats.h"

#include "core/analysis/spendpicture.h"
#include "core/domain/keys.h"
#include "core/plan/contracttable.h"
#include "core/plan/teamspend.h"
#include "core/store/storesession.h"
#include "core/workspace/peopledirectory.h"

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr std::size_t longest = seatWindows - 1; ///< the window that holds the others

/// What was seen of one user.
struct Seen {
    std::set<UtcDay> activeDays; ///< of the longest window
    std::array<std::int64_t, seatWindows> cost{};
    std::int64_t cycleIncluded = 0;
    std::int64_t cycleOnDemand = 0;
    std::optional<UtcDay> firstIncluded; ///< of the cycle
    std::optional<UtcDay> includedEnded;
};
using SeenByUser = std::unordered_map<Code, Seen>;

void seeEvents(SeenByUser &seen, const SpendSource &source, const SeatsAnswer &answer)
{
    const DateRange &window = answer.ranges[longest];
    const DateRange all{std::min(window.first, answer.cycle.first), std::max(window.last, answer.cycle.last)};
    visitUserDays(source.picture, answer.connection, all, [&](const UserDay &day) {
        Seen &user = seen[day.user];
        if (window.contains(day.day) && day.events > 0)
            user.activeDays.insert(day.day);
        for (std::size_t i = 0; i < seatWindows; ++i)
            user.cost[i] += answer.ranges[i].contains(day.day) ? day.included + day.onDemand : 0;
        if (!answer.cycle.contains(day.day))
            return;
        user.cycleIncluded += day.included;
        user.cycleOnDemand += day.onDemand;
        if (!user.firstIncluded && day.included > 0)
            user.firstIncluded = day.day;
        if (user.firstIncluded && !user.includedEnded && day.onDemand > 0)
            user.includedEnded = day.day;
    });
}

void seeDailyUsage(SeenByUser &seen, SpendSource &source, const SeatsAnswer &answer)
{
    store::Statement &select = source.store.database().prepared(
        "SELECT user_code, day FROM daily_usage WHERE connection = $1 AND day BETWEEN $2 AND $3 AND is_active <> 0");
    select.bind(1, answer.connection);
    select.bind(2, answer.ranges[longest].first.number);
    select.bind(3, answer.ranges[longest].last.number);
    while (select.step())
        seen[static_cast<Code>(select.integer(0))].activeDays.insert({static_cast<std::int32_t>(select.integer(1))});
    select.reset();
}

/// Days of the window that daily usage was read for. Today and yesterday may lack it without harm: the service has it
/// late.
int daysRead(SpendSource &source, const Connection &connection, const DateRange &range)
{
    const auto newest = source.store.members.newestDailyUsage(connection.id);
    if (!connection.dailyUsageFrom || !newest)
        return 0;
    constexpr int lateDays = 2;
    const UtcDay last = *newest + lateDays >= range.last ? range.last : *newest;
    return DateRange{std::max(range.first, *connection.dailyUsageFrom), std::min(range.last, last)}.days();
}

SeatUse useOf(const SeatRow &row, std::size_t window, const SeatsAnswer &answer)
{
    if (row.role == u"free-owner"_s)
        return SeatUse::NoSeat;
    const int active = row.windows[window].activeDays;
    const int threshold = answer.contract.barelyUsedBelow * seatWindowDays[window] / seatWindowDays[0];
    if (active >= threshold)
        return SeatUse::Used;
    if (answer.readDays[window] < seatWindowDays[window])
        return SeatUse::Unknown;
    return active == 0 ? SeatUse::Unused : SeatUse::BarelyUsed;
}

void addRow(SeatsAnswer &answer, const Member &member, const Seen &seen, const QStringList &groups, SeatRow row)
{
    row.email = member.email;
    row.role = member.role;
    if (!seen.activeDays.empty())
        row.lastActive = *seen.activeDays.rbegin();
    for (std::size_t i = 0; i < seatWindows; ++i) {
        row.windows[i].activeDays = int(std::count_if(seen.activeDays.begin(), seen.activeDays.end(),
            [&](UtcDay day) { return answer.ranges[i].contains(day); }));
        row.windows[i].cost = seen.cost[i];
        row.windows[i].use = useOf(row, i, answer);
    }
    row.cycleIncluded = seen.cycleIncluded;
    row.cycleOnDemand = seen.cycleOnDemand;
    row.includedEnded = seen.includedEnded;
    answer.includedEnded += seen.includedEnded ? 1 : 0;
    if (const SeatType *type = answer.contract.typeOf(row.key, groups); type && row.windows[0].use != SeatUse::NoSeat) {
        row.type = type->name;
        row.price = answer.contract.priceOf(*type);
        row.allowance = type->included;
    }
    answer.rows.push_back(std::move(row));
}

SeatSums sumsOf(const SeatsAnswer &answer, std::size_t window)
{
    SeatSums sums;
    const bool priced = !answer.contract.seatTypes.empty();
    if (priced)
        sums.price = sums.barelyUsedPrice = sums.unusedPrice = Money{};
    std::int64_t cost = 0;
    for (const SeatRow &row : answer.rows) {
        const SeatRow::Window &seen = row.windows[window];
        cost += seen.cost;
        sums.active += seen.activeDays > 0 ? 1 : 0;
        if (seen.use == SeatUse::NoSeat)
            continue;
        ++sums.seats;
        sums.used += seen.use == SeatUse::Used ? 1 : 0;
        sums.barelyUsed += seen.use == SeatUse::BarelyUsed ? 1 : 0;
        sums.unused += seen.use == SeatUse::Unused ? 1 : 0;
        sums.unknown += seen.use == SeatUse::Unknown ? 1 : 0;
        if (!row.price)
            continue;
        *sums.price += *row.price;
        *sums.barelyUsedPrice += seen.use == SeatUse::BarelyUsed ? *row.price : Money{};
        *sums.unusedPrice += seen.use == SeatUse::Unused ? *row.price : Money{};
    }
    const std::int64_t months = seatWindowDays[window] / seatWindowDays[0];
    sums.usage = cost / months;
    if (sums.price && sums.active > 0)
        sums.perActive = Money{(sums.usage + sums.price->microCents) / sums.active};
    return sums;
}
} // namespace

SeatsAnswer answerSeats(SpendSource &source, ConnectionId id)
{
    SeatsAnswer answer;
    const auto connection = chosenConnection(source, id);
    if (!connection)
        return answer;
    answer.connection = connection->id;
    answer.connectionName = connection->settings.name;
    const UtcDay today = UtcDay::ofMs(source.nowMs);
    answer.cycle = connection->cycles.cycleOf(today);
    for (std::size_t i = 0; i < seatWindows; ++i) {
        answer.ranges[i] = {today - (seatWindowDays[i] - 1), today};
        answer.readDays[i] = daysRead(source, *connection, answer.ranges[i]);
    }
    answer.dailyUsageRead = connection->dailyUsageFrom.has_value();
    if (auto contract = store::ContractTable(source.store.database()).find(connection->id)) {
        answer.hasContract = true;
        answer.contract = std::move(*contract);
    }

    SeenByUser seen;
    seeEvents(seen, source, answer);
    seeDailyUsage(seen, source, answer);
    const PeopleDirectory people(source);
    const KeyOrder &names = source.picture.names().users();
    std::set<Code> listed; // a member may be listed twice, under an older and a newer id
    for (const auto &[user, member] : source.store.members.members(connection->id)) {
        if (member.removed || user == 0 || !listed.insert(user).second)
            continue;
        QStringList groups;
        for (const SubjectStay &stay : people.groupsAt(user, source.nowMs)) {
            if (stay.connection == answer.connectionName)
                groups.append(stay.key);
        }
        SeatRow row;
        row.key = QString::fromStdString(userKey(member.email.toStdString()));
        row.label = names.label(user);
        addRow(answer, member, seen[user], groups, std::move(row));
    }
    std::sort(answer.rows.begin(), answer.rows.end(), [](const SeatRow &a, const SeatRow &b) {
        return a.label != b.label ? keyLess(a.label, b.label) : keyLess(a.key, b.key);
    });
    for (std::size_t i = 0; i < seatWindows; ++i)
        answer.sums[i] = sumsOf(answer, i);
    return answer;
}

} // namespace spend
