// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cellsums.h"

#include <algorithm>

namespace spend
{

namespace
{
constexpr std::uint64_t alwaysDense = 1 << 16;
constexpr std::uint64_t neverDense = 1 << 24;
constexpr int firstBits = 12;
constexpr std::uint64_t golden = 0x9e3779b97f4a7c15; // multiplicative hashing: the upper bits depend on all
} // namespace

CellSums::CellSums(MeasureSet measures, std::uint64_t cells, std::size_t rows)
    : m_dense(cells <= alwaysDense || cells <= std::min<std::uint64_t>(rows, neverDense))
    , m_cells(cells)
{
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        m_wanted[c] = measures.contains(figureColumns[c].measure);
        if (m_wanted[c] && m_dense)
            m_sums[c].resize(cells);
    }
    if (!m_dense) {
        m_places.resize(std::size_t(1) << firstBits);
        m_shift = 64 - firstBits;
    }
}

std::uint32_t CellSums::findOrAdd(std::uint64_t cell)
{
    if (cell == m_lastCell && !m_cellOfSlot.empty())
        return m_lastSlot;
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = (cell * golden) >> m_shift;
    while (m_places[place] != 0 && m_cellOfSlot[m_places[place] - 1] != cell)
        place = (place + 1) & mask;
    m_lastCell = cell;
    if (m_places[place] != 0) {
        m_lastSlot = m_places[place] - 1;
        return m_lastSlot;
    }
    m_lastSlot = static_cast<std::uint32_t>(m_cellOfSlot.size());
    m_cellOfSlot.push_back(cell);
    m_places[place] = m_lastSlot + 1;
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (m_wanted[c])
            m_sums[c].push_back(0);
    }
    if (m_cellOfSlot.size() * 2 > m_places.size())
        grow();
    return m_lastSlot;
}

void CellSums::grow()
{
    m_places.assign(m_places.size() * 2, 0);
    --m_shift;
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t slot = 0; slot < m_cellOfSlot.size(); ++slot) {
        std::size_t place = (m_cellOfSlot[slot] * golden) >> m_shift;
        while (m_places[place] != 0)
            place = (place + 1) & mask;
        m_places[place] = static_cast<std::uint32_t>(slot + 1);
    }
}

void CellSums::add(std::uint64_t cell, const Figures &figures)
{
    const std::uint32_t slot = slotOf(cell);
    for (std::size_t c = 0; c < figureColumns.size(); ++c) {
        if (m_wanted[c])
            m_sums[c][slot] += static_cast<std::uint64_t>(figures.*figureColumns[c].sum);
    }
}

} // namespace spend
