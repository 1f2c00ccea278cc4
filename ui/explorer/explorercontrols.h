// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace spend::ui
{

class ChoiceButton;
class GroupBar;
class SegmentedControl;

/// What is grouped, measured and drawn, and how: the switches between title and chart. Each choice is told as the whole
/// view that comes of it.
class ExplorerControls final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplorerControls(QWidget *parent = nullptr);
    void setView(const ExploreView &view);
    GroupBar *groupBar() const { return m_grouping; }
    /// The switches of the chart, for the chart's card.
    QWidget *chartSwitches() const { return m_chartSwitches; }

    void setDriversShown(bool shown);

Q_SIGNALS:
    void viewChosen(const spend::ExploreView &view);
    void driversToggled(bool shown);

private:
    template <class Change>
    void choose(Change change);
    void buildChartSwitches();

    ExploreView m_view;
    GroupBar *m_grouping;
    QPushButton *m_drivers;
    ChoiceButton *m_measure;
    ChoiceButton *m_basis;
    QWidget *m_chartSwitches;
    ChoiceButton *m_grain;
    SegmentedControl *m_shape;
    QCheckBox *m_parts;
    QSpinBox *m_top;
};

} // namespace spend::ui
