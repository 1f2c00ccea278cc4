// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QThread>

#include <atomic>

namespace spend::test
{

/// The window in which gnome-keyring asks a person for the keychain's password, with a person who declines, or who went
/// for a coffee. On the session bus, in a thread of its own.
class TestPrompter final : public QDBusVirtualObject
{
public:
    TestPrompter()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("prompter")))
    {
        moveToThread(&m_thread);
        m_thread.start();
        m_registered = m_bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this)
            && m_bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    ~TestPrompter() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("prompter"));
        m_thread.quit();
        m_thread.wait();
    }

    bool isRegistered() const { return m_registered; }
    int prompts() const { return m_prompts; }
    void setSilent(bool silent) { m_silent = silent; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString member = message.member();
        if (message.interface() != QLatin1String("org.gnome.keyring.internal.Prompter"))
            return false;
        const QString path = message.arguments().value(0).value<QDBusObjectPath>().path();
        bus.send(message.createReply());
        if (member == QLatin1String("BeginPrompting"))
            answer(bus, message.service(), path, {});
        else if (member == QLatin1String("PerformPrompt")) {
            ++m_prompts;
            if (!m_silent)
                answer(bus, message.service(), path, QStringLiteral("no"));
        } else if (member == QLatin1String("StopPrompting"))
            bus.send(callbackOf(message.service(), path, QStringLiteral("PromptDone")));
        return true;
    }

private:
    static QDBusMessage callbackOf(const QString &service, const QString &path, const QString &method)
    {
        return QDBusMessage::createMethodCall(
            service, path, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
    }
    static void answer(const QDBusConnection &bus, const QString &service, const QString &path, const QString &reply)
    {
        QDBusMessage ready = callbackOf(service, path, QStringLiteral("PromptReady"));
        ready << reply << QVariantMap() << QString();
        bus.send(ready);
    }

    QDBusConnection m_bus;
    QThread m_thread;
    bool m_registered = false;
    std::atomic<int> m_prompts = 0;
    std::atomic<bool> m_silent = false;
};

inline bool lockKeychain()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
        QStringLiteral("Lock"));
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    return QDBusConnection::sessionBus().call(lock).type() == QDBusMessage::ReplyMessage;
}

/// By its password, as at login.
inline bool unlockKeychain()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.freedesktop.secrets");
    const QString path = QStringLiteral("/org/freedesktop/secrets");
    QDBusMessage open = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"));
    open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage opened = bus.call(open);
    if (opened.arguments().size() < 2)
        return false;
    QDBusArgument password;
    password.beginStructure();
    password << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("test")
             << QStringLiteral("text/plain");
    password.endStructure();
    QDBusMessage unlock = QDBusMessage::createMethodCall(service, path,
        QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"));
    unlock << QVariant::fromValue(QDBusObjectPath(path + QStringLiteral("/collection/login")))
           << QVariant::fromValue(password);
    return bus.call(unlock).type() == QDBusMessage::ReplyMessage;
}

} // namespace spend::test
