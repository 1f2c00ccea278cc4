// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendpicture.h"
#include "core/analysis/spendquery.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace spend
{

/// Which values of a coded dimension pass a filter: a byte a code, 1 or 0.
using CodeTable = std::vector<std::uint8_t>;

struct SummedScope;

/// A query's range and filters, resolved against a picture: the blocks that can hold rows of it, and for the rows in
/// them a table a filtered dimension.
class QueryScope
{
public:
    QueryScope(const SpendPicture &picture, const DateRange &range, const Filters &filters);

    const SpendPicture &picture() const { return m_picture; }
    /// Sorted by day, then connection.
    const std::vector<const DayBlock *> &blocks() const { return m_blocks; }
    std::size_t rowCount() const { return m_rows; }
    /// The largest code in each column of the blocks.
    const RollupKey &highestCodes() const { return m_highest; }
    bool filtersRows() const;
    /// Which users pass; nothing where all do.
    const std::optional<CodeTable> &users() const { return m_users; }
    /// Which repositories pass; nothing where all do.
    const std::optional<CodeTable> &repositories() const { return m_repositories; }

    /// The rows of a block of this scope that pass the row filters, ascending, into \c rows. Repositories are not
    /// looked at. Call it only where filtersRows().
    void selectRows(const RollupBlock &block, std::vector<std::uint32_t> &rows) const;

    /// The same scope over rows that the picture's source has summed by these dimensions and those of the filters:
    /// where the rows are too many to be read, and no repository is asked for. Otherwise null. Its blocks are of the
    /// same connections, and, where a time is among the dimensions, of the same days.
    std::unique_ptr<const SummedScope> summedBy(const std::vector<Dimension> &by) const;

private:
    void addCodeFilter(std::optional<CodeTable> &table, const KeyOrder &names, Code highest,
        const DimensionFilter &filter, bool eMails);
    void addFlagFilter(Dimension dimension, const DimensionFilter &filter);
    void listFewUsers();

    const SpendPicture &m_picture;
    Filters m_filters;
    std::vector<const DayBlock *> m_blocks;
    std::size_t m_rows = 0;
    RollupKey m_highest;
    std::optional<CodeTable> m_users, m_groups, m_models, m_kinds, m_repositories;
    std::vector<Code> m_fewUsers; ///< the users that pass, where they are few
    std::array<std::uint8_t, 8> m_flags{1, 1, 1, 1, 1, 1, 1, 1}; ///< by flag::rollupMask bits
    bool m_filtersFlags = false;
};

/// A scope with the picture of its own that it refers to.
struct SummedScope {
    SummedScope(SpendPicture summed, const DateRange &range, const Filters &filters)
        : picture(std::move(summed))
        , scope(picture, range, filters)
    {
    }
    SummedScope(const SummedScope &) = delete;
    SummedScope &operator=(const SummedScope &) = delete;

    const SpendPicture picture;
    const QueryScope scope;
};

/// The code that a filter's value means: the one with this key (e-mails in any case), else the only one with this
/// label.
std::optional<Code> codeMeant(const QString &value, const KeyOrder &names, bool eMails);

/// The connections of a directory that pass a query's filter on Dimension::Connection.
std::vector<const ConnectionFacts *> connectionsInScope(const Directory &directory, const Filters &filters);

} // namespace spend
