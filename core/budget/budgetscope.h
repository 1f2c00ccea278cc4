// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/result.h"

#include <QString>

#include <vector>

namespace spend
{

class SpendPicture;
struct Connection;

/// What of the spend can be given a budget: everything but time.
bool isBudgetDimension(Dimension dimension);
/// The filters without those on days, weeks, months and cycles: a budget has its own period.
Filters withoutTime(const Filters &filters);

/// The filters with keys where labels were given, as far as a label means one key: people and groups may be renamed
/// later.
Filters keyedFilters(const SpendPicture &picture, const Filters &filters);

/// In plain words: "everything", "user Ada Byron", "model o3 or gpt-5, connection Acme, not user Bob".
QString scopeText(const SpendPicture &picture, const Filters &filters);

/// The filters as they are stored: JSON in the words of saved views, connections by their uuid, which stays when a
/// connection is renamed.
QString storedFilters(const Filters &filters, const std::vector<Connection> &connections);
/// Reads them back. A connection that is gone is a Problem, since a budget of nothing would look well kept.
Result<Filters> filtersFromStored(const QString &text, const std::vector<Connection> &connections);

} // namespace spend
