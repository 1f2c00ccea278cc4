// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartseries.h"

#include "ui/chart/hatch.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLinearGradient>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr double lineWidth = 2;

/// A pen that leaves out where a value is absent. Qt Charts joins any two points of a series; a gradient that is
/// see-through between the last value and the next is a gap without a second series.
QPen gappedPen(const std::vector<std::optional<std::int64_t>> &values, const QColor &color, double plotWidth)
{
    const auto count = double(values.size());
    QLinearGradient gradient(0, 0, plotWidth, 0);
    QGradientStops stops{{0, color}};
    constexpr double sharp = 1e-6;
    std::ptrdiff_t last = -1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const auto here = std::ptrdiff_t(i);
        if (last >= 0 && here > last + 1) {
            const double from = (double(last) + 0.5) / count;
            const double to = (double(here) + 0.5) / count;
            stops << QGradientStop(from, color) << QGradientStop(from + sharp, Qt::transparent)
                  << QGradientStop(to - sharp, Qt::transparent) << QGradientStop(to, color);
        }
        last = here;
    }
    if (stops.size() == 1)
        return QPen(color, lineWidth, Qt::SolidLine, Qt::SquareCap);
    stops << QGradientStop(1, color);
    gradient.setStops(stops);
    return QPen(QBrush(gradient), lineWidth, Qt::SolidLine, Qt::SquareCap);
}
} // namespace

ExploreChartSeries::ExploreChartSeries(QChart *chart)
    : m_chart(chart)
    , m_time(new QValueAxis(chart))
    , m_amounts(new QValueAxis(chart))
    , m_bars(new QStackedBarSeries(chart))
{
    for (QValueAxis *axis : {m_time, m_amounts}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_time->setGridLineVisible(false);
    chart->addSeries(m_bars);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_amounts, Qt::AlignLeft);
    m_bars->attachAxis(m_time);
    m_bars->attachAxis(m_amounts);
}

void ExploreChartSeries::fill(const ExploreGeometry &geometry)
{
    const int count = std::max(1, geometry.buckets());
    m_time->setRange(-0.5, count - 0.5);
    m_amounts->setRange(geometry.scale().lowest, geometry.scale().highest);
    m_amounts->setTickCount(geometry.scale().lines());
    fillBars(geometry);
    fillAreas(geometry);
    fillLines(geometry);
}

void ExploreChartSeries::fillBars(const ExploreGeometry &geometry)
{
    const bool shown = geometry.shape() == ChartShape::Bars && !geometry.isEmpty();
    const auto &layers = geometry.stack().layers();
    const qsizetype needed = shown ? qsizetype(layers.size()) : 0;
    for (qsizetype i = m_setsShown; i > needed; --i) {
        m_bars->take(m_sets[i - 1]);
        m_sets[i - 1]->setParent(m_chart);
    }
    while (m_sets.size() < needed)
        m_sets.append(new QBarSet(QString(), m_chart));
    for (qsizetype i = 0; i < needed; ++i) {
        QList<qreal> values;
        values.reserve(geometry.buckets());
        for (int bucket = 0; bucket < geometry.buckets(); ++bucket)
            values.append(onAxis(layers[std::size_t(i)].value(std::size_t(bucket)), geometry.scale().unit));
        // One set after the other: were all empty for a moment, Qt would make every bar anew.
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(values);
    }
    if (needed > m_setsShown)
        m_bars->append(m_sets.mid(m_setsShown, needed - m_setsShown));
    m_setsShown = needed;
}

void ExploreChartSeries::fillAreas(const ExploreGeometry &geometry)
{
    const bool shown = geometry.shape() == ChartShape::Area && !geometry.isEmpty();
    const auto &layers = geometry.stack().layers();
    const qsizetype needed = shown ? qsizetype(layers.size()) : 0;
    while (m_areas.size() < needed)
        m_areas.append(makeArea());
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        QList<QPointF> upper, lower;
        for (int bucket = 0; i < needed && bucket < geometry.buckets(); ++bucket) {
            const ExploreLayer &layer = layers[std::size_t(i)];
            upper.append({qreal(bucket), onAxis(layer.to[std::size_t(bucket)], geometry.scale().unit)});
            lower.append({qreal(bucket), onAxis(layer.from[std::size_t(bucket)], geometry.scale().unit)});
        }
        m_areas[i]->setVisible(i < needed);
        m_areas[i]->upperSeries()->replace(upper);
        m_areas[i]->lowerSeries()->replace(lower);
    }
}

void ExploreChartSeries::fillLines(const ExploreGeometry &geometry)
{
    const bool shown = geometry.shape() == ChartShape::Lines && !geometry.isEmpty();
    const qsizetype needed = shown ? geometry.seriesCount() : 0;
    while (m_lines.size() < needed)
        m_lines.append(makeLine());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points;
        for (int bucket = 0; i < needed && bucket < geometry.buckets(); ++bucket) {
            const auto &value = geometry.answer().series[std::size_t(i)].values[std::size_t(bucket)];
            if (value)
                points.append({qreal(bucket), onAxis(*value, geometry.scale().unit)});
        }
        m_lines[i]->setVisible(i < needed);
        m_lines[i]->replace(points);
    }
}

QAreaSeries *ExploreChartSeries::makeArea()
{
    auto *area = new QAreaSeries(new QLineSeries(m_chart), new QLineSeries(m_chart));
    m_chart->addSeries(area);
    area->attachAxis(m_time);
    area->attachAxis(m_amounts);
    return area;
}

QLineSeries *ExploreChartSeries::makeLine()
{
    auto *line = new QLineSeries;
    m_chart->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(m_amounts);
    return line;
}

void ExploreChartSeries::color(const ExploreGeometry &geometry, const QList<QColor> &colors)
{
    const Tokens &t = currentTokens();
    m_colors = colors;
    m_hatched.clear();
    const auto &layers = geometry.stack().layers();
    const bool parts = std::any_of(layers.begin(), layers.end(),
        [](const ExploreLayer &layer) { return layer.part == ExploreLayer::Part::Included; });
    for (qsizetype i = 0; parts && i < colors.size(); ++i)
        m_hatched.append(hatched(colors[i], t.surface));
    for (qsizetype i = 0; i < qsizetype(layers.size()); ++i) {
        const QBrush filled = brush(layers[std::size_t(i)]);
        if (geometry.shape() == ChartShape::Bars && i < m_setsShown) {
            m_sets[i]->setBrush(filled);
            m_sets[i]->setPen(Qt::NoPen);
        } else if (geometry.shape() == ChartShape::Area && i < m_areas.size()) {
            m_areas[i]->setBrush(filled);
            m_areas[i]->setPen(Qt::NoPen);
        }
    }
    penLines(geometry);
    m_amounts->setGridLinePen(QPen(t.grid, 1));
}

void ExploreChartSeries::penLines(const ExploreGeometry &geometry)
{
    if (geometry.shape() != ChartShape::Lines || geometry.isEmpty())
        return;
    for (qsizetype i = 0; i < std::min(m_lines.size(), m_colors.size()); ++i)
        m_lines[i]->setPen(
            gappedPen(geometry.answer().series[std::size_t(i)].values, m_colors[i], geometry.plot().width()));
}

void ExploreChartSeries::fit(const ExploreGeometry &geometry)
{
    m_bars->setBarWidth(geometry.barShare());
    penLines(geometry);
}

QBrush ExploreChartSeries::brush(const ExploreLayer &layer) const
{
    if (layer.part == ExploreLayer::Part::Included && layer.series < m_hatched.size())
        return m_hatched[layer.series];
    return layer.series < m_colors.size() ? QBrush(m_colors[layer.series]) : QBrush();
}

} // namespace spend::ui
