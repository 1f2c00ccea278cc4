// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/domain/result.h"

#include <QJsonObject>

namespace spend
{

/// The format that toJson() writes. It is raised when an older program would misread what a newer one writes.
inline constexpr int exploreViewFormat = 1;

/// A view in words that stay the same from version to version: what the store keeps and what people send each other.
/// Ranges are rules ("last-cycle"); dates are written for own dates only.
QJsonObject toJson(const ExploreView &view);

/// Reads what toJson() wrote, in this or an older version. Members that are missing have ExploreView's own values,
/// members that are not known are ignored, and so are columns that are no words. Anything else that is not understood
/// is a Problem that names it, since a view that shows something else than was meant is worse than none.
Result<ExploreView> exploreViewFromJson(const QJsonObject &json);

/// The word of a range rule: "this-cycle", "last-30-days", "dates".
QString rangeRuleWord(RangeRule::Kind kind);
/// The word of a measure: "cost", "on-demand", "input-tokens".
QString measureWord(Measure measure);

} // namespace spend
