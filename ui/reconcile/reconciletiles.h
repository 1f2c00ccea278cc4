// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reconcilequestion.h"

#include <QWidget>

namespace spend::ui
{

class Tile;

/// The headline of a reconciliation: how many users match, differ, or stand on one side only, and both sides' totals.
class ReconcileTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileTiles(QWidget *parent = nullptr);
    void setAnswer(const ReconcileAnswer &answer);

Q_SIGNALS:
    /// Somebody wants the figure of the events explained: cost or on-demand. The rectangle is the tile's on the screen.
    void figureAsked(spend::Measure measure, const QRect &globalRect);

private:
    void setCount(Tile *tile, int users, Money difference, const QString &none);

    Tile *m_matched;
    Tile *m_different;
    Tile *m_onlyInEvents;
    Tile *m_onlyInSpend;
    Tile *m_cost;
    Tile *m_onDemand;
};

} // namespace spend::ui
