// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/viewhistory.h"

namespace spend::ui
{

namespace
{
constexpr qsizetype mostStates = 200;
}

void ViewHistory::reset(const ExploreState &state)
{
    m_states = {state};
    m_at = 0;
}

void ViewHistory::push(const ExploreState &state)
{
    if (state == current())
        return;
    m_states.resize(m_at + 1);
    m_states.append(state);
    if (m_states.size() > mostStates)
        m_states.removeFirst();
    m_at = m_states.size() - 1;
}

void ViewHistory::replace(const ExploreState &state)
{
    m_states[m_at] = state;
}

void ViewHistory::undo()
{
    if (canUndo())
        --m_at;
}

void ViewHistory::redo()
{
    if (canRedo())
        ++m_at;
}

} // namespace spend::ui
