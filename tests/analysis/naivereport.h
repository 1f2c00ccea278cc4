// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "tests/analysis/randomspend.h"

namespace spend::test
{

/// The same question answered in the plainest way: a map, row by row, by the rules as they are written down. Shares no
/// code with the program but the plain structs.
SpendReport naiveReport(const SpendStore &store, const SpendQuery &query);

AttributionShare naiveAttribution(const SpendStore &store, const SpendQuery &query);

} // namespace spend::test
