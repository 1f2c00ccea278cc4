// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figureheader.h"

#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

FigureHeader::FigureHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"figureHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(30);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Columns: Left and Right choose, Space sorts"));
}

QRect FigureHeader::columnRect(int column, int top, int rowHeight) const
{
    return {column == 0 ? 0 : sectionViewportPosition(column), top, sectionSize(column), rowHeight};
}

QRect FigureHeader::contentRect(int column, const QRect &cell) const
{
    int right = cellPadding;
    if (m_endRoom > 0 && column == shownColumns().last())
        right += m_endRoom;
    return cell.adjusted(cellPadding, 0, -right, 0);
}

int FigureHeader::columnAt(int x) const
{
    if (x >= 0 && x < sectionSize(0))
        return 0;
    return logicalIndexAt(x);
}

QList<int> FigureHeader::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool FigureHeader::isTitleWhole(int column) const
{
    const FigureColumn &head = figures()->figureColumns()[column];
    QFont font = textFont(TextRole::Explanation);
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(head.shortTitle.isEmpty() ? head.title : head.shortTitle)
        <= contentRect(column, columnRect(column, 0, height)).width() + 1;
}

void FigureHeader::setEndRoom(int pixels)
{
    m_endRoom = pixels;
    viewport()->update();
}

QSize FigureHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), height};
}

void FigureHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (count() == 0)
        return;
    QPainter painter(viewport());
    if (const int hidden = length() - offset() - viewport()->width(); hidden > 0 && m_endRoom > 0) {
        // Buttons stand over what is scrolled.
        const QRect end(viewport()->width() - m_endRoom - space::xs, 0, m_endRoom + space::xs, viewport()->height());
        painter.fillRect(end, currentTokens().surface);
        painter.setPen(currentTokens().line);
        painter.drawLine(end.bottomLeft(), end.bottomRight());
    }
    if (!isScrolled())
        return;
    const QRect rect = columnRect(0, 0, viewport()->height());
    painter.fillRect(rect, currentTokens().surface);
    paintSection(&painter, rect, 0);
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = currentTokens();
    painter->save();
    QFont font = textFont(TextRole::Explanation);
    const bool sorted = figures()->sortColumn() == section;
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.muted);
    QString text = figures()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString arrow = !sorted ? QString() : figures()->sortOrder() == Qt::DescendingOrder ? u" ↓"_s : u" ↑"_s;
    const QRect words = contentRect(section, rect);
    const QFontMetrics metrics(font);
    const int room = words.width() - metrics.horizontalAdvance(arrow) + 1;
    const QString &shortTitle = figures()->figureColumns()[section].shortTitle;
    if (!shortTitle.isEmpty() && metrics.horizontalAdvance(text) > room)
        text = shortTitle;
    text = metrics.elidedText(text, Qt::ElideRight, room) + arrow;
    const auto alignment = Qt::Alignment(figures()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    figures::draw(painter, words, alignment & Qt::AlignHorizontal_Mask, text);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (hasFocus() && section == m_current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(rect).adjusted(3, 4, -3 - (words.right() < rect.right() - cellPadding ? m_endRoom : 0), -5), 4, 4);
    }
    painter->restore();
}

bool FigureHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos().x());
    if (column < 0) {
        QToolTip::hideText();
        return true;
    }
    QString text = figures()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const QString title = figures()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics metrics(textFont(TextRole::Strong));
        if (metrics.horizontalAdvance(title) > contentRect(column, columnRect(column, 0, height)).width())
            text = title;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

// The hit test of the base class knows nothing of a column that keeps its place, so presses are handled here.
void FigureHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? columnAt(event->position().toPoint().x()) : -1;
}

void FigureHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint().x());
    viewport()->setCursor(column >= 0 && figures()->sortable(column) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && columnAt(event->position().toPoint().x()) == pressed && figures()->sortable(pressed))
        Q_EMIT sortRequested(pressed);
}

void FigureHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick presses sort twice
}

void FigureHeader::moveCurrent(int step)
{
    const QList<int> columns = shownColumns();
    const auto place = columns.indexOf(m_current);
    m_current = columns.value(std::clamp<qsizetype>(place + step, 0, columns.size() - 1), -1);
    viewport()->update();
}

void FigureHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent(-1);
        break;
    case Qt::Key_Right:
        moveCurrent(1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && figures()->sortable(m_current))
            Q_EMIT sortRequested(m_current);
        break;
    default:
        QHeaderView::keyPressEvent(event);
        return;
    }
}

void FigureHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT columnsAsked(
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void FigureHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (m_current < 0 || m_current >= count() || isSectionHidden(m_current))
        m_current = figures()->sortColumn() < count() && !isSectionHidden(figures()->sortColumn())
            ? figures()->sortColumn()
            : 0;
    viewport()->update();
}

void FigureHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace spend::ui
