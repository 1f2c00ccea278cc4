// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"

#include <QAbstractButton>

class QTimer;

namespace spend::ui
{

/// How the data stands, always in sight: the connection that needs attention most, its status, the age of its data and
/// the next sync or the progress of the one that runs.
class RailStatus final : public QAbstractButton
{
    Q_OBJECT
public:
    RailStatus(ConnectionService &connections, Clock &clock, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// What the card says, line by line.
    QStringList lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    ConnectionService &m_connections;
    Clock &m_clock;
    QTimer *m_tick;
    bool m_collapsed = false;
    bool m_hasConnection = false;
    QString m_name;
    Status m_status = Status::PendingData;
    double m_done = -1; ///< below 0: nothing runs
    QStringList m_lines;
};

} // namespace spend::ui
