// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pseudonym.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace spend
{

QString Pseudonyms::nameOf(const QString &userKey) const
{
    const QByteArray hash =
        QMessageAuthenticationCode::hash(userKey.toUtf8(), m_secret, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("user-") + QString::fromLatin1(hash.first(16));
}

} // namespace spend
