// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastchart.h"

#include "ui/chart/chartmark.h"
#include "ui/chart/chartoverlay.h"
#include "ui/forecast/forecasttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr double paleOpacity = 0.10;
constexpr double fullOpacity = 0.22;

QPen dashed(const QColor &color)
{
    QPen pen(color, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    return pen;
}
} // namespace

ForecastChart::ForecastChart(QWidget *parent)
    : QWidget(parent)
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ForecastChart::~ForecastChart()
{
    delete m_tip;
}

void ForecastChart::setAnswer(std::shared_ptr<const ForecastView> view, UtcDay today)
{
    m_view = std::move(view);
    m_today = today;
    m_day = -1;
    m_tip->hide();
    const ForecastAnswer &answer = m_view->forecast;
    m_sums.clear();
    std::int64_t sum = 0;
    for (const std::int64_t amount : m_view->spent)
        m_sums.push_back(sum += amount);
    m_dates.clear();
    for (UtcDay day = answer.period.first; day <= answer.period.last; day = day + 1)
        m_dates.append(dayText(day, today));
    rescale();
    describe();
    update();
}

void ForecastChart::setLimits(const std::vector<ChartLimit> &limits)
{
    m_limits = limits;
    rescale();
    describe();
    update();
}

void ForecastChart::describe()
{
    if (!m_view)
        return;
    const ForecastAnswer &answer = m_view->forecast;
    setAccessibleName(forecastTitle(answer, m_today));
    if (!answer.enough) {
        setAccessibleDescription(answer.tooLittle);
        return;
    }
    QStringList sentences{
        tr("Spent %1, expected %2, %3. The table below holds the groups.")
            .arg(moneyText(answer.actual), estimateText(answer.end.expected), likelyText(answer.end))};
    for (const ChartLimit &limit : m_limits)
        sentences.append(limit.text + u'.');
    setAccessibleDescription(sentences.join(u' '));
}

void ForecastChart::rescale()
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const std::int64_t sum : m_sums) {
        least = std::min(least, sum);
        most = std::max(most, sum);
    }
    if (m_view && m_view->forecast.enough)
        most = std::max(most, m_view->forecast.end.likely95.high);
    for (const ChartLimit &limit : m_limits)
        most = withLimit(most, limit);
    m_scale = ChartScale::covering(least, most);
}

QRectF ForecastChart::plot() const
{
    return QRectF(rect()).marginsRemoved(ChartOverlay::margins());
}

double ForecastChart::xOf(double day) const
{
    return plot().left() + (day + 0.5) * plot().width() / std::max(1, dayCount());
}

double ForecastChart::yOf(std::int64_t microCents) const
{
    const QRectF area = plot();
    return area.bottom()
        - (onAxis(microCents, ValueUnit::Money) - m_scale.lowest) / (m_scale.highest - m_scale.lowest) * area.height();
}

int ForecastChart::dayAt(const QPointF &position) const
{
    const QRectF area = plot();
    if (dayCount() == 0 || !area.contains(position))
        return -1;
    return std::min(int((position.x() - area.left()) / area.width() * dayCount()), dayCount() - 1);
}

QPointF ForecastChart::pointOf(int day) const
{
    const auto index = std::size_t(day);
    const auto &days = m_view->forecast.days;
    const std::int64_t amount = index < m_sums.size() ? m_sums[index]
        : index - m_sums.size() < days.size()         ? days[index - m_sums.size()].sum.expected
                                                      : 0;
    return {xOf(day), yOf(amount)};
}

void ForecastChart::drawGrid(QPainter *painter) const
{
    const QRectF area = plot();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(currentTokens().grid, 1));
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double y =
            area.bottom() - (m_scale.at(line) - m_scale.lowest) / (m_scale.highest - m_scale.lowest) * area.height();
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void ForecastChart::drawCone(QPainter *painter, const ForecastInterval ForecastAmount::*interval, double opacity) const
{
    const auto &days = m_view->forecast.days;
    const auto first = int(m_sums.size());
    QPolygonF cone;
    // It opens where the line of what was spent ends.
    cone.append({xOf(first - 1), yOf(m_view->forecast.actual)});
    for (std::size_t i = 0; i < days.size(); ++i)
        cone.append({xOf(first + int(i)), yOf((days[i].sum.*interval).high)});
    for (std::size_t i = days.size(); i-- > 0;)
        cone.append({xOf(first + int(i)), yOf((days[i].sum.*interval).low)});
    QColor color = currentTokens().accent;
    color.setAlphaF(float(opacity));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(cone);
}

void ForecastChart::drawLines(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    painter->setBrush(Qt::NoBrush);
    QPolygonF spent;
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        spent.append({xOf(int(i)), yOf(m_sums[i])});
    painter->setPen(QPen(t.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(spent);
    QPolygonF expected{{xOf(int(m_sums.size()) - 1), yOf(m_view->forecast.actual)}};
    const auto &days = m_view->forecast.days;
    for (std::size_t i = 0; i < days.size(); ++i)
        expected.append({xOf(int(m_sums.size() + i)), yOf(days[i].sum.expected)});
    painter->setPen(dashed(t.accent));
    painter->drawPolyline(expected);
}

void ForecastChart::drawLimits(QPainter *painter) const
{
    for (const ChartLimit &limit : m_limits)
        drawLimit(painter, plot(), yOf(limit.amount), limit);
}

void ForecastChart::drawLegend(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const double y = plot().top() + painter->fontMetrics().height() / 2.0 + 2;
    double x = plot().left() + 8;
    const auto word = [&](const QString &text) {
        painter->setPen(t.muted);
        const int width = painter->fontMetrics().horizontalAdvance(text) + 2;
        const int height = painter->fontMetrics().height();
        painter->drawText(QRectF(x, y - height / 2.0, width, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + 14;
    };
    const auto line = [&](const QPen &pen, const QString &text) {
        painter->setPen(pen);
        painter->drawLine(QPointF(x, y), QPointF(x + 20, y));
        x += 25;
        word(text);
    };
    const auto area = [&](double opacity, const QString &text) {
        painter->fillRect(QRectF(x, y - 5, 14, 10), blended(t.accent, t.surface, opacity));
        x += 19;
        word(text);
    };
    if (!m_sums.empty())
        line(QPen(t.text, 2), tr("spent"));
    line(dashed(t.accent), tr("expected"));
    area(paleOpacity + fullOpacity, tr("80 %"));
    area(paleOpacity, tr("95 %"));
}

void ForecastChart::paintEvent(QPaintEvent *)
{
    if (!m_view || dayCount() == 0)
        return;
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const ForecastAnswer &answer = m_view->forecast;
    if (!answer.enough) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, answer.tooLittle);
    } else {
        painter.setFont(textFont(TextRole::Axis));
        drawGrid(&painter);
        drawCone(&painter, &ForecastAmount::likely95, paleOpacity);
        drawCone(&painter, &ForecastAmount::likely80, fullOpacity);
        drawLines(&painter);
        drawLimits(&painter);
        drawLegend(&painter);
        ChartOverlay{m_scale, m_dates, plot(), width(), dayCount()}.draw(&painter);
        if (m_day >= 0) {
            const QPointF point = pointOf(m_day);
            painter.setPen(QPen(t.faint, 1));
            painter.drawLine(QPointF(point.x(), plot().top()), QPointF(point.x(), plot().bottom()));
            painter.setPen(QPen(t.surface, 2));
            painter.setBrush(std::size_t(m_day) < m_sums.size() ? t.text : t.accent);
            painter.drawEllipse(point, 5, 5);
        }
    }
    if (hasFocus() && m_ringed) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void ForecastChart::setDay(int day)
{
    if (!m_view || !m_view->forecast.enough || day == m_day)
        return;
    m_day = day;
    placeTip();
    update();
}

void ForecastChart::placeTip()
{
    if (!m_tip)
        return;
    if (m_day < 0) {
        m_tip->hide();
        return;
    }
    const auto index = std::size_t(m_day);
    const UtcDay day = m_view->forecast.period.first + m_day;
    QList<ChartTip::Sum> sums;
    if (index < m_sums.size()) {
        sums = {{tr("Spent by then"), moneyText(m_sums[index])}, {tr("That day"), moneyText(m_view->spent[index])}};
        m_tip->setContents(longDayText(day, m_today), {}, {}, sums);
    } else {
        const ForecastDay &ahead = m_view->forecast.days[index - m_sums.size()];
        sums = {{tr("Expected by then"), estimateText(ahead.sum.expected)},
            {tr("80 %"), intervalText(ahead.sum.likely80)}, {tr("95 %"), intervalText(ahead.sum.likely95)},
            {tr("That day"), estimateText(ahead.amount.expected)}};
        m_tip->setContents(longDayText(day, m_today), tr("forecast"), {}, sums);
    }
    floatBeside(m_tip, this, QRect(int(xOf(m_day)) - 6, int(plot().top()), 12, 1));
}

void ForecastChart::mouseMoveEvent(QMouseEvent *event)
{
    setDay(dayAt(event->position()));
}

void ForecastChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setDay(-1);
}

void ForecastChart::keyPressEvent(QKeyEvent *event)
{
    const int last = dayCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setDay(m_day < 0 ? last : std::max(0, m_day - 1));
        break;
    case Qt::Key_Right:
        setDay(m_day < 0 ? 0 : std::min(last, m_day + 1));
        break;
    case Qt::Key_Home:
        setDay(0);
        break;
    case Qt::Key_End:
        setDay(last);
        break;
    case Qt::Key_Escape:
        if (m_day >= 0) {
            setDay(-1);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_ringed = true;
    update();
}

void ForecastChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    update();
}

void ForecastChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setDay(-1);
    update();
}

} // namespace spend::ui
