// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendtable.h"

#include <vector>

namespace spend
{

/// What tells that a user was active: an event, or a part of one's cost where events are split over repositories.
inline constexpr MeasureSet activity{Measure::Events, Measure::Cost};

constexpr bool isActive(const Figures &figures)
{
    return figures.events != 0 || figures.cost != 0;
}

/// Index of "No user", who is nobody.
inline constexpr std::uint32_t noUser = 0;

/// Active users of a table whose only axis is users.
int countUsers(const SpendTable &byUser);

/// Active users by the value on \c axis, of a table of that and users (axis \c users) alone.
std::vector<int> countUsersBy(const SpendTable &table, std::size_t axis, std::size_t users);

} // namespace spend
