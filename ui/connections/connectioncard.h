// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/connectionservice.h"

#include <QFrame>
#include <QHash>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace spend::ui
{

class StatusBadge;
class ThinProgress;

/// What can be done with a connection.
enum class ConnectionAction { Sync, Cancel, Pause, Resume, WhatIsMissing, Edit, NewKey, Remove };

/// One connection: name, status, sentence, progress, actions. Updated in place, so focus and scroll position stay.
class ConnectionCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionCard(ConnectionId id, QWidget *parent = nullptr);

    ConnectionId id() const { return m_id; }
    void update(const ConnectionView &view, std::int64_t nowMs);
    QString sentence() const;
    Status status() const;
    /// The button of an action; hidden where the action makes no sense now.
    QPushButton *button(ConnectionAction action) const { return m_buttons.value(action); }

Q_SIGNALS:
    void actionChosen(spend::ConnectionId id, spend::ui::ConnectionAction action);

private:
    void addAction(ConnectionAction action, const QString &text);
    void offer(const QList<ConnectionAction> &buttons, const QList<ConnectionAction> &more);

    ConnectionId m_id;
    QLabel *m_name;
    StatusBadge *m_badge;
    QLabel *m_sentence;
    QWidget *m_bar; ///< the progress and the gap below it
    ThinProgress *m_progress;
    QHBoxLayout *m_row;
    QToolButton *m_more;
    QHash<ConnectionAction, QPushButton *> m_buttons;
    QHash<ConnectionAction, QAction *> m_actions;
};

} // namespace spend::ui
