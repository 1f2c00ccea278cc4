// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figuremodel.h"

namespace spend::ui
{

int FigureModel::columnOf(const QString &word) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].word == word)
            return column;
    }
    return -1;
}

QString FigureModel::totalText(int) const
{
    return {};
}

QString FigureModel::totalToolTip(int) const
{
    return {};
}

Qt::SortOrder FigureModel::naturalOrder(int column) const
{
    const CellKind kind = cellKind(column);
    return kind == CellKind::Name || kind == CellKind::Text ? Qt::AscendingOrder : Qt::DescendingOrder;
}

bool FigureModel::sortable(int) const
{
    return true;
}

bool FigureModel::explains(const QModelIndex &) const
{
    return true;
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_columns.size());
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FigureColumn &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.explanation;
    case Qt::TextAlignmentRole: {
        const bool left =
            column.kind == CellKind::Name || column.kind == CellKind::Text || column.kind == CellKind::Share;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void FigureModel::setFigureColumns(const QList<FigureColumn> &columns)
{
    const QString word = sortWord();
    m_columns = columns;
    m_sortColumn = word.isEmpty() ? m_sortColumn : std::max(0, columnOf(word));
}

void FigureModel::setSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
}

} // namespace spend::ui
