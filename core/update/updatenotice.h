// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

namespace spend
{

/// What a release's makers say of the newest one.
struct UpdateNotice {
    QVersionNumber version;
    QDate published;
    QString summary; ///< plain text, a sentence or two
    QUrl page; ///< https, where to read on
};

/// Reads {"payload": BASE64, "signature": BASE64}. The signature is Ed25519 over the payload's bytes, checked before
/// anything in them is looked at; the payload is {"product": "spendscope", "version", "published", "summary", "page"}.
/// Problems are BadRequest: not signed for \c publicKey, or signed and not understood.
Result<UpdateNotice> readUpdateNotice(const QByteArray &file, const QByteArray &publicKey);

/// Whether \c signature (64 bytes) over \c message was made with the secret half of \c publicKey (32 bytes).
bool isSignedFor(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace spend
