// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorechartgeometry.h"

#include <QBrush>
#include <QColor>
#include <QList>

class QAreaSeries;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace spend::ui
{

/// The Qt Charts objects behind the chart. Made when they are first needed, kept from then on and fed with whole lists:
/// rebuilding them costs eight times an update.
class ExploreChartSeries
{
public:
    explicit ExploreChartSeries(QChart *chart);

    /// Puts the answer's values into the series of its shape and empties the others.
    void fill(const ExploreGeometry &geometry);
    /// \c colors: one a series of the answer.
    void color(const ExploreGeometry &geometry, const QList<QColor> &colors);
    /// The plot area has another size.
    void fit(const ExploreGeometry &geometry);
    /// What a layer of the stack is filled with.
    QBrush brush(const ExploreLayer &layer) const;

private:
    void fillBars(const ExploreGeometry &geometry);
    void fillAreas(const ExploreGeometry &geometry);
    void fillLines(const ExploreGeometry &geometry);
    QAreaSeries *makeArea();
    QLineSeries *makeLine();
    void penLines(const ExploreGeometry &geometry);

    QChart *m_chart;
    QValueAxis *m_time; ///< bucket n is centred on n
    QValueAxis *m_amounts;
    QStackedBarSeries *m_bars;
    QList<QBarSet *> m_sets; ///< all that were ever needed, owned by the chart
    qsizetype m_setsShown = 0;
    QList<QAreaSeries *> m_areas;
    QList<QLineSeries *> m_lines;
    QList<QColor> m_colors;
    QList<QBrush> m_hatched; ///< beside m_colors; only with parts of the plan
};

} // namespace spend::ui
