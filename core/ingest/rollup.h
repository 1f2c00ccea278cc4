// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/domain/rolluprow.h"

#include <span>
#include <vector>

namespace spend::ingest
{

/// Sums one day's events to roll-up cells, sorted by key: the grain at which every report is exact. The group is the
/// one that the user was in at the event's own moment.
std::vector<RollupRow> rollUp(std::span<const UsageEvent> dayEvents, const MembershipIndex &memberships);

} // namespace spend::ingest
