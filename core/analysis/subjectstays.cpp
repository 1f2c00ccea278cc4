// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/subjectstays.h"

#include <algorithm>

namespace spend
{

std::vector<GroupStay> staysOf(const std::vector<MembershipIndex::Interval> &latestJoinedFirst)
{
    std::vector<std::int64_t> edges;
    for (const MembershipIndex::Interval &interval : latestJoinedFirst) {
        if (interval.joinedMs < interval.leftMs) {
            edges.push_back(interval.joinedMs);
            edges.push_back(interval.leftMs);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    std::vector<GroupStay> stays;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        GroupStay stay{0, 0, edges[i], edges[i + 1]};
        for (const MembershipIndex::Interval &interval : latestJoinedFirst) {
            if (interval.joinedMs <= stay.fromMs && stay.fromMs < interval.leftMs) {
                stay.group = interval.group;
                stay.source = interval.source;
                break;
            }
        }
        // An end that changes nothing, as of an overlap's shorter part, is none.
        if (!stays.empty() && stays.back().group == stay.group && stays.back().source == stay.source)
            stays.back().toMs = stay.toMs;
        else
            stays.push_back(stay);
    }
    return stays;
}

} // namespace spend
