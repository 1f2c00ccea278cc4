// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace spend::test
{

/// How often days of so many times a person's usual are found, and what else is reported beside them.
struct SubtleScore {
    double times = 1; ///< of the person's usual day
    int planted = 0;
    int recognised = 0;
    int reported = 0;
    int right = 0; ///< reported that name a planted person on the day

    double recall() const { return planted > 0 ? double(recognised) / planted : 1; }
    double precision() const { return reported > 0 ? double(right) / reported : 1; }
};

/// A sample company as it is, but for one workday of each of some people, whose spend is set to so many times the
/// median of their days: a score for each of \c times and each sensitivity, low, default, high. Daily sums alone are
/// looked at, no single events. The two runaways that every sample company has are neither planted nor counted.
std::vector<std::array<SubtleScore, 3>> subtleScores(
    quint64 seed, int users, int days, const std::vector<double> &times);

} // namespace spend::test
