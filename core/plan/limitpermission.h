// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/plan/limits.h"

namespace spend
{

namespace store
{
class StoreSession;
}

// Whether limits may be changed from here. Kept in the store's preferences, so that it holds for everybody who works
// with it. Those that change something belong into a transaction (SpendService::change). They throw store::StoreError.

LimitPermission limitPermission(store::StoreSession &session, ConnectionId connection);
bool areLimitChangesOn(store::StoreSession &session);
void switchLimitChanges(store::StoreSession &session, bool on);

/// The service refused this connection's key: a sentence that stays until another key comes or somebody tries again.
void noteRefusedKey(store::StoreSession &session, ConnectionId connection, const QString &sentence);
void forgetRefusedKey(store::StoreSession &session, ConnectionId connection);

} // namespace spend
