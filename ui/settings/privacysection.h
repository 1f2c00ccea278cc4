// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QWidget>

class QCheckBox;

namespace spend::ui
{

/// Whether people go by other names; the window's menu has the same switch. UI thread.
class PrivacySection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    explicit PrivacySection(bool hidesNames, QWidget *parent = nullptr);

    bool isChecked() const;
    void setChecked(bool hidesNames);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }

Q_SIGNALS:
    void hideNamesChanged(bool hidden);

private:
    QCheckBox *m_hide;
};

} // namespace spend::ui
