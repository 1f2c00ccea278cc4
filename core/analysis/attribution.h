// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/keyorder.h"
#include "core/domain/spenddata.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace spend
{

/// How a day's spend of a user found its repositories.
enum class AttributionStep {
    Unattributed, ///< no user, or no commits near enough
    SameDay,
    NextDays, ///< the user's next day with commits, at most 7 days after
    DaysBefore, ///< the last one, at most 7 days before
};

inline constexpr int attributionReachDays = 7;

/// The repositories that share a user's spend of one day, by name ascending, with weights above zero. Empty where the
/// step is Unattributed.
struct Attribution {
    AttributionStep step = AttributionStep::Unattributed;
    std::span<const Code> repositories;
    std::span<const std::int64_t> weights;
};

/// The commits of one connection, ready to say who worked on which repository when. Weights are AI-written lines; where
/// a day has none, all lines; where it has none either, commits. Immutable: any thread.
class CommitIndex
{
public:
    CommitIndex() = default;
    /// \c days and \c nameless (commits without a repository) in any order; \c repositories gives the names' order.
    CommitIndex(
        std::span<const CommitDay> days, const KeyOrder &repositories, std::span<const CommitDay> nameless = {});

    Attribution attribution(Code user, UtcDay day) const;
    /// Whether the user committed without a repository's name within the reach of attribution, before or after.
    bool hasNamelessCommits(Code user, UtcDay day) const;
    Code highestRepository() const { return m_highestRepository; }
    bool isEmpty() const { return m_days.empty(); }

private:
    struct Day {
        UtcDay day;
        std::uint32_t begin = 0; ///< into the two columns below
        std::uint32_t end = 0;
    };
    void addWeight(Code repository, std::int64_t weight);
    Attribution at(const Day &day, AttributionStep step) const;

    std::vector<std::uint32_t> m_userBegin; ///< into m_days, by user code; one more than there are users
    std::vector<Day> m_days; ///< sorted by user, then day
    std::vector<Code> m_repositories;
    std::vector<std::int64_t> m_weights;
    std::vector<std::pair<Code, UtcDay>> m_nameless; ///< user and day, sorted
    Code m_highestRepository = 0;
};

} // namespace spend
