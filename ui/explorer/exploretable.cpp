// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exploretable.h"

#include "ui/explorer/exploremodel.h"
#include "ui/table/figureview.h"
#include "ui/theme/themeicon.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ExploreTable::ExploreTable(const SeriesColors &colors, QWidget *parent)
    : FigureTable(new ExploreModel(colors), parent)
    , m_model(static_cast<ExploreModel *>(figures()))
{
    m_model->setParent(this);
    setNames(u"explore"_s, tr("Spend by row; Enter filters by the row, Control+Enter opens it, F2 explains a figure"));
    setColumnsChoosable(true);
    setFiguresExplained(true);
    setEmptyText(tr("Nothing in this range with these filters."));
    m_layoutButton = addHeadButton(u"grid"_s, tr("Show the second grouping as columns"));
    m_layoutButton->setObjectName(u"exploreLayout"_s);
    setHeadButtonShown(m_layoutButton, false);
    connect(m_layoutButton, &QToolButton::clicked, this, [this] {
        Q_EMIT layoutChosen(
            m_model->answer().view.layout == TableLayout::Matrix ? TableLayout::Nested : TableLayout::Matrix);
    });
    connect(this, &FigureTable::rowActivated, this, &ExploreTable::chooseCell);
    connect(this, &FigureTable::rowOpened, this, &ExploreTable::openRow);
    connect(this, &FigureTable::rowMenuAsked, this, &ExploreTable::fillMenu);
    connect(this, &FigureTable::figureAsked, this, &ExploreTable::askFigure);
    connect(this, &FigureTable::columnsChanged, this, &ExploreTable::columnsChosen);
    connect(this, &FigureTable::sortChanged, this,
        [this](const QString &, bool ascending) { Q_EMIT sortChosen(m_model->viewSortWord(), ascending); });
    connect(this, &FigureTable::rowToggled, this, [this](const QModelIndex &row, bool open) {
        if (m_model->isOther(row))
            Q_EMIT otherToggled(open);
    });
    connect(this, &FigureTable::rowHovered, this, [this](const QModelIndex &row) {
        const int series = m_model->seriesAt(row);
        if (series == m_hoveredSeries)
            return;
        m_hoveredSeries = series;
        Q_EMIT seriesHovered(series);
    });
}

void ExploreTable::setAnswer(std::shared_ptr<const ExploreAnswer> answer)
{
    const ExploreView view = answer->view;
    setShownColumns(view.columns);
    m_model->setAnswer(std::move(answer));
    setOpen({ExploreModel::otherKey()}, view.otherOpen);
    const bool matrix = view.layout == TableLayout::Matrix;
    const QString words =
        matrix ? tr("Show the second grouping within the rows") : tr("Show the second grouping as columns");
    m_layoutButton->setIcon(themeIcon(matrix ? u"rows"_s : u"grid"_s, &Tokens::muted));
    m_layoutButton->setAccessibleName(words);
    m_layoutButton->setToolTip(words);
    setHeadButtonShown(m_layoutButton, view.by.size() > 1);
    m_hoveredSeries = -1;
    setHighlightedSeries(-1); // its number may mean another one now
}

void ExploreTable::setHighlightedSeries(int series)
{
    m_highlightedSeries = series;
    view()->setHighlightedRow(m_model->indexOfSeries(series));
}

void ExploreTable::toggleOther(bool open)
{
    setOpen({ExploreModel::otherKey()}, open);
    Q_EMIT otherToggled(open);
}

void ExploreTable::chooseCell(const QModelIndex &cell)
{
    const ExploreRow *row = m_model->rowAt(cell);
    if (!row) {
        toggleOther(!view()->isExpanded(cell.siblingAtColumn(0)));
        return;
    }
    // Copies: the answer may change while the signal runs.
    const QString key = row->key;
    const QString label = row->label;
    if (const ExploreColumn *part = m_model->partAt(cell)) {
        const QString partKey = part->key;
        const QString partLabel = part->label;
        Q_EMIT cellChosen(key, label, partKey, partLabel);
    } else {
        Q_EMIT keyChosen(key, label);
    }
}

void ExploreTable::openRow(const QStringList &path, const QString &label)
{
    const bool inOther = path.first() == ExploreModel::otherKey();
    if (path.size() == (inOther ? 2 : 1))
        Q_EMIT keyOpened(path.last(), label);
}

void ExploreTable::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    const QPersistentModelIndex kept(cell);
    const auto add = [&](const QString &text, auto &&slot) {
        connect(menu->addAction(text), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    const ExploreRow *row = m_model->rowAt(cell);
    if (!row) {
        const bool open = view()->isExpanded(cell.siblingAtColumn(0));
        add(open ? tr("Close Other") : tr("Open Other"), [this, open] { toggleOther(!open); });
        return;
    }
    add(m_model->partAt(cell) ? tr("Filter by both") : tr("Filter by this"), [this, kept] {
        if (kept.isValid())
            chooseCell(kept);
    });
    const QString key = row->key;
    const QString label = row->label;
    add(tr("Look into it"), [this, key, label] { Q_EMIT keyOpened(key, label); });
}

void ExploreTable::askFigure(const QModelIndex &row, int column, const QRect &rect)
{
    // The name has no figure of its own; the measure is meant.
    const QString word = figures()->figureColumns()[column > 0 ? column : figures()->columnOf(u"measure"_s)].word;
    const ExploreRow *asked = row.isValid() ? m_model->rowAt(row) : nullptr;
    if (row.isValid() && !asked)
        return;
    const QString key = asked ? asked->key : QString();
    const QString label = asked ? asked->label : QString();
    Q_EMIT ExploreTable::figureAsked(key, label, word, rect);
}

} // namespace spend::ui
