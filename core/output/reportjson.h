// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QByteArray>

namespace spend
{

/// A report as JSON: range, grouping, rows, with a limit the rest as "other", total. Money and requests are decimal
/// texts (cents), counts are numbers. A row a line; UTF-8; ends with a line break.
QByteArray reportJson(const SpendReport &report);

} // namespace spend
