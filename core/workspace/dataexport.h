// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/focuscolumns.h"
#include "core/workspace/spendservice.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace spend
{

/// What is exported, from the window, and where to. docs/EXPORT.md says what each kind holds.
struct DataExport {
    enum class Kind { Details, Events, FocusCsv, FocusJson };
    Kind kind = Kind::Details;
    DateRange range;
    Filters filters;
    FocusVersion focusVersion = FocusVersion::V1_3;
    QByteArray pseudonymSecret; ///< FOCUS: people get other names by it; empty: their own
    QString path;
    QString generatorVersion; ///< of this program, for the metadata
};

/// Hears how much is done, 0 to 1; false gives up, and no file is left.
using ExportWatch = std::function<bool(double done)>;

/// Writes the file, whole or not at all; FOCUS has its metadata beside it. Given up, it is a problem of kind Cancelled.
/// The reader's thread, which it holds for as long as it takes. Throws store::StoreError.
Result<void> writeData(SpendSource &source, const DataExport &what, const ExportWatch &watch);

} // namespace spend
