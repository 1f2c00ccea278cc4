// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastmodel.h"

#include "ui/forecast/forecasttext.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QList<FigureColumn> columnsOf(const QString &title, const QString &spentTitle)
{
    return {
        {u"name"_s, title, CellKind::Name, 220},
        {u"share"_s, ForecastModel::tr("Share"), CellKind::Share, 160, true, true,
            ForecastModel::tr("Part of the whole's expected end")},
        {u"spent"_s, spentTitle, CellKind::Figure, 130, true, true,
            ForecastModel::tr("What the period cost before the first day of the forecast")},
        {u"expected"_s, ForecastModel::tr("Expected"), CellKind::Figure, 110, true, true,
            ForecastModel::tr("The whole period's, what was spent included; the rows add up to the total")},
        {u"likely-80"_s, ForecastModel::tr("80 % range"), CellKind::Figure, 170, true, true,
            ForecastModel::tr(
                "The period ends in this range in 80 of 100 cases. Ranges do not add up: groups seldom miss "
                "in the same direction")},
        {u"likely-95"_s, ForecastModel::tr("95 % range"), CellKind::Figure, 170, true, true,
            ForecastModel::tr("The period ends in this range in 95 of 100 cases")},
    };
}
} // namespace

ForecastModel::ForecastModel(const SeriesColors &colors, QObject *parent)
    : FigureListModel(parent)
    , m_colors(colors)
{
    setFigureColumns(columnsOf(tr("User"), tr("Spent")));
    setSort(ExpectedColumn, Qt::DescendingOrder);
}

void ForecastModel::setAnswer(std::shared_ptr<const ForecastView> view)
{
    beginNewRows();
    m_view = std::move(view);
    // Without today's, which the tile above counts: the forecast begins with today.
    const UtcDay ahead = m_view->forecast.firstAhead;
    setFigureColumns(columnsOf(dimensionTitle(m_view->forecast.question.by.value_or(Dimension::User)),
        m_view->forecast.period.first < ahead ? tr("Spent to %1").arg(dayText(ahead - 1, ahead)) : tr("Spent")));
    endNewRows();
}

int ForecastModel::sourceCount() const
{
    return m_view ? int(m_view->forecast.groups.size()) : 0;
}

QString ForecastModel::text(const ForecastGroup &group, int column) const
{
    switch (column) {
    case NameColumn:
        return group.key.isEmpty() ? tr("Other (%1)").arg(countText(std::int64_t(group.rows))) : group.label;
    case ShareColumn:
        return shareText(group.end.expected, m_view->forecast.end.expected);
    case SpentColumn:
        return moneyText(group.actual);
    case ExpectedColumn:
        return estimateText(group.end.expected);
    case Likely80Column:
        return intervalText(group.end.likely80);
    case Likely95Column:
        return intervalText(group.end.likely95);
    default:
        return {};
    }
}

QString ForecastModel::toolTip(const ForecastGroup &group, int column) const
{
    if (column == NameColumn)
        return peoplenames::inText(group.key);
    if (column == SpentColumn)
        return exactMoneyText(Money{group.actual});
    return column == ExpectedColumn ? exactMoneyText(Money{group.end.expected}) : QString();
}

QVariant ForecastModel::cell(int source, int column, int role) const
{
    const auto &groups = m_view->forecast.groups;
    const ForecastGroup &group = groups[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return text(group, column);
    case Qt::ToolTipRole:
        return toolTip(group, column);
    case KeyRole:
        return group.key;
    case SwatchRole:
        return group.key.isEmpty()
            ? currentTokens().other
            : SeriesColors::color(
                m_colors.slot(m_view->forecast.question.by.value_or(Dimension::User), group.key), currentTokens());
    case FractionRole: {
        const double largest = double(std::max<std::int64_t>(1, groups.front().end.expected));
        return std::clamp(double(group.end.expected) / largest, 0.0, 1.0);
    }
    default:
        return {};
    }
}

std::optional<std::int64_t> ForecastModel::sortValue(int source, int column) const
{
    const ForecastGroup &group = m_view->forecast.groups[std::size_t(source)];
    switch (column) {
    case SpentColumn:
        return group.actual;
    case Likely80Column:
        return group.end.likely80.high;
    case Likely95Column:
        return group.end.likely95.high;
    default:
        return group.end.expected;
    }
}

QString ForecastModel::totalText(int column) const
{
    if (!m_view || !m_view->forecast.enough)
        return {};
    const ForecastAnswer &answer = m_view->forecast;
    switch (column) {
    case NameColumn:
        return tr("Total");
    case SpentColumn:
        return moneyText(answer.actual);
    case ExpectedColumn:
        return estimateText(answer.end.expected);
    case Likely80Column:
        return intervalText(answer.end.likely80);
    case Likely95Column:
        return intervalText(answer.end.likely95);
    default:
        return {};
    }
}

QString ForecastModel::totalToolTip(int column) const
{
    if (!m_view || !m_view->forecast.enough)
        return {};
    if (column == SpentColumn)
        return exactMoneyText(Money{m_view->forecast.actual});
    return column == ExpectedColumn ? exactMoneyText(Money{m_view->forecast.end.expected}) : QString();
}

} // namespace spend::ui
