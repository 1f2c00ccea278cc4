// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dailyseries.h"

#include <vector>

namespace spend
{

/// The ways to continue a daily series that were tried; docs/FORECAST.md compares them. Pure: any thread. Each gives
/// one expected amount, never below zero, for each day ahead. A series has at least one day.
namespace method
{
/// The mean of the last \c days days, the same for each day ahead: what a person does by hand with the days of a cycle.
std::vector<double> runRate(const DailySeries &past, DaysAhead ahead, std::size_t days);
/// What the last day of the same kind cost.
std::vector<double> seasonalNaive(const DailySeries &past, DaysAhead ahead);
/// The mean of each kind of day over the last twelve weeks, outliers drawn in.
std::vector<double> weekdayMean(const DailySeries &past, DaysAhead ahead);
/// Holt-Winters: exponential smoothing of level, damped trend and multiplicative weekly season (Hyndman and others,
/// Forecasting with Exponential Smoothing, 2008), parameters by least squares of one-day errors over a small grid.
std::vector<double> smoothing(const DailySeries &past, DaysAhead ahead);
/// DailyOutlook: a weekly profile times a level that learns how quickly to follow the days.
std::vector<double> adaptiveLevel(const DailySeries &past, DaysAhead ahead);
/// The mean of weekdayMean, smoothing and adaptiveLevel.
std::vector<double> combination(const DailySeries &past, DaysAhead ahead);
} // namespace method

} // namespace spend
