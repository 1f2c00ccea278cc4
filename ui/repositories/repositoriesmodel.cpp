// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoriesmodel.h"

#include "ui/repositories/repositoriestext.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qsizetype mostColored = 8;
const QString unknown(QChar(0x2013));

/// No spend is attributed to it: what it costs is not known, and is not $0.
bool isBare(const RepositoryRow &row)
{
    return row.figures == Figures{};
}

/// The share of sure cost in tenths of a per cent, to sort by.
std::int64_t surePerMille(const RepositoryRow &row)
{
    return row.figures.cost == 0 ? 0 : qRound64(1000.0 * double(row.steps.sameDay) / double(row.figures.cost));
}
} // namespace

RepositoriesModel::RepositoriesModel(const SeriesColors &colors, QObject *parent)
    : FigureListModel(parent)
    , m_colors(colors)
    , m_answer(std::make_shared<RepositoriesAnswer>())
{
    setFigureColumns(
        {{u"name"_s, tr("Repository"), CellKind::Name, 240}, {u"cost"_s, tr("Cost"), CellKind::Figure, 100},
            {u"share"_s, tr("Share"), CellKind::Share, 110, true, true, tr("Of all cost in the range")},
            {u"surely"_s, tr("Same day"), CellKind::Figure, 94, true, true,
                tr("How much of the cost was found by commits of the same day, the surest way")},
            {u"people"_s, tr("People"), CellKind::Figure, 80, true, true, {}, 1},
            {u"models"_s, tr("Models"), CellKind::Figure, 80, true, true, {}, 2},
            {u"lines"_s, tr("AI lines"), CellKind::Figure, 88, true, true,
                tr("Tab and composer lines that were committed, by the commits' days")},
            {u"commits"_s, tr("Commits"), CellKind::Figure, 90},
            {u"perline"_s, tr("$/AI line"), CellKind::Figure, 92, true, true, tr("Attributed cost for each AI line")},
            {u"percommit"_s, tr("$/commit"), CellKind::Figure, 118, true, true, tr("Attributed cost for each commit")},
            {u"trend"_s, tr("Trend"), CellKind::Trend, 110}});
    setSort(CostColumn, Qt::DescendingOrder);
}

QStringList RepositoriesModel::colored(const RepositoriesAnswer &answer)
{
    QStringList keys;
    for (const RepositoryRow &row : answer.rows) {
        if (keys.size() < mostColored && !isBare(row))
            keys.append(row.key);
    }
    return keys;
}

void RepositoriesModel::setAnswer(std::shared_ptr<const RepositoriesAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    m_colored = colored(*m_answer);
    m_largest = 0;
    for (const RepositoryRow &row : m_answer->rows)
        m_largest = std::max(m_largest, row.figures.cost);
    endNewRows();
}

QVariant RepositoriesModel::cell(int source, int column, int role) const
{
    const RepositoryRow &row = m_answer->rows[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        if (column == TrendColumn && isBare(row))
            return unknown;
        if (column == TrendColumn) {
            QStringList values;
            for (const std::int64_t value : row.trend)
                values.append(moneyText(value));
            return values.join(u", "_s);
        }
        return text(row, column);
    case KeyRole:
        return row.key;
    case SwatchRole:
        return SeriesColors::color(
            m_colored.contains(row.key) ? m_colors.slot(Dimension::Repository, row.key) : -1, currentTokens());
    case FractionRole:
        return m_largest > 0 ? std::clamp(double(row.figures.cost) / double(m_largest), 0.0, 1.0) : 0.0;
    case TrendRole:
        return isBare(row) ? QVariant() : QVariant::fromValue(TrendValues{{row.trend.begin(), row.trend.end()}});
    case ToneRole:
        return int(column == ShareColumn || text(row, column) == unknown ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QString RepositoriesModel::text(const RepositoryRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.label;
    case CostColumn:
        return isBare(row) ? unknown : moneyText(row.figures.cost);
    case ShareColumn:
        return isBare(row) ? unknown : shareText(row.figures.cost, m_answer->total.cost);
    case SurelyColumn:
        return isBare(row) ? unknown : shareText(row.steps.sameDay, row.figures.cost);
    case PeopleColumn:
        return isBare(row) ? unknown : countText(row.people);
    case ModelsColumn:
        return isBare(row) ? unknown : countText(row.models);
    case LinesColumn:
        return countText(row.commits.aiLines);
    case CommitsColumn:
        return countText(row.commits.commits);
    case PerLineColumn:
        return isBare(row) ? unknown : costPerText(row.costPerAiLine);
    case PerCommitColumn:
        return isBare(row) ? unknown : costPerText(row.costPerCommit);
    default:
        return {};
    }
}

QString RepositoriesModel::toolTip(const RepositoryRow &row, int column) const
{
    if (isBare(row) && column != NameColumn && column != LinesColumn && column != CommitsColumn)
        return tr("Not known: none of the spend in this range could be attributed to it.");
    switch (column) {
    case CostColumn:
        return exactMoneyText(Money{row.figures.cost});
    case SurelyColumn:
        return tr("%1 by commits of the same day, %2 of the next days, %3 of days before")
            .arg(moneyText(row.steps.sameDay), moneyText(row.steps.nextDays), moneyText(row.steps.daysBefore));
    case LinesColumn:
        return tr("%1 AI lines of %2 lines added").arg(countText(row.commits.aiLines), countText(row.commits.lines));
    case PerLineColumn:
        return row.costPerAiLine ? exactMoneyText(Money{*row.costPerAiLine})
                                 : costPerMissing(row.commits, true, m_answer->commitsComparable);
    case PerCommitColumn:
        return row.costPerCommit ? exactMoneyText(Money{*row.costPerCommit})
                                 : costPerMissing(row.commits, false, m_answer->commitsComparable);
    default:
        return {};
    }
}

std::optional<std::int64_t> RepositoriesModel::sortValue(int source, int column) const
{
    const RepositoryRow &row = m_answer->rows[std::size_t(source)];
    switch (column) {
    case LinesColumn:
        return row.commits.aiLines;
    case CommitsColumn:
        return row.commits.commits;
    case PerLineColumn:
        return isBare(row) ? std::nullopt : row.costPerAiLine;
    case PerCommitColumn:
        return isBare(row) ? std::nullopt : row.costPerCommit;
    default:
        break;
    }
    if (isBare(row))
        return {};
    switch (column) {
    case SurelyColumn:
        return surePerMille(row);
    case PeopleColumn:
        return row.people;
    case ModelsColumn:
        return row.models;
    default: // share and trend follow the cost
        return row.figures.cost;
    }
}

QString RepositoriesModel::totalText(int column) const
{
    const std::int64_t attributed = m_answer->attribution.attributed();
    switch (column) {
    case NameColumn:
        return rowCount() == 1 ? tr("1 repository") : tr("%1 repositories").arg(countText(rowCount()));
    case CostColumn:
        return moneyText(attributed);
    case ShareColumn:
        return shareText(attributed, m_answer->total.cost);
    case SurelyColumn:
        return shareText(m_answer->attribution.sameDay, attributed);
    case LinesColumn:
        return countText(m_answer->commits.aiLines);
    case CommitsColumn:
        return countText(m_answer->commits.commits);
    case PerLineColumn:
        return costPerText(m_answer->costPerAiLine);
    case PerCommitColumn:
        return costPerText(m_answer->costPerCommit);
    default:
        return {};
    }
}

QString RepositoriesModel::totalToolTip(int column) const
{
    switch (column) {
    case CostColumn:
        return exactMoneyText(Money{m_answer->attribution.attributed()});
    case PerLineColumn:
        return costPerMissing(m_answer->commits, true, m_answer->commitsComparable);
    case PerCommitColumn:
        return costPerMissing(m_answer->commits, false, m_answer->commitsComparable);
    default:
        return {};
    }
}

} // namespace spend::ui
