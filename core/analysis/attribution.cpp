// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution.h"

#include <algorithm>
#include <tuple>

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

CommitIndex::CommitIndex(std::span<const CommitDay> days, const KeyOrder &repositories)
{
    std::vector<CommitDay> sorted;
    sorted.reserve(days.size());
    for (const CommitDay &day : days) {
        if (day.user != 0 && day.repository != 0) // spend without a user is unattributed, whoever committed
            sorted.push_back(day);
    }
    std::sort(sorted.begin(), sorted.end(), [&](const CommitDay &a, const CommitDay &b) {
        return std::make_tuple(a.user, a.day, repositories.rank(a.repository))
            < std::make_tuple(b.user, b.day, repositories.rank(b.repository));
    });

    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(
            begin, sorted.end(), [&](const CommitDay &c) { return c.user != begin->user || c.day != begin->day; });
        const WeightRule rule = ruleFor({begin, end});
        if (rule) {
            Day day{begin->day, static_cast<std::uint32_t>(m_weights.size()), 0};
            for (auto commit = begin; commit != end; ++commit) {
                if ((*commit).*rule <= 0)
                    continue;
                m_repositories.push_back(commit->repository);
                m_weights.push_back((*commit).*rule);
                m_highestRepository = std::max(m_highestRepository, commit->repository);
            }
            day.end = static_cast<std::uint32_t>(m_weights.size());
            m_userBegin.resize(
                std::max<std::size_t>(m_userBegin.size(), begin->user + 1), static_cast<std::uint32_t>(m_days.size()));
            m_days.push_back(day);
        }
        begin = end;
    }
    m_userBegin.push_back(static_cast<std::uint32_t>(m_days.size()));
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
    const auto next = std::lower_bound(begin, end, day, [](const Day &d, UtcDay wanted) { return d.day < wanted; });
    if (next != end && next->day == day)
        return at(*next, AttributionStep::SameDay);
    if (next != end && next->day - day <= attributionReachDays)
        return at(*next, AttributionStep::NextDays);
    if (next != begin && day - std::prev(next)->day <= attributionReachDays)
        return at(*std::prev(next), AttributionStep::DaysBefore);
    return {};
}

} // namespace spend
