// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/repositories.h"
#include "ui/chart/chartscale.h"

#include <QWidget>

#include <memory>

namespace spend::ui
{

class ChartTip;

/// A repository over time: its cost as bars, and below, on the same days, what was committed. Left and Right walk from
/// bar to bar, Home and End to the ends.
class HistoryChart final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);
    void setDetail(std::shared_ptr<const RepositoryDetail> detail, UtcDay today);

    int bucketCount() const;
    /// The bar that is looked at, or -1.
    int current() const { return m_current; }
    /// Where a bar's column is, over both halves.
    QRectF columnRect(int bucket) const;
    /// What the tip says of a bar.
    QString tipText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF costRect() const;
    QRectF commitRect() const;
    std::int64_t mostCommits() const;
    void paintLegend(QPainter *painter) const;
    void paintCost(QPainter *painter) const;
    void paintCommits(QPainter *painter) const;
    void paintDates(QPainter *painter) const;
    void lookAt(int bucket);
    void showTip();

    std::shared_ptr<const RepositoryDetail> m_detail;
    ChartScale m_scale;
    UtcDay m_today;
    int m_current = -1;
    ChartTip *m_tip;
};

} // namespace spend::ui
