// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

#include <functional>
#include <utility>
#include <vector>

namespace spend::ui
{

/// The pages that there are, in the order of the navigation. Each is made when it is first asked for: a window with one
/// page is on the screen in a fraction of the time that all of them take. UI thread.
class PageBook
{
public:
    /// \c received takes each page over once it is made.
    explicit PageBook(std::function<void(Page &)> received)
        : m_received(std::move(received))
    {
    }

    /// P: a class with a static PageEntry entry().
    template <typename P>
    void offer(std::function<P *()> make)
    {
        m_leaves.push_back({P::entry(), std::move(make)});
    }

    QList<PageEntry> entries() const;
    /// Made where it was not; null where there is no such page.
    Page *page(const QString &id);
    template <typename P>
    P *page()
    {
        return static_cast<P *>(page(P::entry().id));
    }
    /// Null where it was not made yet.
    template <typename P>
    P *madePage() const
    {
        return static_cast<P *>(madePage(P::entry().id));
    }
    QList<Page *> madePages() const;

private:
    struct Leaf {
        PageEntry entry;
        std::function<Page *()> make;
        Page *page = nullptr; ///< the window's
    };
    Page *madePage(const QString &id) const;

    std::function<void(Page &)> m_received;
    std::vector<Leaf> m_leaves;
};

} // namespace spend::ui
