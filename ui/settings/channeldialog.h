// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertservice.h"

#include <QDialog>

class QPushButton;

namespace spend::ui
{

class ChannelForm;
class NoteBox;

/// Adds or changes a channel of alerts; a test is possible before it is kept. Show it with open(); it deletes itself.
class ChannelDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \c channel without an id: a new one.
    ChannelDialog(alert::AlertService &alerts, const alert::AlertChannel &channel, QWidget *parent);

private:
    void save();
    void test();
    void setBusy(bool busy);
    /// Says it and answers false where something is missing here that only a stored channel may leave out.
    bool hasSecret();

    alert::AlertService &m_alerts;
    bool m_isNew;
    ChannelForm *m_form;
    NoteBox *m_note;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace spend::ui
