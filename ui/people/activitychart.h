// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dailyusagetable.h"
#include "ui/chart/chartscale.h"
#include "ui/chart/charttip.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace spend::ui
{

/// Bars of how many people were active, a day or a week each. Left and Right walk them.
class ActivityChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityChart(QWidget *parent = nullptr);
    ~ActivityChart() override;

    /// \c weeks: a step is a week; \c members: the line that all of them would be at, 0 for none.
    void setSteps(const std::vector<store::ActiveUsers> &steps, bool weeks, int members, UtcDay today);
    /// What the bars hold, for tests.
    QList<int> barValues() const;
    /// The middle of a bar.
    QPointF centerOf(int step) const;
    int current() const { return m_current; }
    ChartTip *tip() const { return m_tip; }
    QSize sizeHint() const override { return {500, 230}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    QRectF barOf(int step) const;
    double yOf(double users) const;
    void setCurrent(int step);
    QString stepText(int step) const;

    std::vector<store::ActiveUsers> m_steps;
    QStringList m_dates;
    bool m_weeks = false;
    int m_members = 0;
    UtcDay m_today;
    ChartScale m_scale;
    int m_current = -1;
    bool m_ringed = false;
    QPointer<ChartTip> m_tip; ///< floats over the whole window, which may go first
};

} // namespace spend::ui
