// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertchannel.h"
#include "core/digest/digestschedule.h"
#include "core/domain/clock.h"
#include "core/workspace/questionline.h"

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace spend::ui
{

class NoteBox;

/// When digests are sent by themselves, and by which alert channels.
class DigestPlanForm final : public QDialog
{
    Q_OBJECT
public:
    using Channels = std::function<std::vector<alert::AlertChannel>(store::StoreSession &)>;
    /// \c channels: those that there are; runs in the reader's thread.
    DigestPlanForm(SpendService &spend, Clock &clock, Channels channels, QWidget *parent);

private:
    struct Known {
        DigestPlan plan;
        std::vector<alert::AlertChannel> channels;
    };
    void show(const Known &known);
    void update();
    void save();

    SpendService &m_spend;
    Clock &m_clock;
    QuestionLine m_line;
    QCheckBox *m_weekly;
    QComboBox *m_weekday;
    QComboBox *m_hour;
    QCheckBox *m_cycleEnd;
    QVBoxLayout *m_channels;
    QLabel *m_next;
    NoteBox *m_trouble;
    QPushButton *m_save;
    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by the channels' ids
};

} // namespace spend::ui
