// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spend::secrets
{

/// Whether the Secret Service of this session holds an entry that it does not hand out because it is locked. QtKeychain
/// can't tell that from an entry that is not there. False where there is no such service. Waits a few seconds at most;
/// any thread.
bool isLockedAway(const QString &server, const QString &user);

} // namespace spend::secrets
