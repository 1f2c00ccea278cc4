// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/detailrows.h"
#include "core/domain/pseudonym.h"
#include "core/output/focuscolumns.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace spend
{

/// What an export says that no event tells.
struct FocusOptions {
    FocusVersion version = FocusVersion::V1_3;
    QString invoiceIssuer = QStringLiteral("Cursor"); ///< another for teams billed by a reseller or a marketplace
    std::map<ConnectionId, QString> accountIds; ///< of each connection; its UUID unless the admin gave another
    std::optional<Pseudonyms> pseudonyms; ///< users get these names, and no others
};

/// A cell of the export: nothing is null; JSON objects are flat, with sorted keys.
struct FocusValue {
    std::optional<QString> text; ///< as CSV writes it: plain text, decimals with a point, ISO date-times
    std::vector<std::pair<QString, QString>> object = {}; ///< FocusType::Json: keys with texts of JSON values

    static FocusValue null() { return {}; }
};

/// One row by column name. Columns of other versions may be among them.
using FocusRow = QHash<QString, FocusValue>;

/// Calls \c use for each row of the scope, by day, then by the key's texts: connection, user, group, repository, model,
/// kind, max mode, on-demand. Each figure of the scope is in exactly one row, until \c use answers false.
/// EffectiveCost adds up to the report's cost, BilledCost to its on-demand part, to the micro-cent.
void forEachFocusRow(
    const QueryScope &scope, const FocusOptions &options, const std::function<bool(const FocusRow &)> &use);

} // namespace spend
