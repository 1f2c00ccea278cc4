// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositoryview.h"

#include "ui/overview/overviewtext.h"
#include "ui/overview/tile.h"
#include "ui/repositories/historychart.h"
#include "ui/repositories/repositoriestext.h"
#include "ui/repositories/repositorypartsmodel.h"
#include "ui/repositories/stepsbar.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString unknown(QChar(0x2013));

Tile *namedTile(const QString &label, const QString &name)
{
    auto *tile = new Tile(label);
    tile->setObjectName(name);
    return tile;
}
} // namespace

RepositoryView::RepositoryView(QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepsBar)
    , m_historyTitle(plainLabel({}, u"section"_s))
    , m_history(new HistoryChart)
    , m_peopleModel(new RepositoryPartsModel(RepositoryPartsModel::Parts::People, this))
    , m_modelsModel(new RepositoryPartsModel(RepositoryPartsModel::Parts::Models, this))
    , m_people(new FigureTable(m_peopleModel))
    , m_models(new FigureTable(m_modelsModel))
{
    m_steps->setObjectName(u"repositorySteps"_s);
    m_people->setNames(u"repositoryPeople"_s, tr("Cost and commits by person; Enter opens the person"));
    m_models->setNames(u"repositoryModels"_s, tr("Cost by model; Enter opens the model"));
    m_people->setEmptyText(tr("Nobody in this range"));
    m_models->setEmptyText(tr("No model in this range"));
    for (FigureTable *table : {m_people, m_models})
        table->setRowsInSight(3, 10);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(space::m);
    tables->addWidget(m_people, 11, Qt::AlignTop);
    tables->addWidget(m_models, 9, Qt::AlignTop);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(buildTiles());
    column->addWidget(m_steps);
    column->addWidget(buildHistory());
    column->addLayout(tables);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"repositoryScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_people, &FigureTable::rowActivated, this,
        [this](const QModelIndex &cell) { Q_EMIT userChosen(cell.data(FigureModel::KeyRole).toString()); });
    connect(m_models, &FigureTable::rowActivated, this,
        [this](const QModelIndex &cell) { Q_EMIT modelChosen(cell.data(FigureModel::KeyRole).toString()); });
}

QWidget *RepositoryView::buildTiles()
{
    m_cost = namedTile(tr("Cost"), u"repositoryCost"_s);
    m_peopleTile = namedTile(tr("People"), u"repositoryPeopleTile"_s);
    m_lines = namedTile(tr("AI lines committed"), u"repositoryLines"_s);
    m_perLine = namedTile(tr("Cost per AI line"), u"repositoryPerLine"_s);
    m_commits = namedTile(tr("Commits"), u"repositoryCommits"_s);
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    for (Tile *tile : {m_cost, m_peopleTile, m_lines, m_perLine, m_commits})
        row->addWidget(tile, 1);
    return tiles;
}

QWidget *RepositoryView::buildHistory()
{
    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(space::xs);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    return card;
}

void RepositoryView::setDetail(const std::shared_ptr<const RepositoryDetail> &detail, UtcDay today)
{
    showTiles(*detail, today);
    m_steps->setShare(detail->row.steps, false);
    m_historyTitle->setText(detail->bucket == Bucket::Day ? tr("Cost and commits, day by day")
            : detail->bucket == Bucket::Week              ? tr("Cost and commits, week by week")
                                                          : tr("Cost and commits, month by month"));
    m_history->setDetail(detail, today);
    m_peopleModel->setDetail(detail);
    m_modelsModel->setDetail(detail);
}

void RepositoryView::showTiles(const RepositoryDetail &detail, UtcDay today)
{
    const RepositoryRow &row = detail.row;
    const bool bare = row.figures == Figures{};
    m_cost->setLabel(costTitle(detail.question.range, today));
    m_cost->setFigure(bare ? unknown : moneyText(row.figures.cost));
    m_cost->setContext(
        bare ? tr("nothing attributed in this range") : tr("%1 on-demand").arg(moneyText(row.figures.onDemand)));
    m_peopleTile->setFigure(countText(std::int64_t(detail.people.size())));
    m_peopleTile->setContext(row.models == 1 ? tr("with 1 model") : tr("with %1 models").arg(countText(row.models)));
    m_lines->setFigure(countText(row.commits.aiLines));
    m_lines->setContext(row.commits.lines > 0
            ? tr("%1 of all lines added").arg(shareText(row.commits.aiLines, row.commits.lines))
            : tr("no lines added in this range"));
    m_perLine->setFigure(bare ? unknown : costPerText(row.costPerAiLine));
    m_perLine->setContext(row.costPerAiLine && !bare ? tr("of attributed cost") : tr("not known"));
    m_commits->setFigure(countText(row.commits.commits));
    m_commits->setContext(
        row.costPerCommit && !bare ? tr("%1 each").arg(moneyText(*row.costPerCommit)) : tr("cost of each not known"));
}

} // namespace spend::ui
