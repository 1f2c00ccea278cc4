// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/desktopnotifier.h"

#include <QHash>
#include <QObject>

#include <mutex>

class QSystemTrayIcon;

namespace spend::ui
{

/// Notifications on this desktop: by org.freedesktop.Notifications on the session bus, and where nobody answers there
/// by an icon in the tray. Lives in the UI thread; show() is called from others and never makes this thread wait.
class DesktopNotifications final : public QObject, public alert::DesktopNotifier
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    Result<void> show(const alert::Message &message, std::stop_token stop) override;

Q_SIGNALS:
    /// Somebody chose "Open", or clicked the notification: the page's id.
    void openRequested(const QString &page);

private Q_SLOTS:
    // Called by the bus.
    void takeAction(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    /// Whether a notification server took it. The caller's thread waits for the bus.
    bool notifyByBus(const alert::Message &message);
    Result<void> notifyByTray(const alert::Message &message, std::stop_token stop);
    /// In the UI thread.
    Result<void> showInTray(const alert::Message &message);

    std::mutex m_busMutex; ///< held by a sender while it waits for the bus; the UI thread never takes it
    std::mutex m_mutex; ///< held for a moment only
    QHash<uint, QString> m_pages; ///< of the notifications that are shown, by their number; guarded
    bool m_listening = false; ///< by the bus's mutex
    QSystemTrayIcon *m_tray = nullptr;
    QString m_trayPage;
};

} // namespace spend::ui
