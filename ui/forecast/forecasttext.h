// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rangerule.h"
#include "core/forecast/forecast.h"

#include <QString>

#include <optional>

namespace spend::ui
{

/// An estimate: whole dollars from a hundred on, since finer digits would pretend to be known.
QString estimateText(std::int64_t microCents);
/// "$25,810 – $28,120"
QString intervalText(const ForecastInterval &interval);
/// "80 %: $25,810 – $28,120"
QString likelyText(const ForecastAmount &amount);

/// The horizon that looks to the end of a range; nothing for a range that is over or has no end ahead.
std::optional<ForecastHorizon> horizonOf(const RangeRule &rule);

/// "Forecast to Nov 30", "On-demand forecast to Nov 30".
QString forecastTitle(const ForecastAnswer &answer, UtcDay today);

/// "9 days of history, 14 needed", or that nothing was spent.
QString tooLittleShort(const ForecastAnswer &answer);

} // namespace spend::ui
