// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace spend::store
{

/// INSERTs of many rows, in statements of 100 rows, beyond which they gain nothing, of 10 and of 1. Each number of rows
/// is a statement that stays prepared, with a hundred rows of some hundred kB: so there are three numbers, and not as
/// many as there are remainders.
class RowBatch
{
public:
    /// \c dialect outlives it.
    RowBatch(Dialect &dialect, std::string table, std::string columns, int columnCount)
        : m_dialect(dialect)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
        , m_columnCount(columnCount)
    {
    }

    /// How many of @p left rows the next statement takes.
    static int next(std::size_t left) { return left >= 100 ? 100 : left >= 10 ? 10 : 1; }
    /// The statement for as many rows as next() answered.
    const std::string &sql(int rows)
    {
        std::string &text = m_statements[rows];
        if (text.empty())
            text = m_dialect.keyedInsert(m_table, m_columns, rows, m_columnCount);
        return text;
    }

private:
    Dialect &m_dialect;
    std::string m_table;
    std::string m_columns;
    int m_columnCount;
    std::map<int, std::string> m_statements;
};

} // namespace spend::store
