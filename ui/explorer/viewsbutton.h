// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/workspace/spendservice.h"

#include <QPushButton>

namespace spend::ui
{

class ViewsPanel;
class ViewsSource;

/// Tells which saved view Explorer shows and whether it was changed since, and opens the list of saved views.
class ViewsButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ViewsButton(SpendService &spend, QWidget *parent = nullptr);

    /// What Explorer shows. A view that is exactly a saved one counts as that one; otherwise the one that was shown
    /// last counts as edited.
    void setCurrentView(const ExploreView &view);
    /// The saved view that is shown, changed or not; empty where there is none.
    QString currentId() const { return m_currentId; }
    bool isEdited() const { return m_edited; }

    /// Opens the list and asks for a name for what Explorer shows.
    void saveAs();
    ViewsPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// A person wants to see a saved view, or has saved what is shown under this name.
    void viewChosen(const spend::ExploreView &view, const QString &name);

private:
    void refresh();

    ViewsSource *m_views;
    ViewsPanel *m_panel;
    ExploreView m_view;
    QString m_currentId;
    bool m_edited = false;
};

} // namespace spend::ui
