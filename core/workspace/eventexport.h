// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/spendservice.h"

#include <QByteArray>

#include <functional>

namespace spend
{

/// The usage events of a range and filters as CSV for spreadsheets, newest first: the events that answerEvents() lists,
/// each whole, with every field. Hands over the header, then piece by piece, until \c write answers false. Texts that a
/// spreadsheet would take for formulas are defused. Pages of \c pageSize events are held at a time.
/// Reads the store: the reader's thread, within one reading transaction. Throws store::StoreError.
void writeEvents(SpendSource &source, const DateRange &range, const Filters &filters,
    const std::function<bool(const QByteArray &)> &write, int pageSize = 5'000);

} // namespace spend
