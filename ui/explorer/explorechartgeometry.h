// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explore.h"
#include "ui/chart/chartscale.h"
#include "ui/explorer/explorechartstack.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>

namespace spend::ui
{

/// A place of the chart: a bucket, and the series in it or -1 for the bucket as a whole.
struct ExploreSpot {
    int bucket = -1;
    int series = -1;
    friend bool operator==(const ExploreSpot &, const ExploreSpot &) = default;
};

/// Where everything of an answer stands in the view, and what stands at a point of it. Pixels come and go with the plot
/// area; amounts and days do not.
class ExploreGeometry
{
public:
    ExploreGeometry() = default;
    explicit ExploreGeometry(std::shared_ptr<const ExploreAnswer> answer);

    /// Nothing to draw: no answer, or no buckets.
    bool isEmpty() const { return m_count == 0; }
    const ExploreAnswer &answer() const { return *m_answer; }
    ChartShape shape() const { return m_shape; }
    const ExploreStack &stack() const { return m_stack; }
    const ChartScale &scale() const { return m_scale; }
    int buckets() const { return m_count; }
    int seriesCount() const;
    /// First bucket whose figures still change; buckets() where none does.
    int firstProvisional() const { return m_firstProvisional; }
    /// Grouped by a dimension of time: one series, and buckets are what can be chosen.
    bool timeGrouped() const;
    bool isOther(int series) const;
    /// There is a period of comparison to tell of.
    bool hasBefore() const;
    /// Its total is laid over the chart. Not over lines of amounts: those of a few parts would lie flat below it.
    bool drawsBefore() const;

    /// The days that a bucket holds within the range.
    DateRange days(int bucket) const;
    /// The days from one bucket to another, in either order.
    DateRange days(int one, int other) const;
    /// The bucket that holds a day of the range; -1 outside.
    int bucketOf(UtcDay day) const;

    const QRectF &plot() const { return m_plot; }
    void setPlot(const QRectF &plot) { m_plot = plot; }
    double bucketWidth() const;
    /// The share of a bucket that its bar takes.
    double barShare() const;
    double left(int bucket) const { return m_plot.left() + bucket * bucketWidth(); }
    double center(int bucket) const { return left(bucket) + bucketWidth() / 2; }
    double y(std::int64_t value) const;
    QRectF bar(const ExploreLayer &layer, int bucket) const;
    /// The bucket at a height of the view; clamped to the ends if asked for, else -1 beside the plot.
    int bucketAt(double x, bool clamped = false) const;
    ExploreSpot spotAt(const QPointF &position) const;
    /// The middle of a part (in shapes of lines, the point), or of what a bucket holds.
    QPointF centerOf(const ExploreSpot &spot) const;

private:
    int barAt(int bucket, double y) const;
    int areaAt(const QPointF &position) const;
    int lineAt(const QPointF &position) const;
    /// Between which two buckets' centres a point lies, and how far along.
    struct Between {
        int before, after;
        double along;
    };
    Between betweenAt(double x) const;

    std::shared_ptr<const ExploreAnswer> m_answer;
    int m_count = 0;
    ChartShape m_shape = ChartShape::Bars;
    ExploreStack m_stack;
    ChartScale m_scale;
    int m_firstProvisional = 0;
    QRectF m_plot;
};

} // namespace spend::ui
