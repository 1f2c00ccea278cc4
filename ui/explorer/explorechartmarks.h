// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/chartmark.h"
#include "ui/explorer/explorechartgeometry.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace spend::ui
{

/// Marks that share one symbol, because they lie in one bucket or in buckets too narrow for two.
struct MarkGroup {
    int firstBucket = 0;
    int lastBucket = 0;
    double x = 0; ///< middle of the symbol
    QList<ChartMark> marks; ///< by day

    bool hasNote() const;
    friend bool operator==(const MarkGroup &, const MarkGroup &) = default;
};

/// The lane of symbols between the axis and its dates.
class ExploreChartMarks
{
public:
    void setMarks(const QList<ChartMark> &marks) { m_marks = marks; }
    /// Which symbols there are, with the plot as it is now.
    void arrange(const ExploreGeometry &geometry);

    const QList<MarkGroup> &groups() const { return m_groups; }
    /// True where any mark lies in the answer's range.
    bool isShown() const { return !m_groups.isEmpty(); }
    /// Height that the lane takes between the axis and its dates.
    int height() const;
    QRectF place(const ExploreGeometry &geometry, int group) const;
    /// The symbol at a point of the view, or -1.
    int groupAt(const ExploreGeometry &geometry, const QPointF &position) const;
    /// The symbol of a bucket, or -1.
    int groupOf(int bucket) const;
    void draw(QPainter *painter, const ExploreGeometry &geometry, int current) const;

private:
    QList<ChartMark> m_marks;
    QList<MarkGroup> m_groups;
};

} // namespace spend::ui
