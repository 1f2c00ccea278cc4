// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QWidget>

class QCheckBox;
class QSettings;

namespace spend::ui
{

/// What closing the window does.
class WindowSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    /// \c hasTray: otherwise a closed window could not be found again, and the choice is off.
    WindowSection(QSettings &settings, bool hasTray, QWidget *parent = nullptr);

    /// Whether closing the window leaves the program in the tray; at first it does not.
    static bool closesToTray(const QSettings &settings);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }

private:
    QCheckBox *m_toTray;
};

} // namespace spend::ui
