// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartscale.h"

#include <QMargins>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace spend::ui
{

/// What is painted around and over a chart in time: amounts, dates and the frame of the provisional buckets. Made for
/// one painting.
struct ChartOverlay {
    const ChartScale &scale;
    const QStringList &dates; ///< what the axis calls each bucket
    QRectF plot; ///< where the bars stand
    int viewWidth = 0;
    int firstProvisional = 0; ///< the number of buckets where nothing is
    int belowAxis = 0; ///< room between the axis and its dates
    int ahead = 0; ///< how many of the last buckets are days to come, which the frame leaves out

    /// Room around the plot for the words.
    static QMargins margins();
    /// How high a chart is at least. Where text is so large that pages scroll, it grows with it.
    static int leastHeight();
    void draw(QPainter *painter) const;

private:
    double bucketWidth() const { return plot.width() / double(dates.size()); }
    void drawAmounts(QPainter *painter) const;
    void drawDates(QPainter *painter) const;
    void drawProvisional(QPainter *painter) const;
};

} // namespace spend::ui
