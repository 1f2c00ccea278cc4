// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dragorder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace spend::ui
{

DragOrder::DragOrder(QBoxLayout *layout, QObject *parent)
    : QObject(parent)
    , m_layout(layout)
{
}

void DragOrder::watch(QWidget *item)
{
    item->installEventFilter(this);
}

QList<QWidget *> DragOrder::order() const
{
    QList<QWidget *> widgets;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (QWidget *widget = m_layout->itemAt(i)->widget())
            widgets.append(widget);
    }
    return widgets;
}

bool DragOrder::isVertical() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom || m_layout->direction() == QBoxLayout::BottomToTop;
}

bool DragOrder::eventFilter(QObject *watched, QEvent *event)
{
    auto *item = qobject_cast<QWidget *>(watched);
    if (!item)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(item, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(item, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return drop(item);
    case QEvent::KeyPress:
        return key(item, *static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool DragOrder::press(QWidget *item, const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton) {
        m_pressed = item;
        m_start = event.globalPosition().toPoint();
    }
    return false; // it may become a click
}

bool DragOrder::drag(QWidget *item, const QMouseEvent &event)
{
    if (m_pressed != item || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint way = event.globalPosition().toPoint() - m_start;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return false;
    if (!m_dragging) {
        m_dragging = true;
        m_before = order();
        item->setCursor(Qt::ClosedHandCursor);
        item->raise();
        if (auto *button = qobject_cast<QAbstractButton *>(item))
            button->setDown(false); // a drag is no click
    }
    const QPoint at = item->parentWidget()->mapFromGlobal(event.globalPosition().toPoint());
    int place = 0;
    for (const QWidget *other : order()) {
        const QPoint middle = other->geometry().center();
        if (other != item && (isVertical() ? middle.y() < at.y() : middle.x() < at.x()))
            ++place;
    }
    put(item, place);
    return true;
}

bool DragOrder::drop(QWidget *item)
{
    m_pressed = nullptr;
    if (!m_dragging)
        return false;
    m_dragging = false;
    item->unsetCursor();
    if (order() != m_before)
        Q_EMIT orderChanged();
    return true;
}

bool DragOrder::key(QWidget *item, const QKeyEvent &event)
{
    if (m_dragging && event.key() == Qt::Key_Escape) {
        m_dragging = false;
        m_pressed = nullptr;
        item->unsetCursor();
        arrange(m_before);
        return true;
    }
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const Qt::Key back = isVertical() ? Qt::Key_Up : Qt::Key_Left;
    const Qt::Key on = isVertical() ? Qt::Key_Down : Qt::Key_Right;
    if (event.key() != back && event.key() != on)
        return false;
    step(item, event.key() == back ? -1 : 1);
    return true;
}

void DragOrder::step(QWidget *item, int by)
{
    const QList<QWidget *> now = order();
    const int place = int(now.indexOf(item));
    const int next = std::clamp(place + by, 0, int(now.size()) - 1);
    if (place < 0 || next == place)
        return;
    put(item, next);
    Q_EMIT orderChanged();
}

void DragOrder::put(QWidget *item, int place)
{
    QList<QWidget *> now = order();
    const qsizetype from = now.indexOf(item);
    if (from < 0 || from == place)
        return;
    now.move(from, std::min<qsizetype>(place, now.size() - 1));
    arrange(now);
}

void DragOrder::arrange(const QList<QWidget *> &wanted)
{
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (order().indexOf(wanted[i]) == i)
            continue;
        m_layout->removeWidget(wanted[i]);
        m_layout->insertWidget(i, wanted[i]);
    }
    m_layout->activate();
}

} // namespace spend::ui
