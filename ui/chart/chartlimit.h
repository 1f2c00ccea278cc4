// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <cstdint>

class QPainter;

namespace spend::ui
{

/// A limit across a chart, such as a budget.
struct ChartLimit {
    enum class Tone { Plain, Caution, Bad };
    QString text; ///< says what it is, with its amount
    std::int64_t amount = 0; ///< micro-cents
    Tone tone = Tone::Plain;

    friend bool operator==(const ChartLimit &, const ChartLimit &) = default;
};

/// Draws it at a height of the plot, with its text at the left, above the line where there is room. Nothing where the
/// height lies outside the plot.
void drawLimit(QPainter *painter, const QRectF &plot, double y, const ChartLimit &limit);

/// What the top of a chart's scale must hold so that the limit is seen; a limit far above would flatten everything.
std::int64_t withLimit(std::int64_t most, const ChartLimit &limit);

} // namespace spend::ui
