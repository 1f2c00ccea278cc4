// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utcday.h"
#include "core/store/database.h"

#include <vector>

namespace spend::store
{

/// Something that a person wrote down about a day.
struct StoredNote {
    QString id; ///< a UUID
    UtcDay day;
    QString text;

    friend bool operator==(const StoredNote &, const StoredNote &) = default;
};

/// Notes on the time axis. Throws StoreError.
class NoteTable
{
public:
    explicit NoteTable(Database &database)
        : m_database(database)
    {
    }
    /// By day, then text.
    std::vector<StoredNote> all();
    /// Adds the note, or replaces the one with its id.
    void put(const StoredNote &note);
    void remove(const QString &id);

private:
    Database &m_database;
};

} // namespace spend::store
