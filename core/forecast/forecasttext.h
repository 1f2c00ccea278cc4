// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spend
{

class DailyOutlook;
struct ForecastFrame;

/// How a forecast was made, in plain sentences.
QString forecastExplanation(const ForecastFrame &frame, const DailyOutlook &outlook);

/// Why there is none: \c storeDays whole days are held, \c days of them since the first spend in scope.
QString tooLittleText(int storeDays, int days);

} // namespace spend
