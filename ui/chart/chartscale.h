// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QString>

#include <cstdint>

namespace spend::ui
{

/// An axis with at most five lines at round amounts: dollars, requests, or plain counts, which stay whole.
struct ChartScale {
    double lowest = 0; ///< dollars, requests or counts
    double highest = 1;
    double step = 1;
    ValueUnit unit = ValueUnit::Money;

    /// For values that reach from \c least (zero or below) to \c most, in micro-cents, micro-requests or counts.
    static ChartScale covering(std::int64_t least, std::int64_t most, ValueUnit unit = ValueUnit::Money);
    int lines() const; ///< number of lines, both ends included
    double at(int line) const { return lowest + step * line; }
    /// "$0", "$0.5k", "$1.2M", "40k": the same unit and decimals on the whole axis.
    QString label(int line) const;
};

/// A value in dollars, requests or counts, to place it on an axis; never a figure.
double onAxis(std::int64_t value, ValueUnit unit);

/// How many buckets from one date label to the next, so that labels of this width do not touch.
int labelStride(int buckets, double bucketWidth, double labelWidth);

} // namespace spend::ui
