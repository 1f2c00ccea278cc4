// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleoptions.h"
#include "core/sample/samplepeople.h"

#include <optional>
#include <vector>

namespace spend::sample
{

struct SampleGroup {
    QString id;
    QString name;
    QString directoryGroupId; ///< empty unless SCIM
    std::int64_t createdMs = 0;
    std::int64_t updatedMs = 0;
    bool unassigned = false; ///< the reserved one
};

/// A person's membership of a group as the service remembers it: [joinedMs, leftMs).
struct SampleMembership {
    int group = 0; ///< index; what was a deleted group's is the reserved group's
    int person = 0;
    std::int64_t joinedMs = 0;
    std::optional<std::int64_t> leftMs;
};

/// The billing groups and who was in which when, moves in mid-cycle and mid-day, returns, overlaps and a deleted group.
struct SampleGroups {
    std::vector<SampleGroup> groups; ///< the last is the reserved unassigned group
    std::vector<SampleMembership> memberships; ///< by person, then in time

    int unassigned() const { return int(groups.size()) - 1; }
};

SampleGroups makeGroups(const SampleOptions &options, const std::vector<SamplePerson> &people);

} // namespace spend::sample
