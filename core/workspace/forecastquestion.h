// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetline.h"
#include "core/forecast/forecast.h"

#include <cstdint>
#include <vector>

namespace spend
{

struct SpendSource;

/// A forecast with the store's own calendar of workdays and days off. The reader's thread; throws store::StoreError.
ForecastAnswer askForecast(SpendSource &source, const ForecastQuestion &question);

/// What the page of forecasts shows.
struct ForecastView {
    ForecastAnswer forecast;
    bool hasEvents = false; ///< the store holds any at all
    /// What each day of the period cost, micro-cents, from its first day to the one before ForecastAnswer::firstAhead.
    std::vector<std::int64_t> spent;
    bool groupsVisible = true; ///< false: no connection in scope sees billing groups
    bool repositoriesVisible = true;
    std::vector<BudgetLine> budgets; ///< that count just this, in just this period
};

ForecastView askForecastView(SpendSource &source, const ForecastQuestion &question);

} // namespace spend
