// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgetwords.h"

#include "core/budget/budgettext.h"
#include "core/language/titles.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
};
} // namespace

BudgetLook budgetLook(BudgetState state)
{
    switch (state) {
    case BudgetState::OnCourse:
        return {u"check"_s, &Tokens::good, &Tokens::goodPale};
    case BudgetState::AtRisk:
        return {u"exclamation"_s, &Tokens::caution, &Tokens::cautionPale};
    case BudgetState::Crossed:
        return {u"close"_s, &Tokens::bad, &Tokens::badPale};
    case BudgetState::Unknown:
        break;
    }
    return {u"pause"_s, &Tokens::muted, &Tokens::hover};
}

QString budgetStateTitle(BudgetState state)
{
    switch (state) {
    case BudgetState::OnCourse:
        return BudgetWords::tr("On course");
    case BudgetState::AtRisk:
        return BudgetWords::tr("At risk");
    case BudgetState::Crossed:
        return BudgetWords::tr("Crossed");
    case BudgetState::Unknown:
        break;
    }
    return BudgetWords::tr("Not known");
}

QString budgetMeasureTitle(Measure measure)
{
    return measure == Measure::OnDemand ? BudgetWords::tr("On-demand spend")
        : measure == Measure::Included  ? BudgetWords::tr("Included spend")
                                        : BudgetWords::tr("Cost");
}

QString budgetPeriodTitle(BudgetPeriod period)
{
    return period == BudgetPeriod::Cycle  ? BudgetWords::tr("Each billing cycle")
        : period == BudgetPeriod::Quarter ? BudgetWords::tr("Each quarter")
                                          : BudgetWords::tr("Each month");
}

QString thisPeriodTitle(BudgetPeriod period)
{
    return period == BudgetPeriod::Cycle  ? BudgetWords::tr("This billing cycle")
        : period == BudgetPeriod::Quarter ? BudgetWords::tr("This quarter")
                                          : BudgetWords::tr("This month");
}

QString countsText(const BudgetStanding &standing)
{
    const Budget &budget = standing.budget;
    QString scope = standing.scope;
    if (!budget.viewName.isEmpty())
        scope += BudgetWords::tr(" (saved view “%1”)").arg(budget.viewName);
    return BudgetWords::tr("Counts %1. %2, %3.")
        .arg(scope, budgetMeasureTitle(budget.measure), language::inSentence(budgetPeriodTitle(budget.period)));
}

QString spentText(const BudgetStanding &standing)
{
    if (standing.state == BudgetState::Unknown)
        return u"–"_s;
    return BudgetWords::tr("%1 of %2 (%3)")
        .arg(moneyText(standing.current.spent), moneyText(standing.current.amount),
            plainShare(standing.current.spent, standing.current.amount.microCents));
}

QString outlookText(const BudgetStanding &standing, UtcDay today)
{
    if (standing.state == BudgetState::Unknown)
        return {};
    if (standing.usedUp)
        return (standing.current.left() <= 0 ? BudgetWords::tr("Used up %1") : BudgetWords::tr("Used up by %1"))
            .arg(dayText(*standing.usedUp, today));
    return standing.expectedEnd ? BudgetWords::tr("%1 expected").arg(moneyText(*standing.expectedEnd))
                                : BudgetWords::tr("No forecast yet");
}

QString thresholdText(const ThresholdStanding &threshold, Money amount, UtcDay today)
{
    const QString what = (threshold.kind == BudgetKind::Actual ? BudgetWords::tr("%1 % spent (%2 of %3)")
                                                               : BudgetWords::tr("%1 % expected (%2 of %3)"))
                             .arg(QString::number(threshold.percent), moneyText(threshold.limit), moneyText(amount));
    if (threshold.kind == BudgetKind::Forecast && !threshold.crossed)
        return BudgetWords::tr("%1: the forecast stays below").arg(what);
    if (!threshold.day)
        return BudgetWords::tr("%1: not reached in this period").arg(what);
    const QString day = dayText(*threshold.day, today);
    return (threshold.crossed && *threshold.day <= today ? BudgetWords::tr("%1: crossed on %2")
                                                         : BudgetWords::tr("%1: expected on %2"))
        .arg(what, day);
}

} // namespace spend::ui
