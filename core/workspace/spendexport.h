// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/focusexport.h"
#include "core/workspace/spendservice.h"

#include <QString>

#include <atomic>
#include <vector>

namespace spend
{

/// What an export holds, but for its range.
struct ExportWish {
    enum class What { Csv, Focus, Events };
    What what = What::Csv;
    QString path;
    std::vector<Dimension> by; ///< Csv only; none: in full
    Filters filters;
    FocusOptions focus; ///< Focus only, as are the next two
    FocusFormat format = FocusFormat::Csv;
    QString accountId; ///< empty: the connection's
    QString generatorVersion; ///< of the program, for the metadata
};

/// Writes spend into a file, whole or not at all. Where \c cancelled becomes true, an older file stays as it was and a
/// problem of ProblemKind::Cancelled is answered; FOCUS is written to its end. The thread of the source, within one
/// reading transaction; takes as long as the scope is large. Throws store::StoreError.
Result<void> writeExport(
    SpendSource &source, const ExportWish &wish, const DateRange &range, const std::atomic_bool *cancelled = nullptr);

} // namespace spend
