// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QMetaType>
#include <QString>

#include <limits>

namespace spend::ui
{

/// How a column's cells are painted, and so how they are aligned and how much room they need at least.
enum class CellKind {
    Name, ///< swatch where SwatchRole says so, then words; always column 0, which stays in sight and opens rows
    Text, ///< words, left; with a mark where MarkRole names one
    Share, ///< a bar as long as FractionRole says, in the swatch's colour, and the text behind it
    Figure, ///< figures of equal widths, right
    Change, ///< the same, narrower
    Trend, ///< a line through TrendRole, right
};

/// What a column is. Words are stable (settings and saved views keep them), titles are for people.
struct FigureColumn {
    QString word;
    QString title;
    CellKind kind = CellKind::Figure;
    int weight = 100; ///< part of the width that is left when every column has what it needs
    bool usual = true; ///< shown unless somebody chose otherwise
    bool optional = true; ///< offered in the list of columns; others are always shown
    QString explanation = {}; ///< the head's tooltip
    /// Where a table is too narrow for its usual columns, the one that yields most is left out first; 0: never.
    int yields = 0;
    QString shortTitle = {}; ///< for a head that has no room for the title; empty: the title is cut

    friend bool operator==(const FigureColumn &, const FigureColumn &) = default;
};

/// Rows of figures for a FigureTable: flat (derive from FigureListModel, which is little work) or a tree.
///
/// A model makes its texts in data(), when they are painted; new data is a model reset, after which the table finds
/// the current and the open rows again by their keys. Column 0 names the row.
class FigureModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// Beside Qt::DisplayRole, Qt::ToolTipRole (plain text) and Qt::AccessibleTextRole. Any column may be asked for
    /// the key and the swatch of its row.
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, different for every row of a parent
        SwatchRole, ///< QColor; invalid: no swatch
        FractionRole, ///< double 0 to 1: the bar of a Share cell, of the largest row
        TrendRole, ///< TrendValues
        ToneRole, ///< int(Tone)
        MarkRole, ///< QString: an icon of resources/icons before the words of a Text cell
        FirstOwnRole, ///< a model's own roles begin here
    };
    /// How a cell's text is coloured. Good and Bad are for changes of cost and for states, never for a category; what
    /// a tone says must also stand in the text or the mark.
    enum class Tone { Plain, Muted, Good, Bad, Caution };

    using QAbstractItemModel::QAbstractItemModel;

    const QList<FigureColumn> &figureColumns() const { return m_columns; }
    /// The column with this word, or -1.
    int columnOf(const QString &word) const;
    CellKind cellKind(int column) const { return m_columns.at(column).kind; }
    /// The totals row's text in a column; empty: none.
    virtual QString totalText(int column) const;
    virtual QString totalToolTip(int column) const;

    int sortColumn() const { return m_sortColumn; }
    QString sortWord() const { return m_columns.value(m_sortColumn).word; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The order of the first press on a head: names ascending, figures descending.
    virtual Qt::SortOrder naturalOrder(int column) const;
    virtual bool sortable(int column) const;
    /// Whether a cell's figure can be asked to explain itself, where the table offers that at all.
    virtual bool explains(const QModelIndex &cell) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void sorted();

protected:
    /// Only in the constructor or within a reset. The column sorted by stays the one with the same word.
    void setFigureColumns(const QList<FigureColumn> &columns);
    void setSort(int column, Qt::SortOrder order);

private:
    QList<FigureColumn> m_columns;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// The values of a sparkline; missing ones are a gap in the line.
struct TrendValues {
    static constexpr qint64 absent = std::numeric_limits<qint64>::min();
    QList<qint64> values;
};

} // namespace spend::ui

Q_DECLARE_METATYPE(spend::ui::TrendValues)
