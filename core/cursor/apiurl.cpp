// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/apiurl.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
struct ServiceWording {
    Q_DECLARE_TR_FUNCTIONS(ServiceWording)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}
} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> checkApiUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty())
        return Problem::invalidInput(ServiceWording::tr("The base URL can't be read."),
            ServiceWording::tr("Write it in full, for example https://api.cursor.com."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Problem::invalidInput(
            ServiceWording::tr("The base URL must not hold a user name, a query or a fragment."),
            ServiceWording::tr("Write only scheme, host, port and path."));
    const QString scheme = url.scheme().toLower();
    if (scheme == u"http" && !isLoopbackHost(url.host()))
        return Problem::invalidInput(
            ServiceWording::tr("Plain http would send the key over the network for everybody to read."),
            ServiceWording::tr("Use https; http is allowed to this machine only (127.0.0.1)."));
    if (scheme != u"http" && scheme != u"https")
        return Problem::invalidInput(ServiceWording::tr("The base URL must begin with https://."),
            ServiceWording::tr("For example https://api.cursor.com."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

} // namespace spend::cursor
