// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/breakdownmodel.h"

#include "ui/overview/overviewtext.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double muchRising = 5; ///< per cent from which a rise is shown in red
}

BreakdownModel::BreakdownModel(const SeriesColors &colors, QObject *parent)
    : QAbstractTableModel(parent)
    , m_colors(colors)
    , m_answer(std::make_shared<OverviewAnswer>())
{
}

void BreakdownModel::setAnswer(std::shared_ptr<const OverviewAnswer> answer)
{
    beginResetModel();
    // A table sorted by the measure stays so when the measure changes.
    const bool byMeasure = m_sortColumn == measureColumn();
    m_answer = std::move(answer);
    if (byMeasure)
        m_sortColumn = measureColumn();
    m_coloured.clear();
    for (const OverviewSeries &series : m_answer->series) {
        if (!series.key.isEmpty())
            m_coloured.append(series.key);
    }
    m_largest = 0;
    for (const OverviewRow &row : m_answer->rows)
        m_largest = std::max(m_largest, measured(row));
    reorder();
    endResetModel();
}

int BreakdownModel::measureColumn() const
{
    return m_answer->question.measure == Measure::Cost ? CostColumn : PartColumn;
}

int BreakdownModel::rowOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (m_answer->rows[std::size_t(m_order[i])].key == key)
            return int(i);
    }
    return -1;
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::int64_t BreakdownModel::measured(const OverviewRow &row) const
{
    return measureOf(row.figures, m_answer->question.measure);
}

std::int64_t BreakdownModel::part(const Figures &figures) const
{
    return m_answer->question.measure == Measure::Included ? figures.included() : figures.onDemand;
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return exactText(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() <= ShareColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case KeyRole:
        return row.key;
    case SwatchRole:
        return swatch(row);
    case FractionRole:
        return m_largest > 0 ? std::clamp(double(measured(row)) / double(m_largest), 0.0, 1.0) : 0.0;
    case TrendRole:
        return QVariant::fromValue(QList<qint64>(row.trend.begin(), row.trend.end()));
    case ToneRole:
        return int(tone(row, index.column()));
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= ShareColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return dimensionTitle(m_answer->question.by);
    case ShareColumn:
        return tr("Share");
    case CostColumn:
        return tr("Cost");
    case ChangeColumn:
        return tr("Change");
    case PartColumn:
        return measureTitle(m_answer->question.measure == Measure::Included ? Measure::Included : Measure::OnDemand);
    case EventsColumn:
        return tr("Events");
    case TokensColumn:
        return tr("Tokens");
    default:
        return tr("Trend");
    }
}

Qt::ItemFlags BreakdownModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString BreakdownModel::text(const OverviewRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.label;
    case ShareColumn:
        return shareText(measured(row), measureOf(m_answer->total, m_answer->question.measure));
    case CostColumn:
        return moneyText(row.figures.cost);
    case ChangeColumn:
        return Change::between(measured(row), row.previous, m_answer->comparable).text();
    case PartColumn:
        return moneyText(part(row.figures));
    case EventsColumn:
        return countText(row.figures.events);
    case TokensColumn:
        return shortCountText(row.figures.tokens());
    default:
        return {};
    }
}

QString BreakdownModel::exactText(const OverviewRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.key == row.label ? row.label : u"%1 (%2)"_s.arg(row.label, row.key);
    case CostColumn:
        return exactMoneyText(Money{row.figures.cost});
    case PartColumn:
        return exactMoneyText(Money{part(row.figures)});
    case ChangeColumn:
        return m_answer->comparable ? tr("before: %1").arg(moneyText(row.previous)) : QString();
    case TokensColumn:
        return tr("%1 input, %2 output, %3 cache write, %4 cache read")
            .arg(countText(row.figures.inputTokens), countText(row.figures.outputTokens),
                countText(row.figures.cacheWriteTokens), countText(row.figures.cacheReadTokens));
    case EventsColumn:
        return row.figures.uncosted > 0 ? tr("%1 of them without a cost").arg(countText(row.figures.uncosted))
                                        : QString();
    default:
        return {};
    }
}

QString BreakdownModel::accessibleText(const OverviewRow &row, int column) const
{
    if (column != TrendColumn)
        return text(row, column);
    QStringList values;
    for (const std::int64_t value : row.trend)
        values.append(moneyText(value));
    return values.join(u", "_s);
}

BreakdownModel::Tone BreakdownModel::tone(const OverviewRow &row, int column) const
{
    if (column == ShareColumn)
        return Tone::Muted;
    if (column != ChangeColumn)
        return Tone::Plain;
    const Change change = Change::between(measured(row), row.previous, m_answer->comparable);
    if (change.kind == Change::Kind::Unknown || change.kind == Change::Kind::New || change.kind == Change::Kind::Same)
        return Tone::Muted;
    if (change.kind == Change::Kind::Percent && change.percent >= muchRising)
        return Tone::Bad;
    return change.kind == Change::Kind::Percent && change.percent <= -0.5 ? Tone::Good : Tone::Plain;
}

QColor BreakdownModel::swatch(const OverviewRow &row) const
{
    const int slot = m_coloured.contains(row.key) ? m_colors.slot(m_answer->question.by, row.key) : -1;
    return SeriesColors::color(slot, currentTokens());
}

QString BreakdownModel::totalText(int column) const
{
    const Figures &total = m_answer->total;
    switch (column) {
    case NameColumn:
        if (rowCount() == 1)
            return tr("Total");
        return tr("Total of %1 %2").arg(countText(rowCount()), dimensionPlural(m_answer->question.by));
    case CostColumn:
        return moneyText(total.cost);
    case ChangeColumn:
        return Change::between(measureOf(total, m_answer->question.measure),
            measureOf(m_answer->totalCompared, m_answer->question.measure), m_answer->comparable)
            .text();
    case PartColumn:
        return moneyText(part(total));
    case EventsColumn:
        return countText(total.events);
    case TokensColumn:
        return shortCountText(total.tokens());
    default:
        return {};
    }
}

void BreakdownModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> source;
    source.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        source.push_back(m_order[std::size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
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

void BreakdownModel::reorder()
{
    const auto &rows = m_answer->rows;
    m_order.resize(rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn == NameColumn) {
        QCollator collator(screenLocale());
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const int order = collator.compare(rows[std::size_t(a)].label, rows[std::size_t(b)].label);
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
        return;
    }
    std::vector<std::int64_t> values(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const OverviewRow &row = rows[i];
        switch (m_sortColumn) {
        case CostColumn:
            values[i] = row.figures.cost;
            break;
        case ChangeColumn:
            values[i] = measured(row) - row.previous;
            break;
        case PartColumn:
            values[i] = part(row.figures);
            break;
        case EventsColumn:
            values[i] = row.figures.events;
            break;
        case TokensColumn:
            values[i] = row.figures.tokens();
            break;
        default: // share and trend follow the measure
            values[i] = measured(row);
            break;
        }
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const std::int64_t x = values[std::size_t(a)];
        const std::int64_t y = values[std::size_t(b)];
        return m_sortOrder == Qt::AscendingOrder ? x < y : x > y;
    });
}

} // namespace spend::ui
