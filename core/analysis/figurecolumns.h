// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measureset.h"
#include "core/analysis/rollupblock.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace spend
{

/// The nine sums of Figures, each with the measure that asks for it and the place of its sum.
struct FigureColumn {
    Measure measure;
    std::int64_t Figures::*sum;
};

inline constexpr std::array<FigureColumn, 9> figureColumns{{
    {Measure::Cost, &Figures::cost},
    {Measure::OnDemand, &Figures::onDemand},
    {Measure::Events, &Figures::events},
    {Measure::Uncosted, &Figures::uncosted},
    {Measure::Requests, &Figures::requests},
    {Measure::InputTokens, &Figures::inputTokens},
    {Measure::OutputTokens, &Figures::outputTokens},
    {Measure::CacheWriteTokens, &Figures::cacheWriteTokens},
    {Measure::CacheReadTokens, &Figures::cacheReadTokens},
}};

/// Calls \c use with a function that gives the figure of a row by its number, so that the loop over rows is compiled
/// for each kind of column. Values are unsigned: sums wrap instead of being undefined.
template <class Use>
void withColumn(Measure measure, const RollupBlock &block, Use use)
{
    const auto plain = [&use](const auto *values) {
        use([values](std::size_t row) { return static_cast<std::uint64_t>(values[row]); });
    };
    switch (measure) {
    case Measure::Cost:
        return plain(block.cost());
    case Measure::OnDemand: {
        static_assert(flag::onDemand == 1);
        return use([cost = block.cost(), flags = block.flags()](std::size_t row) {
            return static_cast<std::uint64_t>(cost[row]) & (0 - std::uint64_t(flags[row] & flag::onDemand));
        });
    }
    case Measure::Events:
        return plain(block.events());
    case Measure::Uncosted:
        return plain(block.uncosted());
    case Measure::Requests:
        return plain(block.requests());
    case Measure::InputTokens:
        return plain(block.inputTokens());
    case Measure::OutputTokens:
        return plain(block.outputTokens());
    case Measure::CacheWriteTokens:
        return plain(block.cacheWriteTokens());
    case Measure::CacheReadTokens:
        return plain(block.cacheReadTokens());
    case Measure::Included:
    case Measure::Tokens:
        break; // no columns of their own: cost less on-demand, the four kinds of tokens
    }
}

} // namespace spend
