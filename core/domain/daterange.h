// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"

namespace spend
{

/// UTC days, both ends included. Empty where last lies before first.
struct DateRange {
    UtcDay first;
    UtcDay last;

    friend constexpr bool operator==(const DateRange &, const DateRange &) = default;
    constexpr bool isEmpty() const { return last < first; }
    constexpr int days() const { return isEmpty() ? 0 : last - first + 1; }
    constexpr bool contains(UtcDay day) const { return first <= day && day <= last; }
    constexpr std::int64_t startMs() const { return first.startMs(); }
    /// Exclusive.
    constexpr std::int64_t endMs() const { return (last + 1).startMs(); }
};

} // namespace spend

Q_DECLARE_METATYPE(spend::DateRange)
