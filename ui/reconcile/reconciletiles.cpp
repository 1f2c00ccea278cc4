// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconciletiles.h"

#include "ui/explain/cycletext.h"
#include "ui/overview/tile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using Kind = ReconciliationRow::Kind;

Money differenceOf(const Reconciliation &reconciliation, Kind kind)
{
    Money sum;
    for (const ReconciliationRow &row : reconciliation.rows)
        sum += row.kind == kind ? row.difference : Money{};
    return sum;
}

/// "spend says $1.20", with the difference where there is one.
void setSides(Tile *tile, Money events, const std::optional<Money> &spend, int missing)
{
    tile->setFigure(moneyText(events));
    if (!spend)
        tile->setContext(ReconcileTiles::tr("spend does not say"));
    else if (missing > 0)
        tile->setContext(ReconcileTiles::tr("spend: %1, not of all").arg(moneyText(*spend)));
    else if (*spend == events)
        tile->setContext(ReconcileTiles::tr("spend says the same"));
    else
        tile->setContext(ReconcileTiles::tr("spend: %1").arg(moneyText(*spend))); // the totals say the difference
}
} // namespace

ReconcileTiles::ReconcileTiles(QWidget *parent)
    : QWidget(parent)
    , m_matched(new Tile(tr("Match")))
    , m_different(new Tile(tr("Differ")))
    , m_onlyInEvents(new Tile(tr("Only in events")))
    , m_onlyInSpend(new Tile(tr("Only in spend")))
    , m_cost(new Tile(tr("Cost by events")))
    , m_onDemand(new Tile(tr("On-demand by events")))
{
    m_matched->setObjectName(u"tileMatched"_s);
    m_different->setObjectName(u"tileDifferent"_s);
    m_onlyInEvents->setObjectName(u"tileOnlyInEvents"_s);
    m_onlyInSpend->setObjectName(u"tileOnlyInSpend"_s);
    m_cost->setObjectName(u"tileEventsCost"_s);
    m_onDemand->setObjectName(u"tileEventsOnDemand"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Tile *const tile : {m_matched, m_different, m_onlyInEvents, m_onlyInSpend})
        layout->addWidget(tile, 5);
    layout->addWidget(m_cost, 9);
    layout->addWidget(m_onDemand, 9);
    for (const auto &[tile, measure] : {std::pair{m_cost, Measure::Cost}, std::pair{m_onDemand, Measure::OnDemand}}) {
        tile->setActivatable(tr("Explain this figure"));
        connect(tile, &Tile::activated, this, [this, shown = tile, asked = measure] {
            Q_EMIT figureAsked(asked, {shown->mapToGlobal(QPoint(0, 0)), shown->size()});
        });
    }
}

void ReconcileTiles::setAnswer(const ReconcileAnswer &answer)
{
    const Reconciliation &r = answer.reconciliation;
    m_matched->setFigure(countText(r.matched), tr("of %1").arg(countText(std::int64_t(r.rows.size()))));
    m_matched->setContext(tr("within a cent"));
    setCount(m_different, r.different, differenceOf(r, Kind::Different), tr("no difference"));
    setCount(m_onlyInEvents, r.onlyInEvents, differenceOf(r, Kind::OnlyInEvents), tr("nobody"));
    setCount(m_onlyInSpend, r.onlyInSpend, differenceOf(r, Kind::OnlyInSpend), tr("nobody"));
    const ReconciliationTotals &totals = answer.totals;
    setSides(m_cost, totals.eventsCost, totals.spendCost, totals.spendCostMissing);
    setSides(m_onDemand, totals.eventsOnDemand, totals.spendOnDemand, totals.spendOnDemandMissing);
}

void ReconcileTiles::setCount(Tile *tile, int users, Money difference, const QString &none)
{
    tile->setFigure(countText(users));
    if (users == 0)
        tile->setContext(none, u"✓"_s, &Tokens::good);
    else
        tile->setContext(signedMoneyText(difference), u"!"_s, &Tokens::caution);
}

} // namespace spend::ui
