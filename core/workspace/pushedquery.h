// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/store/storesession.h"

namespace spend
{

/// More roll-up rows than these are not pulled into the program to answer one question: the store sums them first.
inline constexpr std::int64_t mostRowsPulled = 2'000'000;

/// Whether a query's range holds more roll-up rows than that. Counts no further. Throws StoreError.
bool isLarge(store::StoreSession &session, const DateRange &range, std::int64_t mostRows = mostRowsPulled);

/// Answers as runQuery() does, to the micro-cent, but lets the store sum away what the question does not tell apart:
/// what comes over are the combinations of the dimensions that it groups and filters by. Spend is shared out to
/// repositories cell by cell, so where they are asked for the range's rows themselves come over. Throws StoreError.
SpendReport runPushedDown(store::StoreSession &session, const SpendQuery &query);

} // namespace spend
