// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"

#include <QWidget>

namespace spend::ui
{

class Tile;

/// The headline of a forecast: spent, expected, and both intervals.
class ForecastTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastTiles(QWidget *parent = nullptr);
    void setAnswer(const ForecastAnswer &answer, UtcDay today);

private:
    Tile *m_spent;
    Tile *m_expected;
    Tile *m_likely80;
    Tile *m_likely95;
};

} // namespace spend::ui
