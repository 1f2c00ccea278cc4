// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "core/analysis/spendtable.h"

#include <optional>
#include <vector>

namespace spend
{

/// What Explorer's rows are made of, summed over one period: figures by the first dimension's values, by both
/// dimensions' where cells are asked for, and the active users. Indices are those of axis(). Refers to the picture.
class PeriodSums
{
public:
    enum class Detail {
        Rows,
        RowsAndCells ///< with the second dimension, if there is one
    };
    PeriodSums(const QueryScope &scope, const std::vector<Dimension> &by, Basis basis, Detail detail);

    const QueryAxis &axis() const { return m_table.axes().front(); }
    /// Whether anything has the value: only then it is a row.
    bool holds(std::uint32_t index) const { return index < m_figures.size() && m_figures[index] != Figures{}; }
    const Figures &figures(std::uint32_t index) const { return m_figures[index]; }
    /// 0 where neither the basis nor the dimension tells.
    int users(std::uint32_t index) const { return m_users.empty() ? 0 : m_users[index]; }
    const Figures &total() const { return m_table.total(); }
    int activeUsers() const { return m_activeUsers; }

    bool hasCells() const { return m_table.axes().size() == 2; }
    /// By the first dimension, and the second where hasCells().
    const SpendTable &table() const { return m_table; }

private:
    void countActiveUsers(const QueryScope &scope);
    void countUsersOfRows(const QueryScope &scope, Basis basis);

    SpendTable m_table;
    std::vector<Figures> m_figures;
    std::vector<int> m_users;
    int m_activeUsers = 0;
};

/// A table's figures by the value on one of its axes.
std::vector<Figures> figuresBy(const SpendTable &table, std::size_t axis);

} // namespace spend
