// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetdetail.h"

#include "core/budget/budgettext.h"
#include "ui/budgets/budgetbadge.h"
#include "ui/budgets/budgethistorymodels.h"
#include "ui/budgets/budgetwords.h"
#include "ui/budgets/burndownchart.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

BudgetDetail::BudgetDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_badge(new BudgetBadge)
    , m_counts(wrappedLabel({}, u"explanation"_s))
    , m_sentence(wrappedLabel({}))
    , m_explore(new QPushButton(tr("Explore")))
    , m_figures(new QWidget)
    , m_period(plainLabel({}, u"section"_s))
    , m_reading(new SegmentedControl(tr("What the chart shows")))
    , m_chart(new BurnDownChart)
    , m_thresholds(wrappedLabel({}, u"explanation"_s))
    , m_pastModel(new BudgetPastModel(this))
    , m_past(new FigureTable(m_pastModel))
    , m_crossingModel(new BudgetCrossingModel(this))
    , m_crossings(new FigureTable(m_crossingModel))
{
    setRole(m_name, u"cardTitle"_s);
    m_name->setObjectName(u"budgetName"_s);
    m_counts->setObjectName(u"budgetCounts"_s);
    m_sentence->setObjectName(u"budgetSentence"_s);
    m_thresholds->setObjectName(u"budgetThresholds"_s);
    for (QLabel *const label : {m_counts, m_sentence, m_thresholds})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_past->setNames(u"budgetPast"_s, tr("Periods that are over"));
    m_past->setEmptyText(tr("The data begins within the current period."));
    m_crossings->setNames(u"budgetCrossings"_s, tr("Crossings that were recorded"));
    m_crossings->setEmptyText(tr("No threshold was crossed so far."));
    for (FigureTable *const table : {m_past, m_crossings}) {
        table->setTotalsShown(false);
        table->setRowsInSight(2, 8);
    }

    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(space::m);
    figures->addWidget(buildChart());
    figures->addWidget(plainLabel(tr("Periods before"), u"section"_s));
    figures->addWidget(m_past);
    figures->addWidget(plainLabel(tr("History of crossings"), u"section"_s));
    figures->addWidget(m_crossings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::xs, 0);
    layout->setSpacing(space::m);
    layout->addWidget(buildHead());
    layout->addWidget(m_figures);
    layout->addStretch(1);
}

QWidget *BudgetDetail::buildHead()
{
    auto *edit = new QPushButton(tr("Change"));
    edit->setObjectName(u"editBudget"_s);
    edit->setIcon(themeIcon(u"pencil"_s));
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(u"removeBudget"_s);
    remove->setIcon(themeIcon(u"trash"_s));
    m_explore->setObjectName(u"exploreBudget"_s);
    m_explore->setToolTip(tr("Show in Explorer what this budget counts, by user"));

    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_name, 1);
    row->addWidget(m_badge);
    row->addSpacing(space::s);
    // Where text is large, they leave no room for the name: they stand below it then.
    const bool isLarge = shownTextPercent() > Theme::largestFittingText;
    QHBoxLayout *const buttons = isLarge ? new QHBoxLayout : row;
    for (QPushButton *const button : {m_explore, edit, remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    if (isLarge) {
        buttons->setSpacing(space::s);
        buttons->addStretch(1);
        layout->addLayout(buttons);
    }
    layout->addWidget(m_sentence);
    layout->addWidget(m_counts);
    connect(edit, &QPushButton::clicked, this, &BudgetDetail::editAsked);
    connect(remove, &QPushButton::clicked, this, &BudgetDetail::removeAsked);
    connect(m_explore, &QPushButton::clicked, this, &BudgetDetail::exploreAsked);
    return card;
}

QWidget *BudgetDetail::buildChart()
{
    m_reading->setObjectName(u"budgetReading"_s);
    m_reading->addSegment(tr("Spent"), int(BurnDownChart::Reading::Spent));
    m_reading->addSegment(tr("Left"), int(BurnDownChart::Reading::Left));
    m_reading->setValue(int(BurnDownChart::Reading::Spent));
    connect(m_reading, &SegmentedControl::chosen, this,
        [this](int value) { m_chart->setReading(BurnDownChart::Reading(value)); });

    auto *card = new QFrame;
    setRole(card, u"card"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_period, 1);
    row->addWidget(m_reading);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(space::s);
    layout->addLayout(row);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_thresholds);
    return card;
}

void BudgetDetail::setStanding(const BudgetStanding &standing, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const bool known = standing.state != BudgetState::Unknown;
    m_name->setFullText(standing.budget.name);
    m_badge->setState(standing.state);
    m_sentence->setText(standing.sentence);
    m_counts->setText(known ? countsText(standing) : QString());
    m_counts->setVisible(known);
    m_explore->setVisible(known);
    m_figures->setVisible(known);
    if (!known)
        return;
    m_period->setText(budgetPeriodText(standing.budget.period, standing.current.period));
    m_chart->setStanding(standing, today);
    QStringList thresholds;
    for (const ThresholdStanding &threshold : standing.current.thresholds)
        thresholds.append(thresholdText(threshold, standing.budget.amount, today));
    m_thresholds->setText(thresholds.isEmpty() ? tr("This budget has no thresholds.") : thresholds.join(u'\n'));
    m_pastModel->setStanding(standing, today);
    m_crossingModel->setStanding(standing, nowMs);
}

} // namespace spend::ui
