// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/connection.h"

using namespace Qt::StringLiterals;

namespace spend
{

QUrl ConnectionSettings::defaultApiUrl()
{
    return QUrl(u"https://api.cursor.com"_s);
}

QString ProxyChoice::toText() const
{
    switch (kind) {
    case Kind::System:
        return u"system"_s;
    case Kind::None:
        return u"none"_s;
    case Kind::Manual:
        break;
    }
    if (!host.contains(u':'))
        return host + u':' + QString::number(port);
    // A zone ("fe80::1%eth0") is written with its percent sign encoded, as in every URL (RFC 6874).
    return u'[' + QString(host).replace(u'%', u"%25"_s) + u"]:"_s + QString::number(port);
}

Result<ProxyChoice> ProxyChoice::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"system")
        return ProxyChoice{};
    if (trimmed == u"none")
        return ProxyChoice{Kind::None, {}, 0};
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || url.port() <= 0)
        return Problem::invalidInput(u"The proxy “%1” can't be read."_s.arg(trimmed),
            u"Write it as host:port, for example proxy.example.com:3128."_s);
    return ProxyChoice{Kind::Manual, url.host(), url.port()};
}

Result<QString> checkConnectionName(const QString &name, const QStringList &taken)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Problem::invalidInput(u"A connection needs a name."_s, u"Type one, for example your team's."_s);
    if (trimmed.toUcs4().size() > longestConnectionName)
        return Problem::invalidInput(
            u"The name is longer than %1 characters."_s.arg(longestConnectionName), u"Choose a shorter one."_s);
    for (const QString &other : taken) {
        if (trimmed.compare(other, Qt::CaseInsensitive) == 0)
            return Problem::invalidInput(
                u"There is a connection named “%1” already."_s.arg(other), u"Choose another name."_s);
    }
    return trimmed;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::PendingData:
        return u"Pending Data"_s;
    case Status::Healthy:
        return u"Healthy"_s;
    case Status::Limited:
        return u"Limited"_s;
    case Status::Stale:
        return u"Stale"_s;
    case Status::Error:
        return u"Error"_s;
    case Status::Paused:
        return u"Paused"_s;
    }
    return {};
}

} // namespace spend
