// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresstatement.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <array>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
// Numbers of types, fixed for all time in the server's catalogue.
constexpr unsigned anyType = 0; ///< the server finds out
constexpr unsigned bigintType = 20;
constexpr int textFormat = 0;
constexpr int binaryFormat = 1;
} // namespace

std::size_t PostgresStatementBase::slot(int index)
{
    const auto count = static_cast<std::size_t>(index);
    if (m_texts.size() < count) {
        m_texts.resize(count);
        m_isNull.resize(count, true);
        m_types.resize(count, anyType);
        m_lengths.resize(count);
        m_formats.resize(count);
        m_values.resize(count);
    }
    return count - 1;
}

void PostgresStatementBase::bind(int index, std::int64_t value)
{
    const std::size_t i = slot(index);
    std::array<char, sizeof value> bytes{};
    qToBigEndian<qint64>(value, bytes.data());
    m_texts[i].assign(bytes.data(), bytes.size());
    m_isNull[i] = false;
    m_types[i] = bigintType;
    m_lengths[i] = static_cast<int>(bytes.size());
    m_formats[i] = binaryFormat;
}

void PostgresStatementBase::bind(int index, std::string_view text)
{
    const std::size_t i = slot(index);
    m_texts[i].assign(text);
    // The server keeps no NUL in texts; what stands for "no such character" says that there was one.
    for (std::size_t at = 0; (at = m_texts[i].find('\0', at)) != std::string::npos;)
        m_texts[i].replace(at, 1, "\xEF\xBF\xBD");
    m_isNull[i] = false;
    m_lengths[i] = static_cast<int>(m_texts[i].size());
    m_formats[i] = textFormat;
}

void PostgresStatementBase::bindNull(int index)
{
    m_isNull[slot(index)] = true;
}

const char *const *PostgresStatementBase::values()
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] = m_isNull[i] ? nullptr : m_texts[i].c_str();
    return m_values.data();
}

void PostgresStatementBase::takeResult(PostgresResult result)
{
    m_result = std::move(result);
    m_row = -1;
}

bool PostgresStatementBase::nextRow()
{
    if (!m_result || m_row + 1 >= PQntuples(m_result.get()))
        return false;
    ++m_row;
    return true;
}

std::int64_t PostgresStatementBase::affectedRows() const
{
    if (PQresultStatus(m_result.get()) != PGRES_COMMAND_OK)
        return -1;
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

bool PostgresStatementBase::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) == 1;
}

std::string_view PostgresStatementBase::text(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column),
        static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column))};
}

std::int64_t PostgresStatementBase::integer(int column) const
{
    const std::string_view value = text(column);
    if (value == "t" || value == "f")
        return value == "t" ? 1 : 0;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc::result_out_of_range)
        throw StoreError({ProblemKind::Store, u"A sum in the shared store is beyond all bounds."_s,
            u"Check the store's contents; please report this."_s, {}});
    Q_UNUSED(end)
    return number;
}

} // namespace spend::store
