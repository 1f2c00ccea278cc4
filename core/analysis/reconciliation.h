// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/differencekind.h"
#include "core/analysis/spendquery.h"
#include "core/domain/directory.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spend
{

/// What the service's spendCents means: the on-demand part alone, or with the included part too.
enum class SpendReading { OnDemand, WithIncluded };

/// "on-demand" or "with-included"
QString readingWord(SpendReading reading);

/// Differences up to this much come from rounding on the service's side.
inline constexpr Money reconciliationTolerance = oneCent;

/// The two sides of one connection's billing cycle.
struct ReconciliationInput {
    DateRange cycle;
    std::vector<SpendRow> events; ///< a report by user over the cycle's days, unlimited
    std::vector<MemberSpend> spend; ///< what the service said of that cycle
    std::int64_t nowMs = 0;
    std::optional<std::int64_t> spendReadMs; ///< when the service said so, where known
    std::optional<UtcDay> coveredFrom; ///< first day whose events are complete, where known
};

/// One user on both sides. Absent figures were not given and could not be derived; they are not 0.
struct ReconciliationRow {
    enum class Kind { Matched, Different, OnlyInEvents, OnlyInSpend };

    Kind kind = Kind::Matched;
    QString user;
    QString label;
    Money eventsCost;
    Money eventsOnDemand;
    std::optional<Money> spendCost;
    std::optional<Money> spendOnDemand;
    Money difference; ///< events less spend: of cost; where cost agrees or can't be compared, of on-demand
    QString why; ///< the reasons' sentences; empty where all agrees and all could be compared
    std::vector<DifferenceReason> reasons = {}; ///< the first says most
    bool listed = false; ///< the service's answer has a row for the user
};

/// How well spendCents fits a reading.
struct ReadingFit {
    int compared = 0; ///< users with a spendCents
    int agreeing = 0; ///< of these, users whose events agree with it
    Money off; ///< sum of what does not agree, without signs

    bool exact() const { return agreeing == compared; }
    bool betterThan(const ReadingFit &other) const
    {
        return agreeing != other.agreeing ? agreeing > other.agreeing : off < other.off;
    }
};

/// Events against the service's own figures, user by user. Nothing is hidden and nothing corrected: what differs by
/// more than a cent is shown with its likely reasons.
struct Reconciliation {
    DateRange cycle;
    bool settled = false; ///< the cycle ended at least 48 hours ago
    SpendReading reading = SpendReading::OnDemand;
    bool readingFits = false; ///< every spendCents agrees with this reading; else it is the better of the two
    ReadingFit onDemandFit;
    ReadingFit withIncludedFit;
    std::vector<ReconciliationRow> rows; ///< the largest difference first, ties by user
    int matched = 0;
    int different = 0;
    int onlyInEvents = 0;
    int onlyInSpend = 0;
};

/// Pure: any thread.
Reconciliation reconcile(const ReconciliationInput &input);

/// Both sides of a reconciliation, all users together.
struct ReconciliationTotals {
    Money eventsCost;
    Money eventsOnDemand;
    std::optional<Money> spendCost; ///< of the users for whom it is known; absent where it is for none
    std::optional<Money> spendOnDemand;
    int spendCostMissing = 0; ///< users that the service lists without one
    int spendOnDemandMissing = 0;
    Money difference; ///< of the rows that do not match; those are the ones with a reason
};
ReconciliationTotals totalsOf(const Reconciliation &reconciliation);

/// A kind of difference among a reconciliation's rows.
struct DifferenceSummary {
    DifferenceKind kind = DifferenceKind::Unexplained;
    int users = 0; ///< to whom it applies
    int chiefly = 0; ///< of these, not matching users for whom it is the first reason
    Money difference; ///< of the latter, so that all kinds add up to the total difference
};
/// The kinds that apply, the largest difference (without sign) first, then those that apply to most.
std::vector<DifferenceSummary> differencesByKind(const Reconciliation &reconciliation);

/// What spendCents was found to mean, and how sure that is, in plain sentences.
QString readingSentence(const Reconciliation &reconciliation);

} // namespace spend
