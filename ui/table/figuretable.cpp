// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figuretable.h"

#include "core/output/spreadsheetcsv.h"
#include "ui/table/columnmenu.h"
#include "ui/table/figureheader.h"
#include "ui/table/figureview.h"
#include "ui/table/pagecaption.h"
#include "ui/table/totalsrow.h"
#include "ui/theme/density.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int buttonSize = 25;
constexpr QMargins margins(1, 3, 1, 1); ///< the card's border
} // namespace

FigureTable::FigureTable(FigureModel *model, QWidget *parent)
    : QFrame(parent)
    , m_figures(model)
    , m_view(new FigureView(model))
    , m_totals(new TotalsRow(*model, *m_view->head()))
{
    setRole(this, u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    connect(head(), &FigureHeader::sortRequested, this, &FigureTable::sortBy);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTable::refresh);
    connect(model, &FigureModel::sorted, m_view, &FigureView::layoutColumns); // the arrow needs room
    connect(model, &FigureModel::sorted, head()->viewport(), qOverload<>(&QWidget::update));
    connect(m_view, &FigureView::columnsMoved, m_totals, &TotalsRow::refresh);
    connect(m_view, &FigureView::cellChosen, this, &FigureTable::rowActivated);
    connect(m_view, &FigureView::rowOpened, this, &FigureTable::rowOpened);
    connect(m_view, &FigureView::rowHovered, this, &FigureTable::rowHovered);
    connect(m_view, &FigureView::rowToggled, this, &FigureTable::rowToggled);
    connect(m_view, &QTreeView::expanded, this, &FigureTable::fitHeight, Qt::QueuedConnection);
    connect(m_view, &QTreeView::collapsed, this, &FigureTable::fitHeight, Qt::QueuedConnection);
    connect(m_view, &FigureView::figureAsked, this, &FigureTable::askForRow);
    connect(m_view, &FigureView::menuAsked, this, &FigureTable::showRowMenu);
    connect(m_view, &FigureView::copyAsked, this, &FigureTable::copyRows);
    connect(m_totals, &TotalsRow::figureAsked, this, [this](int column, const QRect &cell) {
        Q_EMIT figureAsked({}, column, QRect(m_totals->mapToGlobal(cell.topLeft()), cell.size()));
    });
    fitHeight();
}

FigureHeader *FigureTable::head() const
{
    return m_view->head();
}

void FigureTable::setNames(const QString &objectName, const QString &accessibleName)
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(accessibleName);
    head()->setObjectName(objectName + u"Header"_s);
    m_totals->setObjectName(objectName + u"Totals"_s);
    if (m_columnsButton)
        m_columnsButton->setObjectName(objectName + u"Columns"_s);
}

QToolButton *FigureTable::addHeadButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    setRole(button, u"icon"_s);
    button->setIcon(themeIcon(icon, &Tokens::muted));
    button->setIconSize({15, 15});
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setToolTip(text);
    setTabOrder(head(), button);
    setTabOrder(m_buttons.isEmpty() ? button : m_buttons.last(), m_view);
    m_buttons.append(button);
    button->show();
    placeButtons();
    return button;
}

void FigureTable::setHeadButtonShown(QToolButton *button, bool shown)
{
    button->setVisible(shown);
    placeButtons();
}

void FigureTable::setColumnsChoosable(bool choosable)
{
    if (!m_columnsButton) {
        m_columnsButton = addHeadButton(u"columns"_s, tr("Choose columns"));
        m_columnsButton->setObjectName(m_view->objectName() + u"Columns"_s);
        connect(m_columnsButton, &QAbstractButton::clicked, this,
            [this] { showColumnMenu(m_columnsButton->mapToGlobal(m_columnsButton->rect().bottomLeft())); });
        connect(head(), &FigureHeader::columnsAsked, this, [this](const QPoint &place) {
            if (m_columnsButton->isVisibleTo(this))
                showColumnMenu(place);
        });
    }
    m_columnsChoosable = choosable;
    refresh();
}

void FigureTable::setFiguresExplained(bool explained)
{
    m_explained = explained;
    m_totals->setExplained(explained);
}

void FigureTable::setTotalsShown(bool shown)
{
    m_totals->setVisible(shown);
    fitHeight();
}

void FigureTable::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void FigureTable::setRowsInSight(int least, int most)
{
    m_leastRows = least;
    m_mostRows = most;
    fitHeight();
}

void FigureTable::setShownColumns(const QStringList &words)
{
    m_shownColumns = words;
    m_view->setShownColumns(words);
    m_totals->refresh();
}

void FigureTable::setSort(const QString &word, Qt::SortOrder order)
{
    const int column = m_figures->columnOf(word);
    if (column >= 0 && (column != m_figures->sortColumn() || order != m_figures->sortOrder()))
        m_figures->sort(column, order);
}

QStringList FigureTable::currentPath() const
{
    return FigureView::pathOf(m_view->currentIndex());
}

void FigureTable::setCurrentPath(const QStringList &path)
{
    m_view->setCurrentIndex(path.isEmpty() ? QModelIndex() : m_view->indexOf(path));
}

void FigureTable::setOpen(const QStringList &path, bool open)
{
    if (const QModelIndex row = m_view->indexOf(path); row.isValid())
        m_view->setExpanded(row, open);
}

void FigureTable::setHighlightedPath(const QStringList &path)
{
    m_view->setHighlightedRow(path.isEmpty() ? QModelIndex() : m_view->indexOf(path));
}

void FigureTable::sortBy(int column)
{
    const Qt::SortOrder natural = m_figures->naturalOrder(column);
    const Qt::SortOrder other = natural == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    const bool again = m_figures->sortColumn() == column && m_figures->sortOrder() == natural;
    m_figures->sort(column, again ? other : natural);
    Q_EMIT sortChanged(m_figures->sortWord(), m_figures->sortOrder() == Qt::AscendingOrder);
}

void FigureTable::refresh()
{
    if (m_columnsButton) {
        const QList<FigureColumn> &columns = m_figures->figureColumns();
        const bool any =
            std::any_of(columns.begin(), columns.end(), [](const FigureColumn &column) { return column.optional; });
        setHeadButtonShown(m_columnsButton, m_columnsChoosable && any);
    }
    m_totals->refresh();
    head()->viewport()->update();
    fitHeight();
}

void FigureTable::fitHeight()
{
    const int around = FigureHeader::height + margins.top() + margins.bottom()
        + (m_totals->isVisibleTo(this) ? m_totals->height() : 0);
    setMinimumHeight(around + m_leastRows * rowHeight() + 2);
    if (m_mostRows <= 0) {
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    int rows = 0;
    for (QModelIndex index = m_figures->index(0, 0); index.isValid() && rows < m_mostRows;
         index = m_view->indexBelow(index))
        ++rows;
    rows = std::clamp(rows, m_leastRows, m_mostRows);
    setFixedHeight(around + rows * rowHeight() + 2);
}

void FigureTable::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_totals->height() == rowHeight())
        return;
    m_totals->setFixedHeight(rowHeight()); // another density
    m_view->doItemsLayout();
    fitHeight();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void FigureTable::placeButtons()
{
    int right = width() - margins.right() - space::xs;
    int room = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (!button->isVisibleTo(this))
            continue;
        right -= buttonSize;
        room += buttonSize;
        button->move(right, margins.top() + (FigureHeader::height - buttonSize) / 2);
        button->raise();
    }
    if (room != head()->endRoom()) {
        head()->setEndRoom(room);
        m_view->layoutColumns();
    }
}

void FigureTable::showColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new ColumnMenu(*m_figures, m_shownColumns, m_view->leftOutColumns(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ColumnMenu::columnsChosen, this, [this](const QStringList &words) {
        setShownColumns(words);
        Q_EMIT columnsChanged(words);
    });
    menu->popup(globalPosition);
}

void FigureTable::showRowMenu(const QModelIndex &cell, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT rowMenuAsked(menu, cell);
    const QPersistentModelIndex kept(cell);
    if (m_explained && m_figures->explains(cell)) {
        QAction *explain = menu->addAction(tr("Explain this figure"));
        explain->setShortcut(QKeySequence(Qt::Key_F2));
        explain->setShortcutContext(Qt::WidgetShortcut); // shown only: the view takes the key
        connect(explain, &QAction::triggered, this, [this, kept] { askForRow(kept); });
    }
    addCopies(menu, cell);
    menu->popup(globalPosition);
}

void FigureTable::askForRow(const QModelIndex &cell)
{
    if (!m_explained || !cell.isValid() || !m_figures->explains(cell))
        return;
    const QRect rect = m_view->visualRect(cell);
    Q_EMIT figureAsked(
        cell.siblingAtColumn(0), cell.column(), QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

void FigureTable::addCopies(QMenu *menu, const QModelIndex &cell)
{
    if (const QString text = cell.data().toString();
        !text.isEmpty() && m_figures->cellKind(cell.column()) != CellKind::Trend)
        connect(menu->addAction(tr("Copy cell")), &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    const int count = int(m_view->chosenRows().size());
    QAction *rows = menu->addAction(count > 1 ? tr("Copy %n rows", nullptr, count) : tr("Copy row"));
    rows->setShortcut(QKeySequence::Copy);
    rows->setShortcutContext(Qt::WidgetShortcut); // shown only: the view takes the key
    connect(rows, &QAction::triggered, this, &FigureTable::copyRows);
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &FigureTable::copyTable);
}

void FigureTable::copyRows() const
{
    const QModelIndexList rows = m_view->chosenRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(clipboardData(rowsText(*m_view, rows), {}, false).release());
}

void FigureTable::copyTable() const
{
    ShareCaption said = pageCaption(this);
    const TableText table = text();
    if (!table.title.isEmpty())
        said.title = said.title.isEmpty() ? table.title : said.title + u": "_s + table.title;
    QGuiApplication::clipboard()->setMimeData(clipboardData(table, said, true).release());
}

TableText FigureTable::text() const
{
    TableText table = tableText(*m_view, m_totals->isVisibleTo(this));
    table.title = shownTitle();
    return table;
}

QString FigureTable::shownTitle() const
{
    if (const QString title = cardTitle(this); !title.isEmpty())
        return title;
    // "Cost by person; Enter opens the person"
    return m_view->accessibleName().section(u';', 0, 0).section(u". "_s, 0, 0).trimmed();
}

} // namespace spend::ui
