// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/pinnedcard.h"

#include "ui/explorer/exploretext.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/moneytext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int padding = 12;
constexpr int trendWidth = 64;
constexpr int narrowest = 186;
constexpr int widest = 300;
constexpr int leastName = 110; ///< room for a name in one line with its figures

/// How the total moved; empty where it can't be told.
QString movementText(const PinnedFigure &figure)
{
    const std::int64_t now = figure.value.value_or(0);
    const std::int64_t before = figure.valueBefore.value_or(0);
    const Change change = Change::between(now, before, figure.comparable && figure.value && figure.valueBefore);
    if (change.kind == Change::Kind::Unknown)
        return {};
    const QString arrow = change.direction() > 0 ? u"▲ "_s : change.direction() < 0 ? u"▼ "_s : QString();
    if (change.kind == Change::Kind::Amount && figure.unit != ValueUnit::Money)
        return arrow + valueText(std::abs(now - before), figure.unit);
    return arrow + change.text(false, false);
}
} // namespace

PinnedCard::PinnedCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"pinnedCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(scaledWithText(widest));
}

void PinnedCard::setFigure(const PinnedFigure &figure, UtcDay today)
{
    m_figure = figure;
    m_value = valueText(figure.value, figure.unit);
    m_movement = movementText(figure);
    // Colour is for cost: more of it is bad, less is good.
    const std::int64_t rise = figure.value.value_or(0) - figure.valueBefore.value_or(0);
    const bool coloured = figure.unit == ValueUnit::Money && !m_movement.isEmpty();
    m_color = coloured && rise > 0 ? &Tokens::bad : coloured && rise < 0 ? &Tokens::good : &Tokens::muted;
    const QString title = valueTitle(figure.saved.view.measure, figure.saved.view.basis);
    QString words = tr("%1, %2").arg(title, rangeText(figure.range, today));
    if (!m_movement.isEmpty() && figure.compared)
        words += u" · "_s + tr("%1 against %2").arg(m_movement, shortRangeText(*figure.compared, today));
    setToolTip(figure.saved.name + u'\n' + words);
    setAccessibleName(u"%1: %2"_s.arg(figure.saved.name, m_value));
    setAccessibleDescription(words);
    update();
}

void PinnedCard::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize PinnedCard::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextRole::Explanation)).height();
    const int figure = QFontMetrics(textFont(TextRole::CardTitle)).height();
    return {scaledWithText(240), m_compact ? std::max(34, figure + 14) : std::max(58, small + figure + 22)};
}

QSize PinnedCard::minimumSizeHint() const
{
    return {scaledWithText(narrowest), sizeHint().height()};
}

void PinnedCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.5) : QPen(t.line));
    painter.setBrush(underMouse() || isDown() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::card, corner::card);

    const QFont nameFont = textFont(TextRole::Explanation);
    const QFont valueFont = textFont(m_compact ? TextRole::Strong : TextRole::CardTitle);
    const int inner = width() - 2 * padding;
    const int valueWidth = int(figures::width(m_value, valueFont)) + 1;
    const int movementWidth = m_movement.isEmpty() ? 0 : int(figures::width(m_movement, nameFont)) + space::s;
    if (m_compact) {
        const QRect line(padding, 0, inner, height());
        // The name is worth more than the movement, which the tooltip tells as well.
        const bool moves = inner - valueWidth - movementWidth - space::s >= scaledWithText(leastName);
        const int beside = moves ? movementWidth : 0;
        const int room = std::max(0, inner - valueWidth - beside - space::s);
        painter.setFont(nameFont);
        painter.setPen(t.muted);
        painter.drawText(line.adjusted(0, 0, room - inner, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_figure.saved.name, Qt::ElideRight, room));
        painter.setPen(t.*m_color);
        if (moves)
            figures::draw(&painter, line, Qt::AlignRight, m_movement);
        painter.setFont(valueFont);
        painter.setPen(t.text);
        figures::draw(&painter, line.adjusted(0, 0, -beside, 0), Qt::AlignRight, m_value);
        return;
    }
    const int small = QFontMetrics(nameFont).height();
    const int large = QFontMetrics(valueFont).height();
    const int top = (height() - small - large - 2) / 2;
    painter.setFont(nameFont);
    painter.setPen(t.muted);
    painter.drawText(QRect(padding, top, inner, small), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_figure.saved.name, Qt::ElideRight, inner));
    const QRect line(padding, top + small + 2, inner, large);
    painter.setFont(valueFont);
    painter.setPen(t.text);
    figures::draw(&painter, line, Qt::AlignLeft, m_value);
    painter.setFont(nameFont);
    painter.setPen(t.*m_color);
    figures::draw(&painter, line.adjusted(valueWidth + space::s, 1, 0, 1), Qt::AlignLeft, m_movement);
    const int left = inner - valueWidth - movementWidth - space::m;
    if (left >= trendWidth / 2) {
        const int trend = std::min(trendWidth, left);
        paintTrend(painter, QRectF(padding + inner - trend, line.top() + 1, trend, large - 4));
    }
}

void PinnedCard::paintTrend(QPainter &painter, const QRectF &box) const
{
    const auto &trend = m_figure.trend;
    if (trend.size() < 2)
        return;
    double low = 0;
    double high = 0;
    for (const auto &value : trend) {
        low = std::min(low, double(value.value_or(0)));
        high = std::max(high, double(value.value_or(0)));
    }
    const double span = std::max(1.0, high - low);
    QPolygonF line;
    const auto finish = [&painter, &line] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    const Tokens &t = currentTokens();
    painter.setPen(QPen(blended(t.accent, t.surface, 0.85), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 0; i < trend.size(); ++i) {
        if (!trend[i]) {
            finish(); // nothing to divide by: no point rather than a false one
            continue;
        }
        line.append(QPointF(box.left() + box.width() * double(i) / double(trend.size() - 1),
            box.bottom() - (double(*trend[i]) - low) / span * box.height()));
    }
    finish();
}

void PinnedCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace spend::ui
