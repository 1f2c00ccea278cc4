// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pointer and the keys of a SpendChart are on, its tooltip, and what choosing it does.
#include "ui/overview/spendchart.h"

#include "ui/chart/chartoverlay.h"
#include "ui/chart/charttip.h"
#include "ui/forecast/forecasttext.h"
#include "ui/overview/overviewtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

SpendChart::Spot SpendChart::spotAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    const double bucket = bucketWidth();
    if (bucket <= 0 || !plot.adjusted(0, 0, 0, 2).contains(position))
        return {};
    Spot spot;
    spot.bucket = std::min(int((position.x() - plot.left()) / bucket), bucketCount() - 1);
    if (spot.bucket >= int(m_answer->buckets.size()))
        return spot; // ahead, where there are no parts
    const double center = plot.left() + (spot.bucket + 0.5) * bucket;
    if (std::abs(position.x() - center) > bucket * barShare() / 2 + 1)
        return spot;
    double above = 0;
    double below = 0;
    for (std::size_t s = 0; s < m_answer->series.size(); ++s) {
        const double value = toDollars(m_answer->series[s].values[std::size_t(spot.bucket)]);
        double &edge = value < 0 ? below : above;
        const double from = yOf(edge);
        edge += value;
        const double to = yOf(edge);
        if (position.y() <= std::max(from, to) && position.y() > std::min(from, to)) {
            spot.series = int(s);
            break;
        }
    }
    return spot;
}

QPointF SpendChart::centerOf(Spot spot) const
{
    if (!m_answer || spot.bucket < 0 || bucketCount() == 0)
        return {}; // before the first answer there is nowhere to be
    const double x = chart()->plotArea().left() + (spot.bucket + 0.5) * bucketWidth();
    double above = 0;
    double below = 0;
    double middle = 0;
    // Ahead there are no parts, and another answer may have fewer of them than the one that the spot is from.
    const int parts = spot.bucket < int(m_answer->buckets.size()) ? int(m_answer->series.size()) : 0;
    for (int s = 0; s <= spot.series && s < parts; ++s) {
        const double value = toDollars(m_answer->series[std::size_t(s)].values[std::size_t(spot.bucket)]);
        double &edge = value < 0 ? below : above;
        middle = edge + value / 2;
        edge += value;
    }
    return {x, yOf(middle)};
}

void SpendChart::setSpot(Spot spot)
{
    if (spot == m_spot)
        return;
    m_spot = spot;
    placeTip();
    const bool filters = spot.series >= 0 && !m_answer->series[std::size_t(spot.series)].key.isEmpty();
    viewport()->setCursor(filters ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SpendChart::placeTip()
{
    if (!m_tip)
        return;
    if (m_spot.bucket < 0) {
        m_tip->hide();
        return;
    }
    const int half = int(bucketWidth() / 2);
    const QPoint top(int(centerOf({m_spot.bucket, -1}).x()), ChartOverlay::margins().top());
    const QRect column(top - QPoint(half, 0), QSize(2 * half, 1));
    if (m_spot.bucket >= int(m_answer->buckets.size())) {
        const ForecastDay &ahead = m_ahead[std::size_t(m_spot.bucket) - m_answer->buckets.size()];
        m_tip->setContents(longDayText(ahead.day, m_today), tr("forecast"), {},
            QList<ChartTip::Sum>{{tr("Expected"), estimateText(ahead.amount.expected)},
                {tr("80 %"), intervalText(ahead.amount.likely80)}, {tr("95 %"), intervalText(ahead.amount.likely95)},
                {tr("By then in all"), estimateText(ahead.sum.expected)}});
        floatBeside(m_tip, this, column);
        return;
    }
    QList<ChartTip::Line> lines;
    std::int64_t total = 0;
    for (std::size_t s = 0; s < m_answer->series.size(); ++s) {
        const OverviewSeries &series = m_answer->series[s];
        const std::int64_t value = series.values[std::size_t(m_spot.bucket)];
        total += value;
        if (value == 0)
            continue;
        const QString name = series.key.isEmpty() ? tr("Other (%1)").arg(series.rows) : series.label;
        lines.append({seriesColor(s), name, moneyText(value), int(s) == m_spot.series});
    }
    m_tip->setContents(longBucketText(m_answer->bucket, m_answer->buckets[std::size_t(m_spot.bucket)], m_today),
        m_spot.bucket >= m_firstProvisional ? tr("provisional") : QString(), lines, moneyText(total));
    floatBeside(m_tip, this, column);
}

void SpendChart::choose(Spot spot)
{
    if (spot.series < 0 || !m_answer)
        return;
    const OverviewSeries &series = m_answer->series[std::size_t(spot.series)];
    if (series.key.isEmpty())
        return; // Other is many keys
    const QString key = series.key;
    const QString label = series.label;
    setSpot({});
    Q_EMIT keyChosen(key, label);
}

void SpendChart::mouseMoveEvent(QMouseEvent *event)
{
    setSpot(spotAt(event->position()));
}

void SpendChart::mousePressEvent(QMouseEvent *event)
{
    m_ringed = false;
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : Spot{};
}

void SpendChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed.bucket >= 0 && spotAt(event->position()) == m_pressed)
        choose(m_pressed);
    m_pressed = {};
}

void SpendChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setSpot({});
}

void SpendChart::keyPressEvent(QKeyEvent *event)
{
    const int buckets = bucketCount();
    const int series = m_answer ? int(m_answer->series.size()) : 0;
    Spot spot = m_spot;
    switch (event->key()) {
    case Qt::Key_Left:
        spot.bucket = spot.bucket < 0 ? buckets - 1 : std::max(0, spot.bucket - 1);
        break;
    case Qt::Key_Right:
        spot.bucket = std::min(buckets - 1, spot.bucket + 1);
        break;
    case Qt::Key_Up:
        spot.series = std::min(series - 1, spot.series + 1);
        break;
    case Qt::Key_Down:
        spot.series = std::max(-1, spot.series - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(spot);
        return;
    case Qt::Key_Escape:
        if (spot.bucket < 0) {
            QChartView::keyPressEvent(event);
            return;
        }
        spot = {};
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (buckets > 0 && spot.bucket < 0 && spot.series >= 0)
        spot.bucket = buckets - 1;
    if (m_answer && spot.bucket >= int(m_answer->buckets.size()))
        spot.series = -1; // ahead there are no parts
    m_ringed = true;
    setSpot(spot);
}

void SpendChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void SpendChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setSpot({});
    viewport()->update();
}

void SpendChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the chart neither scrolls nor zooms
}

} // namespace spend::ui
