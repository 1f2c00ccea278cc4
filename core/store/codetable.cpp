// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codetable.h"

namespace spend::store
{

CodeTable::CodeTable(Database &database, const char *table)
    : m_database(database)
    , m_table(table)
{
}

Code CodeTable::intern(std::string_view text)
{
    const std::string key(text);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    Statement &find = m_database.prepared("SELECT code FROM " + m_table + " WHERE text = $1");
    find.bind(1, text);
    Code code = 0;
    if (find.step()) {
        code = static_cast<Code>(find.integer(0));
        find.reset();
    } else {
        find.reset();
        Statement &next = m_database.prepared("SELECT coalesce(max(code), 0) + 1 FROM " + m_table);
        next.step();
        code = static_cast<Code>(next.integer(0));
        next.reset();
        m_database.prepared("INSERT INTO " + m_table + " (code, text) VALUES ($1, $2)").execute(code, text);
    }
    m_known.emplace(key, code);
    return code;
}

std::vector<QString> CodeTable::all()
{
    std::vector<QString> texts;
    Statement &select = m_database.prepared("SELECT code, text FROM " + m_table + " ORDER BY code");
    while (select.step()) {
        const auto code = static_cast<std::size_t>(select.integer(0));
        if (texts.size() <= code)
            texts.resize(code + 1);
        texts[code] = select.string(1);
    }
    return texts;
}

} // namespace spend::store
