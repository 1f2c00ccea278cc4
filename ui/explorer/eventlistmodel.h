// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/eventlist.h"
#include "ui/table/figurelistmodel.h"

#include <memory>

namespace spend::ui
{

/// A page of events as a table, newest first; it does not sort otherwise, since a page is a part of a list. Texts are
/// made when they are painted.
class EventListModel final : public FigureListModel
{
    Q_OBJECT
public:
    explicit EventListModel(QObject *parent = nullptr);

    void setPage(std::shared_ptr<const EventPage> page);
    const EventPage &page() const { return *m_page; }
    const ListedEvent &eventAt(int row) const { return m_page->events[std::size_t(sourceRow(row))]; }

    /// What a press on a column's cells filters by; nothing for most.
    static std::optional<Dimension> dimensionOf(const FigureColumn &column);
    struct Value {
        QString key;
        QString label;
    };
    Value valueAt(int row, Dimension dimension) const;

    bool sortable(int) const override { return false; }

protected:
    int sourceCount() const override { return int(m_page->events.size()); }
    QVariant cell(int source, int column, int role) const override;
    std::optional<std::int64_t> sortValue(int source, int) const override { return -std::int64_t(source); }
    bool sortsByText(int) const override { return false; }

private:
    QString text(const ListedEvent &event, const QString &word) const;
    QString toolTip(const ListedEvent &event, const FigureColumn &column) const;

    std::shared_ptr<const EventPage> m_page;
    UtcDay m_today;
};

} // namespace spend::ui
