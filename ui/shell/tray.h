// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/questionline.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace spend::ui
{

/// The program in the system tray, where there is one: cost today and of this cycle, how the data stands, and what one
/// does from there. UI thread.
class Tray final : public QObject
{
    Q_OBJECT
public:
    /// \c window: the main window, which outlives it.
    Tray(ConnectionService &connections, SpendService &spend, Clock &clock, QWidget *window);
    ~Tray() override;

    /// Whether the desktop has a tray, and so a window that was closed can be found again.
    static bool isAvailable();
    void show();
    QMenu *menu() const { return m_menu; }
    QSystemTrayIcon *icon() const { return m_icon; }

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void quitRequested();

private:
    struct Figures {
        bool hasData = false;
        std::int64_t today = 0; ///< micro-cents
        std::int64_t cycle = 0;
    };
    void ask();
    void tell();

    ConnectionService &m_connections;
    Clock &m_clock;
    QuestionLine m_line;
    Figures m_figures;
    QMenu *m_menu;
    QAction *m_today;
    QAction *m_cycle;
    QAction *m_status;
    QAction *m_sync;
    QSystemTrayIcon *m_icon;
};

} // namespace spend::ui
