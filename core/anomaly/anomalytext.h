// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"

namespace spend
{

/// Dollars with two decimals and grouping for sentences: "$1,234.50".
QString dollarsInWords(std::int64_t microCents);
/// "unusual cost", "headless runs at night", …
QString anomalyKindTitle(AnomalyKind kind);
/// "Nov 16" or "Nov 16 to 18"; the year is told by the page.
QString daysInWords(const DateRange &days);
/// How much, against what is usual: "$412.30 against a usual $31.20".
QString anomalyAmounts(const Anomaly &anomaly);
/// One line: who, what, how much.
QString anomalyTitle(const Anomaly &anomaly);
/// Plain sentences: how much against what, since when, how sure, how else it was seen.
QString anomalyText(const Anomaly &anomaly, int historyDays);
/// "user", "billing group", "model", "repository".
QString anomalyDimensionWord(Dimension dimension);

} // namespace spend
