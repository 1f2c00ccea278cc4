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

QByteArray newPseudonymKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return {reinterpret_cast<const char *>(random.data()), sizeof random};
}

QByteArray knownPseudonymKey(store::StoreSession &session)
{
    const auto known = session.preferences.find(word);
    return known ? QByteArray::fromHex(known->toLatin1()) : QByteArray();
}

QByteArray pseudonymKeyWithin(store::StoreSession &session)
{
    if (const QByteArray known = knownPseudonymKey(session); !known.isEmpty())
        return known;
    const QByteArray secret = newPseudonymKey();
    session.preferences.put(word, QString::fromLatin1(secret.toHex()));
    return secret;
}

QByteArray pseudonymKey(store::StoreSession &session)
{
    return session.transact([&] { return pseudonymKeyWithin(session); });
}

} // namespace spend
