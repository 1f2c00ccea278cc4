// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace spend::store
{

std::string Dialect::schemaScript(int, const std::string &script)
{
    return script;
}

std::string Dialect::keyedInsert(const std::string &table, const std::string &columns, int rows, int columnCount)
{
    return "INSERT INTO " + table + " (" + columns + ") VALUES " + valueRows(rows, columnCount);
}

void Dialect::makeRoomForEvents(ConnectionId, std::int64_t, std::int64_t) { }

Statement &Dialect::streamed(const std::string &sql)
{
    return m_database.prepared(sql);
}

} // namespace spend::store
