// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/ruleslist.h"

#include "ui/repositories/ruledelegate.h"
#include "ui/repositories/rulesmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

RulesList::RulesList(RulesModel *model, QWidget *parent)
    : QListView(parent)
    , m_rules(model)
{
    setObjectName(u"rulesList"_s);
    setModel(model);
    setItemDelegate(new RuleDelegate(this));
    setAccessibleName(tr("Rules in their order; Space switches one on or off, Alt+Up and Alt+Down move it"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    const auto tell = [this] { Q_EMIT currentRowChanged(currentRow()); };
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
    connect(model, &QAbstractItemModel::rowsMoved, this, tell);
    connect(model, &QAbstractItemModel::modelReset, this, tell);
    connect(model, &QAbstractItemModel::rowsRemoved, this, tell);
}

void RulesList::setCurrentRow(int row)
{
    setCurrentIndex(m_rules->index(row));
    scrollTo(m_rules->index(row));
}

void RulesList::toggle(int row)
{
    const QModelIndex index = m_rules->index(row);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_rules->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

void RulesList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const bool onBox = RuleDelegate::boxRect(visualRect(index)).contains(event->position().toPoint());
    m_pressed = onBox ? index.row() : -1;
    m_dragged = onBox ? -1 : index.row();
}

void RulesList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    // The rule follows the mouse at once, so that the outcome is in sight before it is let go.
    const int y = std::clamp(event->position().toPoint().y(), 0, viewport()->height() - 1);
    const QModelIndex below = indexAt({viewport()->width() / 2, y});
    const int to = below.isValid() ? below.row() : m_rules->rowCount() - 1;
    if (to == m_dragged)
        return;
    // Only past the middle of the other row: else two rows of unlike height would change places for ever.
    const QRect other = visualRect(m_rules->index(to));
    if (below.isValid() && (to > m_dragged ? y < other.center().y() : y > other.center().y())
        && std::abs(to - m_dragged) == 1)
        return;
    m_rules->move(m_dragged, to);
    m_dragged = to;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void RulesList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_pressed >= 0 && index.isValid() && index.row() == m_pressed
        && RuleDelegate::boxRect(visualRect(index)).contains(event->position().toPoint()))
        toggle(m_pressed);
    m_pressed = -1;
    m_dragged = -1;
    viewport()->unsetCursor();
}

void RulesList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (row < 0) {
        QListView::keyPressEvent(event);
    } else if (alt && event->key() == Qt::Key_Up) {
        m_rules->move(row, row - 1);
    } else if (alt && event->key() == Qt::Key_Down) {
        m_rules->move(row, row + 1);
    } else if (event->key() == Qt::Key_Space) {
        toggle(row);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeAsked(row);
    } else {
        QListView::keyPressEvent(event);
    }
}

void RulesList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rules->rowCount() > 0)
        setCurrentRow(0);
}

void RulesList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_rules->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(TextRole::Explanation));
    if (hasFocus()) { // without a row there is nothing else to show it by
        painter.setPen(QPen(currentTokens().accent, 1.5));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    painter.setPen(currentTokens().muted);
    painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
        tr("No rules: every repository goes by the name that Cursor gives it."));
}

} // namespace spend::ui
