// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QWidget>

class QToolButton;

namespace spend
{
class Clock;
class SpendService;
} // namespace spend

namespace spend::ui
{

class ComparePicker;
class NotesButton;
class NotesSource;
class RangePicker;
class SentenceLabel;
class ViewsButton;

/// Explorer's title with the sentence that says what is shown, and what is at hand for every view: undo, saved views,
/// range and comparison.
class ExplorerHead final : public QWidget
{
    Q_OBJECT
public:
    ExplorerHead(SpendService &spend, NotesSource &notes, Clock &clock, QWidget *parent = nullptr);

    void setView(const ExploreView &view, UtcDay today);
    void setAnswer(const ExploreAnswer &answer, bool events, UtcDay today);
    void setSteps(bool canUndo, bool canRedo);
    /// Without content there is nothing to control.
    void showControls(bool shown);
    RangePicker *range() const { return m_range; }
    ComparePicker *comparison() const { return m_compare; }
    ViewsButton *views() const { return m_views; }
    NotesButton *notes() const { return m_notes; }

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

private:
    DateRange m_shown; ///< of the newest answer, as the next
    std::optional<DateRange> m_compared;
    SentenceLabel *m_sentence;
    QWidget *m_controls;
    QToolButton *m_undo;
    QToolButton *m_redo;
    NotesButton *m_notes;
    ViewsButton *m_views;
    RangePicker *m_range;
    ComparePicker *m_compare;
};

} // namespace spend::ui
