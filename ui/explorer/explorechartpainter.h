// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorechartgeometry.h"
#include "ui/explorer/explorechartseries.h"

#include <QColor>
#include <QList>
#include <QString>

class QPainter;

namespace spend::ui
{

/// What is painted over the series themselves: what is paler, what is lit, the line of comparison, the span of a brush
/// and the line of words above the plot. Made for one painting; changes none of the series, so that hovering costs a
/// repaint and nothing else.
struct ExploreChartPainter {
    const ExploreGeometry &geometry;
    const ExploreChartSeries &series;
    const QList<QColor> &colors; ///< one a series
    int viewWidth = 0;
    UtcDay today;

    /// The thin gaps between the parts of a stack.
    void drawGaps(QPainter *painter) const;
    /// Everything but the series is dimmed; -1: nothing is.
    void drawLit(QPainter *painter, int lit) const;
    void drawProvisionalVeil(QPainter *painter) const;
    /// The zero line, values that stand alone, and the totals of both periods.
    void drawLines(QPainter *painter) const;
    void drawBucketVeil(QPainter *painter, int bucket) const;
    void drawBrush(QPainter *painter, int one, int other) const;
    void drawHead(QPainter *painter) const;

    /// Whether there is anything to say above the plot, and the height it takes.
    static bool hasHead(const ExploreGeometry &geometry);
    static int headHeight();

private:
    void drawGap(QPainter *painter, const ExploreLayer &layer) const;
    void drawLitLine(QPainter *painter, int lit) const;
    void drawDots(QPainter *painter, int series) const;
    void drawTrend(QPainter *painter, const std::vector<std::optional<std::int64_t>> &values, const QPen &pen,
        bool dashed = false) const;
    bool drawsTotal() const;
};

} // namespace spend::ui
