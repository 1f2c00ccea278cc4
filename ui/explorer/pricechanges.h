// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/chartmark.h"

#include <QByteArrayView>
#include <QList>

namespace spend::ui
{

/// Public price changes of Cursor and of the models that it offers, by day, each with where it was announced. They come
/// with the program (resources/pricechanges.json) and are read once, which takes a fraction of a millisecond.
const QList<ChartMark> &priceChanges();

/// Reads such a list: "changes", each with id, date, text and an https source. Entries that lack one are left out.
QList<ChartMark> priceChangesFromJson(QByteArrayView json);

} // namespace spend::ui
