// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/buildinfo.h"

#include "commit.h"

namespace spend::build
{

QString version()
{
    return QStringLiteral(SPENDSCOPE_VERSION);
}

QString commit()
{
    return QStringLiteral(SPENDSCOPE_COMMIT);
}

QUrl updateUrl()
{
    return QUrl(QStringLiteral(SPENDSCOPE_UPDATE_URL));
}

QByteArray updateKey()
{
    return QByteArray::fromBase64(QByteArrayLiteral(SPENDSCOPE_UPDATE_KEY));
}

} // namespace spend::build
