// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace spend
{

/// The window's setting that holds a shared store's address, without a password.
inline constexpr QLatin1StringView sharedStoreSetting{"store/address"};

/// Where a store and what belongs to it lie: one folder that only its owner can read, and, where the store is shared, a
/// server's address.
struct Paths {
    QString dataDir;
    QString sharedStore = {}; ///< "postgresql://…"; empty: the store is a file in the folder

    /// The file, or the shared store's address.
    QString store() const;
    QString settings() const;

    /// The platform's application data folder.
    static QString defaultDataDir();
    /// Makes the folder (mode 0700 where there are modes).
    static Result<Paths> prepare(const QString &dataDir, const QString &sharedStore = {});
};

} // namespace spend
