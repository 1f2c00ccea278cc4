// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limitpermission.h"

#include "core/store/storesession.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
const QString switchWord = u"limits/change"_s;

/// By uuid: the number of a removed connection is given again.
QString refusedWord(store::StoreSession &session, ConnectionId id)
{
    const auto connection = session.connections.find(id);
    return connection ? u"limits/refused/"_s + connection->uuid : QString();
}
} // namespace

LimitPermission limitPermission(store::StoreSession &session, ConnectionId connection)
{
    return {areLimitChangesOn(session), session.preferences.value(refusedWord(session, connection))};
}

bool areLimitChangesOn(store::StoreSession &session)
{
    return session.preferences.value(switchWord) == u"on"_s;
}

void switchLimitChanges(store::StoreSession &session, bool on)
{
    if (on)
        session.preferences.put(switchWord, u"on"_s);
    else
        session.preferences.remove(switchWord);
}

void noteRefusedKey(store::StoreSession &session, ConnectionId connection, const QString &sentence)
{
    if (const QString word = refusedWord(session, connection); !word.isEmpty())
        session.preferences.put(word, sentence);
}

void forgetRefusedKey(store::StoreSession &session, ConnectionId connection)
{
    session.preferences.remove(refusedWord(session, connection));
}

} // namespace spend
