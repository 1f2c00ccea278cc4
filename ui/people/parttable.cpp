// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/parttable.h"

#include "ui/overview/overviewtext.h"
#include "ui/people/peoplecolumns.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int fewestRows = 1;
constexpr int mostRows = 12;

PeopleColumn stepColumn(const QString &word, const QString &title, const QString &explanation,
    std::function<std::int64_t(int)> amount, std::int64_t total)
{
    return {{word, title, CellKind::Figure, 90, true, true, explanation},
        [amount](int row) { return amount(row) == 0 ? u"–"_s : moneyText(amount(row)); }, amount,
        [amount](int row) { return exactMoneyText(Money{amount(row)}); }, {}, moneyText(total)};
}

FigureScope scopeOf(const SubjectFrame &frame)
{
    FigureScope scope;
    scope.range = frame.history.range;
    scope.filters = frame.filters();
    scope.what = frame.label;
    return scope;
}
} // namespace

PartTable::PartTable(Dimension by, const QString &name, const SeriesColors *colors, QWidget *parent)
    : QWidget(parent)
    , m_by(by)
    , m_colors(colors)
    , m_title(plainLabel({}, u"section"_s))
    , m_model(new PeopleModel(u"cost"_s, this))
    , m_table(new FigureTable(m_model))
{
    QString title = dimensionPlural(by);
    title[0] = title[0].toUpper();
    m_title->setText(title);
    m_table->setNames(name, tr("%1 by cost; Enter opens one, F2 explains a figure").arg(title));
    m_table->setRowsInSight(fewestRows, mostRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addStretch(1);
    connect(m_table, &FigureTable::rowActivated, this, [this](const QModelIndex &cell) {
        const QString key = cell.data(FigureModel::KeyRole).toString();
        Q_EMIT partChosen(m_by, key);
    });
    m_table->setFiguresExplained(true);
    connect(m_table, &FigureTable::figureAsked, this, &PartTable::explain);
}

void PartTable::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PartTable::setEmptyText(const QString &text)
{
    m_table->setEmptyText(text);
}

PeopleContent PartTable::contentOf(std::shared_ptr<const void> answer, const SubjectFrame &frame,
    std::function<const SubjectPart &(int)> part, int count) const
{
    PeopleRows rows;
    rows.key = [answer, part](int row) { return part(row).key; };
    rows.label = [answer, part](int row) { return part(row).label; };
    rows.figures = [answer, part](int row) -> const Figures & { return part(row).figures; };
    rows.previous = [answer, part](int row) { return part(row).previous; };
    rows.comparable = frame.history.comparable;
    rows.total = frame.figures();
    rows.totalPrevious = frame.history.totalCompared.cost;
    const QString total = count == 1 ? tr("Total") : tr("Total of %1").arg(countText(count));
    PeopleContent content{count,
        {nameColumn(rows, dimensionTitle(m_by), total), shareColumn(rows), costColumn(rows), changeColumn(rows)},
        rows.key};
    content.fraction = costFractions(rows, count);
    if (m_colors) {
        QStringList coloured;
        for (const OverviewSeries &series : frame.history.series)
            coloured.append(series.key);
        content.swatch = [this, key = rows.key, coloured](int row) {
            const QString of = key(row);
            return SeriesColors::color(coloured.contains(of) ? m_colors->slot(m_by, of) : -1, currentTokens());
        };
    }
    return content;
}

void PartTable::explain(const QModelIndex &row, int column, const QRect &globalRect)
{
    const auto meaning = m_model->meaningOf(column);
    if (!meaning)
        return;
    FigureScope scope = m_scope;
    scope.measure = meaning->measure;
    scope.basis = meaning->basis;
    if (row.isValid()) {
        scope.filters[m_by] = {{row.data(FigureModel::KeyRole).toString()}, {}};
        scope.what = row.siblingAtColumn(0).data().toString();
    }
    Q_EMIT explanationAsked(scope, globalRect);
}

void PartTable::setParts(
    std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<SubjectPart> &parts)
{
    m_scope = scopeOf(frame);
    m_model->setContent(contentOf(
        std::move(answer), frame, [&parts](int row) -> const SubjectPart & { return parts[std::size_t(row)]; },
        int(parts.size())));
}

void PartTable::setRepositories(
    std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<UserRepository> &parts)
{
    m_scope = scopeOf(frame);
    const auto part = [&parts](int row) -> const SubjectPart & { return parts[std::size_t(row)].part; };
    PeopleContent content = contentOf(answer, frame, part, int(parts.size()));
    const auto step = [answer, &parts](std::int64_t AttributionShare::*which) {
        return [answer, &parts, which](int row) { return parts[std::size_t(row)].steps.*which; };
    };
    const AttributionShare &all = frame.history.attribution;
    content.columns += {
        stepColumn(u"sameDay"_s, tr("Same day"), tr("Attributed by commits of the same day: the surest"),
            step(&AttributionShare::sameDay), all.sameDay),
        stepColumn(u"nextDays"_s, tr("Next days"), tr("By the next commits within 7 days"),
            step(&AttributionShare::nextDays), all.nextDays),
        stepColumn(u"daysBefore"_s, tr("Days before"), tr("By the last commits within 7 days before: the least sure"),
            step(&AttributionShare::daysBefore), all.daysBefore)};
    m_model->setContent(std::move(content));
}

} // namespace spend::ui
