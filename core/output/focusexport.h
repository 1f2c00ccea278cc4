// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/output/focusrows.h"

#include <QString>

#include <functional>

namespace spend
{

enum class FocusFormat { Csv, Json };

/// Hears the day ("2026-11-01T00:00:00Z") of each row that is about to be written; false gives the export up, which
/// then fails as cancelled and leaves no file.
using FocusWatch = std::function<bool(const QString &dayStart)>;

/// Writes a scope as FOCUS rows into \c path, and their metadata beside it ("spend.csv": "spend.metadata.json"): both
/// whole, or neither. \c createdMs, epoch ms: the moment that the metadata names. Takes as long as the scope is large:
/// not for the UI's thread.
/// CSV is UTF-8 without a byte order mark, null an empty field; no text is changed. What deviates from the
/// specification stands in the metadata.
Result<void> writeFocus(const QueryScope &scope, const FocusOptions &options, FocusFormat format, const QString &path,
    const QString &generatorVersion, std::int64_t createdMs, const FocusWatch &watch = {});

/// Where the metadata of an export lies.
QString focusMetadataPath(const QString &path);

} // namespace spend
