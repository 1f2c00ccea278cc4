// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figureview.h"

#include "ui/table/columnlayout.h"
#include "ui/table/figuredelegate.h"
#include "ui/table/figureheader.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QModelIndex rowOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0);
}

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}
} // namespace

FigureView::FigureView(FigureModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new FigureDelegate(this))
{
    setHeader(new FigureHeader(this));
    // QTreeView would paint all columns once more after the frame that shows their new widths; layoutColumns() does
    // what is needed before it. Qt made the connection by names, so only names undo it.
    disconnect(header(), SIGNAL(sectionResized(int, int, int)), this, SLOT(columnResized(int, int, int)));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0); // arrows and steps are painted with the name
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_choosesMore)
            Q_EMIT cellChosen(index);
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FigureView::rememberPlace);
    // After the selection model's own answer to a reset, which forgets the current row.
    connect(model, &QAbstractItemModel::modelReset, this, &FigureView::restorePlace);
    applyColumns();
}

FigureModel *FigureView::figures() const
{
    return static_cast<FigureModel *>(model());
}

FigureHeader *FigureView::head() const
{
    return static_cast<FigureHeader *>(header());
}

QRect FigureView::contentRect(const QModelIndex &index) const
{
    QRect content = head()->contentRect(index.column(), visualRect(index));
    if (index.column() == 0) {
        const int depth = depthOf(index);
        const bool tree = depth > 0 || model()->hasChildren(index);
        content.setLeft(content.left() + depth * branchRoom + (tree ? branchRoom : 0));
    }
    return content;
}

QRect FigureView::branchRect(const QModelIndex &index) const
{
    if (!index.isValid() || !model()->hasChildren(rowOf(index)))
        return {};
    const QRect content = contentRect(rowOf(index));
    return {content.left() - branchRoom, content.center().y() - branchSize / 2, branchSize, branchSize};
}

void FigureView::setHighlightedRow(const QModelIndex &row)
{
    if (rowOf(row) == m_highlighted)
        return;
    m_highlighted = rowOf(row);
    viewport()->update();
}

QStringList FigureView::pathOf(const QModelIndex &index)
{
    QStringList path;
    for (QModelIndex row = rowOf(index); row.isValid(); row = rowOf(row.parent()))
        path.prepend(row.data(FigureModel::KeyRole).toString());
    return path;
}

QModelIndex FigureView::indexOf(const QStringList &path) const
{
    QModelIndex found;
    for (const QString &key : path) {
        QModelIndex next;
        for (int row = 0, rows = model()->rowCount(found); row < rows && !next.isValid(); ++row) {
            const QModelIndex candidate = model()->index(row, 0, found);
            if (candidate.data(FigureModel::KeyRole).toString() == key)
                next = candidate;
        }
        if (!next.isValid())
            return {};
        found = next;
    }
    return found;
}

QList<QStringList> FigureView::openPaths() const
{
    QList<QStringList> paths;
    const auto collect = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0, rows = model()->rowCount(parent); row < rows; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!isExpanded(index))
                continue;
            paths.append(pathOf(index));
            self(self, index);
        }
    };
    if (!(model()->flags(model()->index(0, 0)) & Qt::ItemNeverHasChildren))
        collect(collect, QModelIndex());
    return paths;
}

void FigureView::setOpenPaths(const QList<QStringList> &paths)
{
    collapseAll();
    for (const QStringList &path : paths) {
        if (const QModelIndex index = indexOf(path); index.isValid())
            setExpanded(index, true);
    }
}

QModelIndex FigureView::indexAt(const QPoint &point) const
{
    const QModelIndex index = QTreeView::indexAt(QPoint(1 - head()->offset(), point.y())); // the row
    if (!index.isValid())
        return {};
    const int column = head()->columnAt(point.x());
    return column < 0 ? QModelIndex() : index.siblingAtColumn(column);
}

QRect FigureView::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(index);
    return rect.isNull() ? rect : head()->columnRect(index.column(), rect.top(), rect.height());
}

void FigureView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    if (index.column() == 0) {
        horizontalScrollBar()->setValue(before);
    } else if (const int hidden = head()->sectionSize(0) - visualRect(index).left(); hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void FigureView::rememberPlace()
{
    m_currentPath = pathOf(currentIndex());
    m_currentWord = figures()->figureColumns().value(currentIndex().column()).word;
    m_highlightedPath = pathOf(m_highlighted);
    m_openPaths = openPaths();
    m_scrolled = verticalScrollBar()->value();
}

void FigureView::restorePlace()
{
    applyColumns();
    for (const QStringList &path : std::as_const(m_openPaths)) {
        if (const QModelIndex index = indexOf(path); index.isValid())
            setExpanded(index, true);
    }
    if (!m_highlightedPath.isEmpty())
        m_highlighted = indexOf(m_highlightedPath);
    if (const QModelIndex current = m_currentPath.isEmpty() ? QModelIndex() : indexOf(m_currentPath);
        current.isValid()) {
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false); // who has scrolled away stays there
        setCurrentIndex(current.siblingAtColumn(std::max(0, figures()->columnOf(m_currentWord))));
        setAutoScroll(scrolls);
    }
    if (m_byKeyboard && hasFocus() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0)); // keys go on working where the rows are others
    if (m_scrolled > 0) {
        executeDelayedItemsLayout();
        updateGeometries();
        verticalScrollBar()->setValue(m_scrolled);
    }
    layoutColumns();
}

void FigureView::setShownColumns(const QStringList &words)
{
    if (words == m_shownColumns)
        return;
    m_shownColumns = words;
    applyColumns();
    layoutColumns();
}

void FigureView::applyColumns()
{
    for (int column = 0; column < figures()->columnCount(); ++column)
        setColumnHidden(column, !isChosen(column));
}

bool FigureView::isChosen(int column) const
{
    const FigureColumn &c = figures()->figureColumns()[column];
    return column == 0 || !c.optional || (m_shownColumns.isEmpty() ? c.usual : m_shownColumns.contains(c.word));
}

void FigureView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QModelIndexList FigureView::chosenRows() const
{
    return selectionModel()->selectedRows();
}

void FigureView::layoutColumns()
{
    const int available = viewport()->width();
    QList<int> chosen;
    QList<ColumnRoom> rooms(figures()->columnCount());
    for (int column = 0; column < rooms.size(); ++column) {
        if (!isChosen(column))
            continue;
        chosen.append(column);
        rooms[column] = columnRoom(*figures(), column);
    }
    if (chosen.isEmpty() || available <= 0)
        return;
    // Columns that somebody chose are never left out: the table scrolls.
    const int endRoom = head()->endRoom();
    const QList<int> columns =
        m_shownColumns.isEmpty() ? columnsWithRoom(*figures(), chosen, rooms, available - endRoom) : chosen;
    m_leftOut.clear();
    for (const int column : std::as_const(chosen)) {
        const bool leftOut = !columns.contains(column);
        if (leftOut)
            m_leftOut.append(figures()->figureColumns()[column].word);
        if (isColumnHidden(column) != leftOut)
            setColumnHidden(column, leftOut);
    }
    const QList<int> widths = columnWidths(*figures(), columns, rooms, available, endRoom);
    for (qsizetype i = 0; i < columns.size(); ++i)
        head()->resizeSection(columns[i], widths[i]);
    updateGeometries(); // the scroll bars; where one comes or goes, the columns are laid out again
    viewport()->update();
    Q_EMIT columnsMoved();
}

void FigureView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const QModelIndex row = rowOf(index);
    const QRect band(0, options.rect.top(), viewport()->width(), options.rect.height());
    const bool current = selectionModel()->isSelected(row) && options.state.testFlag(QStyle::State_Active);
    const QColor ground = current ? t.accentPale : row == m_hovered || row == m_highlighted ? t.hover : QColor();
    painter->save();
    if (ground.isValid())
        painter->fillRect(band, ground);
    painter->setPen(t.grid);
    painter->drawLine(band.bottomLeft(), band.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont(TextRole::Body));
    const auto drawCell = [&](int column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        m_delegate->paintCell(painter, contentRect(cell), figures()->cellKind(column), cell);
        if (current && hasFocus() && column > 0 && cell == currentIndex()) {
            painter->setPen(QPen(t.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(visualRect(cell)).adjusted(3, 3, -3, -4), 4, 4);
        }
    };
    const QRect names = head()->columnRect(0, band.top(), band.height());
    const bool scrolled = head()->isScrolled();
    const QList<int> columns = head()->shownColumns();
    if (scrolled)
        painter->setClipRect(band.adjusted(names.width(), 0, 0, 0));
    for (const int column : columns) {
        if (column == 0)
            continue;
        const QRect cell = head()->columnRect(column, band.top(), band.height());
        if (cell.right() >= names.width() && cell.left() <= band.right())
            drawCell(column);
    }
    painter->setClipping(false);
    drawCell(0);
    if (const QRect branch = branchRect(row); !branch.isEmpty())
        paintIcon(painter, branch, isExpanded(row) ? u"chevron-down"_s : u"chevron-right"_s, t.muted);
    if (scrolled) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(t.line);
        painter->drawLine(names.topRight(), names.bottomRight());
    }
    painter->restore();
}

void FigureView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(currentTokens().muted);
    painter.drawText(
        viewport()->rect().adjusted(space::xl, 0, -space::xl, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layoutColumns();
}

void FigureView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0) { // the name column did not move with the rest
        viewport()->update();
        head()->viewport()->update();
        Q_EMIT columnsMoved();
    }
}

void FigureView::toggle(const QModelIndex &row, bool open)
{
    if (isExpanded(row) == open)
        return;
    setExpanded(row, open);
    Q_EMIT rowToggled(row, open);
}

void FigureView::moveToColumn(int step)
{
    const QList<int> columns = head()->shownColumns();
    const qsizetype place = columns.indexOf(currentIndex().column()) + step;
    if (place >= 0 && place < columns.size())
        setCurrentIndex(currentIndex().siblingAtColumn(columns[place]));
}

bool FigureView::pressKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const QModelIndex row = rowOf(current);
    const bool opens = model()->hasChildren(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT rowOpened(pathOf(row), row.data().toString());
        else
            Q_EMIT cellChosen(current);
        return true;
    case Qt::Key_F2:
        Q_EMIT figureAsked(current);
        return true;
    case Qt::Key_Space:
        if (opens)
            toggle(row, !isExpanded(row));
        return true;
    case Qt::Key_Right:
        if (current.column() == 0 && opens && !isExpanded(row))
            toggle(row, true);
        else
            moveToColumn(1);
        return true;
    case Qt::Key_Left:
        if (current.column() > 0)
            moveToColumn(-1);
        else if (opens && isExpanded(row))
            toggle(row, false);
        else if (row.parent().isValid())
            setCurrentIndex(rowOf(row.parent()));
        return true;
    default:
        return false;
    }
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (!pressKey(event))
        QTreeView::keyPressEvent(event);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    m_byKeyboard = false;
    m_swallowRelease = false;
    m_pressedPath.clear();
    if (event->button() == Qt::LeftButton && branchRect(index).adjusted(-6, -10, 4, 10).contains(place)) {
        m_swallowRelease = true;
        toggle(rowOf(index), !isExpanded(rowOf(index)));
        return;
    }
    m_choosesMore = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
    m_pressedPath = pathOf(index);
    m_pressedLabel = rowOf(index).data().toString();
    QTreeView::mousePressEvent(event);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_swallowRelease, false))
        QTreeView::mouseReleaseEvent(event);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    m_swallowRelease = true;
    if (event->button() != Qt::LeftButton)
        return;
    if (m_pressedPath.isEmpty()) {
        if (branchRect(index).adjusted(-6, -10, 4, 10).contains(place))
            toggle(rowOf(index), !isExpanded(rowOf(index)));
        return;
    }
    // The first press chose a row, and the rows may have changed since: what was pressed then is meant.
    const QStringList path = std::exchange(m_pressedPath, {});
    Q_EMIT rowOpened(path, m_pressedLabel);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()));
}

bool FigureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) // the head is not a row, though it belongs to the view
        hover({});
    return QTreeView::viewportEvent(event);
}

void FigureView::hover(const QModelIndex &index)
{
    const QModelIndex row = rowOf(index);
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    Q_EMIT rowHovered(row);
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    // Asking for the menu of one of several chosen rows leaves them chosen.
    if (selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    Q_EMIT menuAsked(index, byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    if (m_byKeyboard && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace spend::ui
