// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include <QColor>

namespace spend::ui
{

PeopleModel::PeopleModel(const QString &sortWord, QObject *parent)
    : FigureListModel(parent)
    , m_sortWord(sortWord)
{
}

void PeopleModel::setContent(PeopleContent content)
{
    beginNewRows();
    m_content = std::move(content);
    QList<FigureColumn> columns;
    for (const PeopleColumn &column : m_content.columns)
        columns.append(column.column);
    setFigureColumns(columns);
    if (const int column = columnOf(m_sortWord); column >= 0) {
        setSort(column, Qt::DescendingOrder);
        m_sortWord.clear();
    }
    endNewRows();
}

QString PeopleModel::totalText(int column) const
{
    return column < m_content.columns.size() ? m_content.columns.at(column).total : QString();
}

QString PeopleModel::totalToolTip(int column) const
{
    return column < m_content.columns.size() ? m_content.columns.at(column).totalToolTip : QString();
}

std::optional<PeopleMeaning> PeopleModel::meaningOf(int column) const
{
    return column >= 0 && column < m_content.columns.size() ? m_content.columns.at(column).meaning : std::nullopt;
}

QVariant PeopleModel::cell(int source, int column, int role) const
{
    const PeopleColumn &shown = m_content.columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text ? shown.text(source) : QString();
    case Qt::ToolTipRole:
        return shown.toolTip ? shown.toolTip(source) : QString();
    case Qt::AccessibleTextRole:
        if (shown.column.kind == CellKind::Trend && m_content.trendText)
            return m_content.trendText(source);
        return {};
    case KeyRole:
        return m_content.key(source);
    case SwatchRole:
        return m_content.swatch ? m_content.swatch(source) : QColor();
    case FractionRole:
        return m_content.fraction ? m_content.fraction(source) : 0.0;
    case TrendRole:
        return m_content.trend ? QVariant::fromValue(m_content.trend(source)) : QVariant();
    case ToneRole:
        return int(shown.tone ? shown.tone(source) : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> PeopleModel::sortValue(int source, int column) const
{
    return m_content.columns.at(column).value(source);
}

} // namespace spend::ui
