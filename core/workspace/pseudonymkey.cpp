// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pseudonymkey.h"

#include "core/store/storesession.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
const QString word = u"export/pseudonym-key"_s;
}

QByteArray pseudonymKey(store::StoreSession &session)
{
    return session.transact([&] {
        if (const auto known = session.preferences.find(word))
            return QByteArray::fromHex(known->toLatin1());
        std::array<quint32, 8> random{};
        QRandomGenerator::system()->generate(random.begin(), random.end());
        const QByteArray secret(reinterpret_cast<const char *>(random.data()), sizeof random);
        session.preferences.put(word, QString::fromLatin1(secret.toHex()));
        return secret;
    });
}

} // namespace spend
