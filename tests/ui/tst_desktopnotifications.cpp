// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopnotifications.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;
using namespace spend::ui;

/// A notification server as a desktop has one, on the test's own session bus.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString application;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities;
    QList<Shown> shown;

    NotificationServer()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_works = bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~NotificationServer() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    bool works() const { return m_works; }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(replaces)
        Q_UNUSED(timeout)
        shown.append({application, icon, summary, body, actions, hints});
        return uint(100 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    bool m_works = false;
};

/// To be run on a session bus of its own: dbus-run-session.
class TestDesktopNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(QDBusConnection::sessionBus().isConnected(), "there is no session bus"); }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_server.reset();
    }
    void init()
    {
        m_desktop.reset();
        m_server.reset(); // one at a time has the name
        m_server = std::make_unique<NotificationServer>();
        QVERIFY(m_server->works());
        m_desktop = std::make_unique<DesktopNotifications>();
    }

    void theDesktopShowsIt()
    {
        m_server->capabilities = QStringList{u"body"_s, u"actions"_s};
        QVERIFY(show(message(u"Ada <over> budget"_s, Severity::Warning)));
        QCOMPARE(m_server->shown.size(), 1);
        const auto &shown = m_server->shown.first();
        QCOMPARE(shown.application, u"Spendscope"_s);
        QCOMPARE(shown.summary, u"Ada <over> budget"_s);
        QVERIFY(shown.body.contains(u"More than <b>agreed</b> & so on"_s)); // as it is: the server knows no markup
        QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s}));
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 1);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"spendscope"_s);
    }

    void dataIsNoMarkup()
    {
        m_server->capabilities = QStringList{u"body"_s, u"body-markup"_s};
        QVERIFY(show(message(u"Serious"_s, Severity::Serious)));
        const auto &shown = m_server->shown.first();
        QVERIFY2(shown.body.contains(u"More than &lt;b&gt;agreed&lt;/b&gt; &amp; so on"_s), qPrintable(shown.body));
        QVERIFY(shown.actions.isEmpty()); // the server offers none
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 2);
    }

    void openLeadsToThePage()
    {
        m_server->capabilities = QStringList{u"actions"_s};
        QSignalSpy opened(m_desktop.get(), &DesktopNotifications::openRequested);
        QVERIFY(show(message(u"One"_s, Severity::Warning)));
        Q_EMIT m_server->ActionInvoked(999, u"default"_s); // somebody else's
        Q_EMIT m_server->ActionInvoked(101, u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"budgets"_s);
        Q_EMIT m_server->NotificationClosed(101, 2);
        Q_EMIT m_server->ActionInvoked(101, u"open"_s);
        QVERIFY(show(message(u"Two"_s, Severity::Warning))); // signals come in order: those before are through
        Q_EMIT m_server->ActionInvoked(102, u"default"_s);
        QTRY_COMPARE(opened.size(), 2);
    }

    void aStopAsksNobody()
    {
        std::stop_source stopped;
        stopped.request_stop();
        const auto result = m_desktop->show(message(u"One"_s, Severity::Warning), stopped.get_token());
        QVERIFY(!result && result.problem().isCancelled());
        QVERIFY(m_server->shown.isEmpty());
    }

    void withoutServerAndTrayItSaysSo()
    {
        m_server.reset();
        const auto result = show(message(u"One"_s, Severity::Warning));
        QVERIFY(!result);
        QVERIFY2(result.problem().text.contains(u"neither a notification server nor a tray"_s),
            qPrintable(result.problem().text));
        // One that comes later is used.
        m_server = std::make_unique<NotificationServer>();
        QVERIFY(show(message(u"Two"_s, Severity::Warning)));
        QCOMPARE(m_server->shown.size(), 1);
    }

private:
    static Message message(const QString &title, Severity severity)
    {
        return messageOf({{u"k"_s, IncidentKind::BudgetActual, severity, title, u"More than <b>agreed</b> & so on"_s, 0,
            u"budgets"_s, {}}});
    }
    /// From another thread, as senders do, while this one keeps working.
    Result<void> show(const Message &message)
    {
        auto shown = std::async(std::launch::async, [&] { return m_desktop->show(message, {}); });
        while (shown.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return shown.get();
    }

    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifications> m_desktop;
};

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
