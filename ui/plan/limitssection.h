// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/questionline.h"
#include "ui/settings/settingssection.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace spend::ui
{

/// Settings: whether limits may be changed from here at all. Off at first; it holds for everybody who works with the
/// store.
class LimitsSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    explicit LimitsSection(SpendService &spend, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override;

private:
    void keep(bool on);

    SpendService &m_spend;
    QuestionLine m_line;
    QCheckBox *m_switch;
    QLabel *m_error;
};

} // namespace spend::ui
