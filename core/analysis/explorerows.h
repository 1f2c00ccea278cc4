// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploremeasure.h"
#include "core/analysis/periodsums.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spend
{

/// Where the values of the first dimension stand among an answer's rows.
class RowPlaces
{
public:
    static constexpr std::size_t nowhere = ~std::size_t(0);

    explicit RowPlaces(std::uint32_t size)
        : m_rows(size, nowhere)
    {
    }
    void put(std::uint32_t index, std::size_t row) { m_rows[index] = row; }
    std::size_t rowOf(std::uint32_t index) const { return index < m_rows.size() ? m_rows[index] : nowhere; }

private:
    std::vector<std::size_t> m_rows;
};

/// Adds the rows of a range, in order, compared with those of another period (null: not compared), and the drivers.
/// Needs the answer's view, range, compared and comparable. \c connections: those in scope, whose cycles count.
RowPlaces addExploreRows(ExploreAnswer &answer, const ExploreMeasure &measure, const PeriodSums &now,
    const PeriodSums *before, std::span<const ConnectionFacts *const> connections);

/// Adds the second dimension: the answer's columns and the rows' cells.
void addExploreCells(ExploreAnswer &answer, const ExploreMeasure &measure, const PeriodSums &now,
    const RowPlaces &places, const QueryScope &scope);

} // namespace spend
