// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QBarSet;
class QStackedBarSeries;
class QTableView;
class QValueAxis;

namespace spend::bench
{

/// What a page shows: a value a bucket for each series, and rows of a name and figures.
struct FloorFigures {
    QList<QList<qreal>> series;
    struct Row {
        QString name;
        std::vector<qint64> values;
    };
    std::vector<Row> rows;
    double highest = 1; ///< of the stacked bars
};

/// The rows as they are; views write the numbers.
class FloorModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<FloorFigures::Row> rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FloorFigures::Row> m_rows;
};

/// As little as showing figures with Qt can be: a QChartView with stacked bars, without a legend, animation or
/// smoothing, fed with whole lists, above a plain QTableView over the rows.
class FloorWindow final : public QWidget
{
public:
    FloorWindow();
    void show(const FloorFigures &figures);
    QWidget *chartPlace() const { return m_chartPlace; }
    QWidget *tablePlace() const;
    using QWidget::show;

private:
    QWidget *m_chartPlace;
    QStackedBarSeries *m_bars;
    QValueAxis *m_time;
    QValueAxis *m_amounts;
    QList<QBarSet *> m_sets;
    QTableView *m_table;
    FloorModel *m_model;
};

} // namespace spend::bench
