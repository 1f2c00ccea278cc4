// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

std::int64_t magnitude(Money amount)
{
    return amount < Money{} ? -amount.microCents : amount.microCents;
}

/// Adds one user's figure of the service, or notes that it lacks.
void addSpend(std::optional<Money> &sum, int &missing, const ReconciliationRow &row, const std::optional<Money> &amount)
{
    if (amount)
        sum = sum.value_or(Money{}) + *amount;
    else if (row.listed)
        ++missing;
}

QString fitPhrase(const ReadingFit &fit)
{
    if (fit.compared == 1)
        return fit.exact() ? AnalysisWording::tr("the one user there is")
                           : AnalysisWording::tr("not the one user there is");
    return fit.exact() ? AnalysisWording::tr("every one of %1 users").arg(fit.compared)
                       : AnalysisWording::tr("%1 of %2 users").arg(fit.agreeing).arg(fit.compared);
}
} // namespace

ReconciliationTotals totalsOf(const Reconciliation &reconciliation)
{
    ReconciliationTotals totals;
    for (const ReconciliationRow &row : reconciliation.rows) {
        totals.eventsCost += row.eventsCost;
        totals.eventsOnDemand += row.eventsOnDemand;
        addSpend(totals.spendCost, totals.spendCostMissing, row, row.spendCost);
        addSpend(totals.spendOnDemand, totals.spendOnDemandMissing, row, row.spendOnDemand);
        if (row.kind != ReconciliationRow::Kind::Matched)
            totals.difference += row.difference;
    }
    return totals;
}

std::vector<DifferenceSummary> differencesByKind(const Reconciliation &reconciliation)
{
    std::map<DifferenceKind, DifferenceSummary> byKind;
    for (const ReconciliationRow &row : reconciliation.rows) {
        bool first = row.kind != ReconciliationRow::Kind::Matched;
        for (const DifferenceReason &reason : row.reasons) {
            DifferenceSummary &summary = byKind[reason.kind];
            summary.kind = reason.kind;
            ++summary.users;
            if (first) {
                ++summary.chiefly;
                summary.difference += row.difference;
            }
            first = false;
        }
    }
    std::vector<DifferenceSummary> summaries;
    for (const auto &[kind, summary] : byKind)
        summaries.push_back(summary);
    std::stable_sort(summaries.begin(), summaries.end(), [](const DifferenceSummary &a, const DifferenceSummary &b) {
        const std::int64_t left = magnitude(a.difference);
        const std::int64_t right = magnitude(b.difference);
        return left != right ? left > right : a.users > b.users;
    });
    return summaries;
}

QString readingSentence(const Reconciliation &reconciliation)
{
    const bool onDemand = reconciliation.reading == SpendReading::OnDemand;
    const ReadingFit &fit = onDemand ? reconciliation.onDemandFit : reconciliation.withIncludedFit;
    const ReadingFit &other = onDemand ? reconciliation.withIncludedFit : reconciliation.onDemandFit;
    if (fit.compared == 0)
        return AnalysisWording::tr(
            "The service gave no spendCents for this cycle, so there was no reading of it to try.");
    const QString meaning = onDemand
        ? AnalysisWording::tr("spendCents is what is billed beyond the plan")
        : AnalysisWording::tr("spendCents holds the included usage too, so it is more than is billed");
    if (fit.exact() && other.exact())
        return AnalysisWording::tr(
            "%1; with the included part it fits as well, because nothing tells the two apart in this cycle.")
            .arg(meaning);
    if (fit.exact())
        return AnalysisWording::tr("%1: this fits %2.").arg(meaning, fitPhrase(fit));
    return AnalysisWording::tr("%1: this fits best, %2. The other reading fits %3.")
        .arg(meaning, fitPhrase(fit), fitPhrase(other));
}

} // namespace spend
