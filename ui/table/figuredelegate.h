// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/figuremodel.h"

#include <QStyledItemDelegate>

namespace spend::ui
{

/// Paints the content of cells: swatch and name, words, share bar, figures of equal width, trend line. What lies below
/// (hover, selection, lines) is the view's.
class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Paints one cell's content into \c content.
    void paintCell(QPainter *painter, const QRect &content, CellKind kind, const QModelIndex &index) const;
    /// What its text needs.
    static int widthOf(const QString &text, CellKind kind, const QFont &font);
    /// What a column of the kind needs at least, padding included.
    static int leastWidth(CellKind kind);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The tooltip of the model, else the whole text where it is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintWords(QPainter *painter, const QRect &content, Qt::TextElideMode elide, const QModelIndex &index) const;
    void paintName(QPainter *painter, const QRect &content, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &content, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QRect &content, const QModelIndex &index) const;
    void paintFigure(QPainter *painter, const QRect &content, const QModelIndex &index) const;
    void paintTrend(QPainter *painter, const QRect &content, const QModelIndex &index) const;
};

} // namespace spend::ui
