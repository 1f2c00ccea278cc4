// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QStackedWidget;

namespace spend::ui
{

class DriverList;
class ExploreChart;
class ExploreTable;
class Invitation;
class SeriesColors;
class TotalStrip;

/// Chart, table and drivers of one answer; what is hovered in one lights up in the other.
class ExplorerFigures final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the switches that stand above the chart.
    ExplorerFigures(SeriesColors &colors, QWidget *chartSwitches, QWidget *parent = nullptr);

    void setAnswer(const std::shared_ptr<const ExploreAnswer> &answer, UtcDay today);
    ExploreChart *chart() const { return m_chart; }
    ExploreTable *table() const { return m_table; }
    DriverList *drivers() const { return m_drivers; }
    TotalStrip *total() const { return m_total; }

    /// What changed: beside the table, or in its place in a narrow window.
    void showDrivers(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeDrivers();
    QWidget *buildChartCard(QWidget *switches);
    void showNotice(const ExploreAnswer &answer);

    SeriesColors &m_colors;
    TotalStrip *m_total;
    QStackedWidget *m_place;
    ExploreChart *m_chart;
    Invitation *m_notice;
    ExploreTable *m_table;
    DriverList *m_drivers;
    QHBoxLayout *m_below;
    bool m_driversShown = false;
};

} // namespace spend::ui
