// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/breakdownmodel.h"

#include "ui/overview/overviewtext.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double muchRising = 5; ///< per cent from which a rise is shown in red
}

BreakdownModel::BreakdownModel(const SeriesColors &colors, QObject *parent)
    : FigureListModel(parent)
    , m_colors(colors)
    , m_answer(std::make_shared<OverviewAnswer>())
{
    setFigureColumns(columns());
    setSort(CostColumn, Qt::DescendingOrder);
}

QList<FigureColumn> BreakdownModel::columns() const
{
    const bool included = m_answer->question.measure == Measure::Included;
    return {{u"name"_s, dimensionTitle(m_answer->question.by), CellKind::Name, 220},
        {u"share"_s, tr("Share"), CellKind::Share, 172}, {u"cost"_s, tr("Cost"), CellKind::Figure, 118},
        {u"change"_s, tr("Change"), CellKind::Change, 88},
        {u"part"_s, measureTitle(included ? Measure::Included : Measure::OnDemand), CellKind::Figure, 118},
        {u"events"_s, tr("Events"), CellKind::Figure, 92}, {u"tokens"_s, tr("Tokens"), CellKind::Figure, 92},
        {u"trend"_s, tr("Trend"), CellKind::Trend, 100}};
}

void BreakdownModel::setAnswer(std::shared_ptr<const OverviewAnswer> answer)
{
    beginNewRows();
    // A table sorted by the measure stays so when the measure changes.
    const bool byMeasure = sortColumn() == measureColumn();
    m_answer = std::move(answer);
    setFigureColumns(columns());
    if (byMeasure)
        setSort(measureColumn(), sortOrder());
    m_coloured.clear();
    for (const OverviewSeries &series : m_answer->series) {
        if (!series.key.isEmpty())
            m_coloured.append(series.key);
    }
    m_largest = 0;
    for (const OverviewRow &row : m_answer->rows)
        m_largest = std::max(m_largest, measured(row));
    endNewRows();
}

int BreakdownModel::measureColumn() const
{
    return m_answer->question.measure == Measure::Cost ? CostColumn : PartColumn;
}

std::int64_t BreakdownModel::measured(const OverviewRow &row) const
{
    return measureOf(row.figures, m_answer->question.measure);
}

std::int64_t BreakdownModel::part(const Figures &figures) const
{
    return m_answer->question.measure == Measure::Included ? figures.included() : figures.onDemand;
}

QVariant BreakdownModel::cell(int sourceRow, int column, int role) const
{
    const OverviewRow &row = source(sourceRow);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return exactText(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case KeyRole:
        return row.key;
    case SwatchRole:
        return swatch(row);
    case FractionRole:
        return m_largest > 0 ? std::clamp(double(measured(row)) / double(m_largest), 0.0, 1.0) : 0.0;
    case TrendRole:
        return QVariant::fromValue(TrendValues{{row.trend.begin(), row.trend.end()}});
    case ToneRole:
        return int(tone(row, column));
    default:
        return {};
    }
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
        return peoplenames::withKey(row.label, row.key);
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

std::optional<std::int64_t> BreakdownModel::sortValue(int sourceRow, int column) const
{
    const OverviewRow &row = source(sourceRow);
    switch (column) {
    case CostColumn:
        return row.figures.cost;
    case ChangeColumn:
        return measured(row) - row.previous;
    case PartColumn:
        return part(row.figures);
    case EventsColumn:
        return row.figures.events;
    case TokensColumn:
        return row.figures.tokens();
    default: // share and trend follow the measure
        return measured(row);
    }
}

} // namespace spend::ui
