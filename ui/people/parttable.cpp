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

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int fewestRows = 3;
constexpr int mostRows = 8;

struct PartTableText {
    Q_DECLARE_TR_FUNCTIONS(PartTable)
};

/// The step that most of the cost was attributed by, and how much of it.
QString stepText(const AttributionShare &steps)
{
    const std::int64_t cost = steps.attributed() + steps.unattributed;
    if (steps.attributed() == 0)
        return steps.unattributed == 0 ? u"–"_s : PartTableText::tr("not attributed");
    const std::array<std::pair<std::int64_t, QString>, 3> words{{{steps.sameDay, PartTableText::tr("same day")},
        {steps.nextDays, PartTableText::tr("next days")}, {steps.daysBefore, PartTableText::tr("days before")}}};
    const auto most =
        std::max_element(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return most->first == cost ? most->second : u"%1 %2"_s.arg(shareText(most->first, cost), most->second);
}

QString stepsExplanation(const AttributionShare &steps)
{
    return PartTableText::tr("By commits of the same day %1, of the 7 days after %2, of the 7 days before %3")
        .arg(moneyText(steps.sameDay), moneyText(steps.nextDays), moneyText(steps.daysBefore));
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
    m_table->setNames(name, tr("%1 by cost; Enter opens one").arg(title));
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

void PartTable::setParts(
    std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<SubjectPart> &parts)
{
    m_model->setContent(contentOf(
        std::move(answer), frame, [&parts](int row) -> const SubjectPart & { return parts[std::size_t(row)]; },
        int(parts.size())));
}

void PartTable::setRepositories(
    std::shared_ptr<const void> answer, const SubjectFrame &frame, const std::vector<UserRepository> &parts)
{
    const auto part = [&parts](int row) -> const SubjectPart & { return parts[std::size_t(row)].part; };
    PeopleContent content = contentOf(answer, frame, part, int(parts.size()));
    PeopleColumn step = textColumn(
        u"step"_s, tr("By commits of"), [answer, &parts](int row) { return stepText(parts[std::size_t(row)].steps); });
    step.column.explanation = tr("Which commits the spend was attributed by");
    step.toolTip = [answer, &parts](int row) { return stepsExplanation(parts[std::size_t(row)].steps); };
    content.columns.insert(3, step);
    content.columns.removeLast(); // beside how surely, the change has no room
    m_model->setContent(std::move(content));
}

} // namespace spend::ui
