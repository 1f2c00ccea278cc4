// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

#include <openssl/evp.h>

namespace spend::test
{

/// A release's maker: a key pair of its own, and files signed with it.
class ReleaseSigner
{
public:
    ReleaseSigner()
        : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free)
    {
    }

    QByteArray publicKey() const
    {
        QByteArray bytes(32, '\0');
        auto size = std::size_t(bytes.size());
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size);
        return bytes;
    }

    QByteArray sign(const QByteArray &message) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        QByteArray signature(64, '\0');
        auto size = std::size_t(signature.size());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
            reinterpret_cast<const unsigned char *>(message.constData()), std::size_t(message.size()));
        return signature;
    }

    static QByteArray payload(const QString &version)
    {
        return QJsonDocument(
            QJsonObject{{QStringLiteral("product"), QStringLiteral("spendscope")}, {QStringLiteral("version"), version},
                {QStringLiteral("published"), QStringLiteral("2027-01-31")},
                {QStringLiteral("summary"), QStringLiteral("Budgets by team.")},
                {QStringLiteral("page"), QStringLiteral("https://example.com/releases")}})
            .toJson(QJsonDocument::Compact);
    }

    static QByteArray envelope(const QByteArray &payload, const QByteArray &signature)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("payload"), QString::fromLatin1(payload.toBase64())},
                                 {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}})
            .toJson();
    }

    /// The whole file about that version.
    QByteArray file(const QString &version) const { return envelope(payload(version), sign(payload(version))); }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

} // namespace spend::test
