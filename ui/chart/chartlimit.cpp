// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlimit.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace spend::ui
{

namespace
{
QColor colorOf(ChartLimit::Tone tone)
{
    const Tokens &t = currentTokens();
    return tone == ChartLimit::Tone::Bad ? t.bad : tone == ChartLimit::Tone::Caution ? t.caution : t.muted;
}
} // namespace

void drawLimit(QPainter *painter, const QRectF &plot, double y, const ChartLimit &limit)
{
    if (y < plot.top() - 1 || y > plot.bottom())
        return;
    painter->setPen(QPen(colorOf(limit.tone), 1.5));
    painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = metrics.elidedText(limit.text, Qt::ElideMiddle, std::max(0, int(plot.width()) - 24));
    const double height = metrics.height();
    // The first line of a plot holds the legend or the words over days to come.
    const bool above = y - height - 2 > plot.top() + height;
    const QRectF box(plot.left() + 6, above ? y - height - 2 : y + 2, metrics.horizontalAdvance(text) + 8, height);
    QColor behind = currentTokens().surface;
    behind.setAlphaF(0.82f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(behind);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(colorOf(limit.tone));
    painter->drawText(box, Qt::AlignCenter, text);
    painter->setBrush(Qt::NoBrush);
}

std::int64_t withLimit(std::int64_t most, const ChartLimit &limit)
{
    return limit.amount <= most + most / 2 ? std::max(most, limit.amount) : most;
}

} // namespace spend::ui
