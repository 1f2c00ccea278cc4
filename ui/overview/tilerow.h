// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"

#include <QWidget>

namespace spend::ui
{

class Tile;

/// The headline figures: cost with its change, on-demand, included, active people.
class TileRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);
    void setAnswer(const OverviewAnswer &answer, UtcDay today);

private:
    void showCost(const OverviewAnswer &answer, UtcDay today);
    void showPeople(const OverviewAnswer &answer);

    Tile *m_cost;
    Tile *m_onDemand;
    Tile *m_included;
    Tile *m_people;
};

} // namespace spend::ui
