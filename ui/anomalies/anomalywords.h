// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/anomalyanswer.h"

#include <QString>

namespace spend::ui
{

/// Words of the screen for anomalies.
QString kindTitle(AnomalyKind kind);
QString sureText(double confidence);
QString stateTitle(AnomalyState state);
/// An observed or usual amount in the anomaly's unit: "$412.30", "$3.10 a request", "62 %".
QString amountText(const Anomaly &anomaly, std::int64_t amount);
/// "1 anomaly on Nov 16", "3 anomalies since Nov 2".
QString anomaliesText(const std::vector<const Anomaly *> &anomalies, UtcDay today);

} // namespace spend::ui
