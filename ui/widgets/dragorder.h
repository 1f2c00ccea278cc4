// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointer>

class QBoxLayout;
class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace spend::ui
{

/// Lets a person put the widgets of a box layout into another order: by dragging one along, or with Alt and an arrow
/// key on the one that has the focus. Esc takes a drag back. UI thread.
class DragOrder final : public QObject
{
    Q_OBJECT
public:
    explicit DragOrder(QBoxLayout *layout, QObject *parent = nullptr);

    /// One of the layout's widgets.
    void watch(QWidget *item);
    /// The layout's widgets as they stand.
    QList<QWidget *> order() const;
    /// Moves one by so many places; not beyond the ends.
    void step(QWidget *item, int by);
    bool isDragging() const { return m_dragging; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A person changed the order. The order of the Tab key is the owner's to change.
    void orderChanged();

private:
    bool press(QWidget *item, const QMouseEvent &event);
    bool drag(QWidget *item, const QMouseEvent &event);
    bool drop(QWidget *item);
    bool key(QWidget *item, const QKeyEvent &event);
    void put(QWidget *item, int place);
    void arrange(const QList<QWidget *> &order);
    bool isVertical() const;

    QBoxLayout *m_layout;
    QPointer<QWidget> m_pressed;
    QPoint m_start; ///< of the drag, on the screen
    QList<QWidget *> m_before;
    bool m_dragging = false;
};

} // namespace spend::ui
