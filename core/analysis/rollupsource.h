// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendpicture.h"
#include "core/analysis/spendquery.h"

#include <cstddef>
#include <set>
#include <vector>

namespace spend
{

/// Where the roll-ups of a picture lie that does not hold them. Belongs to one thread. What it throws comes out of the
/// question that asked for it.
class RollupSource
{
public:
    virtual ~RollupSource() = default;

    /// More rows than these are not read one by one to be summed here: summed() brings fewer.
    virtual std::size_t mostRows() const = 0;
    /// The roll-ups of these connections and days with all that \c told does not name summed away, sorted as a picture
    /// wants them. On-demand and included stay apart. Unless \c told names a time, all days stand as the range's
    /// first. Repositories can't be told: spend is shared out to them cell by cell.
    virtual std::vector<DayBlock> summed(
        const DateRange &range, const std::set<ConnectionId> &connections, const std::set<Dimension> &told) = 0;
};

} // namespace spend
