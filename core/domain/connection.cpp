// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct DomainWording {
    Q_DECLARE_TR_FUNCTIONS(DomainWording)
};
} // namespace

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
        return Problem::invalidInput(DomainWording::tr("The proxy “%1” can't be read.").arg(trimmed),
            DomainWording::tr("Write it as host:port, for example proxy.example.com:3128."));
    return ProxyChoice{Kind::Manual, url.host(), url.port()};
}

Result<QString> checkConnectionName(const QString &name, const QStringList &taken)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Problem::invalidInput(
            DomainWording::tr("A connection needs a name."), DomainWording::tr("Type one, for example your team's."));
    if (trimmed.toUcs4().size() > longestConnectionName)
        return Problem::invalidInput(
            DomainWording::tr("The name is longer than %1 characters.").arg(longestConnectionName),
            DomainWording::tr("Choose a shorter one."));
    for (const QString &other : taken) {
        if (trimmed.compare(other, Qt::CaseInsensitive) == 0)
            return Problem::invalidInput(DomainWording::tr("There is a connection named “%1” already.").arg(other),
                DomainWording::tr("Choose another name."));
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
