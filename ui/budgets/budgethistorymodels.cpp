// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budgethistorymodels.h"

#include "core/budget/budgettext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// The day that used all of it up.
std::optional<UtcDay> usedUpOn(const BudgetPeriodStanding &period)
{
    for (const ThresholdStanding &threshold : period.thresholds) {
        if (threshold.percent == 100 && threshold.crossed)
            return threshold.day;
    }
    return {};
}
} // namespace

BudgetPastModel::BudgetPastModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"period"_s, tr("Period"), CellKind::Name, 100},
        {u"state"_s, tr("How it ended"), CellKind::Text, 260, true, true,
            tr("Against the budget as it is today; the day is the one that used all of it up")},
        {u"spent"_s, tr("Spent"), CellKind::Figure, 50},
        {u"share"_s, tr("Share"), CellKind::Figure, 50, true, true, tr("What was spent, of the budget")},
        {u"left"_s, tr("Left"), CellKind::Figure, 50, true, true, tr("Less than nothing: what was spent over it")},
    });
    setSort(PeriodColumn, Qt::DescendingOrder);
}

void BudgetPastModel::setStanding(const BudgetStanding &standing, UtcDay today)
{
    beginNewRows();
    m_standing = standing;
    m_today = today;
    endNewRows();
}

QString BudgetPastModel::text(const BudgetPeriodStanding &period, int column) const
{
    switch (column) {
    case PeriodColumn:
        return budgetPeriodText(m_standing.budget.period, period.period);
    case StateColumn: {
        if (period.left() > 0)
            return period.whole ? tr("Kept") : tr("Kept, as far as known");
        const auto day = usedUpOn(period);
        return day ? tr("Crossed on %1").arg(dayText(*day, m_today)) : tr("Crossed");
    }
    case SpentColumn:
        return moneyText(period.spent);
    case ShareColumn:
        return plainShare(period.spent, period.amount.microCents);
    default:
        return moneyText(period.left());
    }
}

QVariant BudgetPastModel::cell(int source, int column, int role) const
{
    const BudgetPeriodStanding &period = m_standing.past[std::size_t(source)];
    const bool crossed = period.left() <= 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(period, column);
    case Qt::ToolTipRole:
        if (!period.whole)
            return tr("The data does not reach back to the period's first day: more may have been spent.");
        return column == SpentColumn ? QVariant(exactMoneyText(Money{period.spent})) : QVariant();
    case KeyRole:
        return period.period.first.iso();
    case MarkRole:
        return column == StateColumn ? QVariant(crossed ? u"close"_s : u"check"_s) : QVariant();
    case ToneRole:
        return int(column != StateColumn ? Tone::Plain : crossed ? Tone::Bad : Tone::Good);
    default:
        return {};
    }
}

std::optional<std::int64_t> BudgetPastModel::sortValue(int source, int column) const
{
    const BudgetPeriodStanding &period = m_standing.past[std::size_t(source)];
    return column == PeriodColumn ? period.period.first.number : column == LeftColumn ? period.left() : period.spent;
}

BudgetCrossingModel::BudgetCrossingModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"day"_s, tr("Day"), CellKind::Name, 100, true, true,
            tr("The day that crossed the threshold, or was expected to, by the data of today")},
        {u"threshold"_s, tr("Threshold"), CellKind::Text, 240},
        {u"figure"_s, tr("Figure"), CellKind::Figure, 60, true, true,
            tr("What was spent, or expected at the period's end, when it was recorded")},
        {u"amount"_s, tr("Budget"), CellKind::Figure, 60, true, true, tr("What the budget was at the time")},
        {u"recorded"_s, tr("Recorded"), CellKind::Figure, 80},
    });
    setSort(RecordedColumn, Qt::DescendingOrder);
}

void BudgetCrossingModel::setStanding(const BudgetStanding &standing, std::int64_t nowMs)
{
    beginNewRows();
    m_standing = standing;
    m_nowMs = nowMs;
    endNewRows();
}

QString BudgetCrossingModel::text(const BudgetCrossing &crossing, int column) const
{
    switch (column) {
    case DayColumn:
        return dayText(crossing.day, UtcDay::ofMs(m_nowMs));
    case ThresholdColumn: {
        const QString what = crossing.kind == BudgetKind::Actual ? tr("%1 % spent") : tr("%1 % expected");
        return what.arg(crossing.threshold) + (crossing.withdrawn ? tr(", taken back") : QString());
    }
    case FigureColumn:
        return moneyText(crossing.figure);
    case AmountColumn:
        return moneyText(crossing.amount);
    default:
        return bareMomentText(crossing.recordedMs, m_nowMs);
    }
}

QVariant BudgetCrossingModel::cell(int source, int column, int role) const
{
    const BudgetCrossing &crossing = m_standing.crossings[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return text(crossing, column);
    case Qt::ToolTipRole:
        return crossing.withdrawn
            ? QVariant(tr("Later corrections of the data brought the spend below this threshold again."))
            : QVariant();
    case KeyRole:
        return u"%1 %2 %3 %4"_s.arg(crossing.period.first.iso(),
            crossing.kind == BudgetKind::Actual ? u"actual"_s : u"forecast"_s, QString::number(crossing.threshold),
            QString::number(crossing.amount.microCents));
    case ToneRole:
        return int(crossing.withdrawn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> BudgetCrossingModel::sortValue(int source, int column) const
{
    const BudgetCrossing &crossing = m_standing.crossings[std::size_t(source)];
    switch (column) {
    case DayColumn:
        return crossing.day.number;
    case ThresholdColumn:
        return crossing.threshold;
    case FigureColumn:
        return crossing.figure;
    case AmountColumn:
        return crossing.amount.microCents;
    default:
        // Those of one moment: the higher threshold is the later one.
        return crossing.recordedMs * (largestBudgetThreshold + 1) + crossing.threshold;
    }
}

} // namespace spend::ui
