// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorechartmarks.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int laneHeight = 19;
constexpr double symbol = 14;
constexpr double symbolApart = 20;
constexpr int countWidth = 9; ///< room for the number beside a symbol

void drawFlag(QPainter *painter, const QPointF &center, const Tokens &t)
{
    const double left = center.x() - 4;
    const double top = center.y() - symbol / 2 + 1;
    painter->setPen(QPen(t.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(left, top), QPointF(left, top + symbol - 2));
    QPainterPath cloth(QPointF(left, top));
    cloth.lineTo(left + 10, top + 3.5);
    cloth.lineTo(left, top + 7.5);
    cloth.closeSubpath();
    painter->setPen(QPen(t.accent, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(t.accent);
    painter->drawPath(cloth);
}

void drawDiamond(QPainter *painter, const QPointF &center, const Tokens &t)
{
    const double half = symbol / 2 + 1;
    QPainterPath diamond(center - QPointF(0, half));
    diamond.lineTo(center + QPointF(half, 0));
    diamond.lineTo(center + QPointF(0, half));
    diamond.lineTo(center - QPointF(half, 0));
    diamond.closeSubpath();
    painter->setPen(QPen(t.muted, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(t.surface);
    painter->drawPath(diamond);
    QFont font = textFont(TextRole::Axis);
    font.setPixelSize(9); // the size of the symbol, not of a text
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(t.muted);
    painter->drawText(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half), Qt::AlignCenter, u"$"_s);
}
} // namespace

bool MarkGroup::hasNote() const
{
    return std::any_of(
        marks.begin(), marks.end(), [](const ChartMark &mark) { return mark.kind == ChartMark::Kind::Note; });
}

void ExploreChartMarks::arrange(const ExploreGeometry &geometry)
{
    m_groups.clear();
    QList<ChartMark> sorted = m_marks;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const ChartMark &a, const ChartMark &b) { return a.day < b.day; });
    for (const ChartMark &mark : std::as_const(sorted)) {
        const int bucket = geometry.bucketOf(mark.day);
        if (bucket < 0)
            continue;
        const double x = geometry.center(bucket);
        // Without a plot area yet, only marks of the same bucket share.
        const bool shares = !m_groups.isEmpty()
            && (m_groups.last().lastBucket == bucket
                || (geometry.bucketWidth() > 0 && x - geometry.center(m_groups.last().firstBucket) < symbolApart));
        if (!shares)
            m_groups.append({bucket, bucket, x, {}});
        MarkGroup &group = m_groups.last();
        group.lastBucket = bucket;
        group.x = (geometry.center(group.firstBucket) + x) / 2;
        group.marks.append(mark);
    }
}

int ExploreChartMarks::height() const
{
    return isShown() ? scaledWithText(laneHeight) : 0;
}

QRectF ExploreChartMarks::place(const ExploreGeometry &geometry, int group) const
{
    const MarkGroup &g = m_groups[group];
    const double width = symbolApart + (g.marks.size() > 1 ? scaledWithText(countWidth) : 0);
    return {g.x - symbolApart / 2, geometry.plot().bottom() + 2, width, double(scaledWithText(laneHeight))};
}

int ExploreChartMarks::groupAt(const ExploreGeometry &geometry, const QPointF &position) const
{
    for (int i = 0; i < int(m_groups.size()); ++i) {
        if (place(geometry, i).contains(position))
            return i;
    }
    return -1;
}

int ExploreChartMarks::groupOf(int bucket) const
{
    for (int i = 0; i < int(m_groups.size()); ++i) {
        if (m_groups[i].firstBucket <= bucket && bucket <= m_groups[i].lastBucket)
            return i;
    }
    return -1;
}

void ExploreChartMarks::draw(QPainter *painter, const ExploreGeometry &geometry, int current) const
{
    const Tokens &t = currentTokens();
    for (int i = 0; i < int(m_groups.size()); ++i) {
        const MarkGroup &group = m_groups[i];
        const QRectF box = place(geometry, i);
        if (i == current) {
            painter->setPen(QPen(t.accent, 1, Qt::CustomDashLine));
            QPen pen = painter->pen();
            pen.setDashPattern({2, 3});
            painter->setPen(pen);
            painter->drawLine(QPointF(group.x, geometry.plot().top()), QPointF(group.x, box.top()));
            painter->setPen(QPen(t.accent, 1));
            painter->setBrush(t.accentPale);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QPointF center(group.x, box.center().y());
        if (group.hasNote())
            drawFlag(painter, center, t);
        else
            drawDiamond(painter, center, t);
        if (group.marks.size() > 1) {
            painter->setFont(textFont(TextRole::Axis));
            painter->setPen(group.hasNote() ? t.accent : t.muted);
            painter->drawText(QRectF(group.x + symbol / 2 + 1, box.top(), scaledWithText(countWidth + 6), box.height()),
                Qt::AlignLeft | Qt::AlignVCenter, countText(group.marks.size()));
        }
    }
}

} // namespace spend::ui
