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

/// Keys of users are e-mails.
enum class PeopleKeys {
    Told,
    LikeNames, ///< the label stands in their place: people go by other names
};

/// A report for spreadsheets: names of people, not keys, where both are the same thing; dollars; "Other (37)" where
/// there was a limit; no total, which a spreadsheet would count twice. UTF-8 with one header; lines end with a line
/// feed.
/// \c keys: what the column of e-mails holds.
QByteArray spreadsheetReport(const SpendReport &report, PeopleKeys keys = PeopleKeys::Told);

/// The scope in full for spreadsheets: a row for each day, connection, user, group, repository, model, kind, max mode,
/// client and billing. Hands over the header, then a piece for each day, until \c write answers false.
void writeSpreadsheetDetails(
    const QueryScope &scope, const std::function<bool(const QByteArray &)> &write, PeopleKeys keys = PeopleKeys::Told);

} // namespace spend
