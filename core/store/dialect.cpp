// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <algorithm>

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

void Dialect::makeRoomForEvents(ConnectionId, std::span<const UsageEvent>) { }

Statement &Dialect::streamed(const std::string &sql)
{
    return m_database.prepared(sql);
}

std::string Dialect::tableNames() const
{
    return "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
}

std::vector<std::string> Dialect::tables()
{
    std::vector<std::string> names;
    Statement &select = m_database.prepared(tableNames());
    while (select.step())
        names.emplace_back(select.text(0));
    select.reset();
    std::stable_partition(
        names.begin(), names.end(), [](const std::string &name) { return name == "connection" || name == "budget"; });
    return names;
}

std::vector<Column> Dialect::columns(const std::string &table)
{
    std::vector<Column> found;
    Statement &select = m_database.prepared("SELECT name, type FROM pragma_table_info($1) ORDER BY cid");
    select.bind(1, std::string_view(table));
    while (select.step())
        found.push_back({std::string(select.text(0)), select.text(1) == "TEXT"});
    select.reset();
    return found;
}

} // namespace spend::store
