// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/usageevent.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace spend
{

/// Which billing group a user was in at a moment: usage belongs to the group the user was in when it happened.
class MembershipIndex
{
public:
    static constexpr std::int64_t open = std::numeric_limits<std::int64_t>::max();

    struct Interval {
        std::int64_t joinedMs = 0;
        std::int64_t leftMs = open; ///< exclusive
        Code group = 0; ///< what was a deleted or the reserved group's is 0, unassigned
        Code source = 0; ///< the group of the record itself

        friend bool operator==(const Interval &, const Interval &) = default;
    };

    /// Takes a record; a later record of the same (group, user, joined) replaces an earlier one. \c isGroup: false for
    /// deleted groups and the reserved unassigned one, whose intervals compete as unassigned.
    void add(Code user, Code group, std::int64_t joinedMs, std::optional<std::int64_t> leftMs, bool isGroup);
    /// Sorts; call once after the last add().
    void settle();

    /// The users that have records, ascending.
    std::vector<Code> users() const;
    /// A user's intervals, latest joined first; none for a user without records.
    const std::vector<Interval> &intervalsOf(Code user) const;

    /// Of several intervals that hold the moment, the latest joined; none: 0, unassigned.
    Code groupAt(Code user, std::int64_t ms) const;

    /// The span [first, last) in which groupAt may differ between the two, over all users; nothing if nowhere.
    struct Difference {
        std::int64_t startMs = 0;
        std::int64_t endMs = 0;
    };
    static std::optional<Difference> difference(const MembershipIndex &a, const MembershipIndex &b);

private:
    std::unordered_map<Code, std::vector<Interval>> m_byUser; ///< latest joined first
};

} // namespace spend
