// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/forecastquestion.h"
#include "ui/chart/chartlimit.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttip.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace spend::ui
{

/// What a period costs up to each of its days: spent as a line, expected as a dashed one, within the cones of the 95
/// and 80 % intervals. Left and Right walk the days. Where there is too little data, it says so. UI thread.
class ForecastChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastChart(QWidget *parent = nullptr);
    ~ForecastChart() override;

    void setAnswer(std::shared_ptr<const ForecastView> view, UtcDay today);
    /// Lines across the chart: what the period may cost in all.
    void setLimits(const std::vector<ChartLimit> &limits);
    const std::vector<ChartLimit> &limits() const { return m_limits; }

    int dayCount() const { return int(m_dates.size()); }
    /// The day at a place, -1 for none, and the middle of a day.
    int dayAt(const QPointF &position) const;
    QPointF pointOf(int day) const;
    ChartTip *tip() const { return m_tip; }
    QSize sizeHint() const override { return {600, 260}; }
    QSize minimumSizeHint() const override { return {300, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(double day) const;
    double yOf(std::int64_t microCents) const;
    void rescale();
    void setDay(int day);
    void placeTip();
    void drawGrid(QPainter *painter) const;
    void drawCone(QPainter *painter, const ForecastInterval ForecastAmount::*interval, double opacity) const;
    void drawLines(QPainter *painter) const;
    void drawLimits(QPainter *painter) const;
    void describe();
    void drawLegend(QPainter *painter) const;

    std::shared_ptr<const ForecastView> m_view;
    UtcDay m_today;
    std::vector<std::int64_t> m_sums; ///< spent up to each day before the first ahead
    std::vector<ChartLimit> m_limits;
    QStringList m_dates;
    ChartScale m_scale;
    int m_day = -1;
    bool m_ringed = false;
    QPointer<ChartTip> m_tip; ///< floats over the whole window, which may go first
};

} // namespace spend::ui
