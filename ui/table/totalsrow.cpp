// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/totalsrow.h"

#include "ui/table/figureheader.h"
#include "ui/table/figuremodel.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/density.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

TotalsRow::TotalsRow(const FigureModel &model, const FigureHeader &header, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(header)
{
    setObjectName(u"totals"_s);
    setFixedHeight(rowHeight());
    setMouseTracking(true);
}

void TotalsRow::setExplained(bool explained)
{
    m_explained = explained;
    setFocusPolicy(explained ? Qt::StrongFocus : Qt::NoFocus);
    refresh();
}

void TotalsRow::refresh()
{
    QStringList texts;
    for (const int column : m_header.shownColumns()) {
        const QString text = m_model.totalText(column);
        if (column == 0)
            texts.append(text);
        else if (!text.isEmpty())
            texts.append(u"%1 %2"_s.arg(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text));
    }
    setAccessibleName(texts.join(u", "_s));
    if (m_explained)
        setAccessibleDescription(tr("Left and Right choose a figure, Enter explains it"));
    if (!figureColumns().contains(m_current))
        m_current = -1;
    update();
}

QRect TotalsRow::cellRect(int column) const
{
    QRect cell = m_header.columnRect(column, 0, height());
    if (column != 0)
        return cell;
    // The words may reach into columns that have no total.
    for (const int next : m_header.shownColumns()) {
        if (next == 0)
            continue;
        if (m_header.isScrolled() || !m_model.totalText(next).isEmpty())
            break;
        cell.setWidth(cell.width() + m_header.sectionSize(next));
    }
    return cell;
}

QList<int> TotalsRow::figureColumns() const
{
    QList<int> columns;
    for (const int column : m_header.shownColumns()) {
        if (column > 0 && !m_model.totalText(column).isEmpty())
            columns.append(column);
    }
    return columns;
}

int TotalsRow::figureAt(int x) const
{
    const int column = m_header.columnAt(x);
    return column > 0 && !m_model.totalText(column).isEmpty() ? column : -1;
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The lower corners are the card's.
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, -20, 0, 0), corner::card - 1, corner::card - 1);
    painter.setPen(t.line);
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    const QFont strong = textFont(TextRole::Strong);
    const QRect names = m_header.columnRect(0, 0, height());
    if (m_header.isScrolled())
        painter.setClipRect(rect().adjusted(names.width(), 0, 0, 0));
    for (const int column : m_header.shownColumns()) {
        const QString text = m_model.totalText(column);
        if (column == 0 || text.isEmpty())
            continue;
        const QRect cell = cellRect(column);
        const QRect words = m_header.contentRect(column, cell);
        const auto alignment = Qt::Alignment(m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        QFont font = strong;
        font.setUnderline(m_explained && column == m_hovered);
        painter.setFont(font);
        painter.setPen(m_explained && column == m_hovered ? t.accent : t.text);
        figures::draw(&painter, words, alignment & Qt::AlignHorizontal_Mask, text);
        if (hasFocus() && column == m_current) {
            const int wide = int(std::ceil(figures::width(text, font)));
            painter.setPen(QPen(t.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(words.right() - wide - 6, 5, wide + 12, height() - 10), 4, 4);
        }
    }
    painter.setClipRect(rect());
    painter.setFont(strong);
    painter.setPen(t.text);
    const QRect words = cellRect(0).adjusted(cellPadding, 0, -cellPadding, 0);
    figures::draw(&painter, words, Qt::AlignLeft,
        QFontMetrics(strong).elidedText(m_model.totalText(0), Qt::ElideRight, words.width() + 1));
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = m_header.columnAt(help->pos().x());
    QString text = column < 0 ? QString() : m_model.totalToolTip(column);
    if (m_explained && figureAt(help->pos().x()) >= 0)
        text += (text.isEmpty() ? QString() : u"\n"_s) + tr("Click to see how this figure comes about");
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void TotalsRow::hover(int column)
{
    if (!m_explained || column == m_hovered)
        return;
    m_hovered = column;
    setCursor(column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TotalsRow::mouseMoveEvent(QMouseEvent *event)
{
    hover(figureAt(event->position().toPoint().x()));
}

void TotalsRow::leaveEvent(QEvent *)
{
    hover(-1);
}

void TotalsRow::mouseReleaseEvent(QMouseEvent *event)
{
    const int column = figureAt(event->position().toPoint().x());
    if (m_explained && event->button() == Qt::LeftButton && column >= 0 && rect().contains(event->position().toPoint()))
        Q_EMIT figureAsked(column, cellRect(column));
}

void TotalsRow::moveCurrent(int step)
{
    const QList<int> columns = figureColumns();
    const auto place = columns.indexOf(m_current);
    if (!columns.isEmpty())
        m_current = columns[std::clamp<qsizetype>(place + step, 0, columns.size() - 1)];
    update();
}

void TotalsRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent(-1);
        break;
    case Qt::Key_Right:
        moveCurrent(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        if (m_current >= 0)
            Q_EMIT figureAsked(m_current, cellRect(m_current));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TotalsRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        moveCurrent(1);
    update();
}

void TotalsRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace spend::ui
