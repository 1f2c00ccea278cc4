// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/connectionservice.h"

#include <QDialog>

class QPushButton;

namespace spend::ui
{

class FormField;
class KeyEdit;
class NoteBox;

/// Replaces a connection's key after a test of the new one. Show it with open(); it deletes itself.
class NewKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    NewKeyDialog(ConnectionService &connections, const ConnectionView &view, QWidget *parent);

private:
    void save();
    void setBusy(bool busy);
    void showOutcome(const Result<KeyReport> &result);

    ConnectionService &m_connections;
    ConnectionId m_id;
    KeyEdit *m_key;
    FormField *m_field;
    NoteBox *m_note;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace spend::ui
