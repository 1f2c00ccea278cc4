// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reconciletable.h"

#include "core/output/texttable.h"

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
QString cents(const std::optional<Money> &amount)
{
    return amount ? amount->centsText() : u"-"_s;
}

QString caption(const Reconciliation &reconciliation)
{
    const QString state = reconciliation.settled ? u"settled"_s : u"still settling"_s;
    const QString fit = reconciliation.readingFits ? u"which fits every user"_s : u"which fits best"_s;
    const QString reading = reconciliation.reading == SpendReading::OnDemand ? u"on-demand spend alone"_s
                                                                             : u"included and on-demand spend"_s;
    return u"Cycle %1 to %2, %3. The service's spend is read as %4, %5.\n"_s.arg(
        reconciliation.cycle.first.iso(), reconciliation.cycle.last.iso(), state, reading, fit);
}

QString matchedLine(const Reconciliation &reconciliation)
{
    const int others = reconciliation.different + reconciliation.onlyInEvents + reconciliation.onlyInSpend;
    const QString users =
        reconciliation.matched == 1 ? u"1 user matches"_s : u"%1 users match"_s.arg(reconciliation.matched);
    if (others == 0)
        return u"No difference above one cent: %1.\n"_s.arg(users);
    return u"%1 to within one cent. Different: %2, only in events: %3, only in spend: %4.\n"_s.arg(users)
        .arg(reconciliation.different)
        .arg(reconciliation.onlyInEvents)
        .arg(reconciliation.onlyInSpend);
}
} // namespace

QString reconcileTable(const Reconciliation &reconciliation)
{
    TextTable table;
    table.addColumn(u"User"_s, TextTable::Alignment::Left);
    for (const QString &heading :
        {u"Cost: events"_s, u"Cost: spend"_s, u"On-demand: events"_s, u"On-demand: spend"_s, u"Difference"_s})
        table.addColumn(heading, TextTable::Alignment::Decimal);
    table.addColumn(u"Why"_s, TextTable::Alignment::Left);
    bool any = false;
    for (const ReconciliationRow &row : reconciliation.rows) {
        if (row.kind == ReconciliationRow::Kind::Matched)
            continue;
        any = true;
        table.addRow({row.user, cents(row.eventsCost), cents(row.spendCost), cents(row.eventsOnDemand),
            cents(row.spendOnDemand), cents(row.difference), row.why});
    }
    QString text = caption(reconciliation) + u'\n';
    if (any)
        text += table.text() + u'\n';
    return text + matchedLine(reconciliation);
}

} // namespace spend
