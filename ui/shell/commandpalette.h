// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace spend::ui
{

/// One field that finds everything: what is typed is looked for among the entries, Enter or a click runs the one that
/// is marked. Up, Down, Page Up and Page Down move the mark while the field keeps the focus; Esc or a click elsewhere
/// closes it. What was chosen lately stands first when nothing is typed.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    /// \c settings, where given, keep what was chosen lately.
    explicit CommandPalette(QWidget *parent, QSettings *settings = nullptr);

    /// Also while it is open: what is typed stays, and so does the mark where a person moved it.
    void setEntries(const QList<PaletteEntry> &entries);
    /// Shows it above its parent's window, with an empty field.
    void popUp();

    CommandPaletteModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The entries are about to be looked at: a moment to renew them.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool moveMark(int key);
    void mark(int row);
    void describeMark();
    void run(const QModelIndex &index);
    void fit();

    QSettings *m_settings;
    CommandPaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QStringList m_recent;
    bool m_moved = false; ///< the mark was moved by a person since the last letter
};

} // namespace spend::ui
