// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/chargebackplan.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spend::ui
{

class NoteBox;

/// Which reports are put into which folder by themselves.
class CopyPlanDialog final : public QDialog
{
    Q_OBJECT
public:
    CopyPlanDialog(ConnectionService &connections, SpendService &spend, QWidget *parent);

Q_SIGNALS:
    /// The plan was kept; a sentence about it.
    void kept(const QString &sentence);

private:
    void show(const ChargebackPlan &plan);
    ChargebackPlan plan() const;
    void update();
    void chooseFolder();
    void save();

    SpendService &m_spend;
    QuestionLine m_line;
    QCheckBox *m_on;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QComboBox *m_by;
    QComboBox *m_period;
    QComboBox *m_connection;
    QCheckBox *m_pseudonyms;
    NoteBox *m_note;
    QPushButton *m_save;
};

} // namespace spend::ui
