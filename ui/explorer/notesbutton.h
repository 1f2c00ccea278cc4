// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/spendservice.h"
#include "ui/explorer/chartmark.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace spend::ui
{

class NotesSource;

/// Opens a menu about the marks on the time axis: add a note, edit one, show price changes or not.
class NotesButton final : public QPushButton
{
    Q_OBJECT
public:
    NotesButton(SpendService &spend, NotesSource &notes, Clock &clock, QWidget *parent = nullptr);

    /// Opens the dialog for a new note about a day.
    void addNote(UtcDay day);
    /// Opens the dialog of a note, or in the browser the page on which a price change was announced.
    void openMark(const ChartMark &mark);

private:
    void fillMenu();
    void openDialog(const QString &id, UtcDay day, const QString &text);
    UtcDay today() const;

    SpendService &m_spend;
    NotesSource &m_notes;
    Clock &m_clock;
    QMenu *m_edit;
    QAction *m_prices;
};

} // namespace spend::ui
