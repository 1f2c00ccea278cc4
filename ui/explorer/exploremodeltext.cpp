// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of Explorer's table say; their order is exploremodel.cpp's.
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/keytext.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ExploreLine ExploreModel::lineOf(const ExploreRow &entry) const
{
    ExploreLine line;
    line.kind = ExploreLine::Kind::Row;
    line.figures = entry.figures;
    line.before = entry.before;
    line.value = entry.value;
    line.valueBefore = entry.valueBefore;
    line.users = entry.users;
    line.compared = m_answer->compared.has_value();
    line.standing = entry.standing;
    return line;
}

ExploreLine ExploreModel::lineOf(const ExploreRow &entry, const ExploreCell &cell) const
{
    ExploreLine line;
    line.kind = ExploreLine::Kind::Part;
    line.figures = cell.figures;
    line.users = cell.users;
    line.value = valueOf(*m_answer, cell.figures, cell.users);
    line.standing = entry.standing;
    return line;
}

ExploreLine ExploreModel::otherLine() const
{
    ExploreLine line;
    line.kind = ExploreLine::Kind::Other;
    line.compared = m_answer->compared.has_value();
    // A user may be active in several rows, so only rows of users can be counted together.
    const bool countable = m_answer->view.by.front() == Dimension::User;
    int users = 0;
    int usersBefore = 0;
    for (const int source : m_inOther) {
        line.figures += row(source).figures;
        line.before += row(source).before;
        users += row(source).users;
        usersBefore += row(source).usersBefore;
    }
    if (countable)
        line.users = users;
    line.value = valueOf(*m_answer, line.figures, line.users);
    line.valueBefore = valueOf(*m_answer, line.before, countable ? std::optional(usersBefore) : std::nullopt);
    return line;
}

ExploreLine ExploreModel::totalLine() const
{
    ExploreLine line;
    line.kind = ExploreLine::Kind::Total;
    line.figures = m_answer->total;
    line.before = m_answer->totalBefore;
    line.value = m_answer->value;
    line.valueBefore = m_answer->valueBefore;
    line.users = m_answer->users;
    line.compared = m_answer->compared.has_value();
    return line;
}

ExploreLine ExploreModel::lineAt(const QModelIndex &index) const
{
    if (isOther(index))
        return m_other;
    const ExploreRow &entry = row(sourceOf(index));
    const int part = partIndex(index);
    return part < 0 ? lineOf(entry) : lineOf(entry, entry.cells[std::size_t(part)]);
}

Figures ExploreModel::partFigures(const ExploreRow &entry, const ExploreTableColumn &column, int *users) const
{
    Figures sum;
    for (const ExploreCell &cell : entry.cells) {
        if (column.field == ExploreField::Part ? cell.column != column.part : cell.column < mostParts)
            continue;
        sum += cell.figures;
        *users += cell.users;
    }
    return sum;
}

std::optional<std::int64_t> ExploreModel::rowPartValue(const ExploreRow &entry, const ExploreTableColumn &column) const
{
    int users = 0;
    const Figures sum = partFigures(entry, column, &users);
    if (sum == Figures())
        return {};
    // Users of several values together are not their sum.
    return valueOf(*m_answer, sum, column.field == ExploreField::Part ? std::optional(users) : std::optional<int>());
}

std::optional<std::int64_t> ExploreModel::matrixValue(const QModelIndex &index, const ExploreTableColumn &column) const
{
    if (!isOther(index))
        return rowPartValue(row(sourceOf(index)), column);
    Figures sum;
    int users = 0;
    for (const int source : m_inOther)
        sum += partFigures(row(source), column, &users);
    if (sum == Figures())
        return {};
    const bool countable = column.field == ExploreField::Part && m_answer->view.by.front() == Dimension::User;
    return valueOf(*m_answer, sum, countable ? std::optional(users) : std::nullopt);
}

std::optional<std::int64_t> ExploreModel::totalPartValue(const ExploreTableColumn &column) const
{
    if (column.field == ExploreField::Part)
        return m_answer->columns[column.part].value;
    Figures sum;
    for (std::size_t i = mostParts; i < m_answer->columns.size(); ++i)
        sum += m_answer->columns[i].figures;
    return valueOf(*m_answer, sum, std::nullopt);
}

QString ExploreModel::nameText(const QModelIndex &index) const
{
    if (isOther(index))
        return tr("Other (%1)").arg(countText(std::int64_t(m_inOther.size())));
    const UtcDay today = UtcDay::ofMs(m_answer->computedMs);
    if (const int part = partIndex(index); part >= 0) {
        const ExploreColumn &column = m_answer->columns[row(sourceOf(index)).cells[std::size_t(part)].column];
        return keyText(m_answer->view.by[1], column.key, column.label, today);
    }
    const ExploreRow &entry = row(sourceOf(index));
    return keyText(m_answer->view.by.front(), entry.key, entry.label, today);
}

QString ExploreModel::nameToolTip(const QModelIndex &index) const
{
    if (isOther(index))
        return tr("The rows without a colour of their own in the chart");
    const QString name = nameText(index);
    const QString key = index.data(KeyRole).toString();
    const bool byTime = partIndex(index) < 0 && isByTime(*m_answer);
    QString text = byTime ? name : peoplenames::withKey(name, key);
    if (row(sourceOf(index)).standing == ExploreRow::Standing::Gone)
        text += u"\n"_s + tr("Nothing in this range any more");
    return text;
}

QString ExploreModel::text(const QModelIndex &index) const
{
    const ExploreTableColumn &column = m_columns[std::size_t(index.column())];
    switch (column.field) {
    case ExploreField::Name:
        return nameText(index);
    case ExploreField::Part:
    case ExploreField::OtherParts:
        return valueText(*m_answer, matrixValue(index, column));
    default:
        return lineText(*m_answer, lineAt(index), column.field);
    }
}

QString ExploreModel::toolTip(const QModelIndex &index) const
{
    const ExploreTableColumn &column = m_columns[std::size_t(index.column())];
    if (column.field == ExploreField::Name)
        return nameToolTip(index);
    if (column.field != ExploreField::Part || isOther(index))
        return lineToolTip(*m_answer, lineAt(index), column.field);
    const ExploreRow &entry = row(sourceOf(index));
    for (const ExploreCell &cell : entry.cells) {
        if (cell.column == column.part)
            return lineToolTip(*m_answer, lineOf(entry, cell), ExploreField::Value);
    }
    return {};
}

QVariant ExploreModel::trend(const QModelIndex &index) const
{
    if (m_columns[std::size_t(index.column())].field != ExploreField::Trend || partIndex(index) >= 0)
        return {};
    if (!isOther(index) && row(sourceOf(index)).standing == ExploreRow::Standing::Gone)
        return {}; // a line at nothing tells nothing
    const auto &values =
        isOther(index) ? m_answer->series[std::size_t(m_otherSeries)].values : row(sourceOf(index)).trend;
    TrendValues trend;
    trend.values.reserve(qsizetype(values.size()));
    for (const auto &value : values)
        trend.values.append(value.value_or(TrendValues::absent));
    return QVariant::fromValue(trend);
}

QVariant ExploreModel::swatch(const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const bool name = index.column() == 0;
    if (isByTime(*m_answer))
        return name ? QVariant() : QVariant(t.series.front());
    if (partIndex(index) >= 0 && name)
        return {};
    if (isOther(index))
        return t.other;
    const ExploreRow &entry = row(sourceOf(index));
    if (entry.series < 0)
        return t.line;
    if (entry.series == m_otherSeries)
        return t.other;
    return SeriesColors::color(m_colors.slot(m_answer->view.by.front(), entry.key), t);
}

double ExploreModel::fraction(const QModelIndex &index) const
{
    const std::int64_t value = lineAt(index).value.value_or(0);
    const std::int64_t largest = m_answer->view.basis == Basis::Total && m_otherSeries >= 0
        ? std::max(m_largest, m_other.value.value_or(0))
        : m_largest;
    return largest > 0 ? std::clamp(double(value) / double(largest), 0.0, 1.0) : 0.0;
}

FigureModel::Tone ExploreModel::tone(const QModelIndex &index) const
{
    const ExploreTableColumn &column = m_columns[std::size_t(index.column())];
    if ((column.field == ExploreField::Part || column.field == ExploreField::OtherParts) && !matrixValue(index, column))
        return Tone::Muted;
    return lineTone(*m_answer, lineAt(index), column.field);
}

QVariant ExploreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole: {
        if (m_columns[std::size_t(index.column())].field != ExploreField::Trend)
            return text(index);
        QStringList values;
        for (const qint64 value : trend(index).value<TrendValues>().values)
            values.append(
                valueText(*m_answer, value == TrendValues::absent ? std::nullopt : std::optional<std::int64_t>(value)));
        return values.join(u", "_s);
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case KeyRole:
        if (isOther(index))
            return otherKey();
        if (const int part = partIndex(index); part >= 0)
            return m_answer->columns[row(sourceOf(index)).cells[std::size_t(part)].column].key;
        return row(sourceOf(index)).key;
    case SwatchRole:
        return swatch(index);
    case FractionRole:
        return fraction(index);
    case TrendRole:
        return trend(index);
    case ToneRole:
        return int(tone(index));
    default:
        return {};
    }
}

QString ExploreModel::totalText(int column) const
{
    const ExploreTableColumn &shown = m_columns[std::size_t(column)];
    switch (shown.field) {
    case ExploreField::Name: {
        if (m_present <= 1)
            return m_answer->view.basis == Basis::Total ? tr("Total") : tr("Overall");
        const QString what = u"%1 %2"_s.arg(countText(m_present), dimensionPlural(m_answer->view.by.front()));
        return m_answer->view.basis == Basis::Total ? tr("Total of %1").arg(what) : tr("Overall, %1").arg(what);
    }
    case ExploreField::Share:
    case ExploreField::Trend:
        return {};
    case ExploreField::Part:
    case ExploreField::OtherParts:
        return valueText(*m_answer, totalPartValue(shown));
    default:
        return lineText(*m_answer, totalLine(), shown.field);
    }
}

QString ExploreModel::totalToolTip(int column) const
{
    const ExploreField field = fieldOf(column);
    return field == ExploreField::Part || field == ExploreField::OtherParts
        ? QString()
        : lineToolTip(*m_answer, totalLine(), field);
}

} // namespace spend::ui
