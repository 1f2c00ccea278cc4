// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"

#include <QByteArray>
#include <QString>

namespace spend
{

/// A forecast for a terminal: what it is about, the groups or the days ahead, the total, and how it was made. Where
/// there is too little data, it says so and shows no figure but what was spent.
QString forecastTable(const ForecastAnswer &answer);

/// The same for programs, cents as text. Amounts of a forecast that there is not are null.
QByteArray forecastJson(const ForecastAnswer &answer);

} // namespace spend
