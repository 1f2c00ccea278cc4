// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

namespace spend::store
{

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bind(index, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void Statement::bind(int index, std::optional<std::int64_t> value)
{
    if (value)
        bind(index, *value);
    else
        bindNull(index);
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Statement::run()
{
    while (step()) { }
    reset();
}

std::string valueRows(int rows, int columns)
{
    std::string sql;
    int parameter = 0;
    for (int row = 0; row < rows; ++row) {
        sql += row == 0 ? "(" : ", (";
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                sql += ", ";
            sql += '$' + std::to_string(++parameter);
        }
        sql += ')';
    }
    return sql;
}

} // namespace spend::store
