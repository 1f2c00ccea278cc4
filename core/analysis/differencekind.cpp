// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differencekind.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend
{

DifferenceWords differenceWords(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NoUser:
        return {u"Events without a user"_s, u"no user"_s,
            u"Service accounts and some cloud agents use models without being a member of the team. Their events cost "
            "money, and stand in nobody's spend."_s,
            u"Nothing to do: they belong to the team's total."_s};
    case DifferenceKind::NoSpendKept:
        return {u"No spend kept"_s, u"no spend kept"_s,
            u"The service tells what members spent in the current cycle only. Nobody asked it during this one, so "
            "there is nothing to compare the events with."_s,
            u"Nothing to do. Cycles are kept from the first sync on."_s};
    case DifferenceKind::NotListed:
        return {u"Not in the service's list"_s, u"not listed"_s,
            u"There are events of this user, but the service lists no spend: most often somebody who has left the "
            "team, or whose address has changed."_s,
            u"See in Cursor's dashboard whether the person is a member still, and under which address."_s};
    case DifferenceKind::Removed:
        return {u"Removed members"_s, u"removed member"_s,
            u"The service goes on telling the spend of somebody who has left, but may no longer list, or revise, all "
            "of that person's events."_s,
            u"Nothing to do: the service's figure is the one that is billed."_s};
    case DifferenceKind::NotInEvents:
        return {u"Not in events at all"_s, u"no usage event"_s,
            u"The service's figure holds something that is no usage event: a seat, a tax, another fee, or a "
            "credit."_s,
            u"Enter the invoice's amount, and see how much of it is usage."_s};
    case DifferenceKind::NoAmounts:
        return {u"No amounts given"_s, u"no amounts given"_s,
            u"The service lists the member without saying what was spent."_s,
            u"Nothing to do: the events are all that is known."_s};
    case DifferenceKind::OnlyOnDemandCompared:
        return {u"Only on-demand compared"_s, u"only on-demand known"_s,
            u"The service's answer is an older one that does not say what was spent overall, so the included part has "
            "nothing to be compared with."_s,
            u"Nothing to do: on-demand spend is the part that is billed."_s};
    case DifferenceKind::OnlyCostCompared:
        return {u"Only cost compared"_s, u"only cost known"_s,
            u"The service's answer says what was spent overall, but not which part of it is billed beyond the plan."_s,
            u"Nothing to do: the whole is compared, its parts can't be."_s};
    case DifferenceKind::Uncosted:
        return {u"Events without a cost"_s, u"events without a cost"_s,
            u"For these events the service gave neither a charge nor the model's cost. They count as 0 here, and may "
            "well count as more there."_s,
            u"Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many."_s};
    case DifferenceKind::StillSettling:
        return {u"Still settling"_s, u"still settling"_s,
            u"Events arrive late, and their figures are revised for up to two days. Until the cycle has been over for "
            "that long, either side may move."_s,
            u"Compare again when the cycle has been over for two days."_s};
    case DifferenceKind::SpendReadEarly:
        return {u"Spend read before the end"_s, u"spend read early"_s,
            u"The service tells the current cycle's spend only, so its last word on a finished cycle was heard before "
            "the cycle ended. What was used after that is in the events alone."_s,
            u"Nothing to do. The shorter the interval between syncs, the smaller the gap."_s};
    case DifferenceKind::NotCovered:
        return {u"Events missing at the start"_s, u"start not ingested"_s,
            u"Ingestion reaches back to a day within this cycle. What was used before is in the service's figure, but "
            "not in the events."_s,
            u"Let the first ingestion finish, or choose an earlier start in the connection's settings."_s};
    case DifferenceKind::Unexplained:
        break;
    }
    return {u"Unexplained"_s, u"unexplained"_s,
        u"The two sides differ, and nothing that Spendscope knows explains it."_s,
        u"Sync once more. If it stays, ask Cursor's support, with the user, the cycle and both figures."_s};
}

QString sentenceOf(const std::vector<DifferenceReason> &reasons)
{
    QStringList sentences;
    for (const DifferenceReason &reason : reasons)
        sentences.append(reason.sentence);
    return sentences.join(u' ');
}

} // namespace spend
