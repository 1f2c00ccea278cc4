// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/queryscope.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace spend
{

/// One dimension that a query groups by, within a scope: numbers its values from 0, and knows their keys, labels and
/// order. Refers to the picture.
class QueryAxis
{
public:
    /// Where a row's value stands.
    enum class Place {
        Row, ///< in a column of the block
        Block, ///< the same for all rows of a block: days and connections
        Split, ///< found by attribution: repositories
    };

    QueryAxis(Dimension dimension, const QueryScope &scope);

    Place place() const { return m_place; }
    /// One more than the largest index.
    std::uint32_t size() const { return m_size; }

    /// Place::Block: the index for each block of the scope.
    const std::vector<std::uint32_t> &blockIndices() const { return m_blockIndices; }
    /// Place::Row, coded dimensions: the block's column, which is the index. Null for max mode and client kind.
    const Code *codes(const RollupBlock &block) const;
    Dimension dimension() const { return m_dimension; }

    QString key(std::uint32_t index) const;
    QString label(std::uint32_t index) const;
    /// Orders indices by key.
    std::uint32_t rank(std::uint32_t index) const;
    /// Time dimensions: the bucket's first day.
    UtcDay start(std::uint32_t index) const { return m_starts[index]; }

private:
    void numberTimes(const QueryScope &scope);
    void numberConnections(const QueryScope &scope);

    Dimension m_dimension;
    Place m_place = Place::Row;
    const KeyOrder *m_names = nullptr; ///< coded dimensions
    std::uint32_t m_size = 0;
    std::vector<std::uint32_t> m_blockIndices;
    std::vector<UtcDay> m_starts; ///< ascending
    std::vector<QString> m_blockKeys; ///< the keys of Place::Block, in order
};

} // namespace spend
