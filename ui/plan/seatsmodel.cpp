// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/seatsmodel.h"

#include "ui/plan/plantext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/peoplenames.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
const QString dash = u"–"_s;

/// Unused first, then barely used: what can be saved.
int orderOf(SeatUse use)
{
    switch (use) {
    case SeatUse::Unused:
        return 4;
    case SeatUse::BarelyUsed:
        return 3;
    case SeatUse::Unknown:
        return 2;
    case SeatUse::Used:
        return 1;
    case SeatUse::NoSeat:
        break;
    }
    return 0;
}
} // namespace

SeatsModel::SeatsModel(QObject *parent)
    : FigureListModel(parent)
{
    setFigureColumns({
        {u"member"_s, tr("Member"), CellKind::Name, 150},
        {u"use"_s, tr("Seat is"), CellKind::Text, 110, true, true,
            tr("By active days; the contract has the threshold")},
        {u"seat"_s, tr("Type"), CellKind::Text, 90, true, true, tr("The seat's type, as the contract assigns it"), 1},
        {u"price"_s, tr("Price"), CellKind::Figure, 86, true, true, tr("Of the seat a month, after the discount")},
        {u"usage"_s, tr("Usage"), CellKind::Figure, 90, true, true, tr("What the member's usage cost in these days")},
        {u"active-days"_s, tr("Days"), CellKind::Figure, 72, true, true,
            tr("Active days: with activity by daily usage, or with usage events")},
        {u"last-active"_s, tr("Last"), CellKind::Figure, 80, true, true, tr("The last active day within 90 days"), 2},
        {u"included"_s, tr("Included"), CellKind::Figure, 96, true, true,
            tr("Usage of this billing cycle that the plan covers")},
        {u"included-ended"_s, tr("Used up"), CellKind::Figure, 86, true, true,
            tr("The first day of this cycle with on-demand spend after included usage")},
        {u"on-demand"_s, tr("On-demand"), CellKind::Figure, 110, true, true,
            tr("Usage of this billing cycle that is billed beyond the plan")},
    });
    setSort(UseColumn, Qt::DescendingOrder);
}

void SeatsModel::setAnswer(std::shared_ptr<const SeatsAnswer> answer)
{
    beginNewRows();
    m_answer = std::move(answer);
    endNewRows();
}

void SeatsModel::setWindow(std::size_t window)
{
    beginNewRows();
    m_window = window;
    endNewRows();
}

QString SeatsModel::text(const SeatRow &row, int column) const
{
    const UtcDay today = m_answer->ranges[0].last;
    const SeatRow::Window &seen = row.windows[m_window];
    switch (column) {
    case MemberColumn:
        return row.label;
    case UseColumn:
        return seatUseText(seen.use);
    case SeatColumn:
        return row.type.isEmpty() ? dash : row.type;
    case PriceColumn:
        return moneyText(row.price);
    case UsageColumn:
        return moneyText(seen.cost);
    case DaysColumn:
        // Fewer than were, where not all was read.
        return seen.use == SeatUse::Unknown ? (seen.activeDays == 0 ? dash : tr("≥ %1").arg(countText(seen.activeDays)))
                                            : countText(seen.activeDays);
    case LastColumn:
        return row.lastActive ? dayText(*row.lastActive, today) : dash;
    case IncludedColumn:
        return moneyText(row.cycleIncluded);
    case EndedColumn:
        return row.includedEnded ? dayText(*row.includedEnded, today) : dash;
    case OnDemandColumn:
        return moneyText(row.cycleOnDemand);
    default:
        return {};
    }
}

QString SeatsModel::toolTip(const SeatRow &row, int column) const
{
    const SeatRow::Window &seen = row.windows[m_window];
    switch (column) {
    case MemberColumn:
        return peoplenames::ofEmail(row.email);
    case UseColumn:
    case DaysColumn:
        return seatUseExplanation(seen.use,
            m_answer->contract.barelyUsedBelow * seatWindowDays[m_window] / seatWindowDays[0],
            seatWindowDays[m_window]);
    case PriceColumn:
        return row.price ? exactMoneyText(*row.price) : tr("No price is typed in for this seat.");
    case UsageColumn:
        return exactMoneyText(Money{seen.cost});
    case LastColumn:
        return row.lastActive ? QString() : tr("No activity is known within 90 days.");
    case IncludedColumn:
        return row.allowance
            ? tr("%1 of the %2 that the seat includes").arg(moneyText(row.cycleIncluded), moneyText(*row.allowance))
            : exactMoneyText(Money{row.cycleIncluded});
    case EndedColumn:
        return row.includedEnded ? tr("From then on usage was billed beyond the plan.")
                                 : tr("Not used up in this cycle, as far as the events tell.");
    case OnDemandColumn:
        return exactMoneyText(Money{row.cycleOnDemand});
    default:
        return {};
    }
}

QVariant SeatsModel::cell(int source, int column, int role) const
{
    const SeatRow &row = m_answer->rows[std::size_t(source)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case KeyRole:
        return row.key;
    case ToneRole:
        if (column == UseColumn)
            return int(seatUseTone(row.windows[m_window].use));
        return int(text(row, column) == dash ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

std::optional<std::int64_t> SeatsModel::sortValue(int source, int column) const
{
    const SeatRow &row = m_answer->rows[std::size_t(source)];
    switch (column) {
    case UseColumn:
        return orderOf(row.windows[m_window].use);
    case PriceColumn:
        return row.price ? std::optional(row.price->microCents) : std::nullopt;
    case UsageColumn:
        return row.windows[m_window].cost;
    case DaysColumn:
        return row.windows[m_window].activeDays;
    case LastColumn:
        return row.lastActive ? std::optional(std::int64_t{row.lastActive->number}) : std::nullopt;
    case IncludedColumn:
        return row.cycleIncluded;
    case EndedColumn:
        return row.includedEnded ? std::optional(std::int64_t{row.includedEnded->number}) : std::nullopt;
    case OnDemandColumn:
        return row.cycleOnDemand;
    default:
        return {};
    }
}

QString SeatsModel::sortText(int source, int column) const
{
    return text(m_answer->rows[std::size_t(source)], column);
}

bool SeatsModel::sortsByText(int column) const
{
    return column == MemberColumn || column == SeatColumn;
}

Qt::SortOrder SeatsModel::naturalOrder(int column) const
{
    return sortsByText(column) || column == EndedColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
}

QString SeatsModel::totalText(int column) const
{
    if (!m_answer)
        return {};
    std::int64_t usage = 0;
    std::int64_t included = 0;
    std::int64_t onDemand = 0;
    for (const SeatRow &row : m_answer->rows) {
        usage += row.windows[m_window].cost;
        included += row.cycleIncluded;
        onDemand += row.cycleOnDemand;
    }
    switch (column) {
    case MemberColumn:
        return tr("All members");
    case PriceColumn:
        return moneyText(m_answer->sums[m_window].price);
    case UsageColumn:
        return moneyText(usage);
    case IncludedColumn:
        return moneyText(included);
    case OnDemandColumn:
        return moneyText(onDemand);
    default:
        return {};
    }
}

} // namespace spend::ui
