// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviewtable.h"

namespace spend::store
{

namespace
{
StoredView read(const Statement &row)
{
    return {row.string(0), row.string(1), row.integer(2) != 0, row.string(3)};
}
} // namespace

std::vector<StoredView> SavedViewTable::all()
{
    std::vector<StoredView> views;
    Statement &select =
        m_database.prepared("SELECT id, name, pinned, view FROM saved_view ORDER BY position, name, id");
    while (select.step())
        views.push_back(read(select));
    select.reset();
    return views;
}

std::optional<StoredView> SavedViewTable::find(const QString &id)
{
    Statement &select = m_database.prepared("SELECT id, name, pinned, view FROM saved_view WHERE id = $1");
    select.bind(1, id);
    std::optional<StoredView> found;
    if (select.step())
        found = read(select);
    select.reset();
    return found;
}

void SavedViewTable::append(const StoredView &view)
{
    Statement &last = m_database.prepared("SELECT coalesce(max(position), 0) FROM saved_view");
    last.step();
    const std::int64_t position = last.integer(0) + 1;
    last.reset();
    m_database.prepared("INSERT INTO saved_view (id, name, position, pinned, view) VALUES " + valueRows(1, 5))
        .execute(view.id, view.name, position, view.pinned, view.view);
}

void SavedViewTable::update(const StoredView &view)
{
    m_database.prepared("UPDATE saved_view SET name = $1, pinned = $2, view = $3 WHERE id = $4")
        .execute(view.name, view.pinned, view.view, view.id);
}

void SavedViewTable::remove(const QString &id)
{
    m_database.prepared("DELETE FROM saved_view WHERE id = $1").execute(id);
}

void SavedViewTable::setOrder(const QStringList &ids)
{
    QStringList order = ids;
    for (const StoredView &view : all()) {
        if (!order.contains(view.id))
            order.append(view.id);
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        m_database.prepared("UPDATE saved_view SET position = $1 WHERE id = $2")
            .execute(std::int64_t(i) + 1, order.at(i));
}

} // namespace spend::store
