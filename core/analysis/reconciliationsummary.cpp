// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reconciliation.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
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
        return fit.exact() ? u"the one user there is"_s : u"not the one user there is"_s;
    return fit.exact() ? u"every one of %1 users"_s.arg(fit.compared)
                       : u"%1 of %2 users"_s.arg(fit.agreeing).arg(fit.compared);
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
        return u"The service gave no spendCents for this cycle, so there was no reading of it to try."_s;
    const QString meaning = onDemand ? u"spendCents is what is billed beyond the plan"_s
                                     : u"spendCents holds the included usage too, so it is more than is billed"_s;
    if (fit.exact() && other.exact())
        return u"%1; with the included part it fits as well, because nothing tells the two apart in this cycle."_s.arg(
            meaning);
    if (fit.exact())
        return u"%1: this fits %2."_s.arg(meaning, fitPhrase(fit));
    return u"%1: this fits best, %2. The other reading fits %3."_s.arg(meaning, fitPhrase(fit), fitPhrase(other));
}

} // namespace spend
