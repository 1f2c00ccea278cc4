// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/anomaly/anomaly.h"

namespace spend
{

class SpendPicture;

/// Whether an anomaly belongs to a part of the spend: at least half of what it, or one of those named with it, cost on
/// its days lies there. Everything belongs to no filter. Pure: any thread.
bool isInScope(const SpendPicture &picture, const Anomaly &anomaly, const Filters &filters);

} // namespace spend
