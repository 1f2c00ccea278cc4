// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/daterange.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace spend
{

class SpendPicture;

/// What each day of a range cost, exact, micro-cents.
struct DailyAmounts {
    DateRange range;
    std::vector<std::int64_t> values; ///< one a day

    /// The sum of the days from one to another, both included, as far as the range has them.
    std::int64_t sum(UtcDay first, UtcDay last) const;
    /// 0 outside of the range.
    std::int64_t at(UtcDay day) const;
    /// As estimates take it.
    std::vector<double> asDoubles(UtcDay first, UtcDay last) const;
};

DailyAmounts dailyAmounts(const SpendPicture &picture, const DateRange &range, const Filters &filters, Measure measure);

/// The same for each value of a dimension that has anything in the range.
struct GroupAmounts {
    QString key;
    QString label;
    DailyAmounts daily;
};

std::vector<GroupAmounts> dailyAmountsBy(
    const SpendPicture &picture, const DateRange &range, const Filters &filters, Measure measure, Dimension by);

} // namespace spend
