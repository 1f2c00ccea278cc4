// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a SpendChart paints over its bars and grid: limits, dates, the forecast, the marked bar.
#include "ui/overview/spendchart.h"

#include "ui/chart/chartoverlay.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace spend::ui
{

void SpendChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_answer || m_answer->buckets.empty())
        return;
    const Tokens &t = currentTokens();
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(textFont(TextRole::Axis));
    drawForecast(painter);
    for (const ChartLimit &limit : m_limits)
        drawLimit(painter, plot, yOf(toDollars(limit.amount)), limit);
    ChartOverlay{m_scale, m_dateTexts, plot, width(), m_firstProvisional, 0, int(m_ahead.size())}.draw(painter);
    if (m_spot.bucket >= 0) {
        QColor veil = t.text;
        veil.setAlphaF(t.dark ? 0.08f : 0.05f);
        painter->fillRect(
            QRectF(plot.left() + m_spot.bucket * bucketWidth(), plot.top(), bucketWidth(), plot.height()), veil);
    }
    if (hasFocus() && m_ringed) {
        painter->setPen(QPen(t.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    painter->restore();
}

void SpendChart::drawForecast(QPainter *painter) const
{
    if (m_ahead.empty())
        return;
    const Tokens &t = currentTokens();
    const QRectF plot = chart()->plotArea();
    const double first = plot.left() + double(m_answer->buckets.size()) * bucketWidth();
    QPolygonF cone;
    QPolygonF line;
    for (std::size_t i = 0; i < m_ahead.size(); ++i) {
        const double x = first + (double(i) + 0.5) * bucketWidth();
        line.append({x, yOf(toDollars(m_ahead[i].amount.expected))});
        cone.append({x, yOf(toDollars(m_ahead[i].amount.likely80.high))});
    }
    for (std::size_t i = m_ahead.size(); i-- > 0;)
        cone.append({line[qsizetype(i)].x(), yOf(toDollars(m_ahead[i].amount.likely80.low))});
    if (m_ahead.size() == 1) { // the last day of a cycle: as wide as a bar
        const double half = bucketWidth() * barShare() / 2;
        cone = QRectF(line[0].x() - half, cone[0].y(), 2 * half, cone[1].y() - cone[0].y());
        line = QPolygonF({line[0] - QPointF(half, 0), line[0] + QPointF(half, 0)});
    }
    QColor pale = t.accent;
    pale.setAlphaF(t.dark ? 0.20f : 0.14f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pale);
    painter->drawPolygon(cone);
    QPen pen(t.accent, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);

    painter->setPen(t.accent);
    for (const QString &word : {tr("forecast, 80 %"), tr("forecast"), tr("80 %")}) { // the longest with room
        const double wide = painter->fontMetrics().horizontalAdvance(word) + 4;
        const double left = std::min(first + (plot.right() - first - wide) / 2, width() - wide);
        if (left < first)
            continue; // it would run into "provisional"
        painter->drawText(
            QRectF(left, plot.top() + 2, wide, painter->fontMetrics().height()), Qt::AlignHCenter | Qt::AlignTop, word);
        break;
    }
}

} // namespace spend::ui
