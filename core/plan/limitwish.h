// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/plan/limitchangetable.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace spend
{

inline constexpr std::int64_t highestLimitDollars = 1'000'000;

/// A change of a member's own limit that somebody confirmed: whole dollars a cycle, absent is no limit of their own.
struct LimitWish {
    ConnectionId connection = 0;
    QString email;
    std::optional<std::int64_t> oldDollars; ///< what the person saw; another one at the service stops the change
    std::optional<std::int64_t> newDollars;
    QString who; ///< the account on the computer
    std::optional<std::int64_t> undoes; ///< the change that this one takes back
};

/// The wish itself, or a sentence on why it can't be one: an amount from 1 to highestLimitDollars that is another than
/// the old one. 0 is not offered, because the service means "no limit" by it.
Result<LimitWish> checkedWish(LimitWish wish);
/// The wish that takes a change back. Only what was done can be.
Result<LimitWish> undoWish(const LimitChange &change, const QString &who);

/// "$500 a cycle", "no limit of their own".
QString limitText(const std::optional<std::int64_t> &dollars);

} // namespace spend
