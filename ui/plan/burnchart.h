// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/burndown.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttip.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace spend::ui
{

/// How a commitment is used up: what was used as a line, what is expected dashed with its cone, the amount across. Left
/// and Right walk the days.
class BurnChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BurnChart(QWidget *parent = nullptr);
    ~BurnChart() override;

    void setBurnDown(const BurnDown &burn, UtcDay today);
    const ChartTip *tip() const { return m_tip; }
    int current() const { return m_current; }
    QSize sizeHint() const override { return {460, 240}; }
    QSize minimumSizeHint() const override { return {260, 170}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    QPointF at(int day, std::int64_t amount) const;
    void paintLines(QPainter &painter) const;
    void setCurrent(int day);

    BurnDown m_burn;
    UtcDay m_today;
    QStringList m_dates; ///< of the whole period
    QStringList m_labels; ///< what the axis is labelled with: a long period's days thinned out
    ChartScale m_scale;
    int m_current = -1; ///< into the burn-down's points
    bool m_ringed = false;
    QPointer<ChartTip> m_tip; ///< floats over the whole window, which may go first
};

} // namespace spend::ui
