// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/forecast/forecast.h"
#include "ui/chart/chartlimit.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttip.h"

#include <QChartView>
#include <QPointer>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace spend::ui
{

class SeriesColors;

/// Stacked bars over time. Bars and grid are Qt Charts', made once and fed anew; dates, dollars, the provisional frame
/// and the tooltip are painted over it. Left and Right walk the bars, Up and Down their parts, Enter filters.
class SpendChart final : public QChartView
{
    Q_OBJECT
public:
    explicit SpendChart(const SeriesColors &colors, QWidget *parent = nullptr);
    ~SpendChart() override;

    /// \c forecast: of the days after the answer's last, drawn on as a dashed line within the 80 % interval; null, or
    /// where the bars are no days: none.
    void setAnswer(std::shared_ptr<const OverviewAnswer> answer, UtcDay today,
        std::shared_ptr<const ForecastAnswer> forecast = nullptr);

    /// Lines across the chart: what a bar may cost. They are drawn anew only where they change.
    void setLimits(const std::vector<ChartLimit> &limits);
    const std::vector<ChartLimit> &limits() const { return m_limits; }

    /// A part of a bar; series -1: the bar as a whole.
    struct Spot {
        int bucket = -1;
        int series = -1;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    Spot spotAt(const QPointF &position) const;
    /// The middle of a part, in the view's coordinates.
    QPointF centerOf(Spot spot) const;
    /// What the bars hold, in dollars, for tests.
    QList<QList<double>> barValues() const;
    /// First bucket whose figures still change; the number of buckets where none does.
    int firstProvisional() const { return m_firstProvisional; }
    /// The days ahead, which stand behind the buckets.
    std::span<const ForecastDay> daysAhead() const { return m_ahead; }
    ChartTip *tip() const { return m_tip; }

Q_SIGNALS:
    /// A part of a bar was chosen; never Other.
    void keyChosen(const QString &key, const QString &label);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    static double toDollars(std::int64_t microCents) { return onAxis(microCents, ValueUnit::Money); }
    int bucketCount() const;
    void drawForecast(QPainter *painter) const;
    void describe();
    void fillBars();
    void colorBars();
    void layoutPlot();
    void setSpot(Spot spot);
    void placeTip();
    void choose(Spot spot);
    double bucketWidth() const;
    double barShare() const;
    double yOf(double dollars) const;
    QColor seriesColor(std::size_t series) const;

    const SeriesColors &m_colors;
    std::shared_ptr<const OverviewAnswer> m_answer;
    std::shared_ptr<const ForecastAnswer> m_forecast;
    std::span<const ForecastDay> m_ahead; ///< into the forecast
    UtcDay m_today;
    std::vector<ChartLimit> m_limits;
    ChartScale m_scale;
    QStringList m_dateTexts;
    int m_firstProvisional = 0;
    Spot m_spot;
    Spot m_pressed;
    bool m_ringed = false; ///< the focus came by keyboard
    QStackedBarSeries *m_series;
    QValueAxis *m_dates; ///< bucket n is centred on n
    QValueAxis *m_dollars;
    std::array<QBarSet *, 9> m_sets{}; ///< eight and Other
    QPointer<ChartTip> m_tip; ///< floats over the whole window, which may go first
};

} // namespace spend::ui
