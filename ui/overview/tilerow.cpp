// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tilerow.h"

#include "ui/forecast/forecasttext.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/tile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
    , m_cost(new Tile(tr("Cost")))
    , m_onDemand(new Tile(tr("On-demand")))
    , m_included(new Tile(tr("Included")))
    , m_forecast(new Tile(tr("Forecast")))
    , m_people(new Tile(tr("Active people")))
{
    m_cost->setObjectName(u"tileCost"_s);
    m_onDemand->setObjectName(u"tileOnDemand"_s);
    m_included->setObjectName(u"tileIncluded"_s);
    m_forecast->setObjectName(u"tileForecast"_s);
    m_forecast->setVisible(false);
    m_people->setObjectName(u"tilePeople"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_cost, 5);
    layout->addWidget(m_onDemand, 4);
    layout->addWidget(m_included, 4);
    layout->addWidget(m_forecast, 5);
    layout->addWidget(m_people, 4);
    for (Tile *const shown : {m_cost, m_onDemand, m_included, m_people})
        shown->setActivatable(tr("Explain this figure"));
    for (const Measure measure : {Measure::Cost, Measure::OnDemand, Measure::Included})
        connect(tile(measure), &Tile::activated, this, [this, measure] { Q_EMIT tileActivated(measure); });
    connect(m_people, &Tile::activated, this, &TileRow::peopleActivated);
    m_forecast->setActivatable(tr("Open the forecast"));
    connect(m_forecast, &Tile::activated, this, &TileRow::forecastActivated);
}

Tile *TileRow::tile(Measure measure) const
{
    switch (measure) {
    case Measure::Cost:
        return m_cost;
    case Measure::OnDemand:
        return m_onDemand;
    case Measure::Included:
        return m_included;
    default:
        return nullptr;
    }
}

void TileRow::setAnswer(const OverviewAnswer &answer, UtcDay today)
{
    showCost(answer, today);
    const auto share = [&answer](std::int64_t part) {
        return answer.total.cost == 0 ? TileRow::tr("no cost in this range")
                                      : TileRow::tr("%1 of cost").arg(shareText(part, answer.total.cost));
    };
    m_onDemand->setFigure(moneyText(answer.total.onDemand));
    m_onDemand->setContext(share(answer.total.onDemand));
    m_included->setFigure(moneyText(answer.total.included()));
    m_included->setContext(share(answer.total.included()));
    showPeople(answer);
}

void TileRow::setForecast(const ForecastAnswer *forecast, UtcDay today)
{
    m_forecast->setVisible(forecast != nullptr);
    if (!forecast)
        return;
    m_forecast->setLabel(forecastTitle(*forecast, today));
    m_forecast->setFigure(forecast->enough ? estimateText(forecast->end.expected) : u"–"_s);
    m_forecast->setContext(forecast->enough ? likelyText(forecast->end) : tooLittleShort(*forecast));
}

void TileRow::showCost(const OverviewAnswer &answer, UtcDay today)
{
    m_cost->setLabel(costTitle(answer.question.range, today));
    m_cost->setFigure(moneyText(answer.total.cost));
    const QString before = shortRangeText(answer.compared, today);
    const Change change = Change::between(answer.total.cost, answer.totalCompared.cost, answer.comparable);
    const auto arrow = [&change] { return change.direction() > 0 ? u"▲ "_s : u"▼ "_s; };
    QColor Tokens::*color = change.direction() > 0 ? &Tokens::bad : &Tokens::good;
    switch (change.kind) {
    case Change::Kind::Unknown:
        m_cost->setContext(tr("no complete figures for %1").arg(before));
        break;
    case Change::Kind::New:
        m_cost->setContext(tr("nothing in %1").arg(before));
        break;
    case Change::Kind::Same:
        m_cost->setContext(tr("the same as %1").arg(before));
        break;
    case Change::Kind::Amount:
    case Change::Kind::Percent:
        m_cost->setContext(tr("against %1").arg(before), arrow() + change.text(true, false), color);
        break;
    }
}

void TileRow::showPeople(const OverviewAnswer &answer)
{
    m_people->setFigure(
        countText(answer.activeUsers), answer.members > 0 ? tr("of %1").arg(countText(answer.members)) : QString());
    const std::int64_t uncosted = answer.total.uncosted;
    if (uncosted > 0)
        m_people->setContext(uncosted == 1 ? tr("1 event uncosted") : tr("%1 events uncosted").arg(countText(uncosted)),
            u"!"_s, &Tokens::caution);
    else
        m_people->setContext(tr("%1 events, each with a cost").arg(countText(answer.total.events)));
}

} // namespace spend::ui
