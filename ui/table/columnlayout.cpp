// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnlayout.h"

#include "ui/table/figuredelegate.h"
#include "ui/table/figureheader.h"
#include "ui/table/figuremodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/figures.h"

#include <QFont>
#include <QFontMetrics>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int measuredRows = 60; ///< how many rows tell what a column needs
constexpr int widestName = 240; ///< what names may ask for; more where there is room
constexpr int widestText = 190;
constexpr int markRoom = 20; ///< an icon before the words

int yieldOf(const FigureColumn &column)
{
    if (!column.optional)
        return 0;
    return column.kind == CellKind::Trend && column.yields == 0 ? std::numeric_limits<int>::max() : column.yields;
}

QString longestText(const FigureModel &model, int column)
{
    QString longest;
    for (int row = 0, rows = std::min(measuredRows, model.rowCount()); row < rows; ++row) {
        if (const QString text = model.index(row, column).data().toString(); text.size() > longest.size())
            longest = text;
    }
    return longest;
}

/// The head in the weight that it has when the column is sorted by, with its arrow then.
int headWidth(const FigureModel &model, int column)
{
    const bool sorted = column == model.sortColumn();
    QFont font = textFont(TextRole::Explanation);
    font.setWeight(QFont::DemiBold);
    const FigureColumn &c = model.figureColumns()[column];
    const QString &title = c.shortTitle.isEmpty() ? c.title : c.shortTitle;
    return QFontMetrics(font).horizontalAdvance(sorted ? title + u" ↓"_s : title) + 2 * cellPadding + 2;
}

/// Widths that are needed in any case: the least, and of what is wished as much as there is room for.
QList<int> neededWidths(const QList<int> &columns, const QList<ColumnRoom> &rooms, int available, int endRoom)
{
    QList<int> widths;
    int left = available;
    int wished = 0;
    for (const int column : columns) {
        const ColumnRoom &room = rooms[column];
        widths.append(room.least + (column == columns.last() ? endRoom : 0));
        left -= widths.last();
        wished += room.wanted - room.least;
    }
    // Where columns scroll anyway, none need be cramped.
    const int granted = left < 0 ? wished : std::min(left, wished);
    for (qsizetype i = 0; i < widths.size() && wished > 0; ++i)
        widths[i] += int(qint64(rooms[columns[i]].wanted - rooms[columns[i]].least) * granted / wished);
    return widths;
}
} // namespace

ColumnRoom columnRoom(const FigureModel &model, int column)
{
    const CellKind kind = model.cellKind(column);
    ColumnRoom room;
    room.least = FigureDelegate::leastWidth(kind);
    const bool measured = kind != CellKind::Share && kind != CellKind::Trend;
    const QString longest = measured ? longestText(model, column) : QString();
    const int words = FigureDelegate::widthOf(longest, kind, textFont(TextRole::Body)) + 2 * cellPadding;
    // A head that is cut tells nothing of its figures: the table rather scrolls.
    room.least = std::max(room.least, headWidth(model, column));
    if (kind == CellKind::Name) {
        const bool opens = model.rowCount() > 0 && !(model.flags(model.index(0, 0)) & Qt::ItemNeverHasChildren);
        room.wanted = std::min(scaledWithText(widestName), words + (opens ? branchRoom : 0));
    } else {
        room.wanted = room.least;
        if (kind == CellKind::Text) {
            const bool marked = !model.index(0, column).data(FigureModel::MarkRole).toString().isEmpty();
            room.wanted = std::max(room.wanted, std::min(scaledWithText(widestText), words + (marked ? markRoom : 0)));
        } else if (measured) {
            const int total = FigureDelegate::widthOf(model.totalText(column), kind, textFont(TextRole::Strong));
            room.least = std::max({room.least, words - 8, total + 2 * cellPadding - 8});
        }
    }
    room.wanted = std::max(room.wanted, room.least);
    return room;
}

QList<int> columnsWithRoom(
    const FigureModel &model, const QList<int> &shown, const QList<ColumnRoom> &rooms, int available)
{
    QList<int> columns = shown;
    int wanted = 0;
    for (const int column : columns)
        wanted += rooms[column].wanted;
    while (wanted > available) {
        const auto yielding = [&](int column) {
            return column == model.sortColumn() ? 0 : yieldOf(model.figureColumns()[column]);
        };
        const auto most =
            std::max_element(columns.begin(), columns.end(), [&](int a, int b) { return yielding(a) < yielding(b); });
        if (most == columns.end() || yielding(*most) == 0)
            break;
        wanted -= rooms[*most].wanted;
        columns.erase(most);
    }
    return columns;
}

QList<int> columnWidths(
    const FigureModel &model, const QList<int> &columns, const QList<ColumnRoom> &rooms, int available, int endRoom)
{
    const QList<int> needed = neededWidths(columns, rooms, available, endRoom);
    QList<int> widths = needed;
    QList<bool> settled(columns.size(), false);
    int left = available;
    int weights = 0;
    const auto weightOf = [&](qsizetype i) { return model.figureColumns()[columns[i]].weight; };
    for (qsizetype i = 0; i < columns.size(); ++i)
        weights += weightOf(i);
    // Columns whose part of the width is too little get what they need; the others share what is left.
    for (bool again = true; again;) {
        again = false;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (settled[i] || (weights > 0 && left * weightOf(i) / weights >= needed[i]))
                continue;
            settled[i] = again = true;
            left -= needed[i];
            weights -= weightOf(i);
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (settled[i])
            continue;
        widths[i] = left * weightOf(i) / weights;
        left -= widths[i];
        weights -= weightOf(i);
    }
    return widths;
}

} // namespace spend::ui
