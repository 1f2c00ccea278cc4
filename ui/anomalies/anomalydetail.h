// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/anomalytable.h"
#include "core/workspace/anomalyanswer.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace spend::ui
{

class AnomalyChart;

/// One anomaly in plain sentences, with its days, and what can be done about it.
class AnomalyDetail final : public QFrame
{
    Q_OBJECT
public:
    explicit AnomalyDetail(QWidget *parent = nullptr);
    /// Nothing: the card says that one is to be chosen.
    void setAnomaly(const std::optional<ListedAnomaly> &listed, UtcDay today);
    /// Why a change was refused; empty: it was not.
    void setTrouble(const QString &sentence);

Q_SIGNALS:
    void exploreRequested();
    void subjectRequested();
    void acknowledged(const QString &anomaly, const QString &note);
    void reopened(const QString &anomaly);
    void muted(const spend::store::StoredMute &mute);
    void unmuted(const QString &mute);

private:
    QWidget *buildContent();
    void fillMuteMenu();
    void offerMute(const QString &text, AnomalyKind *kind, bool subject, std::optional<int> days);
    void acknowledge();

    std::optional<ListedAnomaly> m_listed;
    UtcDay m_today;
    QStackedWidget *m_stack;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_text = nullptr;
    AnomalyChart *m_chart = nullptr;
    QPushButton *m_explore = nullptr;
    QPushButton *m_subject = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_mute = nullptr;
    QMenu *m_muteMenu = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_trouble = nullptr;
};

} // namespace spend::ui
