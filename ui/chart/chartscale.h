// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace spend::ui
{

/// A dollar axis with at most five lines at round amounts.
struct ChartScale {
    double lowest = 0; ///< dollars
    double highest = 1;
    double step = 1;

    /// For stacks that reach from \c least (zero or below) to \c most, in micro-cents.
    static ChartScale covering(std::int64_t least, std::int64_t most);
    int lines() const; ///< number of lines, both ends included
    double at(int line) const { return lowest + step * line; }
    /// "$0", "$0.5k", "$1.2M": the same unit and decimals on the whole axis.
    QString label(int line) const;
};

/// How many buckets from one date label to the next, so that labels of this width do not touch.
int labelStride(int buckets, double bucketWidth, double labelWidth);

} // namespace spend::ui
