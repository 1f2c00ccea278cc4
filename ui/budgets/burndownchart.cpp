// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/burndownchart.h"

#include "ui/chart/chartmark.h"
#include "ui/chart/charttip.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/moneytext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int rightRoom = 10;

int leftRoom()
{
    return scaledWithText(52);
}

int dateRoom()
{
    return scaledWithText(20);
}

constexpr int sampleRoom = 24; ///< of a legend entry, for its line

int legendHeight()
{
    return scaledWithText(18);
}

QPen linePen(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(color, width, style, Qt::FlatCap, Qt::RoundJoin);
}
} // namespace

BurnDownChart::BurnDownChart(QWidget *parent)
    : QWidget(parent)
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setObjectName(u"burnDown"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_tip->hide();
}

void BurnDownChart::setStanding(const BudgetStanding &standing, UtcDay today)
{
    if (standing.budget.id != m_standing.budget.id || standing.current.period != m_standing.current.period)
        m_current = -1;
    m_standing = standing;
    m_today = today;
    rescale();
}

void BurnDownChart::setReading(Reading reading)
{
    m_reading = reading;
    rescale();
}

QSize BurnDownChart::sizeHint() const
{
    return {560, 202 + legendHeight() + dateRoom()};
}

/// Kept, since every point of the chart asks for it.
void BurnDownChart::measureLegend()
{
    m_topRoom = int(legend().back().place.bottom()) + 8;
}

void BurnDownChart::rescale()
{
    std::int64_t least = std::min<std::int64_t>(0, shown(0));
    std::int64_t most = std::max<std::int64_t>(shown(0), shown(m_standing.budget.amount.microCents));
    for (const BudgetDay &day : m_standing.days) {
        for (const auto &sum : {day.spent, day.expected}) {
            if (!sum)
                continue;
            least = std::min(least, shown(*sum));
            most = std::max(most, shown(*sum));
        }
    }
    m_scale = ChartScale::covering(least, most);
    measureLegend();
    setAccessibleName(tr("%1, day by day: spent, expected and an even pace; Left and Right walk through it")
                          .arg(m_standing.budget.name));
    showTip();
    update();
}

std::int64_t BurnDownChart::shown(std::int64_t sum) const
{
    return m_reading == Reading::Spent ? sum : m_standing.budget.amount.microCents - sum;
}

QRectF BurnDownChart::plotRect() const
{
    return {double(leftRoom()), double(m_topRoom), std::max(20.0, double(width() - leftRoom() - rightRoom)),
        std::max(20.0, double(height() - m_topRoom - dateRoom()))};
}

QRectF BurnDownChart::columnRect(int day) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max(1, dayCount());
    return {plot.left() + width * day, plot.top(), width, plot.height()};
}

double BurnDownChart::y(std::int64_t shownAmount) const
{
    const QRectF plot = plotRect();
    const double span = m_scale.highest - m_scale.lowest;
    return plot.bottom() - (onAxis(shownAmount, ValueUnit::Money) - m_scale.lowest) / span * plot.height();
}

QPointF BurnDownChart::pointOf(int day, std::int64_t sum) const
{
    return {columnRect(day).right(), y(shown(sum))}; // a sum stands at the end of its day
}

QPointF BurnDownChart::start() const
{
    return {plotRect().left(), y(shown(0))};
}

void BurnDownChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Axis));
    if (m_current >= 0)
        painter.fillRect(columnRect(m_current), currentTokens().hover);
    paintGrid(&painter);
    paintLines(&painter);
    paintBudgetLine(&painter);
    paintLegend(&painter);
    paintDates(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(currentTokens().accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void BurnDownChart::paintGrid(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = plotRect();
    const double span = m_scale.highest - m_scale.lowest;
    const double height = scaledWithText(18);
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double at = std::round(plot.bottom() - (m_scale.at(line) - m_scale.lowest) / span * plot.height()) + 0.5;
        painter->setPen(t.grid);
        painter->drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter->setPen(t.muted);
        painter->drawText(
            QRectF(0, at - height / 2, leftRoom() - 8, height), Qt::AlignRight | Qt::AlignVCenter, m_scale.label(line));
    }
}

void BurnDownChart::paintLines(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    QPolygonF ideal{start()};
    QPolygonF spent{start()};
    QPolygonF expected;
    for (int i = 0; i < dayCount(); ++i) {
        const BudgetDay &day = m_standing.days[std::size_t(i)];
        ideal.append(pointOf(i, day.ideal));
        if (day.expected) {
            if (expected.isEmpty()) // from where the last whole day ended
                expected.append(spent.isEmpty() ? start() : spent.last());
            expected.append(pointOf(i, *day.expected));
        }
        if (day.spent)
            spent.append(pointOf(i, *day.spent));
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(linePen(t.faint, 1.2, Qt::DotLine));
    painter->drawPolyline(ideal);
    painter->setPen(linePen(t.accent, 1.8, Qt::DashLine));
    painter->drawPolyline(expected);
    painter->setPen(linePen(t.accent, 2.2));
    painter->drawPolyline(spent);
    if (spent.size() > 1) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(spent.last(), 3.5, 3.5);
    }
}

void BurnDownChart::paintBudgetLine(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = plotRect();
    const double at = y(shown(m_standing.budget.amount.microCents));
    painter->setPen(linePen(t.text, 1.4));
    painter->drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    if (!m_standing.usedUp)
        return;
    // Where the budget ends: a small triangle that points at the line.
    const int day = *m_standing.usedUp - m_standing.current.period.first;
    const double x = columnRect(day).center().x();
    const bool below = m_reading == Reading::Left;
    const double tip = below ? at + 2 : at - 2;
    const double base = below ? tip + 8 : tip - 8;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_standing.current.left() <= 0 ? t.bad : t.caution);
    painter->drawPolygon(QPolygonF{QPointF(x, tip), QPointF(x - 5, base), QPointF(x + 5, base)});
}

std::vector<BurnDownChart::LegendEntry> BurnDownChart::legend() const
{
    const Tokens &t = currentTokens();
    const bool left = m_reading == Reading::Left;
    std::vector<LegendEntry> entries{{linePen(t.accent, 2.2), left ? tr("Left") : tr("Spent"), {}}};
    if (m_standing.expectedEnd)
        entries.push_back({linePen(t.accent, 1.8, Qt::DashLine), tr("Expected"), {}});
    entries.push_back({linePen(t.faint, 1.2, Qt::DotLine), tr("Even pace"), {}});
    entries.push_back({linePen(t.text, 1.4),
        left ? tr("Nothing left") : tr("Budget %1").arg(moneyText(m_standing.budget.amount)), {}});
    const QFontMetrics metrics(textFont(TextRole::Axis));
    double x = leftRoom();
    double y = 2;
    for (LegendEntry &entry : entries) {
        const double wide = sampleRoom + metrics.horizontalAdvance(entry.text) + 2;
        if (x + wide > width() && x > leftRoom()) {
            x = leftRoom();
            y += legendHeight();
        }
        entry.place = QRectF(x, y, wide, legendHeight());
        x += wide - 2 + space::xl;
    }
    return entries;
}

void BurnDownChart::paintLegend(QPainter *painter) const
{
    for (const LegendEntry &entry : legend()) {
        const double middle = entry.place.center().y();
        painter->setPen(entry.pen);
        painter->drawLine(QPointF(entry.place.left(), middle), QPointF(entry.place.left() + 18, middle));
        painter->setPen(currentTokens().muted);
        painter->drawText(entry.place.adjusted(sampleRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
}

void BurnDownChart::paintDates(QPainter *painter) const
{
    if (dayCount() == 0)
        return;
    double widest = 0;
    for (const BudgetDay &day : m_standing.days)
        widest = std::max(widest, double(painter->fontMetrics().horizontalAdvance(dayText(day.day, m_today))));
    const int stride = labelStride(dayCount(), columnRect(0).width(), widest);
    painter->setPen(currentTokens().muted);
    for (int i = 0; i < dayCount(); i += stride) {
        const double left =
            std::clamp(columnRect(i).center().x() - widest / 2 - 2, 0.0, std::max(0.0, width() - widest - 4));
        painter->drawText(QRectF(left, height() - dateRoom() + 2, widest + 4, dateRoom() - 2), Qt::AlignCenter,
            dayText(m_standing.days[std::size_t(i)].day, m_today));
    }
}

void BurnDownChart::lookAt(int day)
{
    if (day == m_current)
        return;
    m_current = day;
    showTip();
    update();
}

QString BurnDownChart::tipText() const
{
    return m_current < 0 ? QString() : m_tip->text();
}

void BurnDownChart::showTip()
{
    if (m_current < 0 || m_current >= dayCount()) {
        m_current = -1;
        m_tip->hide();
        return;
    }
    const Tokens &t = currentTokens();
    const BudgetDay &day = m_standing.days[std::size_t(m_current)];
    QList<ChartTip::Line> lines{{t.faint, tr("Even pace"), moneyText(day.ideal)}};
    if (day.expected)
        lines.append(
            {blended(t.accent, t.surface, 0.4), tr("Expected by the end of the day"), moneyText(*day.expected)});
    if (day.spent)
        lines.append({t.accent, day.day == m_today ? tr("Spent so far") : tr("Spent"), moneyText(*day.spent)});
    const std::int64_t sum = day.spent ? *day.spent : day.expected.value_or(day.ideal);
    m_tip->setContents(longDayText(day.day, m_today), {}, lines,
        QList<ChartTip::Sum>{{tr("Left of %1").arg(moneyText(m_standing.budget.amount)),
            moneyText(m_standing.budget.amount.microCents - sum)}});
    m_tip->adjustSize();
    const QRectF column = columnRect(m_current);
    const bool fitsRight = column.right() + 8 + m_tip->width() <= width();
    m_tip->move(int(std::max(0.0, fitsRight ? column.right() + 8 : column.left() - 8 - m_tip->width())), m_topRoom);
    m_tip->show();
    m_tip->raise();
    setAccessibleDescription(m_tip->text());
}

void BurnDownChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = plotRect();
    const double x = event->position().x();
    lookAt(
        x < plot.left() || x >= plot.right() || dayCount() == 0 ? -1 : int((x - plot.left()) / columnRect(0).width()));
}

void BurnDownChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    lookAt(-1);
}

void BurnDownChart::keyPressEvent(QKeyEvent *event)
{
    const int last = dayCount() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const int today = std::clamp(m_today - m_standing.current.period.first, 0, last);
    switch (event->key()) {
    case Qt::Key_Left:
        lookAt(m_current < 0 ? today : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        lookAt(m_current < 0 ? today : std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        lookAt(0);
        break;
    case Qt::Key_End:
        lookAt(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BurnDownChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BurnDownChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    lookAt(-1);
    update();
}

void BurnDownChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measureLegend();
    showTip();
}

} // namespace spend::ui
