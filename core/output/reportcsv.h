// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"

#include <QByteArray>
#include <QStringList>

namespace spend
{

/// A report as CSV for programs: one header, a key and a label column a dimension ("user", "userLabel"), then the
/// figures under their JSON names and as JSON writes them; no total. With a limit the last row is "Other (37)", if
/// there is a rest. No text is changed. UTF-8; lines end with a line feed, as text tools expect.
QByteArray reportCsv(const SpendReport &report);

/// One record: fields with a comma, a quotation mark or a line break are quoted as RFC 4180 says.
QString csvRecord(const QStringList &fields);

} // namespace spend
