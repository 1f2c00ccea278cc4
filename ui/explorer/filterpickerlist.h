// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace spend::ui
{

/// Paints a dimension of the filter picker, with how many of its values are filtered.
class FilterDimensionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int CountRole = Qt::UserRole + 1; ///< int
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a value of the filter picker: tick, name, cost, and "only" below the mouse.
class FilterValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setExcludes(bool excludes) { m_excludes = excludes; }
    void setHoveredRow(int row) { m_hovered = row; }
    int hoveredRow() const { return m_hovered; }
    /// Where "only" stands in a row of this rectangle.
    QRect onlyRect(const QRect &row) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    bool m_excludes = false;
    int m_hovered = -1;
};

/// The values of a dimension. A click ticks a value, a click on its "only" chooses it alone; Space and Enter do the
/// same.
class FilterValueList final : public QListView
{
    Q_OBJECT
public:
    explicit FilterValueList(QWidget *parent = nullptr);
    void setExcludes(bool excludes);
    /// What stands in place of values where there are none.
    void setEmptyText(const QString &text);
    QRect onlyRect(const QModelIndex &index) const { return m_delegate->onlyRect(visualRect(index)); }
    /// Moves the current row as a key in the list would.
    void step(int rows);
    int rowsPerPage() const;
    void tickCurrent();

Q_SIGNALS:
    void onlyAsked(const QString &key);
    void tickAsked(const QString &key, bool ticked);
    /// A key that belongs to the search field.
    void typed(const QString &text);
    void leaveAsked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tick(const QModelIndex &index);
    void hover(int row);

    FilterValueDelegate *m_delegate;
    QString m_emptyText;
    QPersistentModelIndex m_pressed;
};

} // namespace spend::ui
