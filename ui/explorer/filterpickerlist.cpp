// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filterpickerlist.h"

#include "ui/explorer/filterpickermodel.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/moneytext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int boxSize = 15;
constexpr int padding = 12;

int rowHeight()
{
    return std::max(30, QFontMetrics(textFont(TextRole::Body)).height() + 10);
}
} // namespace

QSize FilterDimensionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

void FilterDimensionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.accentPale : t.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 5, 5);
    }
    const QRect content = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(current ? t.accent : t.text);
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    constexpr int chevron = 12;
    paintIcon(painter, QRectF(content.right() - chevron, content.center().y() - chevron / 2 + 0.5, chevron, chevron),
        u"chevron-right"_s, t.muted);
    if (const int count = index.data(CountRole).toInt(); count > 0) {
        painter->setFont(textFont(TextRole::Explanation));
        painter->setPen(t.accent);
        painter->drawText(
            content.adjusted(0, 0, -chevron - space::s, 0), Qt::AlignRight | Qt::AlignVCenter, countText(count));
    }
    painter->restore();
}

QSize FilterValueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

QRect FilterValueDelegate::onlyRect(const QRect &row) const
{
    const int width = QFontMetrics(textFont(TextRole::Explanation)).horizontalAdvance(tr("only")) + 2 * space::xs;
    // Left of a cost of seven figures, so that it stands in one place in every row.
    const int costs = int(std::ceil(figures::width(u"$1,234,567.89"_s, textFont(TextRole::Explanation))));
    return {row.right() - padding - costs - space::s - width, row.top(), width, row.height()};
}

void FilterValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || index.row() == m_hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.accentPale : t.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(4, 1, -4, -1), 5, 5);
    }
    const QRectF box(row.left() + padding + 0.5, row.center().y() - boxSize / 2 + 0.5, boxSize, boxSize);
    painter->setPen(QPen(ticked ? t.accent : t.faint, 1.2));
    painter->setBrush(ticked ? t.accent : t.surface);
    painter->drawRoundedRect(box, 4, 4);
    if (ticked)
        paintIcon(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), m_excludes ? u"close"_s : u"check"_s, t.onAccent);

    const QFont small = textFont(TextRole::Explanation);
    painter->setFont(small);
    painter->setPen(t.muted);
    const QString cost = moneyText(index.data(FilterModel::CostRole).toLongLong());
    const QRect words = row.adjusted(padding, 0, -padding, 0);
    figures::draw(painter, words, Qt::AlignRight, cost);
    int right = words.right() - int(std::ceil(figures::width(cost, small))) - space::m;
    if (index.row() == m_hovered || current) {
        const QRect only = onlyRect(row);
        painter->setPen(t.accent);
        painter->drawText(only, Qt::AlignCenter, tr("only"));
        right = std::min(right, only.left() - space::xs);
    } else if (index.data(FilterModel::OtherListRole).toBool()) {
        const QString note = m_excludes ? tr("included") : tr("excluded");
        const QRect only = onlyRect(row);
        const int wide = std::max(70, painter->fontMetrics().horizontalAdvance(note) + 2);
        painter->drawText(
            QRect(only.right() - wide, row.top(), wide, row.height()), Qt::AlignRight | Qt::AlignVCenter, note);
        right = std::min(right, only.right() - wide - 4);
    }
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(t.text);
    const int left = words.left() + boxSize + 9;
    painter->drawText(QRect(left, row.top(), right - left, row.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, right - left));
    painter->restore();
}

bool FilterValueDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view->viewport());
    return true;
}

FilterValueList::FilterValueList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new FilterValueDelegate(this))
{
    setObjectName(u"filterValues"_s);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void FilterValueList::setExcludes(bool excludes)
{
    m_delegate->setExcludes(excludes);
    viewport()->update();
}

void FilterValueList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int FilterValueList::rowsPerPage() const
{
    return std::max(1, viewport()->height() / rowHeight() - 1);
}

void FilterValueList::step(int rows)
{
    const int count = model()->rowCount();
    if (count == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? -1 : count);
    setCurrentIndex(model()->index(std::clamp(from + rows, 0, count - 1), 0));
}

void FilterValueList::tick(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT tickAsked(
            index.data(FilterModel::KeyRole).toString(), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void FilterValueList::tickCurrent()
{
    tick(currentIndex());
}

void FilterValueList::hover(int row)
{
    if (row == m_delegate->hoveredRow())
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void FilterValueList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void FilterValueList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool same = index.isValid() && index == m_pressed;
    m_pressed = QModelIndex();
    if (!same || event->button() != Qt::LeftButton)
        return;
    setCurrentIndex(index);
    if (onlyRect(index).contains(event->position().toPoint()))
        Q_EMIT onlyAsked(index.data(FilterModel::KeyRole).toString());
    else
        tick(index);
}

void FilterValueList::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->position().toPoint()).row());
}

bool FilterValueList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QListView::viewportEvent(event);
}

void FilterValueList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        tickCurrent();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT onlyAsked(currentIndex().data(FilterModel::KeyRole).toString());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListView::keyPressEvent(event);
        return;
    case Qt::Key_Escape:
        Q_EMIT leaveAsked();
        return;
    default:
        if (!event->text().isEmpty() && event->text().front().isPrint())
            Q_EMIT typed(event->text());
        else
            event->ignore();
    }
}

void FilterValueList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(currentTokens().muted);
    painter.drawText(
        viewport()->rect().adjusted(padding, 0, -padding, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace spend::ui
