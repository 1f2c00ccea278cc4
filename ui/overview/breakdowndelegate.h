// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace spend::ui
{

/// Paints the cells of the breakdown: swatch and name, share bar, figures of equal width, trend line.
class BreakdownDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row below the mouse, or -1.
    void setHoveredRow(int row) { m_hovered = row; }
    int hoveredRow() const { return m_hovered; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintTrend(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    int m_hovered = -1;
};

/// Room left and right of a cell's content.
inline constexpr int cellPadding = 14;

} // namespace spend::ui
