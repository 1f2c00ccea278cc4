// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"

#include <cstdint>
#include <vector>

namespace spend
{

/// A span of time [fromMs, toMs) in which a user's usage counted to one billing group. Epoch ms.
struct GroupStay {
    Code group = 0; ///< 0: unassigned
    Code source = 0; ///< the group of the record: differs where that was deleted or is the reserved one; 0 in a gap
    std::int64_t fromMs = 0;
    std::int64_t toMs = MembershipIndex::open;

    bool isOpen() const { return toMs == MembershipIndex::open; }
    bool holds(std::int64_t ms) const { return fromMs <= ms && ms < toMs; }
    friend bool operator==(const GroupStay &, const GroupStay &) = default;
};

/// A user's way through the groups, without overlaps, in time: at each moment the group that MembershipIndex::groupAt
/// names. Gaps between two memberships are unassigned; before the first and after the last there is nothing.
std::vector<GroupStay> staysOf(const std::vector<MembershipIndex::Interval> &latestJoinedFirst);

} // namespace spend
