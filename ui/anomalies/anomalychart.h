// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anomaly/anomaly.h"
#include "ui/chart/chartscale.h"

#include <QWidget>

#include <optional>

namespace spend::ui
{

/// What an anomaly looks at, day by day, over the band in which it usually lies; its days carry a triangle.
class AnomalyChart final : public QWidget
{
    Q_OBJECT
public:
    explicit AnomalyChart(QWidget *parent = nullptr);
    void setAnomaly(const Anomaly &anomaly, UtcDay today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The day below a point, and what is told of it.
    QString textAt(const QPoint &position) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measureScale();
    QRectF plot() const;
    double xOf(std::size_t day) const;
    double yOf(std::int64_t value) const;
    QString scaleText(int line) const;

    Anomaly m_anomaly;
    UtcDay m_today;
    ChartScale m_scale;
    int m_leftRoom = 0; ///< for the widest label of the scale
};

} // namespace spend::ui
