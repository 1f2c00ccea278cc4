// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/burnchart.h"

#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qsizetype mostLabels = 120; ///< beyond them an axis finds no room for any
}

BurnChart::BurnChart(QWidget *parent)
    : QWidget(parent)
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(u"burnChart"_s);
    setAccessibleName(tr("Commitment used over time"));
    m_tip->hide();
}

BurnChart::~BurnChart()
{
    delete m_tip;
}

void BurnChart::setBurnDown(const BurnDown &burn, UtcDay today)
{
    m_burn = burn;
    // A day whose events were never read is no day without cost.
    auto &points = m_burn.points;
    const UtcDay known = burn.coveredFrom.value_or(today);
    points.erase(points.begin(),
        std::find_if(points.begin(), points.end(), [&](const BurnPoint &point) { return !(point.day < known); }));
    m_today = today;
    m_current = -1;
    m_tip->hide();
    m_dates.clear();
    for (int i = 0; i < burn.commitment.period.days(); ++i)
        m_dates.append(dayText(burn.commitment.period.first + i, today));
    m_labels.clear();
    const qsizetype step = (m_dates.size() + mostLabels - 1) / mostLabels;
    for (qsizetype i = 0; i < m_dates.size(); i += std::max<qsizetype>(1, step))
        m_labels.append(m_dates[i]);
    std::int64_t most = burn.commitment.amount.microCents;
    for (const BurnPoint &point : burn.points)
        most = std::max(most, point.high);
    m_scale = ChartScale::covering(0, most);
    setAccessibleDescription(tr("%1 of %2 are used. Left and Right walk the days.")
                                 .arg(moneyText(burn.used()), moneyText(burn.commitment.amount)));
    update();
}

QRectF BurnChart::plot() const
{
    return QRectF(rect()).marginsRemoved(ChartOverlay::margins().toMarginsF());
}

QPointF BurnChart::at(int day, std::int64_t amount) const
{
    const QRectF area = plot();
    const double share = (onAxis(amount, ValueUnit::Money) - m_scale.lowest) / (m_scale.highest - m_scale.lowest);
    return {area.left() + (day + 0.5) * area.width() / double(m_dates.size()), area.bottom() - share * area.height()};
}

void BurnChart::paintLines(QPainter &painter) const
{
    const Tokens &t = currentTokens();
    QPolygonF was;
    QPolygonF ahead;
    QPolygonF cone;
    for (int i = 0; i < int(m_burn.points.size()); ++i) {
        const BurnPoint &point = m_burn.points[std::size_t(i)];
        const int day = point.day - m_burn.commitment.period.first;
        if (!point.ahead) {
            was.append(at(day, point.used));
            continue;
        }
        if (ahead.isEmpty() && !was.isEmpty()) {
            ahead.append(was.last());
            cone.append(was.last());
        }
        ahead.append(at(day, point.used));
        cone.append(at(day, point.high));
    }
    for (auto point = m_burn.points.rbegin(); point != m_burn.points.rend() && point->ahead; ++point)
        cone.append(at(point->day - m_burn.commitment.period.first, point->low));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentPale);
    painter.drawPolygon(cone);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 1.8, Qt::DashLine));
    painter.drawPolyline(ahead);
    painter.setPen(QPen(t.accent, 2.2));
    painter.drawPolyline(was);
    if (was.size() == 1)
        painter.drawPoint(was.first());

    // The amount, and what it is.
    const double y = at(0, m_burn.commitment.amount.microCents).y();
    painter.setPen(QPen(t.text, 1.2));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    painter.setFont(textFont(TextRole::Axis));
    painter.setPen(t.muted);
    // Where no line crosses it: above on the left, unless they cross it there; then below on the right.
    const bool beyond = m_burn.runsOut && m_burn.timeShare(*m_burn.runsOut) < 0.5;
    const double height = scaledWithText(18);
    painter.drawText(QRectF(plot().left() + 4, beyond ? y + 2 : y - 1 - height, plot().width() - 8, height),
        beyond ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignBottom,
        tr("commitment %1").arg(moneyText(m_burn.commitment.amount)));
}

void BurnChart::paintEvent(QPaintEvent *)
{
    if (m_dates.isEmpty())
        return;
    const Tokens &t = currentTokens();
    QPainter painter(this);
    const QRectF area = plot();
    painter.setPen(t.grid);
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double share = (m_scale.at(line) - m_scale.lowest) / (m_scale.highest - m_scale.lowest);
        const double y = std::floor(area.bottom() - share * area.height()) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    painter.setFont(textFont(TextRole::Axis));
    ChartOverlay{m_scale, m_labels, area, width(), int(m_labels.size())}.draw(&painter);
    if (m_current >= 0) {
        const BurnPoint &point = m_burn.points[std::size_t(m_current)];
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(at(point.day - m_burn.commitment.period.first, point.used), 4, 4);
    }
    if (hasFocus() && m_ringed) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void BurnChart::setCurrent(int day)
{
    if (day == m_current)
        return;
    m_current = day;
    update();
    if (!m_tip)
        return;
    if (day < 0) {
        m_tip->hide();
        return;
    }
    const BurnPoint &point = m_burn.points[std::size_t(day)];
    QList<ChartTip::Sum> sums{{point.ahead ? tr("Expected") : tr("Used"), moneyText(point.used)}};
    if (point.ahead)
        sums.append({tr("80 of 100 cases"), tr("%1 to %2").arg(moneyText(point.low), moneyText(point.high))});
    sums.append({tr("Left"), moneyText(m_burn.commitment.amount.microCents - point.used)});
    m_tip->setContents(longDayText(point.day, m_today), {}, {}, sums);
    const QPointF spot = at(point.day - m_burn.commitment.period.first, point.used);
    floatBeside(m_tip, this, QRect(int(spot.x()) - 4, int(plot().top()), 8, int(plot().height())));
    setAccessibleDescription(m_tip->text());
}

void BurnChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (m_burn.points.empty() || !area.contains(event->position())) {
        setCurrent(-1);
        return;
    }
    const int day = int((event->position().x() - area.left()) / (area.width() / double(m_dates.size())));
    const int unread = m_burn.points.front().day - m_burn.commitment.period.first;
    setCurrent(std::clamp(day - unread, 0, int(m_burn.points.size()) - 1));
}

void BurnChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent(-1);
}

void BurnChart::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_burn.points.size());
    if (count == 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)) {
        if (event->key() == Qt::Key_Escape && m_current >= 0)
            setCurrent(-1);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    setCurrent(m_current < 0 ? count - 1 : std::clamp(m_current + step, 0, count - 1));
    m_ringed = true;
    update();
}

void BurnChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    update();
}

void BurnChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

} // namespace spend::ui
