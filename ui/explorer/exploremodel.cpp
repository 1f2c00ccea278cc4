// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exploremodel.h"

#include "core/analysis/timebucket.h"
#include "ui/table/sortorder.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
std::shared_ptr<const ExploreAnswer> emptyAnswer()
{
    return std::make_shared<ExploreAnswer>();
}
} // namespace

ExploreModel::ExploreModel(const SeriesColors &colors, QObject *parent)
    : FigureModel(parent)
    , m_colors(colors)
    , m_answer(emptyAnswer())
{
    gather();
}

QString ExploreModel::otherKey()
{
    return u"\u001fother"_s;
}

void ExploreModel::setAnswer(std::shared_ptr<const ExploreAnswer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    gather();
    endResetModel();
}

void ExploreModel::gather()
{
    m_columns = exploreColumns(*m_answer);
    setFigureColumns(exploreFigureColumns(*m_answer, m_columns));
    m_parts.clear();
    m_top.clear();
    m_inOther.clear();
    m_places.assign(m_answer->rows.size(), {});
    m_otherSeries = -1;
    const auto &series = m_answer->series;
    if (!isByTime(*m_answer) && !series.empty() && series.back().key.isEmpty())
        m_otherSeries = int(series.size()) - 1;
    m_largest = 0;
    m_present = 0;
    for (std::size_t source = 0; source < m_answer->rows.size(); ++source) {
        const ExploreRow &entry = row(int(source));
        const bool inOther = m_otherSeries >= 0 && entry.series == m_otherSeries;
        (inOther ? m_inOther : m_top).push_back(int(source));
        m_places[source].inOther = inOther;
        m_largest = std::max(m_largest, entry.value.value_or(0));
        m_present += entry.standing == ExploreRow::Standing::Gone ? 0 : 1;
    }
    if (m_inOther.empty())
        m_otherSeries = -1;
    else
        m_other = otherLine();
    takeSort();
    reorder();
}

void ExploreModel::takeSort()
{
    const ExploreView &view = m_answer->view;
    const bool usual = view.sortColumn == u"measure" && !view.ascending;
    int column = columnOf(view.sortColumn == u"value" ? u"measure"_s : view.sortColumn);
    if (column < 0)
        column = columnOf(u"measure"_s);
    if (usual && isByTime(*m_answer))
        setSort(0, Qt::AscendingOrder);
    else
        setSort(std::max(0, column), view.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

QString ExploreModel::viewSortWord() const
{
    const QString word = sortWord();
    return word == u"measure" && isByTime(*m_answer) ? u"value"_s : word;
}

bool ExploreModel::isChartOrder() const
{
    if (isByTime(*m_answer))
        return sortColumn() == 0 && sortOrder() == Qt::AscendingOrder;
    const ExploreField field = fieldOf(sortColumn());
    return sortOrder() == Qt::DescendingOrder
        && (field == ExploreField::Value || field == ExploreField::Share || field == ExploreField::Trend);
}

void ExploreModel::sortRows(std::vector<int> &rows) const
{
    std::sort(rows.begin(), rows.end()); // the chart's order, in which equal rows stay
    if (isChartOrder())
        return;
    const ExploreTableColumn column = m_columns[std::size_t(sortColumn())];
    if (column.field == ExploreField::Name && isByTime(*m_answer))
        sortByText(
            rows, [this](int source) { return row(source).key; }, sortOrder());
    else if (column.field == ExploreField::Name)
        sortByText(
            rows, [this](int source) { return row(source).label; }, sortOrder());
    else if (column.field == ExploreField::Part || column.field == ExploreField::OtherParts)
        sortByValue(
            rows, [&](int source) { return rowPartValue(row(source), column); }, sortOrder());
    else
        sortByValue(
            rows, [&](int source) { return lineValue(*m_answer, lineOf(row(source)), column.field); }, sortOrder());
}

void ExploreModel::reorder()
{
    m_parts.clear();
    m_top.erase(std::remove(m_top.begin(), m_top.end(), other), m_top.end());
    sortRows(m_top);
    sortRows(m_inOther);
    if (m_otherSeries >= 0) {
        // As in the chart: behind the rows that are drawn. In any other order it has no place of its own.
        const auto behind = isChartOrder()
            ? std::find_if(m_top.begin(), m_top.end(), [this](int source) { return row(source).series < 0; })
            : m_top.end();
        m_top.insert(behind, other);
    }
    for (std::size_t i = 0; i < m_top.size(); ++i) {
        if (m_top[i] != other)
            m_places[std::size_t(m_top[i])].row = int(i);
    }
    for (std::size_t i = 0; i < m_inOther.size(); ++i)
        m_places[std::size_t(m_inOther[i])].row = int(i);
}

void ExploreModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    struct Kept {
        quintptr level;
        int source; ///< a row of the answer, or other
        int cell; ///< of that row
        int column;
    };
    const QModelIndexList before = persistentIndexList();
    std::vector<Kept> kept;
    kept.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(
            {index.internalId(), isOther(index) ? other : sourceOf(index), partIndex(index), index.column()});
    setSort(column, order);
    reorder();
    QModelIndexList after;
    for (const Kept &k : kept) {
        int shown = -1;
        if (k.level >= partLevel) {
            const std::vector<int> &parts = partsOf(k.source);
            shown = int(std::find(parts.begin(), parts.end(), k.cell) - parts.begin());
        } else if (k.source == other) {
            shown = int(std::find(m_top.begin(), m_top.end(), other) - m_top.begin());
        } else {
            shown = m_places[std::size_t(k.source)].row;
        }
        after.append(createIndex(shown, k.column, k.level));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT sorted();
}

QModelIndex ExploreModel::index(int rowNumber, int column, const QModelIndex &parent) const
{
    if (!hasIndex(rowNumber, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(rowNumber, column, topLevel);
    if (isOther(parent))
        return createIndex(rowNumber, column, otherLevel);
    return createIndex(rowNumber, column, partLevel + quintptr(sourceOf(parent)));
}

QModelIndex ExploreModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    if (child.internalId() == otherLevel) {
        const auto place = std::find(m_top.begin(), m_top.end(), other);
        return createIndex(int(place - m_top.begin()), 0, topLevel);
    }
    const Place &place = m_places[std::size_t(child.internalId() - partLevel)];
    return createIndex(place.row, 0, place.inOther ? otherLevel : topLevel);
}

int ExploreModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    if (parent.column() > 0 || parent.internalId() >= partLevel)
        return 0;
    if (isOther(parent))
        return int(m_inOther.size());
    return isMatrix(*m_answer) ? 0 : int(row(sourceOf(parent)).cells.size());
}

bool ExploreModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

bool ExploreModel::isOther(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == topLevel && m_top[std::size_t(index.row())] == other;
}

int ExploreModel::sourceOf(const QModelIndex &index) const
{
    if (index.internalId() >= partLevel)
        return int(index.internalId() - partLevel);
    return index.internalId() == otherLevel ? m_inOther[std::size_t(index.row())] : m_top[std::size_t(index.row())];
}

const ExploreRow *ExploreModel::rowAt(const QModelIndex &index) const
{
    return !index.isValid() || isOther(index) ? nullptr : &row(sourceOf(index));
}

const std::vector<int> &ExploreModel::partsOf(int source) const
{
    const auto known = m_parts.constFind(source);
    if (known != m_parts.cend())
        return *known;
    const ExploreRow &entry = row(source);
    std::vector<int> order(entry.cells.size());
    std::iota(order.begin(), order.end(), 0);
    const bool byTime = isTime(m_answer->view.by[1]);
    const ExploreField field = fieldOf(sortColumn());
    const auto lineOfCell = [&](int cell) { return lineOf(entry, entry.cells[std::size_t(cell)]); };
    const bool usual = m_answer->view.sortColumn == u"measure" && !m_answer->view.ascending && isChartOrder();
    if (field == ExploreField::Name) {
        const auto words = [&](int cell) {
            const ExploreColumn &part = m_answer->columns[entry.cells[std::size_t(cell)].column];
            return byTime ? part.key : part.label;
        };
        if (!isByTime(*m_answer) || byTime)
            sortByText(order, words, sortOrder());
        else // days by date say nothing about the order of names within
            sortByValue(
                order, [&](int cell) { return lineOfCell(cell).value; }, Qt::DescendingOrder);
    } else if (!(usual && byTime)) {
        sortByValue(
            order, [&](int cell) { return lineValue(*m_answer, lineOfCell(cell), field); }, sortOrder());
    }
    return *m_parts.insert(source, std::move(order));
}

int ExploreModel::partIndex(const QModelIndex &index) const
{
    return index.internalId() >= partLevel ? partsOf(sourceOf(index))[std::size_t(index.row())] : -1;
}

const ExploreColumn *ExploreModel::partAt(const QModelIndex &cell) const
{
    if (const int part = partIndex(cell); part >= 0)
        return &m_answer->columns[row(sourceOf(cell)).cells[std::size_t(part)].column];
    const ExploreTableColumn &column = m_columns[std::size_t(cell.column())];
    return column.field == ExploreField::Part ? &m_answer->columns[column.part] : nullptr;
}

int ExploreModel::seriesAt(const QModelIndex &index) const
{
    if (!index.isValid() || isByTime(*m_answer))
        return -1;
    return isOther(index) ? m_otherSeries : row(sourceOf(index)).series;
}

QModelIndex ExploreModel::indexOfSeries(int series) const
{
    if (series < 0 || isByTime(*m_answer))
        return {};
    for (std::size_t i = 0; i < m_top.size(); ++i) {
        if (m_top[i] == other ? series == m_otherSeries : row(m_top[i]).series == series)
            return index(int(i), 0);
    }
    return {};
}

bool ExploreModel::explains(const QModelIndex &cell) const
{
    return cell.isValid() && !isOther(cell) && cell.internalId() < partLevel && !partAt(cell);
}

} // namespace spend::ui
