// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorieslist.h"

#include "ui/overview/overviewtext.h"
#include "ui/overview/tile.h"
#include "ui/repositories/repositoriesmodel.h"
#include "ui/repositories/repositoriestext.h"
#include "ui/repositories/stepsbar.h"
#include "ui/repositories/unattributedcard.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/seriescolors.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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

RepositoriesList::RepositoriesList(SeriesColors &colors, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_note(new NoteBox)
    , m_steps(new StepsBar)
    , m_model(new RepositoriesModel(colors, this))
    , m_table(new FigureTable(m_model))
    , m_unattributed(new UnattributedCard)
{
    m_note->setObjectName(u"repositoriesNote"_s);
    m_note->setVisible(false);
    m_table->setNames(u"repositories"_s, tr("Cost by repository; Enter opens the repository"));
    m_table->setColumnsChoosable(true);
    m_table->setRowsInSight(5, 40);
    m_table->setEmptyText(tr("No cost in this range could be attributed to a repository"));

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_note);
    column->addWidget(buildTiles());
    column->addWidget(m_steps);
    column->addWidget(m_table);
    column->addWidget(m_unattributed);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"repositoriesScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(sidewaysPolicy());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_table, &FigureTable::rowActivated, this,
        [this](const QModelIndex &cell) { Q_EMIT repositoryChosen(cell.data(FigureModel::KeyRole).toString()); });
    connect(m_table, &FigureTable::rowMenuAsked, this, &RepositoriesList::offer);
    connect(m_unattributed, &UnattributedCard::exploreAsked, this, &RepositoriesList::exploreUnattributedAsked);
    connect(m_unattributed, &UnattributedCard::connectionsAsked, this, &RepositoriesList::connectionsAsked);
}

QWidget *RepositoriesList::buildTiles()
{
    m_attributed = namedTile(tr("Attributed"), u"tileAttributed"_s);
    m_cost = namedTile(tr("Cost"), u"tileCost"_s);
    m_lines = namedTile(tr("AI lines committed"), u"tileLines"_s);
    m_perLine = namedTile(tr("Cost per AI line"), u"tilePerLine"_s);
    m_commits = namedTile(tr("Commits"), u"tileCommits"_s);
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    for (Tile *tile : {m_attributed, m_cost, m_lines, m_perLine, m_commits})
        row->addWidget(tile, 1);
    return tiles;
}

void RepositoriesList::offer(QMenu *menu, const QModelIndex &cell)
{
    const QString key = cell.data(FigureModel::KeyRole).toString();
    connect(menu->addAction(tr("Open this repository")), &QAction::triggered, this,
        [this, key] { Q_EMIT repositoryChosen(key); });
    connect(menu->addAction(tr("Open in Explorer")), &QAction::triggered, this,
        [this, key] { Q_EMIT exploreRepositoryAsked(key); });
    menu->addSeparator();
}

void RepositoriesList::setAnswer(const std::shared_ptr<const RepositoriesAnswer> &answer, UtcDay today)
{
    m_colors.assign(Dimension::Repository, RepositoriesModel::colored(*answer));
    showTiles(*answer, today);
    m_steps->setShare(answer->attribution, true);
    m_model->setAnswer(answer);
    m_unattributed->setAnswer(*answer);
    m_steps->setVisible(answer->repositoriesVisible);
    m_table->setVisible(answer->repositoriesVisible);
}

void RepositoriesList::showTiles(const RepositoriesAnswer &answer, UtcDay today)
{
    const bool visible = answer.repositoriesVisible;
    const std::int64_t attributed = answer.attribution.attributed();
    m_cost->setLabel(costTitle(answer.question.range, today));
    m_cost->setFigure(moneyText(answer.total.cost));
    const auto count = std::count_if(
        answer.rows.begin(), answer.rows.end(), [](const RepositoryRow &row) { return row.figures != Figures{}; });
    m_cost->setContext(!visible ? tr("attributed to none")
            : count == 1        ? tr("attributed to 1 repository")
                                : tr("%1 repositories").arg(countText(count)));
    m_attributed->setFigure(visible ? shareText(attributed, answer.total.cost) : unknown);
    m_attributed->setContext(visible ? tr("%1 of the cost").arg(moneyText(attributed)) : tr("commits are not visible"));
    m_lines->setFigure(visible ? countText(answer.commits.aiLines) : unknown);
    m_lines->setContext(!visible ? tr("commits are not visible")
            : answer.commits.lines > 0
            ? tr("%1 of all lines added").arg(shareText(answer.commits.aiLines, answer.commits.lines))
            : tr("no lines added in this range"));
    m_perLine->setFigure(costPerText(visible ? answer.costPerAiLine : std::nullopt));
    m_perLine->setContext(!visible ? tr("commits are not visible")
            : answer.costPerAiLine ? tr("of attributed cost")
                                   : tr("no AI lines in this range"));
    m_commits->setFigure(visible ? countText(answer.commits.commits) : unknown);
    m_commits->setContext(!visible ? tr("commits are not visible")
            : answer.costPerCommit ? tr("%1 each").arg(moneyText(*answer.costPerCommit))
                                   : tr("none in this range"));
}

void RepositoriesList::showNote(const QString &lead, const QString &text)
{
    if (!text.isEmpty())
        m_note->showNote(NoteBox::Tone::Caution, lead, text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace spend::ui
