// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartpainter.h"

#include "ui/chart/chartoverlay.h"
#include "ui/chart/hatch.h"
#include "ui/explorer/explorecharttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
constexpr double provisionalVeil = 0.5;
constexpr double dimmingVeil = 0.66;
constexpr double lineWidth = 2;
constexpr double gapWidth = 1.2;
constexpr double thinnestGapped = 3; ///< a gap would leave nothing of thinner parts
constexpr double groundOpacity = 0.7;
constexpr double trendWidth = 1.4;
constexpr double dash = 5;
constexpr double pause = 3.5;
constexpr double dotRadius = 2.5;

QColor veil(double opacity)
{
    QColor color = currentTokens().surface;
    color.setAlphaF(float(opacity));
    return color;
}

QPen thinPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
}

/// Paints a line in dashes that have been going on for \c drawn pixels, or without any where that is negative. Qt takes
/// far longer for one wide outline, which a dashed pen makes of it, than for its pieces.
void drawPieces(QPainter *painter, const QLineF &line, double drawn)
{
    const double length = line.length();
    if (drawn < 0 || length <= 0) {
        painter->drawLine(line);
        return;
    }
    constexpr double period = dash + pause;
    for (double start = -std::fmod(drawn, period); start < length; start += period) {
        const double from = std::max(0.0, start);
        const double to = std::min(length, start + dash);
        if (to > from)
            painter->drawLine(line.pointAt(from / length), line.pointAt(to / length));
    }
}

bool inParts(const ExploreGeometry &geometry)
{
    const auto &layers = geometry.stack().layers();
    return std::any_of(layers.begin(), layers.end(),
        [](const ExploreLayer &layer) { return layer.part == ExploreLayer::Part::Included; });
}
} // namespace

void ExploreChartPainter::drawGaps(QPainter *painter) const
{
    if (geometry.shape() == ChartShape::Lines)
        return;
    for (const ExploreLayer &layer : geometry.stack().layers())
        drawGap(painter, layer);
}

void ExploreChartPainter::drawGap(QPainter *painter, const ExploreLayer &layer) const
{
    const Tokens &t = currentTokens();
    if (geometry.shape() == ChartShape::Bars) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        for (int i = 0; i < geometry.buckets(); ++i) {
            const QRectF bar = geometry.bar(layer, i);
            if (bar.height() >= thinnestGapped) {
                const double end = geometry.y(layer.to[std::size_t(i)]);
                painter->fillRect(QRectF(bar.left() - 1, std::round(end), bar.width() + 2, 1), t.surface);
            }
        }
        painter->setRenderHint(QPainter::Antialiasing, true);
        return;
    }
    painter->setPen(thinPen(t.surface, gapWidth));
    for (int i = 0; i + 1 < geometry.buckets(); ++i) {
        const auto here = std::size_t(i);
        const QLineF edge(
            geometry.center(i), geometry.y(layer.to[here]), geometry.center(i + 1), geometry.y(layer.to[here + 1]));
        const double height = (std::abs(geometry.y(layer.from[here]) - edge.y1())
                                  + std::abs(geometry.y(layer.from[here + 1]) - edge.y2()))
            / 2;
        if (height * edge.dx() / edge.length() >= thinnestGapped)
            painter->drawLine(edge);
    }
}

void ExploreChartPainter::drawLit(QPainter *painter, int lit) const
{
    if (lit < 0 || lit >= geometry.seriesCount() || geometry.seriesCount() < 2)
        return;
    painter->save();
    painter->setClipRect(geometry.plot().adjusted(-1, -1, 1, 1));
    painter->fillRect(geometry.plot().adjusted(-1, -1, 1, 0), veil(dimmingVeil));
    if (geometry.shape() == ChartShape::Lines)
        drawLitLine(painter, lit);
    painter->setPen(Qt::NoPen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const ExploreLayer &layer : geometry.stack().layers()) {
        if (layer.series != lit)
            continue;
        painter->setBrush(series.brush(layer));
        if (geometry.shape() == ChartShape::Area) {
            QPolygonF outline;
            for (int i = 0; i < geometry.buckets(); ++i)
                outline << QPointF(geometry.center(i), geometry.y(layer.to[std::size_t(i)]));
            for (int i = geometry.buckets() - 1; i >= 0; --i)
                outline << QPointF(geometry.center(i), geometry.y(layer.from[std::size_t(i)]));
            painter->drawPolygon(outline);
        }
        for (int i = 0; geometry.shape() == ChartShape::Bars && i < geometry.buckets(); ++i) {
            if (layer.value(std::size_t(i)) != 0)
                painter->drawRect(geometry.bar(layer, i));
        }
        drawGap(painter, layer);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(Qt::NoPen);
    }
    painter->restore();
}

void ExploreChartPainter::drawLitLine(QPainter *painter, int lit) const
{
    drawTrend(painter, geometry.answer().series[std::size_t(lit)].values,
        QPen(colors[lit], lineWidth + 0.6, Qt::SolidLine, Qt::SquareCap));
    drawDots(painter, lit);
}

void ExploreChartPainter::drawProvisionalVeil(QPainter *painter) const
{
    if (geometry.firstProvisional() >= geometry.buckets())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (geometry.shape() == ChartShape::Bars) {
        const double half = geometry.bucketWidth() * geometry.barShare() / 2;
        for (int i = geometry.firstProvisional(); i < geometry.buckets(); ++i) {
            const double top = geometry.y(geometry.stack().above(std::size_t(i)));
            const double bottom = geometry.y(geometry.stack().below(std::size_t(i)));
            painter->fillRect(
                QRectF(geometry.center(i) - half - 1, top - 1, 2 * half + 2, bottom - top + 1), veil(provisionalVeil));
        }
    } else {
        const QRectF plot = geometry.plot();
        painter->fillRect(QRectF(QPointF(geometry.left(geometry.firstProvisional()), plot.top()), plot.bottomRight()),
            veil(provisionalVeil));
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void ExploreChartPainter::drawLines(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = geometry.plot();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(t.line, 1));
    const double zero = geometry.y(0);
    painter->drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    painter->setRenderHint(QPainter::Antialiasing, true);
    if (geometry.shape() == ChartShape::Lines) {
        for (int s = 0; s < geometry.seriesCount(); ++s)
            drawDots(painter, s);
    }
    if (drawsTotal())
        drawTrend(painter, geometry.answer().totalTrend, thinPen(t.muted, trendWidth));
    if (geometry.drawsBefore()) {
        // On a ground of its own, so that it is seen over any colour.
        drawTrend(painter, geometry.answer().totalTrendBefore, thinPen(veil(groundOpacity), 3.4));
        drawTrend(painter, geometry.answer().totalTrendBefore, thinPen(t.muted, trendWidth), true);
    }
}

bool ExploreChartPainter::drawsTotal() const
{
    // The compared line is that of the total, which lines of parts do not show by themselves.
    return geometry.shape() == ChartShape::Lines && geometry.drawsBefore() && geometry.seriesCount() > 1;
}

void ExploreChartPainter::drawDots(QPainter *painter, int s) const
{
    const auto &values = geometry.answer().series[std::size_t(s)].values;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors[s]);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool alone = (i == 0 || !values[i - 1]) && (i + 1 == values.size() || !values[i + 1]);
        if (values[i] && alone)
            painter->drawEllipse(QPointF(geometry.center(int(i)), geometry.y(*values[i])), dotRadius, dotRadius);
    }
}

void ExploreChartPainter::drawTrend(
    QPainter *painter, const std::vector<std::optional<std::int64_t>> &values, const QPen &pen, bool dashed) const
{
    painter->setPen(pen);
    const std::size_t count = std::min(values.size(), std::size_t(geometry.buckets()));
    double drawn = 0; // so that dashes go on over the bends
    for (std::size_t i = 0; i < count; ++i) {
        if (!values[i])
            continue;
        const QPointF here(geometry.center(int(i)), geometry.y(*values[i]));
        if (i + 1 < count && values[i + 1]) {
            const QLineF line(here, QPointF(geometry.center(int(i) + 1), geometry.y(*values[i + 1])));
            drawPieces(painter, line, dashed ? drawn : -1);
            drawn += line.length();
        } else if (i == 0 || !values[i - 1]) { // alone, it is a dash a little wider than a bar
            const double half = geometry.bucketWidth() * geometry.barShare() * 0.7;
            painter->drawLine(here - QPointF(half, 0), here + QPointF(half, 0));
        }
    }
}

void ExploreChartPainter::drawBucketVeil(QPainter *painter, int bucket) const
{
    const Tokens &t = currentTokens();
    QColor color = t.text;
    color.setAlphaF(t.dark ? 0.08f : 0.05f);
    painter->fillRect(
        QRectF(geometry.left(bucket), geometry.plot().top(), geometry.bucketWidth(), geometry.plot().height()), color);
}

void ExploreChartPainter::drawBrush(QPainter *painter, int one, int other) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = geometry.plot();
    const double left = geometry.left(std::min(one, other));
    const double right = geometry.left(std::max(one, other)) + geometry.bucketWidth();
    QColor fill = t.accent;
    fill.setAlphaF(t.dark ? 0.22f : 0.13f);
    painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), fill);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(t.accent, 1));
    painter->drawLine(QPointF(left, plot.top()), QPointF(left, plot.bottom()));
    painter->drawLine(QPointF(right, plot.top()), QPointF(right, plot.bottom()));
    painter->setRenderHint(QPainter::Antialiasing, true);

    const QString words = brushText(geometry, one, other, today);
    painter->setFont(textFont(TextRole::Explanation));
    const double wide = painter->fontMetrics().horizontalAdvance(words) + 2 * space::s;
    const double high = painter->fontMetrics().height() + space::xs;
    const double x = std::clamp((left + right - wide) / 2, 1.0, std::max(1.0, viewWidth - wide - 1));
    const QRectF label(std::floor(x) + 0.5, plot.top() + 4.5, wide, high);
    painter->setPen(QPen(t.accent, 1));
    painter->setBrush(t.accentPale);
    painter->drawRoundedRect(label, corner::chip, corner::chip);
    painter->setPen(t.accent);
    painter->drawText(label, Qt::AlignCenter, words);
}

bool ExploreChartPainter::hasHead(const ExploreGeometry &geometry)
{
    return !geometry.isEmpty()
        && (geometry.drawsBefore() || inParts(geometry) || !shapeNote(geometry.answer()).isEmpty());
}

int ExploreChartPainter::headHeight()
{
    return scaledWithText(20);
}

void ExploreChartPainter::drawHead(QPainter *painter) const
{
    if (!hasHead(geometry))
        return;
    const Tokens &t = currentTokens();
    painter->setFont(textFont(TextRole::Axis));
    const QFontMetrics metrics = painter->fontMetrics();
    const double height = metrics.height();
    constexpr double sample = 18;
    double right = geometry.plot().right();
    // From right to left; each entry is a sample and its word.
    const auto place = [&](const QString &word) {
        const double wide = metrics.horizontalAdvance(word);
        painter->setPen(t.muted);
        painter->drawText(QRectF(right - wide, 3, wide + 1, height), Qt::AlignLeft | Qt::AlignVCenter, word);
        const QRectF box(right - wide - 6 - sample, 3, sample, height);
        right = box.left() - space::l;
        return box;
    };
    const auto line = [painter, &t](const QRectF &box, bool dashed) {
        painter->setPen(thinPen(t.muted, trendWidth));
        drawPieces(painter, QLineF(box.left(), box.center().y(), box.right(), box.center().y()), dashed ? 0 : -1);
    };
    const auto swatch = [painter](const QRectF &box, const QBrush &brush) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush);
        painter->drawRoundedRect(QRectF(box.right() - 11, box.center().y() - 5, 11, 10), 2, 2);
    };
    if (geometry.drawsBefore())
        line(place(comparedLabel(geometry.answer(), today)), true);
    if (drawsTotal())
        line(place(wholeLabel(geometry.answer())), false);
    if (inParts(geometry)) {
        swatch(place(includedLabel()), hatched(t.muted, t.surface));
        swatch(place(onDemandLabel()), t.muted);
    }
    const double left = geometry.plot().left();
    painter->setPen(t.muted);
    painter->drawText(QRectF(left, 3, right - left, height), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(shapeNote(geometry.answer()), Qt::ElideRight, int(right - left)));
}

} // namespace spend::ui
