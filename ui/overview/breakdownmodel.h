// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "ui/theme/tokens.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace spend::ui
{

class SeriesColors;

/// The rows of the table below the chart. Sorting moves an index over plain numbers; nothing is copied.
class BreakdownModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ShareColumn,
        CostColumn,
        ChangeColumn,
        PartColumn,
        EventsColumn,
        TokensColumn,
        TrendColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        SwatchRole, ///< QColor
        FractionRole, ///< double, the row's share of the largest
        TrendRole, ///< QList<qint64>
        ToneRole, ///< Tone
    };
    /// How a cell's text is coloured.
    enum class Tone { Plain, Muted, Good, Bad };

    explicit BreakdownModel(const SeriesColors &colors, QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const OverviewAnswer> answer);
    /// The column of the question's measure.
    int measureColumn() const;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const OverviewRow &rowAt(int row) const { return m_answer->rows[std::size_t(m_order[std::size_t(row)])]; }
    int rowOf(const QString &key) const;
    /// The totals row's text in a column.
    QString totalText(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sorted();

private:
    void reorder();
    std::int64_t measured(const OverviewRow &row) const;
    QString text(const OverviewRow &row, int column) const;
    QString exactText(const OverviewRow &row, int column) const;
    QString accessibleText(const OverviewRow &row, int column) const;
    Tone tone(const OverviewRow &row, int column) const;
    QColor swatch(const OverviewRow &row) const;
    std::int64_t part(const Figures &figures) const;

    const SeriesColors &m_colors;
    std::shared_ptr<const OverviewAnswer> m_answer;
    std::vector<int> m_order;
    QStringList m_coloured; ///< keys with a series of their own
    std::int64_t m_largest = 0;
    int m_sortColumn = CostColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace spend::ui
