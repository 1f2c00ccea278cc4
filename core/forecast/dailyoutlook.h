// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dailyseries.h"
#include "core/forecast/weekprofile.h"

#include <array>
#include <vector>

namespace spend
{

/// A factor below and one above 1 by which a sum of days may miss its expectation.
struct Leeway {
    double low80 = 1, high80 = 1;
    double low95 = 1, high95 = 1;
};

/// The chosen forecast of a daily series, the best of those in methods.h: a weekly profile times a level times a damped
/// trend. How quickly the level follows the days is learnt from the series: of five memories (half-lives of 3 to 48
/// days), those that would have forecast the next two weeks best count most. docs/FORECAST.md has formulas and figures.
/// Linear in the days: some microseconds a series. Pure: any thread.
class DailyOutlook
{
public:
    /// A series of at least one day; the last learntDays count.
    explicit DailyOutlook(const DailySeries &past);

    /// For each day ahead, never below 0.
    std::vector<double> expected(DaysAhead ahead) const;
    /// How far the sum of the days from \c first (0 to size - 1 of \c ahead) to each day can be off. Learnt from how
    /// sums of the past missed, and calibrated by the backtest.
    std::vector<Leeway> leewayOfSums(DaysAhead ahead, std::size_t first) const;
    /// The last of them alone.
    Leeway leewayOfSum(DaysAhead ahead, std::size_t first) const;
    /// The same for single days, \c day 0 being the first ahead.
    Leeway leewayOfDay(DayKind kind, std::size_t day) const;

    /// Growth a day that is taken to go on at first, as a logarithm.
    double slope() const { return m_slope; }

private:
    static constexpr std::size_t memories = 5;

    void learnHeeded(const DailySeries &past);
    void learnLevels(const DailySeries &past);
    void learnTrend(const DailySeries &past);
    void learnMisses(const DailySeries &past);
    Leeway leeway(double shares, double days) const;

    WeekProfile m_profile;
    std::vector<double> m_heeded; ///< the amounts, outliers drawn in
    double m_level = 0;
    double m_slope = 0; ///< growth a day, as a logarithm
    std::vector<double> m_levels; ///< after each day that was learnt
    double m_noise = 0; ///< relative variance of an ordinary day around the level
    double m_drift = 0; ///< relative variance of the level over two weeks
};

} // namespace spend
