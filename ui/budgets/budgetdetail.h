// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetstanding.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace spend::ui
{

class BudgetBadge;
class BudgetCrossingModel;
class BudgetPastModel;
class BurnDownChart;
class ElidedLabel;
class FigureTable;
class SegmentedControl;

/// One budget: how it stands in words, its burn-down, its thresholds, the periods before, and the crossings.
class BudgetDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetDetail(QWidget *parent = nullptr);
    void setStanding(const BudgetStanding &standing, std::int64_t nowMs);

Q_SIGNALS:
    void editAsked();
    void removeAsked();
    /// Show in Explorer what this budget counts.
    void exploreAsked();

private:
    QWidget *buildHead();
    QWidget *buildChart();

    ElidedLabel *m_name;
    BudgetBadge *m_badge;
    QLabel *m_counts;
    QLabel *m_sentence;
    QPushButton *m_explore;
    QWidget *m_figures = nullptr; ///< all that an unknown standing does not have
    QLabel *m_period;
    SegmentedControl *m_reading;
    BurnDownChart *m_chart;
    QLabel *m_thresholds;
    BudgetPastModel *m_pastModel;
    FigureTable *m_past;
    BudgetCrossingModel *m_crossingModel;
    FigureTable *m_crossings;
};

} // namespace spend::ui
