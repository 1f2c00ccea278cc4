// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/membership.h"

#include <algorithm>
#include <tuple>

namespace spend
{

void MembershipIndex::add(
    Code user, Code group, std::int64_t joinedMs, std::optional<std::int64_t> leftMs, bool isGroup)
{
    const Interval interval{joinedMs, leftMs.value_or(open), isGroup ? group : 0, group};
    auto &intervals = m_byUser[user];
    for (Interval &known : intervals) {
        if (known.source == group && known.joinedMs == joinedMs) {
            known = interval;
            return;
        }
    }
    intervals.push_back(interval);
}

void MembershipIndex::settle()
{
    for (auto &[user, intervals] : m_byUser) {
        std::sort(intervals.begin(), intervals.end(), [](const Interval &a, const Interval &b) {
            return std::tie(b.joinedMs, a.source) < std::tie(a.joinedMs, b.source);
        });
    }
}

std::vector<Code> MembershipIndex::users() const
{
    std::vector<Code> users;
    users.reserve(m_byUser.size());
    for (const auto &entry : m_byUser)
        users.push_back(entry.first);
    std::sort(users.begin(), users.end());
    return users;
}

const std::vector<MembershipIndex::Interval> &MembershipIndex::intervalsOf(Code user) const
{
    static const std::vector<Interval> none;
    const auto entry = m_byUser.find(user);
    return entry == m_byUser.end() ? none : entry->second;
}

Code MembershipIndex::groupAt(Code user, std::int64_t ms) const
{
    const auto entry = m_byUser.find(user);
    if (entry == m_byUser.end())
        return 0;
    for (const Interval &interval : entry->second) {
        if (interval.joinedMs <= ms && ms < interval.leftMs)
            return interval.group;
    }
    return 0;
}

std::optional<MembershipIndex::Difference> MembershipIndex::difference(
    const MembershipIndex &a, const MembershipIndex &b)
{
    std::optional<Difference> all;
    const auto note = [&](const Interval &interval) {
        if (!all)
            all = Difference{interval.joinedMs, interval.leftMs};
        all->startMs = std::min(all->startMs, interval.joinedMs);
        all->endMs = std::max(all->endMs, interval.leftMs);
    };
    // An interval that ended otherwise differs only from the earlier of its two ends on.
    const auto compare = [&](const MembershipIndex &one, const MembershipIndex &other) {
        for (const auto &[user, intervals] : one.m_byUser) {
            const auto entry = other.m_byUser.find(user);
            for (const Interval &interval : intervals) {
                const Interval *twin = nullptr;
                if (entry != other.m_byUser.end()) {
                    for (const Interval &candidate : entry->second) {
                        if (candidate.source == interval.source && candidate.joinedMs == interval.joinedMs)
                            twin = &candidate;
                    }
                }
                if (!twin || twin->group != interval.group)
                    note(interval);
                else if (twin->leftMs != interval.leftMs)
                    note({std::min(twin->leftMs, interval.leftMs), std::max(twin->leftMs, interval.leftMs), 0, 0});
            }
        }
    };
    compare(a, b);
    compare(b, a);
    return all;
}

} // namespace spend
