// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/floorwindow.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QStackedBarSeries>
#include <QTableView>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace spend::bench
{

void FloorModel::setRows(std::vector<FloorFigures::Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FloorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FloorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : 1 + int(m_rows.front().values.size());
}

QVariant FloorModel::data(const QModelIndex &index, int role) const
{
    const FloorFigures::Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? QVariant(row.name) : QVariant(row.values[std::size_t(index.column() - 1)]);
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

FloorWindow::FloorWindow()
    : m_bars(new QStackedBarSeries)
    , m_time(new QValueAxis)
    , m_amounts(new QValueAxis)
    , m_table(new QTableView)
    , m_model(new FloorModel(this))
{
    auto *view = new QChartView;
    QChart *chart = view->chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->setVisible(false);
    chart->addSeries(m_bars);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_amounts, Qt::AlignLeft);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_amounts);
    m_chartPlace = view->viewport();
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(m_table, 1);
    resize(1280, 800);
}

QWidget *FloorWindow::tablePlace() const
{
    return m_table->viewport();
}

void FloorWindow::show(const FloorFigures &figures)
{
    const qsizetype buckets = figures.series.isEmpty() ? 1 : figures.series.front().size();
    m_time->setRange(-0.5, double(buckets) - 0.5);
    m_amounts->setRange(0, figures.highest);
    while (m_sets.size() < figures.series.size()) {
        m_sets.append(new QBarSet(QString()));
        m_bars->append(m_sets.last());
    }
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(i < figures.series.size() ? figures.series[i] : QList<qreal>(buckets, 0.0));
    }
    m_model->setRows(figures.rows);
}

} // namespace spend::bench
