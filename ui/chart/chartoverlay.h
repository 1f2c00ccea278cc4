// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overview.h"
#include "ui/overview/chartscale.h"

#include <QMargins>
#include <QRectF>

class QPainter;

namespace spend::ui
{

/// What is painted over the bars: dollars, dates and the frame of the provisional days. Made for one painting.
struct ChartOverlay {
    const OverviewAnswer &answer;
    const ChartScale &scale;
    QRectF plot; ///< where the bars stand
    int viewWidth = 0;
    int firstProvisional = 0; ///< the number of buckets where nothing is
    UtcDay today;

    /// Room around the plot for the words.
    static QMargins margins();
    void draw(QPainter *painter) const;

private:
    double bucketWidth() const { return plot.width() / double(answer.buckets.size()); }
    void drawDollars(QPainter *painter) const;
    void drawDates(QPainter *painter) const;
    void drawProvisional(QPainter *painter) const;
};

} // namespace spend::ui
