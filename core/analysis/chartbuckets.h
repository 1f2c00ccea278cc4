// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <cstddef>
#include <vector>

namespace spend
{

inline constexpr int mostBuckets = 120;

/// The bars of a chart over a range: days up to 120 of them, else ISO weeks, else months, and nothing finer than asked
/// for. A first week or month that begins before the range keeps its own first day, and holds what lies in the range.
class ChartBuckets
{
public:
    explicit ChartBuckets(const DateRange &range, Bucket finest = Bucket::Day);

    Bucket bucket() const { return m_bucket; }
    /// Day, Week or Month.
    Dimension dimension() const;
    const std::vector<UtcDay> &starts() const { return m_starts; }
    /// Which bucket begins on this day; only for days of starts().
    std::size_t indexOf(UtcDay start) const;

private:
    Bucket m_bucket = Bucket::Day;
    std::vector<UtcDay> m_starts;
};

/// The part of a range that a chart shows: all of it, but of more than 120 months only those that hold data.
DateRange chartedRange(const SpendPicture &picture, const DateRange &range);

} // namespace spend
