// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>
#include <QString>

#include <optional>

namespace spend::store
{

/// What everybody who works with the store has chosen together, such as working days: words and texts. What only one
/// person's window needs lies in its settings instead. Throws StoreError.
class PreferenceTable
{
public:
    explicit PreferenceTable(Database &database)
        : m_database(database)
    {
    }
    std::optional<QString> find(const QString &word);
    QString value(const QString &word, const QString &byDefault = {}) { return find(word).value_or(byDefault); }
    void put(const QString &word, const QString &text);
    void remove(const QString &word);

private:
    Database &m_database;
};

} // namespace spend::store
