// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anomalies/anomalychart.h"

#include "ui/anomalies/anomalywords.h"
#include "ui/chart/chartmark.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int leastLeftRoom = 44;
constexpr int scaleGap = 6; ///< between a scale label and its line
constexpr int rightRoom = 10;
constexpr int topRoom = 16; ///< the triangles stand there
constexpr int dateGap = 4; ///< between the plot and the dates
constexpr double millionthsPerPercent = 10'000;
} // namespace

AnomalyChart::AnomalyChart(QWidget *parent)
    : QWidget(parent)
{
    markChart(this);
    setObjectName(u"anomalyChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void AnomalyChart::setAnomaly(const Anomaly &anomaly, UtcDay today)
{
    m_anomaly = anomaly;
    m_today = today;
    std::int64_t most = 1;
    for (const AnomalyDay &day : anomaly.series)
        most = std::max({most, day.value, day.high});
    m_scale = anomaly.unit == AnomalyUnit::Share
        ? ChartScale::covering(0, std::int64_t(std::ceil(double(most) / millionthsPerPercent)), ValueUnit::Count)
        : ChartScale::covering(0, most, ValueUnit::Money);
    measureScale();
    setAccessibleName(
        tr("%1 by day, from %2 to %3")
            .arg(anomaly.label, anomaly.series.empty() ? QString() : dayText(anomaly.series.front().day, today),
                anomaly.series.empty() ? QString() : dayText(anomaly.series.back().day, today)));
    setAccessibleDescription(anomaly.text);
    update();
}

QSize AnomalyChart::sizeHint() const
{
    return {360, scaledWithText(170)};
}

QSize AnomalyChart::minimumSizeHint() const
{
    return {240, scaledWithText(110)};
}

/// Kept, since every day of the chart asks for it.
void AnomalyChart::measureScale()
{
    const QFontMetrics metrics(textFont(TextRole::Axis));
    int widest = 0;
    for (int line = 0; line < m_scale.lines(); ++line)
        widest = std::max(widest, metrics.horizontalAdvance(scaleText(line)));
    m_leftRoom = std::max(leastLeftRoom, widest + scaleGap + 2);
}

QRectF AnomalyChart::plot() const
{
    return QRectF(rect()).adjusted(m_leftRoom, topRoom, -rightRoom, -dateGap - scaledWithText(16));
}

double AnomalyChart::xOf(std::size_t day) const
{
    const double steps = std::max<double>(1, double(m_anomaly.series.size()) - 1);
    return plot().left() + plot().width() * double(day) / steps;
}

double AnomalyChart::yOf(std::int64_t value) const
{
    const double at =
        m_anomaly.unit == AnomalyUnit::Share ? double(value) / millionthsPerPercent : onAxis(value, ValueUnit::Money);
    return plot().bottom()
        - plot().height() * std::clamp((at - m_scale.lowest) / (m_scale.highest - m_scale.lowest), 0.0, 1.0);
}

QString AnomalyChart::scaleText(int line) const
{
    return m_anomaly.unit == AnomalyUnit::Share ? tr("%1 %").arg(m_scale.label(line)) : m_scale.label(line);
}

QString AnomalyChart::textAt(const QPoint &position) const
{
    if (m_anomaly.series.empty())
        return {};
    const double steps = std::max<double>(1, double(m_anomaly.series.size()) - 1);
    const auto at =
        std::size_t(std::clamp<double>(std::round((position.x() - plot().left()) / plot().width() * steps), 0, steps));
    const AnomalyDay &day = m_anomaly.series[std::min(at, m_anomaly.series.size() - 1)];
    QString text = tr("%1: %2").arg(dayText(day.day, m_today), amountText(m_anomaly, day.value));
    if (day.high > 0)
        text += u'\n' + tr("usually %1 to %2").arg(amountText(m_anomaly, day.low), amountText(m_anomaly, day.high));
    return text;
}

bool AnomalyChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(textAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void AnomalyChart::paintEvent(QPaintEvent *)
{
    const std::vector<AnomalyDay> &days = m_anomaly.series;
    if (days.empty())
        return;
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Axis));
    const QRectF area = plot();
    const double labelHeight = scaledWithText(16);
    const double dateWidth = scaledWithText(80);
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double y =
            area.bottom() - area.height() * (m_scale.at(line) - m_scale.lowest) / (m_scale.highest - m_scale.lowest);
        painter.setPen(QPen(t.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - labelHeight / 2, area.left() - scaleGap, labelHeight),
            Qt::AlignRight | Qt::AlignVCenter, scaleText(line));
    }
    QPainterPath band;
    for (std::size_t i = 0; i < days.size(); ++i)
        i == 0 ? band.moveTo(xOf(i), yOf(days[i].high)) : band.lineTo(xOf(i), yOf(days[i].high));
    for (std::size_t i = days.size(); i-- > 0;)
        band.lineTo(xOf(i), yOf(days[i].low));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentPale);
    painter.drawPath(band);
    QPainterPath line;
    for (std::size_t i = 0; i < days.size(); ++i)
        i == 0 ? line.moveTo(xOf(i), yOf(days[i].value)) : line.lineTo(xOf(i), yOf(days[i].value));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 1.5));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!m_anomaly.days.contains(days[i].day))
            continue;
        const double x = xOf(i);
        painter.setBrush(t.caution);
        painter.drawEllipse(QPointF(x, yOf(days[i].value)), 3, 3);
        painter.drawPolygon(QPolygonF{QPointF(x, 2), QPointF(x + 5, 11), QPointF(x - 5, 11)});
    }
    painter.setPen(t.muted);
    const auto date = [&](std::size_t i, Qt::AlignmentFlag side) {
        const double x = side == Qt::AlignLeft ? xOf(i)
            : side == Qt::AlignRight           ? xOf(i) - dateWidth
                                               : xOf(i) - dateWidth / 2;
        painter.drawText(QRectF(x, area.bottom() + dateGap, dateWidth, labelHeight), side | Qt::AlignVCenter,
            dayText(days[i].day, m_today));
    };
    date(0, Qt::AlignLeft);
    const std::size_t spot = std::size_t(std::max(0, m_anomaly.days.first - days.front().day));
    const double room = scaledWithText(64) + 24;
    const bool apart = spot < days.size() && xOf(spot) - xOf(0) > room;
    if (apart)
        date(spot, Qt::AlignHCenter);
    if (!apart || xOf(days.size() - 1) - xOf(spot) > room)
        date(days.size() - 1, Qt::AlignRight);
}

} // namespace spend::ui
