// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstddef>
#include <string>

namespace spend::store
{

/// INSERTs of many rows, in statements of 100 rows, beyond which they gain nothing, of 10 and of 1. Each number of rows
/// is a statement that stays prepared, with a hundred rows of some hundred kB: so there are three numbers, and not as
/// many as there are remainders.
class RowBatch
{
public:
    RowBatch(const std::string &table, const std::string &columns, int columnCount)
    {
        const std::string head = "INSERT INTO " + table + " (" + columns + ") VALUES ";
        m_hundred = head + valueRows(100, columnCount);
        m_ten = head + valueRows(10, columnCount);
        m_one = head + valueRows(1, columnCount);
    }

    /// How many of @p left rows the next statement takes.
    static int next(std::size_t left) { return left >= 100 ? 100 : left >= 10 ? 10 : 1; }
    /// The statement for as many rows as next() answered.
    const std::string &sql(int rows) const { return rows == 100 ? m_hundred : rows == 10 ? m_ten : m_one; }

private:
    std::string m_hundred;
    std::string m_ten;
    std::string m_one;
};

} // namespace spend::store
