// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertservice.h"
#include "core/workspace/questionline.h"
#include "ui/settings/settingssection.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

class ChannelDialog;
class ChannelRow;
class NoteBox;
class QuietHoursCard;
class SectionCard;

/// Alerts: by which channels they are told, and when they wait.
class AlertsSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    AlertsSection(SpendService &spend, alert::AlertService &alerts, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override { ask(); }

private:
    void ask();
    void show(const alert::AlertsAnswer &answer);
    ChannelRow *newRow(const alert::AlertChannel &channel);
    void edit(const alert::AlertChannel &channel);
    void test(ChannelRow *row);
    void confirmRemoval(const alert::AlertChannel &channel);
    void showFailure(const Result<void> &result);

    alert::AlertService &m_alerts;
    QuestionLine m_line;
    SectionCard *m_card;
    QPushButton *m_add;
    QLabel *m_empty;
    NoteBox *m_problem;
    QVBoxLayout *m_list;
    QHash<QString, ChannelRow *> m_rows; ///< by the channel's id
    QuietHoursCard *m_quiet;
};

} // namespace spend::ui
