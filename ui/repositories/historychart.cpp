// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/historychart.h"

#include "ui/chart/chartmark.h"
#include "ui/chart/charttip.h"
#include "ui/overview/overviewtext.h"
#include "ui/repositories/repositoriestext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moneytext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int rightRoom = 6;
constexpr double commitPart = 0.26; ///< of the height for bars
constexpr double microCentsPerDollar = 100'000'000.0;

int leftRoom()
{
    return scaledWithText(52);
}

/// The legend stands there.
int topRoom()
{
    return scaledWithText(26);
}

int dateRoom()
{
    return scaledWithText(20);
}

int betweenRoom()
{
    return scaledWithText(14);
}

QString dateOf(const RepositoryDetail &detail, int bucket, UtcDay today)
{
    return bucketText(detail.bucket, detail.buckets[std::size_t(bucket)], today);
}
} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent)
    , m_detail(std::make_shared<RepositoryDetail>())
    , m_tip(new ChartTip(this))
{
    markChart(this);
    setObjectName(u"history"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tip->hide();
}

void HistoryChart::setDetail(std::shared_ptr<const RepositoryDetail> detail, UtcDay today)
{
    m_detail = std::move(detail);
    m_today = today;
    const auto &trend = m_detail->row.trend;
    const auto [least, most] = std::minmax_element(trend.begin(), trend.end());
    m_scale = trend.empty() ? ChartScale{} : ChartScale::covering(*least, *most);
    m_current = m_current < bucketCount() ? m_current : -1;
    setAccessibleName(tr("History of %1: cost and commits; Left and Right walk through it").arg(m_detail->label));
    showTip();
    update();
}

QSize HistoryChart::sizeHint() const
{
    return {600, 180 + topRoom() + dateRoom()};
}

int HistoryChart::bucketCount() const
{
    return int(m_detail->buckets.size());
}

QRectF HistoryChart::costRect() const
{
    const double height = std::max(20, this->height() - topRoom() - dateRoom() - betweenRoom());
    return {double(leftRoom()), double(topRoom()), double(width() - leftRoom() - rightRoom), height * (1 - commitPart)};
}

QRectF HistoryChart::commitRect() const
{
    const QRectF cost = costRect();
    return {cost.left(), cost.bottom() + betweenRoom(), cost.width(),
        height() - dateRoom() - cost.bottom() - betweenRoom()};
}

QRectF HistoryChart::columnRect(int bucket) const
{
    const QRectF cost = costRect();
    const double width = cost.width() / std::max(1, bucketCount());
    return {cost.left() + width * bucket, cost.top(), width, commitRect().bottom() - cost.top()};
}

std::int64_t HistoryChart::mostCommits() const
{
    std::int64_t most = 1;
    for (const CommitSums &sums : m_detail->commitTrend)
        most = std::max(most, sums.commits);
    return most;
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Axis));
    if (m_current >= 0)
        painter.fillRect(columnRect(m_current), t.hover);
    paintLegend(&painter);
    paintCost(&painter);
    paintCommits(&painter);
    paintDates(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
}

void HistoryChart::paintLegend(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const double line = scaledWithText(16);
    double right = width() - rightRoom;
    for (const auto &[color, text] : {std::pair{t.series[2], tr("Commits")}, std::pair{t.accent, tr("Cost")}}) {
        const double wide = painter->fontMetrics().horizontalAdvance(text);
        painter->setPen(t.muted);
        painter->drawText(QRectF(right - wide, 2, wide + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(right - wide - 14, 2 + (line - 8) / 2, 9, 9), corner::swatch, corner::swatch);
        right -= wide + 14 + space::l;
    }
}

void HistoryChart::paintCost(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = costRect();
    const double span = m_scale.highest - m_scale.lowest;
    const double height = scaledWithText(18);
    const auto y = [&](double dollars) { return plot.bottom() - (dollars - m_scale.lowest) / span * plot.height(); };
    for (int line = 0; line < m_scale.lines(); ++line) {
        const double at = std::round(y(m_scale.at(line))) + 0.5;
        painter->setPen(t.grid);
        painter->drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter->setPen(t.muted);
        painter->drawText(
            QRectF(0, at - height / 2, leftRoom() - 8, height), Qt::AlignRight | Qt::AlignVCenter, m_scale.label(line));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accent);
    for (int i = 0; i < bucketCount() && std::size_t(i) < m_detail->row.trend.size(); ++i) {
        const double dollars = double(m_detail->row.trend[std::size_t(i)]) / microCentsPerDollar;
        if (dollars == 0)
            continue;
        const QRectF column = columnRect(i);
        const double width = std::clamp(column.width() * 0.62, 1.0, 34.0);
        const QRectF bar =
            QRectF(QPointF(column.center().x() - width / 2, y(dollars)), QPointF(column.center().x() + width / 2, y(0)))
                .normalized();
        painter->drawRoundedRect(bar, 1.5, 1.5);
    }
}

void HistoryChart::paintCommits(QPainter *painter) const
{
    const Tokens &t = currentTokens();
    const QRectF plot = commitRect();
    painter->setPen(t.line);
    const double base = std::round(plot.bottom()) + 0.5;
    painter->drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
    painter->setPen(t.muted);
    painter->drawText(QRectF(0, plot.top() - 3, leftRoom() - 8, betweenRoom()), Qt::AlignRight | Qt::AlignVCenter,
        countText(mostCommits()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.series[2]);
    for (int i = 0; i < bucketCount() && std::size_t(i) < m_detail->commitTrend.size(); ++i) {
        const double part = double(m_detail->commitTrend[std::size_t(i)].commits) / double(mostCommits());
        if (part <= 0)
            continue;
        const QRectF column = columnRect(i);
        const double width = std::clamp(column.width() * 0.62, 1.0, 34.0);
        const double height = std::max(1.5, part * plot.height());
        painter->drawRoundedRect(
            QRectF(column.center().x() - width / 2, plot.bottom() - height, width, height), 1.5, 1.5);
    }
}

void HistoryChart::paintDates(QPainter *painter) const
{
    if (bucketCount() == 0)
        return;
    const double width = columnRect(0).width();
    double widest = 0;
    for (int i = 0; i < bucketCount(); ++i)
        widest = std::max(widest, double(painter->fontMetrics().horizontalAdvance(dateOf(*m_detail, i, m_today))));
    const int stride = labelStride(bucketCount(), width, widest);
    painter->setPen(currentTokens().muted);
    for (int i = 0; i < bucketCount(); i += stride) {
        const double middle = columnRect(i).center().x();
        const double left = std::clamp(middle - widest / 2 - 2, 0.0, this->width() - widest - 4);
        painter->drawText(QRectF(left, height() - dateRoom() + 2, widest + 4, dateRoom() - 2), Qt::AlignCenter,
            dateOf(*m_detail, i, m_today));
    }
}

void HistoryChart::lookAt(int bucket)
{
    if (bucket == m_current)
        return;
    m_current = bucket;
    showTip();
    update();
}

QString HistoryChart::tipText() const
{
    return m_current < 0 ? QString() : m_tip->text();
}

void HistoryChart::showTip()
{
    if (m_current < 0) {
        m_tip->hide();
        return;
    }
    const auto bucket = std::size_t(m_current);
    const Tokens &t = currentTokens();
    const CommitSums sums = bucket < m_detail->commitTrend.size() ? m_detail->commitTrend[bucket] : CommitSums{};
    const std::int64_t cost = bucket < m_detail->row.trend.size() ? m_detail->row.trend[bucket] : 0;
    m_tip->setContents(longBucketText(m_detail->bucket, m_detail->buckets[bucket], m_today), {},
        {{t.series[2], tr("AI lines"), countText(sums.aiLines), false},
            {t.series[2], tr("Commits"), countText(sums.commits), false}},
        QList<ChartTip::Sum>{{tr("Cost"), moneyText(cost)}});
    m_tip->adjustSize();
    const QRectF column = columnRect(m_current);
    const bool fitsRight = column.right() + 8 + m_tip->width() <= width();
    m_tip->move(int(fitsRight ? column.right() + 8 : column.left() - 8 - m_tip->width()), topRoom());
    m_tip->show();
    m_tip->raise();
    setAccessibleDescription(m_tip->text());
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF cost = costRect();
    const double x = event->position().x();
    lookAt(x < cost.left() || x >= cost.right() || bucketCount() == 0 ? -1
                                                                      : int((x - cost.left()) / columnRect(0).width()));
}

void HistoryChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    lookAt(-1);
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = bucketCount() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        lookAt(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        lookAt(m_current < 0 ? 0 : std::min(last, m_current + 1));
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

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    lookAt(-1);
    update();
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTip();
}

} // namespace spend::ui
