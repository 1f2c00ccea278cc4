// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace spend::ui
{

class NoteBox;

/// A channel in the list: its switch, what it is, a test with its answer right below, and the ways to change it.
class ChannelRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelRow(const alert::AlertChannel &channel, QWidget *parent = nullptr);

    const alert::AlertChannel &channel() const { return m_channel; }
    void setChannel(const alert::AlertChannel &channel);
    /// The test runs: its button is off until it is answered.
    void showTesting();
    void showTested(const Result<void> &result);

Q_SIGNALS:
    void testRequested();
    void editRequested();
    void removeRequested();
    void enabledChosen(bool enabled);

private:
    alert::AlertChannel m_channel;
    QCheckBox *m_switch;
    QLabel *m_sentence;
    QPushButton *m_test;
    QPushButton *m_edit;
    QPushButton *m_remove;
    NoteBox *m_answer;
};

} // namespace spend::ui
