// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"
#include "ui/chart/chartscale.h"

#include <QPen>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace spend::ui
{

class ChartTip;

/// A budget's current period, day by day: what was spent against an even pace, what is expected, and the budget as a
/// line; or, as a burn-down, what is left of it. Left and Right walk from day to day, Home and End to the ends.
class BurnDownChart final : public QWidget
{
    Q_OBJECT
public:
    enum class Reading { Spent, Left };

    explicit BurnDownChart(QWidget *parent = nullptr);
    void setStanding(const BudgetStanding &standing, UtcDay today);
    void setReading(Reading reading);
    Reading reading() const { return m_reading; }

    /// The day that is looked at, or -1.
    int current() const { return m_current; }
    QRectF columnRect(int day) const;
    /// Where a sum (micro-cents) stands.
    QPointF pointOf(int day, std::int64_t sum) const;
    QString tipText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 190}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct LegendEntry {
        QPen pen;
        QString text;
        QRectF place;
    };
    /// In as many lines as it needs, above the plot.
    std::vector<LegendEntry> legend() const;
    void measureLegend();
    int dayCount() const { return int(m_standing.days.size()); }
    QRectF plotRect() const;
    std::int64_t shown(std::int64_t sum) const;
    double y(std::int64_t shownAmount) const;
    QPointF start() const;
    void rescale();
    void paintGrid(QPainter *painter) const;
    void paintLines(QPainter *painter) const;
    void paintBudgetLine(QPainter *painter) const;
    void paintLegend(QPainter *painter) const;
    void paintDates(QPainter *painter) const;
    void lookAt(int day);
    void showTip();

    BudgetStanding m_standing;
    UtcDay m_today;
    Reading m_reading = Reading::Spent;
    ChartScale m_scale;
    int m_topRoom = 0; ///< the legend stands there
    int m_current = -1;
    ChartTip *m_tip;
};

} // namespace spend::ui
