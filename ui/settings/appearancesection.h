// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QWidget>

namespace spend::ui
{

class SegmentedControl;
class Theme;

/// Like the system, light or dark, and how dense: what the menu has too.
class AppearanceSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(Theme &theme, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override;

private:
    Theme &m_theme;
    SegmentedControl *m_choice;
    SegmentedControl *m_density;
    SegmentedControl *m_text;
};

} // namespace spend::ui
