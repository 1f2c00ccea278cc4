// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatenotice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <optional>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct UpdateWording {
    Q_DECLARE_TR_FUNCTIONS(UpdateWording)
};

constexpr qsizetype keyBytes = 32;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype longestSummary = 500;

Problem notUnderstood(const QString &detail)
{
    return {ProblemKind::BadRequest, UpdateWording::tr("What the address answered tells of no release."),
        UpdateWording::tr("Look at the project's page for a newer version."), detail};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::optional<QByteArray> decoded(const QJsonValue &value)
{
    const auto result = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}
} // namespace

bool isSignedFor(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != keyBytes || signature.size() != signatureBytes)
        return false;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), std::size_t(keyBytes)),
        &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(message),
               std::size_t(message.size()))
        == 1;
}

Result<UpdateNotice> readUpdateNotice(const QByteArray &file, const QByteArray &publicKey)
{
    const QJsonObject envelope = QJsonDocument::fromJson(file).object();
    const auto payload = decoded(envelope.value("payload"_L1));
    const auto signature = decoded(envelope.value("signature"_L1));
    if (!payload || !signature)
        return notUnderstood(u"no payload or no signature"_s);
    if (!isSignedFor(publicKey, *payload, *signature))
        return Problem{ProblemKind::BadRequest,
            UpdateWording::tr(
                "What the address answered is not signed by the makers of Spendscope. It was not looked at."),
            UpdateWording::tr("Don't install anything that came from there; look at the project's page."), {}};

    const QJsonObject told = QJsonDocument::fromJson(*payload).object();
    UpdateNotice notice;
    if (told.value("product"_L1).toString() != u"spendscope"_s)
        return notUnderstood(u"another product"_s);
    qsizetype rest = 0;
    const QString version = told.value("version"_L1).toString();
    notice.version = QVersionNumber::fromString(version, &rest);
    if (notice.version.segmentCount() != 3 || rest != version.size())
        return notUnderstood(u"no version"_s);
    notice.published = QDate::fromString(told.value("published"_L1).toString(), Qt::ISODate);
    notice.summary = told.value("summary"_L1).toString().left(longestSummary).simplified();
    notice.page = QUrl(told.value("page"_L1).toString(), QUrl::StrictMode);
    if (!notice.page.isValid() || notice.page.scheme() != u"https"_s)
        return notUnderstood(u"no page"_s);
    return notice;
}

} // namespace spend
