// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "ui/overview/overviewtext.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace spend::ui
{

class FlowLayout;
class Invitation;
class SegmentedControl;
class SeriesColors;
class SpendChart;

/// The chart with its title, the group-by switch and the filters that are on. Where a plan does not show what the
/// switch asks for, it says so in the chart's place.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const SeriesColors &colors, QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const OverviewAnswer> answer, UtcDay today,
        std::shared_ptr<const ForecastAnswer> forecast = nullptr);
    void setDimension(Dimension by);
    void setChips(const QList<FilterChip> &chips);
    SpendChart *chart() const { return m_chart; }
    /// Where it is said that there are anomalies; hidden at first.
    QPushButton *anomaliesButton() const { return m_anomalies; }
    /// True while the chart's place says that the plan does not show this dimension.
    bool saysNotVisible() const;

Q_SIGNALS:
    void dimensionChosen(spend::Dimension by);
    void chipRemoved(spend::Dimension dimension);
    void keyChosen(const QString &key, const QString &label);

private:
    void showNotice(const OverviewAnswer &answer);

    QLabel *m_title;
    SegmentedControl *m_by;
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    QLabel *m_note;
    QPushButton *m_anomalies;
    QStackedWidget *m_stack;
    SpendChart *m_chart;
    Invitation *m_notice;
};

} // namespace spend::ui
