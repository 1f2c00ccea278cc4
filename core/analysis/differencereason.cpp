// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differencereason.h"

#include "core/domain/keys.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
bool isNoUser(const ReconciliationRow &row)
{
    return row.user == QLatin1StringView(keys::none.data(), qsizetype(keys::none.size()));
}

/// What concerns the whole cycle and can move every figure.
QStringList reasonsOfTheCycle(const ReconciliationInput &input, bool settled)
{
    QStringList reasons;
    if (!settled)
        reasons.append(u"The cycle is still settling: the service adds and revises events up to two days later."_s);
    if (input.spendReadMs && *input.spendReadMs < input.cycle.endMs() && settled)
        reasons.append(u"The service's figures were last read on %1, before the cycle ended."_s.arg(
            UtcDay::ofMs(*input.spendReadMs).iso()));
    if (input.coveredFrom && *input.coveredFrom > input.cycle.first)
        reasons.append(u"Events before %1 were not ingested."_s.arg(input.coveredFrom->iso()));
    return reasons;
}

QString uncostedReason(std::int64_t events)
{
    return events == 1 ? u"1 event without a cost counts as 0."_s
                       : u"%1 events without a cost count as 0."_s.arg(events);
}

/// What the figures lacked.
QStringList reasonsOfTheAnswer(const ReconciliationRow &row, const UserSide &user)
{
    if (!user.inSpend || (row.spendCost && row.spendOnDemand))
        return {};
    if (!row.spendCost && !row.spendOnDemand)
        return {u"The service gives no amounts for this member."_s};
    if (!row.spendCost)
        return {u"The service's answer is an older one without overall spend: only on-demand is compared."_s};
    return {u"The service's answer does not part on-demand from included spend: only cost is compared."_s};
}
} // namespace

QString differenceReasons(
    const ReconciliationRow &row, const UserSide &user, const ReconciliationInput &input, bool settled)
{
    QStringList reasons;
    switch (row.kind) {
    case ReconciliationRow::Kind::Matched:
        return reasonsOfTheAnswer(row, user).join(u' ');
    case ReconciliationRow::Kind::OnlyInEvents:
        if (isNoUser(row))
            return u"Events without a user (service accounts, cloud agents) are in no member's spend."_s;
        if (input.spend.empty())
            reasons.append(u"No spend was recorded for this cycle: the service tells only the current cycle's."_s);
        else if (!user.inSpend)
            reasons.append(u"Only in events: the service lists no spend for this user, who may have left the team."_s);
        break;
    case ReconciliationRow::Kind::OnlyInSpend:
        reasons.append(user.removed
                ? u"Only in spend: the member was removed from the team, and no events are listed."_s
                : u"Only in spend: something that is no usage event, such as a seat, a tax or a credit."_s);
        break;
    case ReconciliationRow::Kind::Different:
        break;
    }
    reasons += reasonsOfTheAnswer(row, user);
    if (user.events.uncosted > 0)
        reasons.append(uncostedReason(user.events.uncosted));
    reasons += reasonsOfTheCycle(input, settled);
    if (user.removed && row.kind == ReconciliationRow::Kind::Different)
        reasons.append(u"The member was removed from the team."_s);
    if (reasons.isEmpty())
        reasons.append(u"The events and the service's own figure differ, and nothing known explains it."_s);
    return reasons.join(u' ');
}

} // namespace spend
