// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QList>
#include <QString>

namespace spend::ui
{

/// One level above the one that is shown.
struct Crumb {
    QString label;
    ExploreView view;

    friend bool operator==(const Crumb &, const Crumb &) = default;
};

/// All that Explorer shows: the view, how one came to it, and whether its events are listed.
struct ExploreState {
    ExploreView view;
    bool events = false;
    QList<Crumb> trail; ///< the levels above, outermost first; empty at the top
    QString label; ///< what this level is called, below the top

    friend bool operator==(const ExploreState &, const ExploreState &) = default;
};

/// The states that one can go back and forth between.
class ViewHistory
{
public:
    const ExploreState &current() const { return m_states[m_at]; }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }

    /// Begins anew.
    void reset(const ExploreState &state);
    /// A state after the current one; what was undone is forgotten. The same state again is no step.
    void push(const ExploreState &state);
    /// Puts another state in the current one's place.
    void replace(const ExploreState &state);
    void undo();
    void redo();

private:
    QList<ExploreState> m_states{ExploreState()};
    qsizetype m_at = 0;
};

} // namespace spend::ui
