// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace spend
{

/// Where a store and what belongs to it lie: one folder that only its owner can read.
struct Paths {
    QString dataDir;

    QString store() const;
    QString settings() const;

    /// The platform's application data folder.
    static QString defaultDataDir();
    /// Makes the folder (mode 0700 where there are modes).
    static Result<Paths> prepare(const QString &dataDir);
};

} // namespace spend
