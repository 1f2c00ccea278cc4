// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/notebook.h"
#include "core/workspace/spendservice.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

class FormField;
class NoteBox;

/// Writes a note about a day, changes it or deletes it. Show it with open(); it deletes itself.
class NoteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A note without an id is a new one.
    NoteDialog(SpendService &spend, const Note &note, UtcDay today, QWidget *parent);

private:
    void save();
    void remove();
    void change(std::function<void(store::StoreSession &)> work);
    void countLetters();

    SpendService &m_spend;
    Note m_note;
    QDateEdit *m_day;
    QLineEdit *m_text;
    FormField *m_field;
    QLabel *m_left;
    NoteBox *m_trouble;
    QPushButton *m_delete;
    QPushButton *m_save;
};

} // namespace spend::ui
