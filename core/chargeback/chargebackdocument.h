// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chargeback/chargeback.h"
#include "core/digest/digestdocument.h"

#include <QByteArray>
#include <QString>

namespace spend
{

/// A report as it is read, on screen, as HTML and as PDF: summary, a line and a bar for each part, the days, the people
/// of each part, what Cursor and the invoice say, and how it was counted. Amounts are rounded to the cent one by one;
/// where a column of them would not add up to its total, a line says by how much.
DigestDocument chargebackDocument(const ChargebackAnswer &answer);

/// For spreadsheets and ledgers: a row for each part and person, dollars exact; no total, which a spreadsheet would
/// count twice. The sum of its rows is the report's total to the last digit.
QByteArray chargebackCsv(const ChargebackAnswer &answer);

/// For a terminal: a line for each part, and the total. \c people: with a line for each person below.
QString chargebackTable(const ChargebackAnswer &answer, bool people);

/// "spendscope-chargeback-2026-10-groups", without an ending.
QString chargebackFileName(const ChargebackAnswer &answer);

/// "Cost centre", "Billing group".
QString chargebackPartWord(ChargebackQuestion::By by);

} // namespace spend
