// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preferencetable.h"

namespace spend::store
{

std::optional<QString> PreferenceTable::find(const QString &word)
{
    Statement &select = m_database.prepared("SELECT text FROM preference WHERE word = $1");
    select.bind(1, word);
    std::optional<QString> found;
    if (select.step())
        found = select.string(0);
    select.reset();
    return found;
}

void PreferenceTable::put(const QString &word, const QString &text)
{
    remove(word);
    m_database.prepared("INSERT INTO preference (word, text) VALUES " + valueRows(1, 2)).execute(word, text);
}

void PreferenceTable::remove(const QString &word)
{
    m_database.prepared("DELETE FROM preference WHERE word = $1").execute(word);
}

} // namespace spend::store
