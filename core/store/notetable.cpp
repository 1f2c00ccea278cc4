// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notetable.h"

namespace spend::store
{

std::vector<StoredNote> NoteTable::all()
{
    std::vector<StoredNote> notes;
    Statement &select = m_database.prepared("SELECT id, day, text FROM note ORDER BY day, text, id");
    while (select.step())
        notes.push_back({select.string(0), UtcDay{static_cast<std::int32_t>(select.integer(1))}, select.string(2)});
    select.reset();
    return notes;
}

void NoteTable::put(const StoredNote &note)
{
    remove(note.id);
    m_database.prepared("INSERT INTO note (id, day, text) VALUES " + valueRows(1, 3))
        .execute(note.id, std::int64_t{note.day.number}, note.text);
}

void NoteTable::remove(const QString &id)
{
    m_database.prepared("DELETE FROM note WHERE id = $1").execute(id);
}

} // namespace spend::store
