// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace spend::ui
{

class FigureModel;

/// The arrow that opens a row, and the room that it takes from the name.
constexpr int branchSize = 12;
constexpr int branchRoom = branchSize + 6;

/// What a column can't do without (no figure is cut), and what it would like (its head, names and words whole), in
/// pixels. UI thread, like all of this file.
struct ColumnRoom {
    int least = 0;
    int wanted = 0;
};

/// Measured on the model's first rows, its totals and the head.
ColumnRoom columnRoom(const FigureModel &model, int column);

/// The columns of \c shown, in order, without those that yield (FigureColumn::yields, sparklines before all others)
/// because \c available pixels are not enough for what all of them want. The column sorted by stays. \c rooms goes by
/// column.
QList<int> columnsWithRoom(
    const FigureModel &model, const QList<int> &shown, const QList<ColumnRoom> &rooms, int available);

/// Widths that fill \c available where the columns' needs allow; more than that where they don't, and the table
/// scrolls sideways. \c endRoom is kept free at the right end.
QList<int> columnWidths(
    const FigureModel &model, const QList<int> &columns, const QList<ColumnRoom> &rooms, int available, int endRoom);

} // namespace spend::ui
