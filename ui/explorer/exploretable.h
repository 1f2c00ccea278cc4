// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "ui/table/figuretable.h"

#include <memory>

namespace spend::ui
{

class ExploreModel;
class SeriesColors;

/// The table below Explorer's chart: the same rows in the same order and colours. What a person does to it is told, and
/// comes back with the next answer's view. UI thread.
class ExploreTable final : public FigureTable
{
    Q_OBJECT
public:
    explicit ExploreTable(const SeriesColors &colors, QWidget *parent = nullptr);

    /// Sorting, columns, layout and whether Other is open are those of the answer's view. Colours are those that the
    /// keys have by then.
    void setAnswer(std::shared_ptr<const ExploreAnswer> answer);
    /// Lights the row of a series of the chart; -1: none.
    void setHighlightedSeries(int series);
    int highlightedSeries() const { return m_highlightedSeries; }
    ExploreModel *model() const { return m_model; }

Q_SIGNALS:
    /// The row below the mouse, as an index into the answer's series; -1: none.
    void seriesHovered(int series);
    /// A row was clicked, or Enter pressed on it; never Other, which opens instead.
    void keyChosen(const QString &key, const QString &label);
    /// Double click or Ctrl+Enter, with the key of the first press.
    void keyOpened(const QString &key, const QString &label);
    /// The same of a value of the second dimension within a row.
    void cellChosen(const QString &key, const QString &label, const QString &columnKey, const QString &columnLabel);
    void otherToggled(bool open);
    /// A column's word, as ExploreView::sortColumn keeps it.
    void sortChosen(const QString &column, bool ascending);
    void columnsChosen(const QStringList &columns);
    void layoutChosen(spend::TableLayout layout);
    /// A figure is to be explained: of a row, or (empty key) of the totals.
    void figureAsked(const QString &rowKey, const QString &rowLabel, const QString &column, const QRect &globalRect);

private:
    void chooseCell(const QModelIndex &cell);
    void openRow(const QStringList &path, const QString &label);
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    void askFigure(const QModelIndex &row, int column, const QRect &rect);
    void toggleOther(bool open);

    ExploreModel *m_model;
    QToolButton *m_layoutButton;
    int m_hoveredSeries = -1;
    int m_highlightedSeries = -1;
};

} // namespace spend::ui
