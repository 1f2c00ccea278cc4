// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <functional>

namespace spend
{

/// What a copy of a store brought over.
struct StoreCopy {
    std::int64_t connections = 0;
    std::int64_t events = 0;
    std::int64_t rollupRows = 0;
    std::int64_t cost = 0; ///< micro-cents, of all reports alike
};

/// Copies a store, a file or a shared one, into another: all of it in one transaction, as it was at one moment. The
/// copy is checked before it counts: each table's rows, and reports by every dimension, which must be equal to the
/// micro-cent. What the target holds is replaced if \c mayReplace says so, and only where all its connections are of
/// the source: what has nothing to do with the source is never deleted. Keys stay where they are. Waits: not for the
/// UI's thread.
Result<StoreCopy> copyStore(const QString &source, const QString &target, bool mayReplace,
    const std::function<void(const QString &table, std::int64_t rows)> &progress);

} // namespace spend
