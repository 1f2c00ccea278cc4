// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/breakdowntable.h"

using namespace Qt::StringLiterals;

namespace spend::ui
{

BreakdownTable::BreakdownTable(const SeriesColors &colors, QWidget *parent)
    : FigureTable(new BreakdownModel(colors), parent)
{
    model()->setParent(this);
    setNames(u"breakdown"_s, tr("Spend by row; Enter filters by the row"));
    connect(this, &FigureTable::rowActivated, this, [this](const QModelIndex &cell) {
        const OverviewRow &chosen = model()->rowAt(cell.row());
        const QString key = chosen.key; // the answer may change while the signal runs
        const QString label = chosen.label;
        Q_EMIT keyChosen(key, label);
    });
}

} // namespace spend::ui
