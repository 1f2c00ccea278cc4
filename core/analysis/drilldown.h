// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <optional>

namespace spend
{

/// The days of the answer's range that a row of a time dimension stands for; nothing where the key is no day.
std::optional<DateRange> bucketDays(const ExploreAnswer &answer, Dimension dimension, const QString &key);

/// The answer's view with one value of a dimension only: as a filter, or for a time dimension as a narrower range.
ExploreView narrowedTo(const ExploreAnswer &answer, Dimension dimension, const QString &key);

/// Where opening a row leads.
struct DrillStep {
    ExploreView view;
    bool events = false; ///< the last level: the usage events of the view's range and filters
};

/// One level down from a row of the first dimension: whatever it is leads to users, a user to days, a day to its
/// events. A level that would show a single row is left out.
DrillStep drilledInto(const ExploreAnswer &answer, const QString &key);

} // namespace spend
