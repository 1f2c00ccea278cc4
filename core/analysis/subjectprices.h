// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/queryscope.h"

#include <array>
#include <cstdint>
#include <optional>

namespace spend
{

/// Input, output, cache write and cache read, in this order.
inline constexpr std::size_t tokenClassCount = 4;
using TokenClasses = std::array<std::int64_t, tokenClassCount>;

/// The tokens of figures by class.
TokenClasses tokenClasses(const Figures &figures);

/// An estimate of what a token of each class costs. An event has one cost for all its tokens, so prices by class are
/// not known: they are those (none below zero) with which tokens times price come closest to the cost of the roll-up
/// cells, by least squares, each cell weighted by one over its tokens. Only cells with a cost above zero and without
/// uncosted events count.
struct PriceEstimate {
    enum class State {
        Estimated,
        TooFew, ///< fewer than fewestCells cells
        NoFit ///< cost does not follow the tokens: no price is told
    };
    static constexpr std::size_t fewestCells = 30;
    static constexpr double leastFit = 0.8;

    State state = State::TooFew;
    /// Micro-cents per million tokens; nothing for a class without tokens or that can't be told from nothing.
    std::array<std::optional<std::int64_t>, tokenClassCount> perMillion;
    std::size_t cells = 0;
    double fit = 0; ///< the part of the cells' variance that the prices explain (R²)
    double miss = 0; ///< how far off the cells' cost is on average, as a part of the cost
};

/// Estimates from the scope's cells.
PriceEstimate estimatePrices(const QueryScope &scope);

} // namespace spend
