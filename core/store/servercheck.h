// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/secretkey.h"

#include <QString>

namespace spend::store
{

/// What a shared store's server says of itself and of the account.
struct ServerStanding {
    QString version; ///< PostgreSQL's
    int schemaVersion = 0; ///< 0: there is no store yet
    bool isEncrypted = false;
    bool mayWrite = false; ///< sync, keep budgets and notes
    bool mayMigrate = false; ///< make the store, or bring it up to date
};

/// Connects once and looks; changes nothing. Waits for the network: not for the UI's thread. A Problem says why the
/// store can't be used: address, network, certificate, password, another program's database, a newer Spendscope.
Result<ServerStanding> standingOf(const QString &address, const SecretKey &password);

} // namespace spend::store
