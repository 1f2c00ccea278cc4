// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /teams/groups and /teams/groups/:groupId.
#include "core/sample/sampleapi.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
/// A billing cycle as the groups show it: [startMs, endMs), seen from \c seenMs.
struct Cycle {
    UtcDay start, next;
    std::int64_t startMs() const { return start.startMs(); }
    std::int64_t endMs() const { return next.startMs(); }
};

/// What a membership spent in the cycle, rough on purpose: whole cents, the last hours missing.
class RoughSpend
{
public:
    RoughSpend(const SampleTeam &team, Cycle cycle)
        : m_byPerson(team.people().size())
    {
        const std::int64_t knownMs = std::min(cycle.endMs(), team.options().nowMs - 6 * msPerHour);
        const auto [first, last] = team.eventsBetween(cycle.startMs(), knownMs);
        for (std::size_t i = first; i < last; ++i) {
            const SampleEvent &event = team.events()[i];
            if (event.malformed == Malformed::No)
                m_byPerson[event.person].push_back({event.timestampMs, costOf(event)});
        }
    }

    /// By day, in whole cents.
    std::map<UtcDay, std::int64_t> days(const SampleMembership &membership) const
    {
        std::map<UtcDay, std::int64_t> byDay;
        for (const Spent &spent : m_byPerson[std::size_t(membership.person)]) {
            if (membership.joinedMs <= spent.ms && (!membership.leftMs || spent.ms < *membership.leftMs))
                byDay[UtcDay::ofMs(spent.ms)] += spent.cost;
        }
        for (auto &[day, cost] : byDay)
            cost /= 1'000'000;
        return byDay;
    }

private:
    struct Spent {
        std::int64_t ms;
        std::int64_t cost;
    };
    std::vector<std::vector<Spent>> m_byPerson;
};

QJsonArray lastDays(const std::map<UtcDay, std::int64_t> &byDay, const SampleTeam &team)
{
    QJsonArray days;
    for (const auto &[day, cents] : byDay) {
        if (team.today() - day <= 2)
            days.append(QJsonObject{{u"date"_s, day.iso()}, {u"spendCents"_s, qint64{cents}}});
    }
    return days;
}

/// leftAt as this cycle shows it: of one that ends later, either null or the later moment.
std::optional<std::int64_t> shownLeft(const SampleMembership &membership, Cycle cycle, std::int64_t nowMs)
{
    if (!membership.leftMs || *membership.leftMs > nowMs)
        return {};
    if (*membership.leftMs >= cycle.endMs() && membership.person % 2 == 0)
        return {};
    return membership.leftMs;
}

bool isShown(const SampleMembership &membership, Cycle cycle, std::int64_t nowMs)
{
    return membership.joinedMs < cycle.endMs() && membership.joinedMs <= nowMs
        && (!membership.leftMs || *membership.leftMs > cycle.startMs());
}

class Listing
{
public:
    Listing(const SampleTeam &team, Cycle cycle, bool memberDays)
        : m_team(team)
        , m_cycle(cycle)
        , m_spend(team, cycle)
        , m_memberDays(memberDays)
    {
    }

    QJsonObject group(int index) const
    {
        const SampleGroup &group = m_team.groups().groups[std::size_t(index)];
        QJsonArray current;
        QJsonArray former;
        std::int64_t sum = 0;
        std::map<UtcDay, std::int64_t> byDay;
        for (const SampleMembership &membership : m_team.groups().memberships) {
            if (membership.group != index || !isShown(membership, m_cycle, m_team.options().nowMs))
                continue;
            for (const auto &[day, cents] : m_spend.days(membership)) {
                byDay[day] += cents;
                sum += cents;
            }
            (shownLeft(membership, m_cycle, m_team.options().nowMs) ? former : current).append(member(membership));
        }
        return {{u"id"_s, group.id}, {u"name"_s, group.name}, {u"type"_s, u"BILLING"_s},
            {u"directoryGroupId"_s,
                group.directoryGroupId.isEmpty() ? QJsonValue() : QJsonValue(group.directoryGroupId)},
            {u"memberCount"_s, current.size()}, {u"createdAt"_s, isoFromMs(group.createdMs)},
            {u"updatedAt"_s, isoFromMs(group.updatedMs)}, {u"spendCents"_s, qint64{sum}},
            {u"currentMembers"_s, current}, {u"formerMembers"_s, former}, {u"dailySpend"_s, lastDays(byDay, m_team)}};
    }

    QJsonObject cycle() const
    {
        return {{u"cycleStart"_s, isoFromMs(m_cycle.startMs())}, {u"cycleEnd"_s, isoFromMs(m_cycle.endMs())}};
    }

private:
    QJsonObject member(const SampleMembership &membership) const
    {
        const SamplePerson &person = m_team.people()[std::size_t(membership.person)];
        const auto left = shownLeft(membership, m_cycle, m_team.options().nowMs);
        const auto byDay = m_spend.days(membership);
        std::int64_t sum = 0;
        for (const auto &[day, cents] : byDay)
            sum += cents;
        QJsonObject json{{u"userId"_s, person.id}, {u"name"_s, person.name},
            {u"email"_s, person.index % 4 == 1 ? QString::fromStdString(person.emailAsTyped) : person.email},
            {u"joinedAt"_s, isoFromMs(membership.joinedMs)},
            {u"leftAt"_s, left ? QJsonValue(isoFromMs(*left)) : QJsonValue()}, {u"spendCents"_s, qint64{sum}}};
        if (m_memberDays)
            json[u"dailySpend"_s] = lastDays(byDay, m_team);
        return json;
    }

    const SampleTeam &m_team;
    Cycle m_cycle;
    RoughSpend m_spend;
    bool m_memberDays;
};

std::optional<Cycle> cycleOf(const SampleTeam &team, const SampleCall &call)
{
    UtcDay day = team.today();
    if (const QString given = call.text(u"billingCycle"_s); !given.isEmpty()) {
        const auto parsed = UtcDay::fromIso(given);
        if (!parsed)
            return {};
        day = *parsed;
    }
    return Cycle{team.cycles().cycleStart(day), team.cycles().nextCycleStart(day)};
}

SampleAnswer badCycle()
{
    return SampleAnswer::error(400, u"billingCycle must be a date like 2026-09-01."_s);
}
} // namespace

SampleAnswer groupsAnswer(const SampleTeam &team, const SampleCall &call)
{
    const auto cycle = cycleOf(team, call);
    if (!cycle)
        return badCycle();
    const Listing listing(team, *cycle, false);
    QJsonArray groups;
    for (int g = 0; g < team.groups().unassigned(); ++g)
        groups.append(listing.group(g));
    return SampleAnswer::json({{u"groups"_s, groups}, {u"unassignedGroup"_s, listing.group(team.groups().unassigned())},
        {u"billingCycle"_s, listing.cycle()}});
}

SampleAnswer groupAnswer(const SampleTeam &team, const SampleCall &call)
{
    const auto cycle = cycleOf(team, call);
    if (!cycle)
        return badCycle();
    const QString id = call.path.section(u'/', -1);
    const auto &groups = team.groups().groups;
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&id](const SampleGroup &group) { return group.id == id; });
    if (found == groups.end())
        return SampleAnswer::error(404, u"There is no such group."_s);
    const Listing listing(team, *cycle, true);
    return SampleAnswer::json(
        {{u"group"_s, listing.group(int(found - groups.begin()))}, {u"billingCycle"_s, listing.cycle()}});
}

} // namespace spend::sample
