// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "core/forecast/forecast.h"

#include <QWidget>

namespace spend::ui
{

class Tile;

/// The headline figures: cost with its change, on-demand, included, the forecast where there is one, active people.
/// Each asks to be explained.
class TileRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);
    void setAnswer(const OverviewAnswer &answer, UtcDay today);
    /// Null: the range has no end ahead, so that there is no such tile.
    void setForecast(const ForecastAnswer *forecast, UtcDay today);
    Tile *tile(Measure measure) const; ///< null: none shows it
    Tile *forecast() const { return m_forecast; }
    Tile *people() const { return m_people; }

Q_SIGNALS:
    /// Somebody wants a figure explained: cost, on-demand or included.
    void tileActivated(spend::Measure measure);
    /// The same for the number of active people.
    void peopleActivated();
    /// Somebody wants to see the forecast itself.
    void forecastActivated();

private:
    void showCost(const OverviewAnswer &answer, UtcDay today);
    void showPeople(const OverviewAnswer &answer);

    Tile *m_cost;
    Tile *m_onDemand;
    Tile *m_included;
    Tile *m_forecast;
    Tile *m_people;
};

} // namespace spend::ui
