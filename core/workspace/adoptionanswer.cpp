// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/adoptionanswer.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/analysis/runquery.h"
#include "core/analysis/spendpicture.h"
#include "core/analysis/subjectratios.h"
#include "core/domain/keys.h"
#include "core/store/storesession.h"
#include "core/workspace/peopledirectory.h"

#include <algorithm>
#include <unordered_map>

namespace spend
{

namespace
{
/// The days of the range for which any connection's daily usage was read.
std::optional<DateRange> readDays(SpendSource &source, const DateRange &range)
{
    std::optional<DateRange> read;
    for (const Connection &connection : source.store.connections.all()) {
        const auto newest = source.store.members.newestDailyUsage(connection.id);
        if (!connection.dailyUsageFrom || !newest)
            continue;
        const DateRange part{std::max(range.first, *connection.dailyUsageFrom), std::min(range.last, *newest)};
        if (part.isEmpty())
            continue;
        read = read ? DateRange{std::min(read->first, part.first), std::max(read->last, part.last)} : part;
    }
    return read;
}

void add(store::UsageCounts &sum, const store::UsageCounts &counts)
{
    using C = store::UsageCounts;
    for (std::int64_t C::*const count :
        {&C::linesAdded, &C::linesDeleted, &C::acceptedLinesAdded, &C::acceptedLinesDeleted, &C::applies, &C::accepts,
            &C::rejects, &C::tabsShown, &C::tabsAccepted, &C::composerRequests, &C::chatRequests, &C::agentRequests,
            &C::cmdkUsages, &C::includedRequests, &C::apiKeyRequests, &C::usageBasedRequests, &C::bugbotUsages})
        sum.*count += counts.*count;
}

/// Steps from \c first to \c last, with those that have nobody.
std::vector<store::ActiveUsers> filled(
    const std::vector<store::ActiveUsers> &some, UtcDay first, UtcDay last, int stepDays)
{
    std::vector<store::ActiveUsers> all;
    auto next = some.begin();
    for (UtcDay start = first; start <= last; start = start + stepDays) {
        const bool has = next != some.end() && next->start == start;
        all.push_back({start, has ? (next++)->users : 0});
    }
    return all;
}

void addRows(AdoptionAnswer &answer, SpendSource &source)
{
    const KeyOrder &names = source.picture.names().users();
    const PeopleDirectory people(source);
    std::unordered_map<QString, std::int64_t> costs;
    for (const SpendRow &row :
        runQuery(source.picture, {answer.range, {Dimension::User}, {}, SortBy::Key, 0}, {Measure::Cost}).rows)
        costs.emplace(row.keys[0], row.figures.cost);
    const auto costOf = [&costs](const QString &key) {
        const auto found = costs.find(key);
        return found == costs.end() ? 0 : found->second;
    };

    std::vector<Code> missing = people.users();
    std::erase_if(missing, [&people](Code user) { return !people.isMember(user) || people.isRemoved(user); });
    answer.members = int(missing.size());
    for (const store::UserUsage &usage : store::DailyUsageTable(source.store.database()).byUser(*answer.read)) {
        const QString key = names.key(usage.user);
        answer.rows.push_back({key, names.label(usage.user), people.isRemoved(usage.user), true, usage.activeDays,
            usage.lastActive, usage.counts, costOf(key)});
        add(answer.counts, usage.counts);
        if (usage.user != 0 && usage.activeDays > 0) {
            ++answer.activeUsers;
            answer.activeDays += usage.activeDays;
        }
        std::erase(missing, usage.user);
    }
    for (const Code user : missing)
        answer.rows.push_back({names.key(user), names.label(user), false, false, 0, {}, {}, costOf(names.key(user))});
    std::sort(answer.rows.begin(), answer.rows.end(), [](const AdoptionRow &a, const AdoptionRow &b) {
        if (a.isKnown != b.isKnown)
            return a.isKnown;
        if (a.activeDays != b.activeDays)
            return a.activeDays > b.activeDays;
        return a.label != b.label ? keyLess(a.label, b.label) : keyLess(a.key, b.key);
    });
}
} // namespace

AdoptionAnswer answerAdoption(SpendSource &source, const RangeRule &range)
{
    AdoptionAnswer answer;
    answer.rule = range;
    const auto connections = connectionsInScope(source.picture.directory(), {});
    answer.range = resolvePeriod(range, connections, UtcDay::ofMs(source.nowMs)).range;
    store::DailyUsageTable table(source.store.database());
    if (const auto days = table.days()) {
        answer.everRead = true;
        answer.newestDay = days->last;
    }
    answer.read = readDays(source, answer.range);
    answer.cost = runQuery(source.picture, {answer.range, {}, {}, SortBy::Key, 0}, {Measure::Cost}).total.cost;
    if (!answer.read)
        return answer;
    addRows(answer, source);
    answer.days = filled(table.activeByDay(*answer.read), answer.read->first, answer.read->last, 1);
    answer.weeks =
        filled(table.activeByWeek(*answer.read), answer.read->first.firstOfWeek(), answer.read->last.firstOfWeek(), 7);
    return answer;
}

std::optional<double> acceptedTabs(const store::UsageCounts &counts)
{
    return shareOf(counts.tabsAccepted, counts.tabsShown);
}

std::optional<double> acceptedLines(const store::UsageCounts &counts)
{
    return shareOf(counts.acceptedLinesAdded, counts.linesAdded);
}

} // namespace spend
