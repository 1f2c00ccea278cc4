// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/exploretableline.h"

#include <QHash>

#include <memory>
#include <vector>

namespace spend::ui
{

class SeriesColors;

/// The rows of Explorer's table. On top stand the rows that have a series in the chart, in its order, then "Other",
/// which holds the rest, then rows with nothing to draw and those that are gone. With a second dimension a row holds
/// its values (made when it is opened), or they stand in columns.
///
/// Sorting moves the rows of each level among themselves; by name, a time dimension goes by date. A view's usual sort
/// ("measure", descending) means the chart's order, so that time dimensions go by date; the word "value" means the
/// measure's column in any case.
class ExploreModel final : public FigureModel
{
    Q_OBJECT
public:
    explicit ExploreModel(const SeriesColors &colors, QObject *parent = nullptr);

    void setAnswer(std::shared_ptr<const ExploreAnswer> answer);
    const ExploreAnswer &answer() const { return *m_answer; }

    /// The key of the line "Other" in paths; no row has it.
    static QString otherKey();
    /// The answer's row that a line is or belongs to; null for Other.
    const ExploreRow *rowAt(const QModelIndex &index) const;
    bool isOther(const QModelIndex &index) const;
    /// The value of the second dimension that a cell stands for: that of a line within a row, or of a column of its
    /// own; null for the row as a whole.
    const ExploreColumn *partAt(const QModelIndex &cell) const;
    /// Which series of the chart a line belongs to; -1: none.
    int seriesAt(const QModelIndex &index) const;
    QModelIndex indexOfSeries(int series) const;
    /// The word under which a view keeps the present sort.
    QString viewSortWord() const;
    ExploreField fieldOf(int column) const { return m_columns[std::size_t(column)].field; }

    QString totalText(int column) const override;
    QString totalToolTip(int column) const override;
    bool explains(const QModelIndex &cell) const override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// Where a row stands: on top, or within Other.
    struct Place {
        bool inOther = false;
        int row = -1;
    };
    static constexpr int other = -1; ///< among m_top
    static constexpr quintptr topLevel = 0;
    static constexpr quintptr otherLevel = 1;
    static constexpr quintptr partLevel = 2; ///< and from here on: the row that the line belongs to

    const ExploreRow &row(int source) const { return m_answer->rows[std::size_t(source)]; }
    int sourceOf(const QModelIndex &index) const;
    const std::vector<int> &partsOf(int source) const;
    int partIndex(const QModelIndex &index) const;
    ExploreLine lineAt(const QModelIndex &index) const;
    ExploreLine lineOf(const ExploreRow &row) const;
    ExploreLine lineOf(const ExploreRow &row, const ExploreCell &cell) const;
    ExploreLine otherLine() const;
    ExploreLine totalLine() const;
    std::optional<std::int64_t> matrixValue(const QModelIndex &index, const ExploreTableColumn &column) const;
    std::optional<std::int64_t> rowPartValue(const ExploreRow &row, const ExploreTableColumn &column) const;
    Figures partFigures(const ExploreRow &row, const ExploreTableColumn &column, int *users) const;
    std::optional<std::int64_t> totalPartValue(const ExploreTableColumn &column) const;
    QString nameText(const QModelIndex &index) const;
    QString nameToolTip(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QVariant trend(const QModelIndex &index) const;
    QVariant swatch(const QModelIndex &index) const;
    double fraction(const QModelIndex &index) const;
    Tone tone(const QModelIndex &index) const;

    void gather();
    void takeSort();
    void reorder();
    void sortRows(std::vector<int> &rows) const;
    bool isChartOrder() const;

    const SeriesColors &m_colors;
    std::shared_ptr<const ExploreAnswer> m_answer;
    std::vector<ExploreTableColumn> m_columns;
    std::vector<int> m_top; ///< rows of the answer, and other
    std::vector<int> m_inOther;
    std::vector<Place> m_places; ///< by row of the answer
    mutable QHash<int, std::vector<int>> m_parts; ///< by row: its cells in order, once somebody looked
    int m_otherSeries = -1;
    ExploreLine m_other;
    std::int64_t m_largest = 0;
    int m_present = 0; ///< rows that are not gone
};

} // namespace spend::ui
