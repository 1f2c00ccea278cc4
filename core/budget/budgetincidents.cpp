// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budgetincidents.h"

#include "core/budget/budgettext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct BudgetWording {
    Q_DECLARE_TR_FUNCTIONS(BudgetWording)
};

QString keyOf(const BudgetStanding &standing, const BudgetPeriodStanding &period, const ThresholdStanding &threshold)
{
    return u"budget/%1/%2/%3/%4/%5"_s.arg(standing.budget.id, period.period.first.iso(),
        threshold.kind == BudgetKind::Actual ? u"actual"_s : u"forecast"_s, QString::number(threshold.percent),
        QString::number(period.amount.microCents));
}

Severity severityOf(const ThresholdStanding &threshold)
{
    if (threshold.kind == BudgetKind::Forecast)
        return threshold.percent >= 100 ? Severity::Warning : Severity::Notice;
    return threshold.percent >= 100 ? Severity::Serious
        : threshold.percent >= 80   ? Severity::Warning
                                    : Severity::Notice;
}

QString titleOf(const BudgetStanding &standing, const ThresholdStanding &threshold)
{
    const QString amount = plainDollars(standing.current.amount.microCents);
    if (threshold.kind == BudgetKind::Forecast)
        return BudgetWording::tr("Budget “%1” is expected to reach %2 % of %3")
            .arg(standing.budget.name, QString::number(threshold.percent), amount);
    return BudgetWording::tr("Budget “%1” has reached %2 % of %3")
        .arg(standing.budget.name, QString::number(threshold.percent), amount);
}

/// Since when it is known: the recording of a forecast's crossing, the day of an actual one.
std::int64_t sinceOf(const BudgetStanding &standing, const ThresholdStanding &threshold, std::int64_t nowMs)
{
    if (threshold.kind == BudgetKind::Actual)
        return threshold.day ? threshold.day->startMs() : nowMs;
    for (const BudgetCrossing &crossing : standing.crossings) {
        if (crossing.kind == threshold.kind && crossing.threshold == threshold.percent
            && crossing.period == standing.current.period && crossing.amount == standing.current.amount)
            return crossing.recordedMs;
    }
    return nowMs;
}
bool isRecorded(const BudgetStanding &standing, const BudgetPeriodStanding &period, const ThresholdStanding &threshold)
{
    return std::any_of(standing.crossings.begin(), standing.crossings.end(), [&](const BudgetCrossing &crossing) {
        return crossing.kind == threshold.kind && crossing.threshold == threshold.percent
            && crossing.period == period.period && crossing.amount == period.amount;
    });
}

Incident incidentOf(const BudgetStanding &standing, const BudgetPeriodStanding &period,
    const ThresholdStanding &threshold, std::int64_t nowMs)
{
    const UtcDay today = UtcDay::ofMs(nowMs);
    const bool isOver = period.period.last < today;
    Incident incident;
    incident.key = keyOf(standing, period, threshold);
    incident.kind = threshold.kind == BudgetKind::Actual ? IncidentKind::BudgetActual : IncidentKind::BudgetForecast;
    incident.severity = severityOf(threshold);
    incident.title = titleOf(standing, threshold);
    QString when;
    if (threshold.day)
        when = (threshold.kind == BudgetKind::Actual ? BudgetWording::tr("Reached on %1. ")
                                                     : BudgetWording::tr("Expected on %1. "))
                   .arg(plainDay(*threshold.day, today));
    incident.text = when
        + BudgetWording::tr("It counts %1, for %2. ")
              .arg(standing.scope, budgetPeriodText(standing.budget.period, period.period))
        + (isOver ? BudgetWording::tr("That period is over: %1 of %2 were spent.")
                        .arg(plainDollars(period.spent), plainDollars(period.amount.microCents))
                  : standing.sentence);
    incident.sinceMs = sinceOf(standing, threshold, nowMs);
    incident.page = u"budgets"_s;
    ExploreView view;
    view.range = {RangeRule::Kind::Custom, {period.period.first, std::min(today, period.period.last)}};
    view.filters = standing.budget.filters;
    view.measure = standing.budget.measure;
    incident.view = view;
    return incident;
}
} // namespace

std::vector<Incident> budgetIncidents(const std::vector<BudgetStanding> &standings, std::int64_t nowMs)
{
    constexpr int stillComingIn = 3; // days; figures may change for 48 hours
    const UtcDay today = UtcDay::ofMs(nowMs);
    std::vector<Incident> incidents;
    for (const BudgetStanding &standing : standings) {
        if (standing.state == BudgetState::Unknown)
            continue;
        for (const ThresholdStanding &threshold : standing.current.thresholds) {
            if (threshold.crossed)
                incidents.push_back(incidentOf(standing, standing.current, threshold, nowMs));
        }
        if (standing.past.empty())
            continue;
        const BudgetPeriodStanding &last = standing.past.front();
        if (last.period.last < UtcDay::ofMs(standing.budget.createdMs))
            continue;
        const bool isRecent = today - last.period.last <= stillComingIn;
        for (const ThresholdStanding &threshold : last.thresholds) {
            if (threshold.kind == BudgetKind::Actual && threshold.crossed
                && (isRecent || !isRecorded(standing, last, threshold)))
                incidents.push_back(incidentOf(standing, last, threshold, nowMs));
        }
    }
    return incidents;
}

} // namespace spend
