// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconciletext.h"

#include "ui/explain/cycletext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
struct ReconcileText {
    Q_DECLARE_TR_FUNCTIONS(ReconcileText)
};

const QString dot = u" · "_s;

QString daysText(int days)
{
    return days == 1 ? ReconcileText::tr("1 day") : ReconcileText::tr("%1 days").arg(days);
}

QString spendReadText(const ReconcileAnswer &answer)
{
    const CycleStanding &standing = answer.standing;
    if (!standing.spendReadMs)
        return ReconcileText::tr("Nobody asked for Cursor's spend during this cycle, so it can't be compared.");
    const QString read = momentText(*standing.spendReadMs, answer.computedMs);
    const QString text = standing.readBeforeEnd
        ? ReconcileText::tr("Cursor's spend was last read %1, %2 before the end")
              .arg(read, durationText(answer.cycle().endMs() - *standing.spendReadMs))
        : ReconcileText::tr("Cursor's spend was read %1").arg(read);
    return answer.afterReadingTotal.isZero()
        ? text + u'.'
        : text + ReconcileText::tr("; events after that cost %1.").arg(moneyText(answer.afterReadingTotal));
}

QString coverageText(const ReconcileAnswer &answer)
{
    const CycleStanding &standing = answer.standing;
    const UtcDay today = UtcDay::ofMs(answer.computedMs);
    if (standing.coveredWhole)
        return ReconcileText::tr("Events are complete from its first day on.");
    return standing.coveredFrom
        ? ReconcileText::tr("Events are complete from %1 on only.").arg(dayText(*standing.coveredFrom, today))
        : ReconcileText::tr("Its events were not ingested.");
}

QString phaseText(CycleStanding::Phase phase)
{
    switch (phase) {
    case CycleStanding::Phase::Running:
        return ReconcileText::tr("Events of the last two days may still come or change.");
    case CycleStanding::Phase::Settling:
        return ReconcileText::tr("Events may still come or change until two days after its end.");
    case CycleStanding::Phase::Settled:
        break;
    }
    return ReconcileText::tr("Its figures should change no more.");
}
} // namespace

QString stateWord(ReconciliationRow::Kind kind)
{
    switch (kind) {
    case ReconciliationRow::Kind::Matched:
        return ReconcileText::tr("Matches");
    case ReconciliationRow::Kind::Different:
        return ReconcileText::tr("Differs");
    case ReconciliationRow::Kind::OnlyInEvents:
        return ReconcileText::tr("Only in events");
    case ReconciliationRow::Kind::OnlyInSpend:
        break;
    }
    return ReconcileText::tr("Only in spend");
}

QString stateText(const ReconciliationRow &row)
{
    if (row.reasons.empty())
        return stateWord(row.kind);
    return u"%1: %2"_s.arg(stateWord(row.kind), differenceWords(row.reasons.front().kind).phrase);
}

QString stateIcon(ReconciliationRow::Kind kind)
{
    switch (kind) {
    case ReconciliationRow::Kind::Matched:
        return u"check"_s;
    case ReconciliationRow::Kind::Different:
        return u"warning"_s;
    case ReconciliationRow::Kind::OnlyInEvents:
        return u"arrow-left"_s;
    case ReconciliationRow::Kind::OnlyInSpend:
        break;
    }
    return u"arrow-right"_s;
}

QString userText(const ReconciliationRow &row)
{
    return row.label.isEmpty() ? peoplenames::ofEmail(row.user) : row.label;
}

QString cycleChoiceText(const CycleChoice &choice, UtcDay today)
{
    QStringList parts;
    if (choice.phase != CycleStanding::Phase::Settled)
        parts.append(phaseWord(choice.phase));
    parts.append(!choice.kept         ? ReconcileText::tr("no spend kept")
            : choice.differences == 0 ? ReconcileText::tr("all match")
            : choice.differences == 1 ? ReconcileText::tr("1 difference")
                                      : ReconcileText::tr("%1 differences").arg(countText(choice.differences)));
    return u"%1: %2"_s.arg(rangeText(choice.cycle, today), parts.join(u", "_s));
}

QList<SentenceLabel::Run> reconcileSentence(const ReconcileAnswer &answer, UtcDay today)
{
    QString head = ReconcileText::tr("Usage events against Cursor's own spend, user by user");
    head += dot + rangeText(answer.cycle(), today);
    if (answer.connections.size() > 1)
        head += dot + answer.connectionName;
    return {{head, false}};
}

QString standingTitle(const CycleStanding &standing)
{
    switch (standing.phase) {
    case CycleStanding::Phase::Running:
        return standing.daysLeft == 0 ? ReconcileText::tr("Running, today is its last day")
                                      : ReconcileText::tr("Running, %1 to go").arg(daysText(standing.daysLeft));
    case CycleStanding::Phase::Settling:
        return standing.daysSince <= 1
            ? ReconcileText::tr("Still settling: it ended yesterday")
            : ReconcileText::tr("Still settling: it ended %1 ago").arg(daysText(standing.daysSince));
    case CycleStanding::Phase::Settled:
        break;
    }
    return ReconcileText::tr("Settled: it ended %1 ago").arg(daysText(standing.daysSince));
}

QString standingText(const ReconcileAnswer &answer)
{
    return QStringList{phaseText(answer.standing.phase), spendReadText(answer), coverageText(answer)}.join(u' ');
}

QString readingTitle(const ReconcileAnswer &answer)
{
    const Reconciliation &r = answer.reconciliation;
    if (r.onDemandFit.compared == 0)
        return ReconcileText::tr("What “spendCents” means is not known here");
    if (!r.readingFits)
        return ReconcileText::tr("“spendCents” fits one reading best");
    return r.reading == SpendReading::OnDemand ? ReconcileText::tr("“spendCents” is on-demand spend alone")
                                               : ReconcileText::tr("“spendCents” holds included spend too");
}

QString invoiceText(const InvoiceRest &rest)
{
    const Money size = rest.rest < Money{} ? -rest.rest : rest.rest;
    if (size <= reconciliationTolerance)
        return ReconcileText::tr("The invoice is exactly the on-demand usage of the events, to the cent.");
    if (rest.rest > Money{})
        return ReconcileText::tr(
            "The invoice is %1 higher than the on-demand usage. That much is not in events: seats, taxes "
            "and other fees, or usage of another cycle.")
            .arg(moneyText(size));
    return ReconcileText::tr(
        "The invoice is %1 lower than the on-demand usage. That much is a credit or a discount, or was "
        "billed on another invoice.")
        .arg(moneyText(size));
}

} // namespace spend::ui
