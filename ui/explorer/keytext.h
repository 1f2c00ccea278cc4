// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/utcday.h"

#include <QString>

namespace spend::ui
{

/// What a value of a dimension is called on screen. Times are told from their key, which is their first day ("Sunday,
/// Nov 22", "Week of Nov 16", "Nov 2026", "Cycle from Nov 1"); everything else by the label it came with.
QString keyText(Dimension dimension, const QString &key, const QString &label, UtcDay today);

} // namespace spend::ui
