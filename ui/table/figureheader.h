// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/figuremodel.h"

#include <QHeaderView>

namespace spend::ui
{

/// The table's head: words over their columns, an arrow at the sorted one. Tab reaches it; Left and Right choose a
/// column, Space or Enter sorts, the menu key or a right click asks for the columns. Column 0 keeps its place when the
/// rest is scrolled.
class FigureHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FigureHeader(QWidget *parent = nullptr);

    /// Where a column stands in the viewport, the name column where it is seen. Content ends endRoom() before the
    /// right edge of the last one.
    QRect columnRect(int column, int top, int height) const;
    /// The part of a cell in which its content is painted.
    QRect contentRect(int column, const QRect &cell) const;
    int columnAt(int x) const;
    /// Whether there is room for the column's title, or for its short one.
    bool isTitleWhole(int column) const;
    QList<int> shownColumns() const;
    /// Room at the right end, for a button that stands there.
    void setEndRoom(int pixels);
    int endRoom() const { return m_endRoom; }
    /// Whether the columns are wider than the table.
    bool isScrolled() const { return offset() > 0; }
    QSize sizeHint() const override;

    static constexpr int height = 33;

Q_SIGNALS:
    void sortRequested(int column);
    void columnsAsked(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const FigureModel *figures() const { return static_cast<const FigureModel *>(model()); }
    void moveCurrent(int step);
    int m_current = -1; ///< the keyboard's column
    int m_pressed = -1;
    int m_endRoom = 0;
};

/// Room left and right of a cell's content.
inline constexpr int cellPadding = 14;

} // namespace spend::ui
