// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/finding.h"
#include "core/anomaly/spenddays.h"

#include <vector>

namespace spend
{

class SpendPicture;

/// One anomaly in the making: its cause, and how else it was seen.
struct MergedFinding {
    Finding cause;
    std::vector<Finding> traces;
};

/// Days in a row become one finding; what is the same burst seen as user, group, model, repository or kind becomes one,
/// under its finest cause. By first day, then size.
std::vector<MergedFinding> mergeFindings(
    const SpendPicture &picture, const SpendDays &days, std::vector<Finding> findings);

} // namespace spend
