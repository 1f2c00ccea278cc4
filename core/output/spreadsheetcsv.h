// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/queryscope.h"
#include "core/analysis/spendquery.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace spend
{

/// A text as a spreadsheet may take it: one that would be read as a formula (a leading =, +, -, @, tab or return) gets
/// an apostrophe before it.
QString spreadsheetText(const QString &text);

/// A report for spreadsheets: names of people, not keys, where both are the same thing; dollars; "Other (37)" where
/// there was a limit; no total, which a spreadsheet would count twice. UTF-8 with one header; lines end with a line
/// feed.
QByteArray spreadsheetReport(const SpendReport &report);

/// The scope in full for spreadsheets: a row for each day, connection, user, group, repository, model, kind, max mode,
/// client and billing. Hands over the header, then a piece for each day, until \c write answers false.
void writeSpreadsheetDetails(const QueryScope &scope, const std::function<bool(const QByteArray &)> &write);

} // namespace spend
