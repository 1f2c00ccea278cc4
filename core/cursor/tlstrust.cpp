// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cursor/tlstrust.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::cursor
{

namespace
{
struct ServiceWording {
    Q_DECLARE_TR_FUNCTIONS(ServiceWording)
};

constexpr qint64 largestCaFile = 1024 * 1024;

Problem unusable(const QString &text)
{
    return Problem::invalidInput(text, ServiceWording::tr("Give a PEM file with your own authority's certificate."));
}

bool isIssuerFault(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

bool isTimeFault(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}
} // namespace

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return unusable(ServiceWording::tr("The certificate file %1 does not exist.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(ServiceWording::tr("The certificate file %1 can't be read.").arg(path));
    const QByteArray content = file.read(largestCaFile + 1);
    if (content.size() > largestCaFile)
        return unusable(ServiceWording::tr("The certificate file %1 is larger than such files are.").arg(path));
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty())
        return unusable(ServiceWording::tr("The file %1 holds no certificate in PEM form.").arg(path));
    return certificates;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &ownAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!ownAuthorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + ownAuthorities);
    return tls;
}

TlsFault tlsFaultOf(const QList<QSslError> &errors)
{
    const auto any = [&](auto matches) {
        return std::any_of(
            errors.begin(), errors.end(), [&](const QSslError &error) { return matches(error.error()); });
    };
    // An unknown issuer first: what it says of host and time is worth nothing.
    if (any(isIssuerFault))
        return TlsFault::UnknownIssuer;
    if (any([](QSslError::SslError error) { return error == QSslError::HostNameMismatch; }))
        return TlsFault::WrongHost;
    if (any(isTimeFault))
        return TlsFault::NotNow;
    return errors.isEmpty() ? TlsFault::None : TlsFault::Other;
}

TlsFault tlsFaultOf(const QString &handshakeError)
{
    // OpenSSL's words: "unsupported protocol", "tlsv1 alert protocol version", "wrong version number" (no TLS at all).
    const bool isProtocol = handshakeError.contains(u"unsupported protocol"_s, Qt::CaseInsensitive)
        || handshakeError.contains(u"protocol version"_s, Qt::CaseInsensitive);
    return isProtocol ? TlsFault::Outdated : TlsFault::Other;
}

} // namespace spend::cursor
