// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/figuremodel.h"

#include <QPersistentModelIndex>
#include <QStringList>
#include <QTreeView>

namespace spend::ui
{

class FigureDelegate;
class FigureHeader;

/// The rows of a FigureTable. A press on a row's arrow opens it; a click elsewhere or Enter chooses it, a double click
/// or Ctrl+Enter goes into it. Up and Down move by rows; Right opens a row, then moves by cells; Left goes back.
class FigureView final : public QTreeView
{
    Q_OBJECT
public:
    explicit FigureView(FigureModel *model, QWidget *parent = nullptr);

    FigureModel *figures() const;
    FigureHeader *head() const;
    /// Where a cell's content is painted, in the viewport.
    QRect contentRect(const QModelIndex &index) const;
    /// The arrow that opens a row; empty where there is none.
    QRect branchRect(const QModelIndex &index) const;
    /// The row below the mouse, invalid for none.
    QModelIndex hoveredRow() const { return m_hovered; }
    /// Lights a row as if the mouse were on it.
    void setHighlightedRow(const QModelIndex &row);

    /// Keys from the top to a row, and the row they lead to.
    static QStringList pathOf(const QModelIndex &index);
    QModelIndex indexOf(const QStringList &path) const;
    /// Paths of the open rows, parents before children.
    QList<QStringList> openPaths() const;
    void setOpenPaths(const QList<QStringList> &paths);

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Words of the columns to show; empty: the usual ones.
    void setShownColumns(const QStringList &words);
    /// Words of usual columns that are not shown for want of room.
    const QStringList &leftOutColumns() const { return m_leftOut; }
    /// What stands in place of rows where there are none.
    void setEmptyText(const QString &text);
    /// The rows that are chosen: more than one by Shift and Ctrl.
    QModelIndexList chosenRows() const;

public Q_SLOTS:
    /// Gives every column what it needs and shares out the rest; where that is too much, the view scrolls sideways.
    void layoutColumns();

Q_SIGNALS:
    /// A click or Enter on a row; the index names the cell.
    void cellChosen(const QModelIndex &index);
    /// A double click or Ctrl+Enter, with the keys and the label of the first press, whatever the data did since.
    void rowOpened(const QStringList &path, const QString &label);
    void rowHovered(const QModelIndex &row);
    /// F2 on a cell.
    void figureAsked(const QModelIndex &index);
    /// The keys of Copy.
    void copyAsked();
    void menuAsked(const QModelIndex &index, const QPoint &globalPosition);
    /// Somebody opened or closed a row; not when new data does.
    void rowToggled(const QModelIndex &row, bool open);
    void columnsMoved();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void hover(const QModelIndex &index);
    void toggle(const QModelIndex &row, bool open);
    void moveToColumn(int step);
    bool pressKey(QKeyEvent *event);
    void applyColumns();
    bool isChosen(int column) const;
    void rememberPlace();
    void restorePlace();

    FigureDelegate *m_delegate;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_highlighted;
    QStringList m_pressedPath;
    QString m_pressedLabel;
    bool m_swallowRelease = false;
    bool m_choosesMore = false; ///< the press adds to the chosen rows
    bool m_byKeyboard = false; ///< how the table was worked last
    QStringList m_shownColumns;
    QStringList m_leftOut;
    QString m_emptyText;

    // Of the data before a reset.
    QStringList m_currentPath;
    QString m_currentWord;
    QStringList m_highlightedPath;
    QList<QStringList> m_openPaths;
    int m_scrolled = 0;
};

} // namespace spend::ui
