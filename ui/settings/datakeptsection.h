// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/retention.h"
#include "core/workspace/questionline.h"
#include "ui/settings/settingssection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace spend::ui
{

/// How long single events are kept. A choice shows first what it would let go; only the button makes it so.
class DataKeptSection final : public QWidget, public SettingsSection
{
    Q_OBJECT
public:
    DataKeptSection(SpendService &spend, Clock &clock, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QWidget *widget() override { return this; }
    void activated() override;

private:
    struct Answer {
        int kept = 0; ///< what is chosen in the store, months; 0: for ever
        int asked = 0; ///< what the outlook is of
        retention::Outlook outlook;
    };
    /// Of a choice, or of what the store's people chose.
    void ask(std::optional<int> months);
    void show(const Answer &answer);
    void showChoice(int months);
    void apply();
    void say(const QString &sentence, bool trouble);

    SpendService &m_spend;
    Clock &m_clock;
    QuestionLine m_line;
    QComboBox *m_months;
    QPushButton *m_apply;
    QLabel *m_outlook;
    QLabel *m_status;
};

} // namespace spend::ui
