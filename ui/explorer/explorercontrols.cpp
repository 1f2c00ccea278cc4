// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorercontrols.h"

#include "core/analysis/timebucket.h"
#include "ui/explorer/exploretext.h"
#include "ui/explorer/groupbar.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ExplorerControls::ExplorerControls(QWidget *parent)
    : QWidget(parent)
    , m_grouping(new GroupBar)
    , m_drivers(new QPushButton(tr("What changed")))
    , m_measure(new ChoiceButton(tr("Measure")))
    , m_basis(new ChoiceButton(tr("Amounts")))
    , m_chartSwitches(new QWidget)
    , m_grain(new ChoiceButton(tr("Time step")))
    , m_shape(new SegmentedControl(tr("Chart")))
    , m_parts(new QCheckBox(tr("Plan apart")))
    , m_top(new QSpinBox)
{
    m_drivers->setObjectName(u"whatChanged"_s);
    m_drivers->setCheckable(true);
    m_drivers->setToolTip(tr("The rows that moved the total against the period of comparison"));
    connect(m_drivers, &QPushButton::toggled, this, &ExplorerControls::driversToggled);
    m_measure->setObjectName(u"measure"_s);
    m_basis->setObjectName(u"basis"_s);
    for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included, Measure::Events,
             Measure::Requests, Measure::Tokens, Measure::InputTokens, Measure::OutputTokens, Measure::CacheWriteTokens,
             Measure::CacheReadTokens, Measure::Uncosted}) {
        if (measure == Measure::Events || measure == Measure::Tokens || measure == Measure::Uncosted)
            m_measure->addSeparator();
        m_measure->addChoice(measureTitle(measure), int(measure));
    }
    for (const Basis basis : {Basis::Total, Basis::PerActiveUser, Basis::PerRequest, Basis::PerMillionTokens})
        m_basis->addChoice(basisTitle(basis), int(basis));
    buildChartSwitches();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_grouping);
    layout->addStretch(1);
    layout->addWidget(m_drivers);
    layout->addWidget(m_measure);
    layout->addWidget(m_basis);

    connect(m_grouping, &GroupBar::groupingChosen, this, [this](const std::vector<Dimension> &by) {
        choose([&by](ExploreView &view) {
            view.by = by;
            view.otherOpen = false;
            view.sortColumn = ExploreView().sortColumn;
            view.ascending = false;
        });
    });
    connect(m_measure, &ChoiceButton::chosen, this,
        [this](int value) { choose([value](ExploreView &view) { view.measure = Measure(value); }); });
    connect(m_basis, &ChoiceButton::chosen, this,
        [this](int value) { choose([value](ExploreView &view) { view.basis = Basis(value); }); });
    setView(m_view);
}

void ExplorerControls::buildChartSwitches()
{
    m_grain->setObjectName(u"grain"_s);
    m_grain->addChoice(tr("Auto"), int(Grain::Auto));
    m_grain->addChoice(tr("Daily"), int(Grain::Day));
    m_grain->addChoice(tr("Weekly"), int(Grain::Week));
    m_grain->addChoice(tr("Monthly"), int(Grain::Month));
    m_shape->setObjectName(u"shape"_s);
    m_shape->addSegment(tr("Bars"), int(ChartShape::Bars));
    m_shape->addSegment(tr("Area"), int(ChartShape::Area));
    m_shape->addSegment(tr("Lines"), int(ChartShape::Lines));
    m_parts->setObjectName(u"parts"_s);
    m_parts->setToolTip(tr("What the plan includes is hatched, what is billed on top of it is solid"));
    m_top->setObjectName(u"top"_s);
    m_top->setRange(fewestSeries, mostSeries);
    m_top->setPrefix(tr("Top "));
    m_top->setAccessibleName(tr("Rows with a colour of their own"));
    m_top->setKeyboardTracking(false);
    setRole(m_top, u"small"_s);
    auto *layout = new QHBoxLayout(m_chartSwitches);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_parts);
    layout->addWidget(m_top);
    layout->addWidget(m_grain);
    layout->addWidget(m_shape);
    connect(m_grain, &ChoiceButton::chosen, this,
        [this](int value) { choose([value](ExploreView &view) { view.grain = Grain(value); }); });
    connect(m_shape, &SegmentedControl::chosen, this,
        [this](int value) { choose([value](ExploreView &view) { view.shape = ChartShape(value); }); });
    connect(m_parts, &QCheckBox::toggled, this,
        [this](bool on) { choose([on](ExploreView &view) { view.partsOfPlan = on; }); });
    connect(m_top, &QSpinBox::valueChanged, this,
        [this](int value) { choose([value](ExploreView &view) { view.top = value; }); });
}

template <class Change>
void ExplorerControls::choose(Change change)
{
    change(m_view);
    Q_EMIT viewChosen(m_view);
}

void ExplorerControls::setDriversShown(bool shown)
{
    const QSignalBlocker quiet(m_drivers);
    m_drivers->setChecked(shown);
}

void ExplorerControls::setView(const ExploreView &view)
{
    m_view = view;
    const QSignalBlocker quietParts(m_parts);
    const QSignalBlocker quietTop(m_top);
    m_grouping->setGrouping(view.by);
    m_measure->setValue(int(view.measure));
    m_basis->setValue(int(view.basis));
    m_grain->setValue(int(view.grain));
    m_shape->setValue(int(view.shape));
    m_drivers->setEnabled(view.comparison.kind != Comparison::Kind::None);
    // Only whole costs have the two parts, and ratios can't be stacked.
    m_parts->setVisible(view.measure == Measure::Cost && view.basis == Basis::Total);
    m_parts->setChecked(view.partsOfPlan);
    m_shape->setEnabled(view.basis == Basis::Total);
    m_top->setValue(view.top);
    m_top->setEnabled(!isTime(view.by.front()));
    m_grain->setEnabled(!isTime(view.by.front()));
}

} // namespace spend::ui
