// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QWidget>

class QComboBox;
class QSettings;

namespace spend::ui
{

/// The system's language, or one of ours. Texts that are on the screen already keep their words: it takes effect when
/// Spendscope starts the next time, and says so.
class LanguageSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    explicit LanguageSection(QSettings &settings, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }

private:
    QComboBox *m_choice;
};

} // namespace spend::ui
