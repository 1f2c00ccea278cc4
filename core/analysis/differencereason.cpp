// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differencereason.h"

#include "core/domain/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

using Kind = DifferenceKind;
using Reasons = std::vector<DifferenceReason>;

bool isNoUser(const ReconciliationRow &row)
{
    return row.user == QLatin1StringView(keys::none.data(), qsizetype(keys::none.size()));
}

/// What concerns the whole cycle and can move every figure.
void addReasonsOfTheCycle(Reasons &reasons, const ReconciliationInput &input, bool settled)
{
    if (!settled)
        reasons.push_back({Kind::StillSettling,
            AnalysisWording::tr(
                "The cycle is still settling: the service adds and revises events up to two days later.")});
    if (input.spendReadMs && *input.spendReadMs < input.cycle.endMs() && settled)
        reasons.push_back({Kind::SpendReadEarly,
            AnalysisWording::tr("The service's figures were last read on %1, before the cycle ended.")
                .arg(UtcDay::ofMs(*input.spendReadMs).iso())});
    if (input.coveredFrom && *input.coveredFrom > input.cycle.first)
        reasons.push_back({Kind::NotCovered,
            AnalysisWording::tr("Events before %1 were not ingested.").arg(input.coveredFrom->iso())});
}

QString uncostedSentence(std::int64_t events)
{
    return events == 1 ? AnalysisWording::tr("1 event without a cost counts as 0.")
                       : AnalysisWording::tr("%1 events without a cost count as 0.").arg(events);
}

/// What the figures lacked.
void addReasonsOfTheAnswer(Reasons &reasons, const ReconciliationRow &row, const UserSide &user)
{
    if (!user.inSpend || (row.spendCost && row.spendOnDemand))
        return;
    if (!row.spendCost && !row.spendOnDemand)
        reasons.push_back({Kind::NoAmounts, AnalysisWording::tr("The service gives no amounts for this member.")});
    else if (!row.spendCost)
        reasons.push_back({Kind::OnlyOnDemandCompared,
            AnalysisWording::tr(
                "The service's answer is an older one without overall spend: only on-demand is compared.")});
    else
        reasons.push_back({Kind::OnlyCostCompared,
            AnalysisWording::tr(
                "The service's answer does not part on-demand from included spend: only cost is compared.")});
}
} // namespace

std::vector<DifferenceReason> differenceReasons(
    const ReconciliationRow &row, const UserSide &user, const ReconciliationInput &input, bool settled)
{
    Reasons reasons;
    switch (row.kind) {
    case ReconciliationRow::Kind::Matched:
        addReasonsOfTheAnswer(reasons, row, user);
        return reasons;
    case ReconciliationRow::Kind::OnlyInEvents:
        if (isNoUser(row))
            return {{Kind::NoUser,
                AnalysisWording::tr(
                    "Events without a user (service accounts, cloud agents) are in no member's spend.")}};
        if (input.spend.empty())
            reasons.push_back({Kind::NoSpendKept,
                AnalysisWording::tr(
                    "No spend was recorded for this cycle: the service tells only the current cycle's.")});
        else if (!user.inSpend)
            reasons.push_back({Kind::NotListed,
                AnalysisWording::tr(
                    "Only in events: the service lists no spend for this user, who may have left the team.")});
        break;
    case ReconciliationRow::Kind::OnlyInSpend:
        if (user.removed)
            reasons.push_back({Kind::Removed,
                AnalysisWording::tr("Only in spend: the member was removed from the team, and no events are listed.")});
        else
            reasons.push_back({Kind::NotInEvents,
                AnalysisWording::tr(
                    "Only in spend: something that is no usage event, such as a seat, a tax or a credit.")});
        break;
    case ReconciliationRow::Kind::Different:
        break;
    }
    addReasonsOfTheAnswer(reasons, row, user);
    if (user.events.uncosted > 0)
        reasons.push_back({Kind::Uncosted, uncostedSentence(user.events.uncosted)});
    addReasonsOfTheCycle(reasons, input, settled);
    if (user.removed && row.kind == ReconciliationRow::Kind::Different)
        reasons.push_back({Kind::Removed, AnalysisWording::tr("The member was removed from the team.")});
    if (reasons.empty())
        reasons.push_back({Kind::Unexplained,
            AnalysisWording::tr("The events and the service's own figure differ, and nothing known explains it.")});
    return reasons;
}

} // namespace spend
