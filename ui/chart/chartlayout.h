// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

namespace spend::ui
{

/// Lays a chart out that was given other data. Qt Charts would do it after the next frame, and then paint a second one;
/// colours have the legend laid out too, even where it is hidden.
inline void layoutNow(QChart *chart)
{
    if (QGraphicsLayout *legend = chart->legend()->layout())
        legend->activate();
    chart->layout()->activate();
}

} // namespace spend::ui
