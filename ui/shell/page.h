// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

class QWidget;

namespace spend::ui
{

/// What the navigation shows of a page, which itself is made when it is first wanted.
struct PageEntry {
    enum class Place { Top, Bottom };

    QString id; ///< stable word, for settings and for going there
    QString title;
    QString iconName; ///< one of resources/icons
    Place place = Place::Top; ///< where in the navigation it stands
};

/// All that the shell knows of a page. A page shows its own four faces: empty, loading, failed with a remedy, content.
class Page
{
public:
    explicit Page(PageEntry entry)
        : m_entry(std::move(entry))
    {
    }
    virtual ~Page() = default;
    const QString &id() const { return m_entry.id; }
    const QString &title() const { return m_entry.title; }
    /// The page itself; the shell becomes its parent.
    virtual QWidget *widget() = 0;
    /// The page was brought to the front.
    virtual void activated() { }

private:
    const PageEntry m_entry;
};

} // namespace spend::ui
