// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measureset.h"
#include "core/analysis/spendquery.h"

namespace spend
{

class SpendPicture;

/// Answers a question from a picture. Pure and without locks: any thread.
/// Measures that are not asked for (nor sorted by) stay 0, and rows with nothing in those asked for are left out.
/// A dimension's keys: those of the Directory; ISO dates of the first day (day, week, month, cycle: each connection's
/// own); connection names; "max" and "standard"; "headless" and "interactive".
SpendReport runQuery(const SpendPicture &picture, const SpendQuery &query, MeasureSet measures = MeasureSet::all());

/// How the cost of the query's range and filters was attributed to repositories. The grouping does not matter.
AttributionShare attributionOf(const SpendPicture &picture, const SpendQuery &query);

} // namespace spend
