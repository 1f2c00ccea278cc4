// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <memory>

namespace spend
{

/// What a made-up answer should look like.
struct ExploreSample {
    ExploreView view;
    int days = 22; ///< up to and with 2026-11-22
    int series = 9;
    bool other = true; ///< the last series is Other
    bool compared = true;
    bool gaps = false; ///< ratios: absent on weekends, and now and then
    bool credits = false; ///< the second series is negative on some days
};

/// An answer with believable values, repeatable; every sum in it is right.
std::shared_ptr<const ExploreAnswer> exploreSample(const ExploreSample &sample);

} // namespace spend
