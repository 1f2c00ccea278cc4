// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeaddress.h"

#include <QFile>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

#include <libpq-fe.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace spend::store
{

namespace
{
constexpr auto exampleAddress = "postgresql://USER@HOST:PORT/DATABASE"_L1;

struct OptionsFree {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

bool isLoopback(const QByteArray &host)
{
    if (host.startsWith('/') || host == "localhost")
        return true;
    const QHostAddress address(QString::fromUtf8(host));
    return !address.isNull() && address.isLoopback();
}

/// Every one of "a,b,c" is this computer.
bool areLoopback(const QByteArray &hosts)
{
    const QList<QByteArray> each = hosts.split(',');
    return std::all_of(each.begin(), each.end(), isLoopback);
}

Problem badAddress(const QString &text)
{
    return Problem::invalidInput(text, u"An address looks like %1."_s.arg(exampleAddress));
}

/// Where the system keeps the certificates that it trusts; the first of them that is there.
QByteArray systemCertificates()
{
    for (const char *file :
        {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromUtf8(file)))
            return file;
    }
    return {};
}

std::mutex passwordMutex;
std::map<QString, SecretKey> &passwords()
{
    static std::map<QString, SecretKey> known;
    return known;
}
} // namespace

bool isServerAddress(const QString &store)
{
    return store.startsWith("postgresql://"_L1) || store.startsWith("postgres://"_L1);
}

Result<QList<std::pair<QByteArray, QByteArray>>> serverOptions(const QString &address)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, OptionsFree> parsed(
        PQconninfoParse(address.toUtf8().constData(), &message));
    PQfreemem(message); // it may quote the address: not shown
    if (!isServerAddress(address) || !parsed)
        return badAddress(u"This is no address of a shared store."_s);
    QList<std::pair<QByteArray, QByteArray>> options;
    QByteArray host = {};
    QByteArray hostAddress = qgetenv("PGHOSTADDR");
    QByteArray mode;
    bool hasCertificates = false;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QByteArray key = option->keyword;
        const QByteArray value = option->val;
        if (key == "password" || key == "sslpassword")
            return Problem::invalidInput(u"A password doesn't belong into the address of the store."_s,
                u"Leave it out: it is kept in the keychain, or read from PGPASSWORD or ~/.pgpass."_s);
        if (key == "service" || key == "options" || key == "passfile" || key == "client_encoding")
            return badAddress(u"“%1” can't be a part of the store's address."_s.arg(QString::fromUtf8(key)));
        if (key == "host")
            host = value;
        if (key == "hostaddr")
            hostAddress = value;
        if (key == "sslmode") {
            mode = value;
            continue;
        }
        hasCertificates = hasCertificates || key == "sslrootcert";
        options.append({key, value});
    }
    if (host.isEmpty() && hostAddress.isEmpty())
        return badAddress(u"The address names no server."_s);
    const bool isNear = areLoopback(hostAddress.isEmpty() ? host : hostAddress);
    if (!isNear && !mode.isEmpty() && mode != "verify-full" && mode != "verify-ca")
        return Problem::invalidInput(
            u"“sslmode=%1” would let others read or alter what goes to the server."_s.arg(QString::fromUtf8(mode)),
            u"Leave sslmode out; name the server's certificate authority with sslrootcert=FILE if need be."_s);
    if (mode.isEmpty())
        mode = isNear ? "prefer" : "verify-full";
    options.append({QByteArray("sslmode"), mode});
    if (const QByteArray file = systemCertificates(); !isNear && !hasCertificates && !file.isEmpty()
        && !qEnvironmentVariableIsSet("PGSSLROOTCERT")
        && !QFile::exists(QString::fromUtf8(qgetenv("HOME")) + "/.postgresql/root.crt"_L1))
        options.append({QByteArray("sslrootcert"), file});
    return options;
}

QString shownAddress(const QString &address)
{
    QUrl url(address);
    url.setPassword({});
    url.setQuery(QString());
    url.setFragment({});
    return url.toString(QUrl::RemovePassword | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void usePassword(const QString &address, const SecretKey &password)
{
    const std::scoped_lock lock(passwordMutex);
    passwords()[shownAddress(address)] = password;
}

SecretKey passwordFor(const QString &address)
{
    const std::scoped_lock lock(passwordMutex);
    const auto known = passwords().find(shownAddress(address));
    return known == passwords().end() ? SecretKey() : known->second;
}

QString passwordKeyName(const QString &address)
{
    return u"store/"_s + shownAddress(address);
}

} // namespace spend::store
