// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/activitychart.h"

#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
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
constexpr double barShare = 0.68;
constexpr double widestBar = 46;
} // namespace

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent)
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(u"activity"_s);
    m_tip->hide();
}

ActivityChart::~ActivityChart()
{
    delete m_tip;
}

void ActivityChart::setSteps(const std::vector<store::ActiveUsers> &steps, bool weeks, int members, UtcDay today)
{
    m_steps = steps;
    m_weeks = weeks;
    m_members = members;
    m_today = today;
    m_current = -1;
    m_tip->hide();
    m_dates.clear();
    int most = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_dates.append(dayText(m_steps[i].start, today));
        if (m_steps[i].users > most) {
            most = m_steps[i].users;
            at = i;
        }
    }
    m_scale = ChartScale::covering(0, std::max(most, 1), ValueUnit::Count);
    setAccessibleName(weeks ? tr("Active people a week") : tr("Active people a day"));
    setAccessibleDescription(most == 0
            ? tr("Nobody was active.")
            : tr("Most: %1 with %2. Left and Right walk the bars.").arg(stepText(int(at)), countText(most)));
    update();
}

QString ActivityChart::stepText(int step) const
{
    const UtcDay start = m_steps[std::size_t(step)].start;
    return longBucketText(m_weeks ? Bucket::Week : Bucket::Day, start, m_today);
}

QList<int> ActivityChart::barValues() const
{
    QList<int> values;
    for (const store::ActiveUsers &step : m_steps)
        values.append(step.users);
    return values;
}

QRectF ActivityChart::plot() const
{
    return QRectF(rect()).marginsRemoved(ChartOverlay::margins().toMarginsF());
}

double ActivityChart::yOf(double users) const
{
    const QRectF area = plot();
    return area.bottom() - (users - m_scale.lowest) / (m_scale.highest - m_scale.lowest) * area.height();
}

QRectF ActivityChart::barOf(int step) const
{
    const QRectF area = plot();
    const double bucket = area.width() / double(m_steps.size());
    const double wide = std::min(bucket * barShare, widestBar);
    const double left = area.left() + (step + 0.5) * bucket - wide / 2;
    const double top = yOf(m_steps[std::size_t(step)].users);
    return {left, top, wide, area.bottom() - top};
}

QPointF ActivityChart::centerOf(int step) const
{
    const QRectF bar = barOf(step);
    return {bar.center().x(), std::min(bar.center().y(), plot().bottom() - 2)};
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    const Tokens &t = currentTokens();
    QPainter painter(this);
    const QRectF area = plot();
    painter.setPen(t.grid);
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double y = std::floor(yOf(m_scale.at(line))) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.series[0]);
    for (int step = 0; step < int(m_steps.size()); ++step)
        painter.drawRect(barOf(step));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Axis));
    ChartOverlay{m_scale, m_dates, area, width(), int(m_steps.size())}.draw(&painter);
    if (m_current >= 0) {
        const double bucket = area.width() / double(m_steps.size());
        QColor veil = t.text;
        veil.setAlphaF(t.dark ? 0.08f : 0.05f);
        painter.fillRect(QRectF(area.left() + m_current * bucket, area.top(), bucket, area.height()), veil);
    }
    if (hasFocus() && m_ringed) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void ActivityChart::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    update();
    if (!m_tip)
        return;
    if (step < 0) {
        m_tip->hide();
        return;
    }
    const int users = m_steps[std::size_t(step)].users;
    const QString people = users == 1 ? tr("1 person") : tr("%1 people").arg(countText(users));
    m_tip->setContents(stepText(step), {}, {}, QList<ChartTip::Sum>{{tr("Active"), people}});
    const double bucket = plot().width() / double(m_steps.size());
    floatBeside(m_tip, this,
        QRect(int(plot().left() + step * bucket), int(plot().top()), int(std::ceil(bucket)), int(plot().height())));
    setAccessibleDescription(u"%1: %2"_s.arg(stepText(step), people));
}

void ActivityChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (m_steps.empty() || !area.contains(event->position())) {
        setCurrent(-1);
        return;
    }
    const double bucket = area.width() / double(m_steps.size());
    setCurrent(std::min(int((event->position().x() - area.left()) / bucket), int(m_steps.size()) - 1));
}

void ActivityChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent(-1);
}

void ActivityChart::keyPressEvent(QKeyEvent *event)
{
    const auto count = int(m_steps.size());
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? count - 1 : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(count - 1, m_current + 1));
        break;
    case Qt::Key_Escape:
        if (m_current < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        setCurrent(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_ringed = true;
    update();
}

void ActivityChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    update();
}

void ActivityChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

} // namespace spend::ui
