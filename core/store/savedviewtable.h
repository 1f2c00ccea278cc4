// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace spend::store
{

/// A saved view as it is stored; what the text of the view means is not known here.
struct StoredView {
    QString id; ///< a UUID
    QString name;
    bool pinned = false;
    QString view; ///< JSON

    friend bool operator==(const StoredView &, const StoredView &) = default;
};

/// Saved views in the order that a person gave them. Throws StoreError.
class SavedViewTable
{
public:
    explicit SavedViewTable(Database &database)
        : m_database(database)
    {
    }
    /// In order.
    std::vector<StoredView> all();
    std::optional<StoredView> find(const QString &id);
    /// Behind the others.
    void append(const StoredView &view);
    /// Name, pin and view of the one with this id, which keeps its place. One that is not there stays away.
    void update(const StoredView &view);
    void remove(const QString &id);
    /// The given ones first, in this order, then the others as they were. Unknown ids are ignored.
    void setOrder(const QStringList &ids);

private:
    Database &m_database;
};

} // namespace spend::store
