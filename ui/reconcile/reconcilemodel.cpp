// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilemodel.h"

#include "ui/explain/cycletext.h"
#include "ui/reconcile/reconciletext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spend::ui
{

using Kind = ReconciliationRow::Kind;

ReconcileModel::ReconcileModel(QObject *parent)
    : FigureListModel(parent)
{
    // Weights are the widths at which heads and states are whole.
    setFigureColumns({
        {u"user"_s, tr("User"), CellKind::Name, 180},
        {u"state"_s, tr("State"), CellKind::Text, 235, true, true,
            tr("Whether both sides agree to within one cent, and what most likely keeps them apart")},
        {u"events-cost"_s, tr("Cost: events"), CellKind::Figure, 106, true, true,
            tr("The sum of the user's usage events"), 0, tr("Cost")},
        {u"spend-cost"_s, tr("Cost: spend"), CellKind::Figure, 106, true, true,
            tr("What Cursor says that the user spent, overall"), 0, tr("by spend")},
        {u"events-on-demand"_s, tr("On-demand: events"), CellKind::Figure, 148, true, true,
            tr("The part of the events that is billed beyond the plan"), 0, tr("On-demand")},
        {u"spend-on-demand"_s, tr("On-demand: spend"), CellKind::Figure, 148, true, true,
            tr("What Cursor says that is billed beyond the plan"), 0, tr("by spend")},
        {u"difference"_s, tr("Difference"), CellKind::Figure, 122, true, true,
            tr("Events less spend, of cost; where cost agrees or can't be compared, of on-demand")},
    });
    setSort(DifferenceColumn, Qt::DescendingOrder);
}

void ReconcileModel::setAnswer(std::shared_ptr<const ReconcileAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    refill();
    endNewRows();
}

void ReconcileModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginNewRows();
    m_onlyDifferences = only;
    refill();
    endNewRows();
}

const ReconciliationRow *ReconcileModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_answer->reconciliation.rows[std::size_t(m_rows[std::size_t(sourceRow(row))])];
}

void ReconcileModel::refill()
{
    m_rows.clear();
    if (!m_answer)
        return;
    const auto &rows = m_answer->reconciliation.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!m_onlyDifferences || rows[i].kind != Kind::Matched)
            m_rows.push_back(int(i));
    }
}

std::optional<Money> ReconcileModel::amount(const ReconciliationRow &row, int column) const
{
    switch (column) {
    case EventsCostColumn:
        return row.eventsCost;
    case SpendCostColumn:
        return row.spendCost;
    case EventsOnDemandColumn:
        return row.eventsOnDemand;
    case SpendOnDemandColumn:
        return row.spendOnDemand;
    case DifferenceColumn:
        return row.difference;
    default:
        return {};
    }
}

QString ReconcileModel::text(const ReconciliationRow &row, int column) const
{
    switch (column) {
    case UserColumn:
        return userText(row);
    case StateColumn:
        return stateText(row);
    case DifferenceColumn:
        return signedMoneyText(row.difference);
    default:
        return moneyText(amount(row, column));
    }
}

QVariant ReconcileModel::toolTip(const ReconciliationRow &row, int column) const
{
    switch (column) {
    case UserColumn:
        return peoplenames::ofEmail(row.user);
    case StateColumn:
        return row.why;
    default:
        break;
    }
    const auto exact = amount(row, column);
    return exact ? QVariant(exactMoneyText(*exact)) : QVariant(tr("Not told"));
}

QVariant ReconcileModel::cell(int source, int column, int role) const
{
    const ReconciliationRow &row = m_answer->reconciliation.rows[std::size_t(m_rows[std::size_t(source)])];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case KeyRole:
        return row.user;
    case MarkRole:
        return column == StateColumn ? QVariant(stateIcon(row.kind)) : QVariant();
    case ToneRole:
        if (column == StateColumn)
            return int(row.kind == Kind::Matched ? Tone::Good : Tone::Caution);
        return int(column == DifferenceColumn && row.kind == Kind::Matched ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> ReconcileModel::sortValue(int source, int column) const
{
    const ReconciliationRow &row = m_answer->reconciliation.rows[std::size_t(m_rows[std::size_t(source)])];
    const auto value = amount(row, column);
    if (!value)
        return {};
    if (column != DifferenceColumn)
        return value->microCents;
    // Those that match come after those that don't, however close these are.
    const std::int64_t size = std::abs(value->microCents);
    return row.kind == Kind::Matched ? size - oneDollar.microCents : size;
}

bool ReconcileModel::sortsByText(int column) const
{
    return column == UserColumn || column == StateColumn;
}

Qt::SortOrder ReconcileModel::naturalOrder(int column) const
{
    return sortsByText(column) ? Qt::AscendingOrder : Qt::DescendingOrder;
}

std::optional<Money> ReconcileModel::total(int column) const
{
    const ReconciliationTotals &totals = m_answer->totals;
    switch (column) {
    case EventsCostColumn:
        return totals.eventsCost;
    case SpendCostColumn:
        return totals.spendCost;
    case EventsOnDemandColumn:
        return totals.eventsOnDemand;
    case SpendOnDemandColumn:
        return totals.spendOnDemand;
    case DifferenceColumn:
        return totals.difference;
    default:
        return {};
    }
}

QString ReconcileModel::totalText(int column) const
{
    if (!m_answer)
        return {};
    if (column == UserColumn)
        return tr("All users");
    if (column == DifferenceColumn)
        return signedMoneyText(m_answer->totals.difference);
    return column > StateColumn && column < DifferenceColumn ? moneyText(total(column)) : QString();
}

QString ReconcileModel::totalToolTip(int column) const
{
    if (!m_answer || !total(column))
        return {};
    const QString exact = exactMoneyText(*total(column));
    return column == DifferenceColumn ? tr("%1, of the users who don't match").arg(exact) : exact;
}

} // namespace spend::ui
