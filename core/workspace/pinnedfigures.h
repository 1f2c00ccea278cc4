// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "core/workspace/notebook.h"
#include "core/workspace/spendservice.h"

#include <optional>
#include <vector>

namespace spend
{

/// The total of a view that is pinned to Overview.
struct PinnedFigure {
    SavedView saved;
    ValueUnit unit = ValueUnit::Money;
    DateRange range; ///< what the view's rule means today
    std::optional<std::int64_t> value; ///< of the total, on the view's basis
    std::optional<std::int64_t> valueBefore;
    std::optional<DateRange> compared;
    bool comparable = false;
    std::vector<std::optional<std::int64_t>> trend; ///< the total, a value a bucket

    friend bool operator==(const PinnedFigure &, const PinnedFigure &) = default;
};

/// More are not shown: Overview is no second list of views.
inline constexpr std::size_t mostPinned = 12;

/// The pinned views in their order, each with the total that Explorer shows for it; those that can't be read are left
/// out. Empty where the store holds no event. Throws StoreError.
std::vector<PinnedFigure> pinnedFigures(SpendSource &source);

} // namespace spend
