// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretservice.h"

#ifdef SPENDSCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QMap>
#endif

using namespace Qt::StringLiterals;

namespace spend::secrets
{

#ifdef SPENDSCOPE_DBUS

// https://specifications.freedesktop.org/secret-service/: SearchItems(attributes) -> (unlocked, locked)
bool isLockedAway(const QString &server, const QString &user)
{
    using Attributes = QMap<QString, QString>;
    constexpr int patienceMs = 5'000;
    qDBusRegisterMetaType<Attributes>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, server}, {u"user"_s, user}});
    const QDBusMessage reply = bus.call(call, QDBus::Block, patienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() < 2)
        return false;
    return !qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1)).isEmpty();
}

#else

bool isLockedAway(const QString &, const QString &)
{
    return false;
}

#endif

} // namespace spend::secrets
