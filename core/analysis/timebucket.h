// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/billingcycle.h"
#include "core/domain/utcday.h"

#include <vector>

namespace spend
{

/// Day, Week, Month or Cycle.
bool isTime(Dimension dimension);

/// First day of the day, ISO week, month or billing cycle that holds \c day.
UtcDay bucketStart(Dimension dimension, UtcDay day, CycleRule cycles);

/// First day of the bucket after the one that begins on \c start.
UtcDay nextBucketStart(Dimension dimension, UtcDay start, CycleRule cycles);

/// First days of all buckets that reach into a range, ascending. The first one may begin before it.
std::vector<UtcDay> bucketStarts(Dimension dimension, const DateRange &range, CycleRule cycles);

} // namespace spend
