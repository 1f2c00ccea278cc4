// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecasttiles.h"

#include "ui/forecast/forecasttext.h"
#include "ui/overview/tile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

ForecastTiles::ForecastTiles(QWidget *parent)
    : QWidget(parent)
    , m_spent(new Tile(tr("Spent so far")))
    , m_expected(new Tile(tr("Forecast")))
    , m_likely80(new Tile(tr("In 80 of 100 cases")))
    , m_likely95(new Tile(tr("In 95 of 100 cases")))
{
    m_spent->setObjectName(u"tileSpent"_s);
    m_expected->setObjectName(u"tileExpected"_s);
    m_likely80->setObjectName(u"tileLikely80"_s);
    m_likely95->setObjectName(u"tileLikely95"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_spent, 4);
    layout->addWidget(m_expected, 4);
    layout->addWidget(m_likely80, 5);
    layout->addWidget(m_likely95, 5);
}

void ForecastTiles::setAnswer(const ForecastAnswer &answer, UtcDay today)
{
    const std::int64_t soFar = answer.actual + (answer.period.contains(today) ? answer.today : 0);
    m_spent->setFigure(moneyText(soFar));
    m_spent->setContext(tr("%1 of it today").arg(moneyText(answer.today)));
    m_expected->setLabel(forecastTitle(answer, today));
    if (!answer.enough) {
        for (Tile *const tile : {m_expected, m_likely80, m_likely95}) {
            tile->setFigure(u"–"_s);
            tile->setContext(tooLittleShort(answer));
        }
        return;
    }
    m_expected->setFigure(estimateText(answer.end.expected));
    m_expected->setContext(tr("%1 more from now on").arg(estimateText(answer.end.expected - soFar)));
    m_likely80->setFigure(intervalText(answer.end.likely80));
    m_likely80->setContext(tr("where it most likely ends on %1").arg(dayText(answer.period.last, today)));
    m_likely95->setFigure(intervalText(answer.end.likely95));
    m_likely95->setContext(tr("beyond it only rarely"));
}

} // namespace spend::ui
