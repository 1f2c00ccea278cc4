// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/postgresconnection.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace spend::store
{

/// What statements of a PostgreSQL server have in common: their parameters and the rows at hand. Numbers go over in
/// eight bytes, texts as they are; rows come as text, in which sums of any type are readable.
class PostgresStatementBase : public Statement
{
public:
    using Statement::bind;
    void bind(int index, std::int64_t value) override;
    void bind(int index, std::string_view text) override;
    void bindNull(int index) override;

    bool isNull(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;

protected:
    static constexpr int textResults = 0;

    int parameterCount() const { return static_cast<int>(m_values.size()); }
    const unsigned *types() const { return m_types.data(); }
    const char *const *values();
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

    bool hasResult() const { return m_result != nullptr; }
    void takeResult(PostgresResult result);
    void dropResult() { m_result.reset(); }
    /// To the next row at hand; false when there is none.
    bool nextRow();
    /// Rows changed; -1 where the statement changes none.
    std::int64_t affectedRows() const;

private:
    std::size_t slot(int index);

    std::vector<std::string> m_texts;
    std::vector<bool> m_isNull;
    std::vector<unsigned> m_types;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<const char *> m_values;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace spend::store
