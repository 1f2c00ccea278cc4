// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace spend
{

namespace
{
using WeightRule = std::int64_t CommitDay::*;
constexpr WeightRule weightRules[] = {&CommitDay::aiLines, &CommitDay::lines, &CommitDay::commits};

/// The first rule that gives any repository of the day a weight; null where none does.
WeightRule ruleFor(std::span<const CommitDay> sameDay)
{
    for (const WeightRule rule : weightRules) {
        if (std::any_of(sameDay.begin(), sameDay.end(), [rule](const CommitDay &c) { return c.*rule > 0; }))
            return rule;
    }
    return nullptr;
}
} // namespace

CommitIndex::CommitIndex(
    std::span<const CommitDay> days, const KeyOrder &repositories, std::span<const CommitDay> nameless)
{
    m_nameless.reserve(nameless.size());
    for (const CommitDay &day : nameless)
        m_nameless.emplace_back(day.user, day.day);
    std::sort(m_nameless.begin(), m_nameless.end());

    // Weights lie by day, then user, in the order in which queries come by.
    std::vector<CommitDay> sorted;
    sorted.reserve(days.size());
    for (const CommitDay &day : days) {
        if (day.user != 0 && day.repository != 0) // spend without a user is unattributed, whoever committed
            sorted.push_back(day);
    }
    std::sort(sorted.begin(), sorted.end(), [&](const CommitDay &a, const CommitDay &b) {
        return std::make_tuple(a.day, a.user, repositories.rank(a.repository))
            < std::make_tuple(b.day, b.user, repositories.rank(b.repository));
    });

    std::vector<std::pair<Code, Day>> found;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(
            begin, sorted.end(), [&](const CommitDay &c) { return c.user != begin->user || c.day != begin->day; });
        if (const WeightRule rule = ruleFor({begin, end})) {
            const auto first = static_cast<std::uint32_t>(m_weights.size());
            for (auto commit = begin; commit != end; ++commit)
                addWeight(commit->repository, (*commit).*rule);
            found.push_back({begin->user, {begin->day, first, static_cast<std::uint32_t>(m_weights.size())}});
        }
        begin = end;
    }

    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[user, day] : found) {
        m_userBegin.resize(
            std::max<std::size_t>(m_userBegin.size(), user + 1), static_cast<std::uint32_t>(m_days.size()));
        m_days.push_back(day);
    }
    m_userBegin.push_back(static_cast<std::uint32_t>(m_days.size()));
}

void CommitIndex::addWeight(Code repository, std::int64_t weight)
{
    if (weight <= 0)
        return;
    m_repositories.push_back(repository);
    m_weights.push_back(weight);
    m_highestRepository = std::max(m_highestRepository, repository);
}

Attribution CommitIndex::at(const Day &day, AttributionStep step) const
{
    const std::size_t size = day.end - day.begin;
    return {step, std::span(m_repositories).subspan(day.begin, size), std::span(m_weights).subspan(day.begin, size)};
}

Attribution CommitIndex::attribution(Code user, UtcDay day) const
{
    if (user == 0 || m_userBegin.empty() || user >= m_userBegin.size() - 1)
        return {};
    const auto begin = m_days.begin() + m_userBegin[user];
    const auto end = m_days.begin() + m_userBegin[user + 1];
    if (begin == end)
        return {};
    // Days with commits come regularly, so that a guess lands beside the place: less memory is touched than by halving.
    auto next = begin;
    if (day > std::prev(end)->day) {
        next = end;
    } else if (day > begin->day) {
        const std::int64_t span = std::prev(end)->day - begin->day;
        next += (end - begin - 1) * std::int64_t(day - begin->day) / span;
        while (next->day < day)
            ++next;
        while (std::prev(next)->day >= day)
            --next;
    }
    if (next != end && next->day == day)
        return at(*next, AttributionStep::SameDay);
    if (next != end && next->day - day <= attributionReachDays)
        return at(*next, AttributionStep::NextDays);
    if (next != begin && day - std::prev(next)->day <= attributionReachDays)
        return at(*std::prev(next), AttributionStep::DaysBefore);
    return {};
}

bool CommitIndex::hasNamelessCommits(Code user, UtcDay day) const
{
    const auto next =
        std::lower_bound(m_nameless.begin(), m_nameless.end(), std::pair(user, day - attributionReachDays));
    return next != m_nameless.end() && next->first == user && next->second <= day + attributionReachDays;
}

} // namespace spend
