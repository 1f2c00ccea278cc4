// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QString>

namespace spend
{

/// "Other (37)": the row that sums up what a limit cut off.
inline QString otherRowName(const SpendReport &report)
{
    return QStringLiteral("Other (%1)").arg(report.otherRows);
}

} // namespace spend
