// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <cstdint>
#include <vector>

namespace spend::ui
{

/// One layer of a stacked chart: a series, or with parts of the plan one half of it.
struct ExploreLayer {
    enum class Part { Whole, OnDemand, Included };
    int series = 0; ///< into ExploreAnswer::series
    Part part = Part::Whole;
    std::vector<std::int64_t> from; ///< where it begins in each bucket, in the answer's unit
    std::vector<std::int64_t> to; ///< from plus its value; below from where the value is negative

    std::int64_t value(std::size_t bucket) const { return to[bucket] - from[bucket]; }
};

/// How the series of an answer stand on each other: positive values upwards from zero, negative ones downwards.
class ExploreStack
{
public:
    ExploreStack() = default;
    explicit ExploreStack(const ExploreAnswer &answer);

    /// From the bottom of the stack to its top; on-demand below included.
    const std::vector<ExploreLayer> &layers() const { return m_layers; }
    std::int64_t least() const { return m_least; } ///< zero or below
    std::int64_t most() const { return m_most; } ///< zero or above
    /// The ends of all that a bucket holds.
    std::int64_t below(std::size_t bucket) const { return m_below[bucket]; }
    std::int64_t above(std::size_t bucket) const { return m_above[bucket]; }

private:
    void add(ExploreLayer layer, const std::vector<std::int64_t> &values);

    std::vector<ExploreLayer> m_layers;
    std::vector<std::int64_t> m_below, m_above;
    std::int64_t m_least = 0;
    std::int64_t m_most = 0;
};

/// The shape that an answer can be drawn in. Ratios do not add up, so they are lines; areas and lines of totals need
/// two buckets to go from one to the other.
ChartShape drawnShape(const ExploreAnswer &answer);

} // namespace spend::ui
