// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figurelistmodel.h"

#include "ui/table/sortorder.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::ui
{

int FigureListModel::shownRow(int source) const
{
    const auto it = std::find(m_order.begin(), m_order.end(), source);
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

int FigureListModel::rowOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (cell(m_order[i], 0, KeyRole).toString() == key)
            return int(i);
    }
    return -1;
}

QModelIndex FigureListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FigureListModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex FigureListModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const int source = sourceRow(index.row());
    const QVariant value = cell(source, index.column(), role);
    if (!value.isValid() && role == Qt::AccessibleTextRole)
        return cell(source, index.column(), Qt::DisplayRole);
    return value;
}

Qt::ItemFlags FigureListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? FigureModel::flags(index) | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString FigureListModel::sortText(int source, int column) const
{
    return cell(source, column, Qt::DisplayRole).toString();
}

bool FigureListModel::sortsByText(int column) const
{
    return cellKind(column) == CellKind::Name || cellKind(column) == CellKind::Text;
}

void FigureListModel::endNewRows()
{
    reorder();
    endResetModel();
}

void FigureListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> source;
    source.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        source.push_back(sourceRow(index.row()));
    setSort(column, order);
    reorder();
    if (!before.isEmpty()) {
        std::vector<int> position(m_order.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            position[std::size_t(m_order[i])] = int(i);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(position[std::size_t(source[std::size_t(i)])], before[i].column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT sorted();
}

void FigureListModel::reorder()
{
    m_order.resize(std::size_t(sourceCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    const int column = sortColumn();
    if (column >= columnCount())
        return;
    if (sortsByText(column))
        sortByText(
            m_order, [&](int source) { return sortText(source, column); }, sortOrder());
    else
        sortByValue(
            m_order, [&](int source) { return sortValue(source, column); }, sortOrder());
}

} // namespace spend::ui
