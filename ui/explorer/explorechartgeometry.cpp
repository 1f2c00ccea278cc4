// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace spend::ui
{

namespace
{
constexpr double widestBar = 46;
constexpr double thickestShare = 0.68;
constexpr double lineReach = 9; ///< how far from a line still means it

int provisionalFrom(const ExploreAnswer &answer)
{
    const auto &buckets = answer.buckets;
    for (std::size_t i = 0; i < buckets.size() && answer.provisionalFromMs > 0; ++i) {
        const UtcDay end = i + 1 < buckets.size() ? buckets[i + 1] : answer.range.last + 1;
        if (end.startMs() > answer.provisionalFromMs)
            return int(i);
    }
    return int(buckets.size());
}

bool isTime(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week || dimension == Dimension::Month
        || dimension == Dimension::Cycle;
}
} // namespace

ExploreGeometry::ExploreGeometry(std::shared_ptr<const ExploreAnswer> answer)
    : m_answer(std::move(answer))
    , m_count(m_answer ? int(m_answer->buckets.size()) : 0)
{
    if (!m_answer)
        return;
    m_shape = drawnShape(*m_answer);
    m_firstProvisional = provisionalFrom(*m_answer);
    std::int64_t least = 0;
    std::int64_t most = 0;
    const auto cover = [&least, &most](const std::vector<std::optional<std::int64_t>> &values) {
        for (const auto &value : values) {
            least = std::min(least, value.value_or(0));
            most = std::max(most, value.value_or(0));
        }
    };
    if (m_shape == ChartShape::Lines) {
        for (const ExploreSeries &series : m_answer->series)
            cover(series.values);
        if (drawsBefore())
            cover(m_answer->totalTrend); // the two are compared with each other
    } else {
        m_stack = ExploreStack(*m_answer);
        least = m_stack.least();
        most = m_stack.most();
    }
    if (drawsBefore())
        cover(m_answer->totalTrendBefore);
    m_scale = ChartScale::covering(least, most, m_answer->unit);
}

int ExploreGeometry::seriesCount() const
{
    return m_answer ? int(m_answer->series.size()) : 0;
}

bool ExploreGeometry::timeGrouped() const
{
    return m_answer && !m_answer->view.by.empty() && isTime(m_answer->view.by.front());
}

bool ExploreGeometry::isOther(int series) const
{
    return !timeGrouped() && series >= 0 && series < seriesCount()
        && m_answer->series[std::size_t(series)].key.isEmpty();
}

bool ExploreGeometry::hasBefore() const
{
    return m_answer && m_answer->compared && m_answer->comparable && !m_answer->totalTrendBefore.empty();
}

bool ExploreGeometry::drawsBefore() const
{
    const bool partsAsLines = m_shape == ChartShape::Lines && seriesCount() > 1 && m_answer->view.basis == Basis::Total;
    return hasBefore() && !partsAsLines;
}

DateRange ExploreGeometry::days(int bucket) const
{
    const auto &starts = m_answer->buckets;
    const UtcDay last = bucket + 1 < m_count ? starts[std::size_t(bucket) + 1] - 1 : m_answer->range.last;
    return {std::max(starts[std::size_t(bucket)], m_answer->range.first), last};
}

DateRange ExploreGeometry::days(int one, int other) const
{
    return {days(std::min(one, other)).first, days(std::max(one, other)).last};
}

int ExploreGeometry::bucketOf(UtcDay day) const
{
    if (isEmpty() || !m_answer->range.contains(day))
        return -1;
    const auto &starts = m_answer->buckets;
    return int(std::upper_bound(starts.begin(), starts.end(), day) - starts.begin()) - 1;
}

double ExploreGeometry::bucketWidth() const
{
    return m_count == 0 ? 0 : m_plot.width() / m_count;
}

double ExploreGeometry::barShare() const
{
    const double bucket = bucketWidth();
    return bucket <= 0 ? thickestShare : std::min(thickestShare, widestBar / bucket);
}

double ExploreGeometry::y(std::int64_t value) const
{
    return m_plot.bottom()
        - (onAxis(value, m_scale.unit) - m_scale.lowest) / (m_scale.highest - m_scale.lowest) * m_plot.height();
}

QRectF ExploreGeometry::bar(const ExploreLayer &layer, int bucket) const
{
    const double half = bucketWidth() * barShare() / 2;
    const double from = y(layer.from[std::size_t(bucket)]);
    const double to = y(layer.to[std::size_t(bucket)]);
    return {QPointF(center(bucket) - half, std::min(from, to)), QPointF(center(bucket) + half, std::max(from, to))};
}

int ExploreGeometry::bucketAt(double x, bool clamped) const
{
    if (isEmpty() || bucketWidth() <= 0)
        return -1;
    const int bucket = int(std::floor((x - m_plot.left()) / bucketWidth()));
    if (clamped)
        return std::clamp(bucket, 0, m_count - 1);
    return bucket >= 0 && bucket < m_count ? bucket : -1;
}

ExploreSpot ExploreGeometry::spotAt(const QPointF &position) const
{
    ExploreSpot spot;
    if (!m_plot.adjusted(0, 0, 0, 2).contains(position))
        return spot;
    spot.bucket = bucketAt(position.x());
    if (spot.bucket < 0)
        return spot;
    switch (m_shape) {
    case ChartShape::Bars:
        if (std::abs(position.x() - center(spot.bucket)) <= bucketWidth() * barShare() / 2 + 1)
            spot.series = barAt(spot.bucket, position.y());
        break;
    case ChartShape::Area:
        spot.series = areaAt(position);
        break;
    case ChartShape::Lines:
        spot.series = lineAt(position);
        break;
    }
    return spot;
}

int ExploreGeometry::barAt(int bucket, double position) const
{
    for (const ExploreLayer &layer : m_stack.layers()) {
        const double from = y(layer.from[std::size_t(bucket)]);
        const double to = y(layer.to[std::size_t(bucket)]);
        if (position <= std::max(from, to) && position > std::min(from, to))
            return layer.series;
    }
    return -1;
}

ExploreGeometry::Between ExploreGeometry::betweenAt(double x) const
{
    const double place = (x - m_plot.left()) / bucketWidth() - 0.5;
    const int before = std::clamp(int(std::floor(place)), 0, m_count - 1);
    const int after = std::min(before + 1, m_count - 1);
    return {before, after, std::clamp(place - before, 0.0, 1.0)};
}

int ExploreGeometry::areaAt(const QPointF &position) const
{
    if (position.x() < center(0) || position.x() > center(m_count - 1))
        return -1;
    const Between at = betweenAt(position.x());
    const auto height = [this, &at](const std::vector<std::int64_t> &values) {
        return std::lerp(y(values[std::size_t(at.before)]), y(values[std::size_t(at.after)]), at.along);
    };
    for (const ExploreLayer &layer : m_stack.layers()) {
        const double from = height(layer.from);
        const double to = height(layer.to);
        if (position.y() <= std::max(from, to) && position.y() > std::min(from, to))
            return layer.series;
    }
    return -1;
}

int ExploreGeometry::lineAt(const QPointF &position) const
{
    const Between at = betweenAt(position.x());
    int nearest = -1;
    double least = lineReach;
    for (int s = 0; s < seriesCount(); ++s) {
        const auto &values = m_answer->series[std::size_t(s)].values;
        const auto &before = values[std::size_t(at.before)];
        const auto &after = values[std::size_t(at.after)];
        double away = std::numeric_limits<double>::max();
        if (before && after)
            away = std::abs(std::lerp(y(*before), y(*after), at.along) - position.y());
        else if (before)
            away = std::hypot(position.x() - center(at.before), y(*before) - position.y());
        else if (after)
            away = std::hypot(position.x() - center(at.after), y(*after) - position.y());
        if (away < least) {
            least = away;
            nearest = s;
        }
    }
    return nearest;
}

QPointF ExploreGeometry::centerOf(const ExploreSpot &spot) const
{
    const double x = center(spot.bucket);
    const auto bucket = std::size_t(spot.bucket);
    if (m_shape == ChartShape::Lines) {
        const auto value =
            spot.series < 0 ? m_answer->totalTrend[bucket] : m_answer->series[std::size_t(spot.series)].values[bucket];
        return {x, y(value.value_or(0))};
    }
    if (spot.series < 0)
        return {x, y(m_stack.above(bucket))};
    // Of a series in parts, the middle of the larger part.
    const ExploreLayer *largest = nullptr;
    for (const ExploreLayer &layer : m_stack.layers()) {
        if (layer.series == spot.series
            && (!largest || std::abs(layer.value(bucket)) > std::abs(largest->value(bucket))))
            largest = &layer;
    }
    return {x, (y(largest->from[bucket]) + y(largest->to[bucket])) / 2};
}

} // namespace spend::ui
