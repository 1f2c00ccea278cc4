// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/differencekind.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};
} // namespace

DifferenceWords differenceWords(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NoUser:
        return {AnalysisWording::tr("Events without a user"), AnalysisWording::tr("no user"),
            AnalysisWording::tr("Service accounts and some cloud agents use models without being a member of the team. "
                                "Their events cost "
                                "money, and stand in nobody's spend."),
            AnalysisWording::tr("Nothing to do: they belong to the team's total.")};
    case DifferenceKind::NoSpendKept:
        return {AnalysisWording::tr("No spend kept"), AnalysisWording::tr("no spend kept"),
            AnalysisWording::tr(
                "The service tells what members spent in the current cycle only. Nobody asked it during this one, so "
                "there is nothing to compare the events with."),
            AnalysisWording::tr("Nothing to do. Cycles are kept from the first sync on.")};
    case DifferenceKind::NotListed:
        return {AnalysisWording::tr("Not in the service's list"), AnalysisWording::tr("not listed"),
            AnalysisWording::tr(
                "There are events of this user, but the service lists no spend: most often somebody who has left the "
                "team, or whose address has changed."),
            AnalysisWording::tr(
                "See in Cursor's dashboard whether the person is a member still, and under which address.")};
    case DifferenceKind::Removed:
        return {AnalysisWording::tr("Removed members"), AnalysisWording::tr("removed member"),
            AnalysisWording::tr("The service goes on telling the spend of somebody who has left, but may no longer "
                                "list, or revise, all "
                                "of that person's events."),
            AnalysisWording::tr("Nothing to do: the service's figure is the one that is billed.")};
    case DifferenceKind::NotInEvents:
        return {AnalysisWording::tr("Not in events at all"), AnalysisWording::tr("no usage event"),
            AnalysisWording::tr(
                "The service's figure holds something that is no usage event: a seat, a tax, another fee, or a "
                "credit."),
            AnalysisWording::tr("Enter the invoice's amount, and see how much of it is usage.")};
    case DifferenceKind::NoAmounts:
        return {AnalysisWording::tr("No amounts given"), AnalysisWording::tr("no amounts given"),
            AnalysisWording::tr("The service lists the member without saying what was spent."),
            AnalysisWording::tr("Nothing to do: the events are all that is known.")};
    case DifferenceKind::OnlyOnDemandCompared:
        return {AnalysisWording::tr("Only on-demand compared"), AnalysisWording::tr("only on-demand known"),
            AnalysisWording::tr("The service's answer is an older one that does not say what was spent overall, so the "
                                "included part has "
                                "nothing to be compared with."),
            AnalysisWording::tr("Nothing to do: on-demand spend is the part that is billed.")};
    case DifferenceKind::OnlyCostCompared:
        return {AnalysisWording::tr("Only cost compared"), AnalysisWording::tr("only cost known"),
            AnalysisWording::tr("The service's answer says what was spent overall, but not which part of it is billed "
                                "beyond the plan."),
            AnalysisWording::tr("Nothing to do: the whole is compared, its parts can't be.")};
    case DifferenceKind::Uncosted:
        return {AnalysisWording::tr("Events without a cost"), AnalysisWording::tr("events without a cost"),
            AnalysisWording::tr("For these events the service gave neither a charge nor the model's cost. They count "
                                "as 0 here, and may "
                                "well count as more there."),
            AnalysisWording::tr(
                "Look at them in Explorer, with “without a cost” as the measure; ask Cursor if they are many.")};
    case DifferenceKind::StillSettling:
        return {AnalysisWording::tr("Still settling"), AnalysisWording::tr("still settling"),
            AnalysisWording::tr("Events arrive late, and their figures are revised for up to two days. Until the cycle "
                                "has been over for "
                                "that long, either side may move."),
            AnalysisWording::tr("Compare again when the cycle has been over for two days.")};
    case DifferenceKind::SpendReadEarly:
        return {AnalysisWording::tr("Spend read before the end"), AnalysisWording::tr("spend read early"),
            AnalysisWording::tr("The service tells the current cycle's spend only, so its last word on a finished "
                                "cycle was heard before "
                                "the cycle ended. What was used after that is in the events alone."),
            AnalysisWording::tr("Nothing to do. The shorter the interval between syncs, the smaller the gap.")};
    case DifferenceKind::NotCovered:
        return {AnalysisWording::tr("Events missing at the start"), AnalysisWording::tr("start not ingested"),
            AnalysisWording::tr("Ingestion reaches back to a day within this cycle. What was used before is in the "
                                "service's figure, but "
                                "not in the events."),
            AnalysisWording::tr(
                "Let the first ingestion finish, or choose an earlier start in the connection's settings.")};
    case DifferenceKind::Unexplained:
        break;
    }
    return {AnalysisWording::tr("Unexplained"), AnalysisWording::tr("unexplained"),
        AnalysisWording::tr("The two sides differ, and nothing that Spendscope knows explains it."),
        AnalysisWording::tr(
            "Sync once more. If it stays, ask Cursor's support, with the user, the cycle and both figures.")};
}

QString sentenceOf(const std::vector<DifferenceReason> &reasons)
{
    QStringList sentences;
    for (const DifferenceReason &reason : reasons)
        sentences.append(reason.sentence);
    return sentences.join(u' ');
}

} // namespace spend
