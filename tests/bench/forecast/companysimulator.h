// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dailyseries.h"

#include <cstdint>
#include <vector>

namespace spend::bench
{

/// A made-up company's daily cost. The same for one seed on every platform.
struct Company {
    int users = 0;
    std::uint64_t seed = 0;
    std::vector<double> amounts; ///< micro-cents a day; the first day is a Monday
    std::vector<DayKind> kinds; ///< as a company's calendar says: holidays that it knows count as Sundays
};

/// People with very different appetites and days without use; a weekly rhythm; growth or decline that turns; public
/// holidays, of which every second company's calendar knows; holidays of people; starters and leavers; price changes
/// that last; bursts of one person and of the whole company.
Company simulateCompany(int users, int days, std::uint64_t seed);

} // namespace spend::bench
