// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/peopledirectory.h"

#include "core/store/storesession.h"

#include <algorithm>

namespace spend
{

PeopleDirectory::PeopleDirectory(SpendSource &source)
    : m_names(source.picture.names())
{
    for (const ConnectionFacts &facts : source.picture.directory().connections) {
        m_teams.push_back(
            {facts.name, source.store.groups.memberships(facts.id), source.store.groups.reservedGroups(facts.id)});
        for (store::MemberTable::Listed &listed : source.store.members.members(facts.id)) {
            Member &member = listed.member;
            m_members[listed.user].push_back(
                {facts.name, std::move(member.name), std::move(member.email), std::move(member.role), member.removed});
        }
    }
    m_members.erase(0); // somebody without an e-mail can't be told from anybody else without
}

std::vector<Code> PeopleDirectory::users() const
{
    std::vector<Code> users;
    for (const auto &entry : m_members)
        users.push_back(entry.first);
    for (const Team &team : m_teams) {
        const std::vector<Code> inGroups = team.memberships.users();
        users.insert(users.end(), inGroups.begin(), inGroups.end());
    }
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());
    std::erase(users, Code{0});
    return users;
}

std::vector<MemberFacts> PeopleDirectory::facts(Code user) const
{
    const auto found = m_members.find(user);
    return found == m_members.end() ? std::vector<MemberFacts>() : found->second;
}

bool PeopleDirectory::isRemoved(Code user) const
{
    const auto found = m_members.find(user);
    return found != m_members.end()
        && std::all_of(found->second.begin(), found->second.end(), [](const MemberFacts &f) { return f.removed; });
}

std::vector<SubjectStay> PeopleDirectory::stays(Code user) const
{
    std::vector<SubjectStay> all;
    if (user == 0)
        return all;
    for (const Team &team : m_teams) {
        for (const GroupStay &stay : staysOf(team.memberships.intervalsOf(user))) {
            const bool reserved =
                std::find(team.reserved.begin(), team.reserved.end(), stay.source) != team.reserved.end();
            SubjectStay named{team.name, stay, m_names.groups().key(stay.group), m_names.groups().label(stay.group),
                stay.group == 0 && stay.source != 0 && !reserved};
            if (named.deleted)
                named.label = m_names.groups().label(stay.source);
            all.push_back(std::move(named));
        }
    }
    return all;
}

std::vector<SubjectStay> PeopleDirectory::groupsAt(Code user, std::int64_t ms) const
{
    std::vector<SubjectStay> at = stays(user);
    std::erase_if(at, [ms](const SubjectStay &stay) { return stay.stay.group == 0 || !stay.stay.holds(ms); });
    return at;
}

} // namespace spend
