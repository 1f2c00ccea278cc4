// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/whatif.h"

namespace spend
{

/// The words of what-ifs: what was assumed, what it would mean for people, why nothing can be said. Plain sentences.
QStringList assumptionsOf(const WhatIfAnswer &answer);
QStringList meaningOf(const WhatIfAnswer &answer);
QString noPriceText(const QString &model, bool maxMode, std::int64_t events);
QString noStandardText(const QStringList &models);
QString leftOutText(const QString &reason);
QString nobodyAboveText();

} // namespace spend
