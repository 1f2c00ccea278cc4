// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QDialog>

class QPushButton;

namespace spend::ui
{

class ConnectionForm;
class NoteBox;

/// Changes a connection's settings with the wizard's form. Show it with open(); it deletes itself.
class EditDialog final : public QDialog
{
    Q_OBJECT
public:
    EditDialog(ConnectionService &connections, Clock &clock, const ConnectionView &view, QWidget *parent);

private:
    void save();

    ConnectionService &m_connections;
    ConnectionId m_id;
    ConnectionForm *m_form;
    NoteBox *m_note;
    QPushButton *m_save;
};

} // namespace spend::ui
