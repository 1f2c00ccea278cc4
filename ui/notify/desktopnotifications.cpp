// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopnotifications.h"

#include <QIcon>
#include <QPointer>
#include <QSystemTrayIcon>
#ifdef SPENDSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#endif

#include <chrono>
#include <condition_variable>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spend::ui
{

namespace
{
#ifdef SPENDSCOPE_DBUS
const QString busName =
    u"spendscope-notifications"_s; // a connection of our own: the shared one is made in the UI thread
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int busPatienceMs = 5'000;
constexpr int serverDecides = -1;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}
#endif
constexpr auto trayPatience = 5s;

/// An answer that another thread gives, or nobody.
struct Answer {
    std::mutex mutex;
    std::condition_variable_any arrived;
    std::optional<Result<void>> result;
};
} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifications::~DesktopNotifications()
{
#ifdef SPENDSCOPE_DBUS
    QDBusConnection::disconnectFromBus(busName);
#endif
}

Result<void> DesktopNotifications::show(const alert::Message &message, std::stop_token stop)
{
    if (stop.stop_requested())
        return Problem::cancelled();
    if (notifyByBus(message))
        return {};
    return notifyByTray(message, std::move(stop));
}

bool DesktopNotifications::notifyByBus(const alert::Message &message)
{
#ifdef SPENDSCOPE_DBUS
    const std::scoped_lock busLock(m_busMutex);
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    if (!bus.isConnected()) {
        QDBusConnection::disconnectFromBus(busName); // a bus that comes later is found
        m_listening = false;
        return false;
    }
    const QDBusReply<QStringList> capabilities = bus.call(callTo(u"GetCapabilities"_s), QDBus::Block, busPatienceMs);
    if (!capabilities.isValid())
        return false;
    if (!m_listening)
        m_listening = bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)))
            && bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    QString body = message.text.trimmed();
    if (capabilities.value().contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (capabilities.value().contains(u"actions"_s))
        actions = QStringList{u"default"_s, tr("Open"), u"open"_s, tr("Open")};
    const uchar urgency = alert::worstOf(message.incidents) == Severity::Serious ? 2 : 1;
    QDBusMessage notify = callTo(u"Notify"_s);
    notify.setArguments({u"Spendscope"_s, uint(0), u"spendscope"_s, message.subject, body, actions,
        QVariantMap{{u"desktop-entry"_s, u"spendscope"_s}, {u"urgency"_s, QVariant::fromValue(urgency)}},
        serverDecides});
    const QDBusReply<uint> number = bus.call(notify, QDBus::Block, busPatienceMs);
    if (!number.isValid())
        return false;
    const std::scoped_lock lock(m_mutex);
    m_pages.insert(number.value(), message.page);
    return true;
#else
    Q_UNUSED(message)
    return false;
#endif
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    std::optional<QString> page;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_pages.constFind(id); found != m_pages.cend())
            page = *found;
    }
    if (page && (action == u"default" || action == u"open")) // others' notifications come here too
        Q_EMIT openRequested(*page);
}

void DesktopNotifications::forget(uint id, uint reason)
{
    Q_UNUSED(reason)
    const std::scoped_lock lock(m_mutex);
    m_pages.remove(id);
}

Result<void> DesktopNotifications::notifyByTray(const alert::Message &message, std::stop_token stop)
{
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        this,
        [this, answer, message] {
            const Result<void> result = showInTray(message);
            const std::scoped_lock lock(answer->mutex);
            answer->result = result;
            answer->arrived.notify_all();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(answer->mutex);
    answer->arrived.wait_for(lock, stop, trayPatience, [&] { return answer->result.has_value(); });
    if (answer->result)
        return *answer->result;
    if (stop.stop_requested())
        return Problem::cancelled();
    return Problem{ProblemKind::Busy, tr("The window was too busy to show a notification."),
        tr("It is tried again by itself."), {}};
}

Result<void> DesktopNotifications::showInTray(const alert::Message &message)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return Problem{ProblemKind::NotFound,
            tr("This desktop shows no notifications: it has neither a notification server nor a tray."),
            tr("Start one, or choose another channel."), {}};
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QIcon(u":/icons/spendscope.svg"_s), this);
        m_tray->setToolTip(u"Spendscope"_s);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT openRequested(m_trayPage); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT openRequested(m_trayPage); });
    }
    m_trayPage = message.page;
    m_tray->show();
    m_tray->showMessage(message.subject, message.text.trimmed(),
        alert::worstOf(message.incidents) == Severity::Serious ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
    return {};
}

} // namespace spend::ui
