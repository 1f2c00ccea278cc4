// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QString>

namespace spend::ui
{

/// How one page leads to another. The shell is one; pages know nothing else of each other. UI thread.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Brings a page to the front, by its id.
    virtual void openPage(const QString &id) = 0;
    /// Opens Explorer at a view, as one step that undo takes back.
    virtual void explore(const ExploreView &view) = 0;
    /// Opens the page about one user, group, model or repository.
    virtual void openSubject(Dimension dimension, const QString &key) = 0;
    /// Opens the setup wizard.
    virtual void addConnection() = 0;
    /// Adds a connection to the sample service.
    virtual void addSample() = 0;
};

} // namespace spend::ui
