// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagebook.h"

namespace spend::ui
{

QList<PageEntry> PageBook::entries() const
{
    QList<PageEntry> entries;
    for (const Leaf &leaf : m_leaves)
        entries.append(leaf.entry);
    return entries;
}

Page *PageBook::page(const QString &id)
{
    for (Leaf &leaf : m_leaves) {
        if (leaf.entry.id != id)
            continue;
        if (!leaf.page) {
            leaf.page = leaf.make();
            m_received(*leaf.page);
        }
        return leaf.page;
    }
    return nullptr;
}

QList<Page *> PageBook::madePages() const
{
    QList<Page *> pages;
    for (const Leaf &leaf : m_leaves) {
        if (leaf.page)
            pages.append(leaf.page);
    }
    return pages;
}

Page *PageBook::madePage(const QString &id) const
{
    for (const Leaf &leaf : m_leaves) {
        if (leaf.entry.id == id)
            return leaf.page;
    }
    return nullptr;
}

} // namespace spend::ui
