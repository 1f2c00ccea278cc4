// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartpainter.h"

#include "ui/chart/chartoverlay.h"
#include "ui/chart/hatch.h"
#include "ui/explorer/explorecharttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
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
constexpr double dotRadius = 2.5;

QColor veil(double opacity)
{
    QColor color = currentTokens().surface;
    color.setAlphaF(float(opacity));
    return color;
}

QPen comparedPen()
{
    QPen pen(currentTokens().muted, 1.4, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({3.5, 2.5});
    return pen;
}

bool inParts(const ExploreGeometry &geometry)
{
    const auto &layers = geometry.stack().layers();
    return std::any_of(layers.begin(), layers.end(),
        [](const ExploreLayer &layer) { return layer.part == ExploreLayer::Part::Included; });
}
} // namespace

void ExploreChartPainter::drawLit(QPainter *painter, int lit) const
{
    if (lit < 0 || lit >= geometry.seriesCount() || geometry.seriesCount() < 2)
        return;
    const Tokens &t = currentTokens();
    painter->save();
    painter->setClipRect(geometry.plot().adjusted(-1, -1, 1, 1));
    painter->fillRect(geometry.plot().adjusted(-1, -1, 1, 0), veil(dimmingVeil));
    if (geometry.shape() == ChartShape::Lines)
        drawLitLine(painter, lit);
    painter->setPen(QPen(t.surface, 1));
    painter->setRenderHint(QPainter::Antialiasing, geometry.shape() == ChartShape::Area);
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
            continue;
        }
        for (int i = 0; i < geometry.buckets(); ++i) {
            if (layer.value(std::size_t(i)) != 0)
                painter->drawRect(geometry.bar(layer, i));
        }
    }
    painter->restore();
}

void ExploreChartPainter::drawLitLine(QPainter *painter, int lit) const
{
    drawTrend(painter, geometry.answer().series[std::size_t(lit)].values,
        QPen(colors[lit], lineWidth + 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
        drawTrend(painter, geometry.answer().totalTrend, QPen(t.muted, 1.4));
    if (geometry.showsBefore())
        drawTrend(painter, geometry.answer().totalTrendBefore, comparedPen());
}

bool ExploreChartPainter::drawsTotal() const
{
    // The compared line is that of the total, which lines of parts do not show by themselves.
    return geometry.shape() == ChartShape::Lines && geometry.showsBefore() && geometry.seriesCount() > 1;
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
    QPainter *painter, const std::vector<std::optional<std::int64_t>> &values, const QPen &pen) const
{
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const std::size_t count = std::min(values.size(), std::size_t(geometry.buckets()));
    QPolygonF run;
    const auto finish = [this, painter, &run] {
        const double half = geometry.bucketWidth() * geometry.barShare() / 2;
        if (run.size() == 1) // alone, it is a dash as wide as a bar
            painter->drawLine(run[0] - QPointF(half, 0), run[0] + QPointF(half, 0));
        else if (!run.isEmpty())
            painter->drawPolyline(run);
        run.clear();
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (values[i])
            run << QPointF(geometry.center(int(i)), geometry.y(*values[i]));
        else
            finish();
    }
    finish();
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
        && (geometry.showsBefore() || inParts(geometry) || !shapeNote(geometry.answer()).isEmpty());
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
    const auto line = [painter](const QRectF &box, const QPen &pen) {
        painter->setPen(pen);
        painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    };
    const auto swatch = [painter](const QRectF &box, const QBrush &brush) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush);
        painter->drawRoundedRect(QRectF(box.right() - 11, box.center().y() - 5, 11, 10), 2, 2);
    };
    if (geometry.showsBefore())
        line(place(comparedLabel(geometry.answer(), today)), comparedPen());
    if (drawsTotal())
        line(place(QCoreApplication::translate("ExploreChartText", "Total")), QPen(t.muted, 1.4));
    if (inParts(geometry)) {
        swatch(place(QCoreApplication::translate("ExploreChartText", "Included")), hatched(t.muted, t.surface));
        swatch(place(QCoreApplication::translate("ExploreChartText", "On-demand")), t.muted);
    }
    const double left = geometry.plot().left();
    painter->setPen(t.muted);
    painter->drawText(QRectF(left, 3, right - left, height), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(shapeNote(geometry.answer()), Qt::ElideRight, int(right - left)));
}

} // namespace spend::ui
