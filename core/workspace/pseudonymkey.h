// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace spend
{

namespace store
{
class StoreSession;
}

/// The secret by which people get other names in exports of this store; made at the first asking, in a transaction of
/// its own. The writer's thread. Throws store::StoreError.
QByteArray pseudonymKey(store::StoreSession &session);
/// The same within a transaction that is open already.
QByteArray pseudonymKeyWithin(store::StoreSession &session);
/// Where it was made already; reads only. Empty: not yet.
QByteArray knownPseudonymKey(store::StoreSession &session);
/// One that no store keeps: random bytes. Any thread.
QByteArray newPseudonymKey();

} // namespace spend
