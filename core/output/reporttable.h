// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QString>

namespace spend
{

/// A report for people, in plain text: range, then a line a row with labels, costs in cents and counts; with a limit
/// the last row is "Other (37)", if there is a rest; then the total. A label that several keys have is followed by the
/// key. Events without a cost have a column where there are any.
QString reportTable(const SpendReport &report);

} // namespace spend
