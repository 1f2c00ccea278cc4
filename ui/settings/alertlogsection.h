// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertservice.h"
#include "core/workspace/questionline.h"
#include "ui/settings/settingssection.h"

#include <QWidget>

namespace spend::ui
{

class AlertLogModel;

/// What was told by which channel, and what could not be.
class AlertLogSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    AlertLogSection(SpendService &spend, alert::AlertService &alerts, Clock &clock, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override { ask(); }

private:
    void ask();

    QuestionLine m_line;
    AlertLogModel *m_model;
};

} // namespace spend::ui
