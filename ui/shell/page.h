// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace spend::ui
{

/// All that the shell knows of a page. A page shows its own four faces: empty, loading, failed with a remedy, content.
class Page
{
public:
    enum class Place { Top, Bottom };

    virtual ~Page() = default;
    /// Stable word, for settings and for going there.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// One of resources/icons.
    virtual QString iconName() const = 0;
    /// The page itself; the shell becomes its parent.
    virtual QWidget *widget() = 0;
    /// Where in the navigation it stands.
    virtual Place place() const { return Place::Top; }
    /// The page was brought to the front.
    virtual void activated() { }
};

} // namespace spend::ui
