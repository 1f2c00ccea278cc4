// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace spend
{

/// Versions of FOCUS, the FinOps Foundation's open schema for cost data (focus.finops.org), that can be written.
enum class FocusVersion { V1_3, V1_4 };

QString focusVersionText(FocusVersion version); ///< "1.3"
std::optional<FocusVersion> focusVersionFromText(const QString &text);

enum class FocusType { String, Decimal, DateTime, Json };

/// One column of an export.
struct FocusColumn {
    QString name;
    FocusType type = FocusType::String;
};

/// The columns of a version in the order of the file: FOCUS's own alphabetically, then ours, whose names begin with x_.
std::vector<FocusColumn> focusColumns(FocusVersion version);

/// Names the version's set of columns: another GUID whenever they change.
QString focusSchemaId(FocusVersion version);

} // namespace spend
