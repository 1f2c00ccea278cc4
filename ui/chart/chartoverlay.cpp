// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartoverlay.h"

#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
constexpr int leftMargin = 58;
constexpr int rightMargin = 8;
constexpr int topMargin = 12;
constexpr int bottomMargin = 26;
} // namespace

QMargins ChartOverlay::margins()
{
    return {scaledWithText(leftMargin), scaledWithText(topMargin), rightMargin, scaledWithText(bottomMargin)};
}

int ChartOverlay::leastHeight()
{
    constexpr int usual = 140;
    return shownTextPercent() > Theme::largestFittingText ? scaledWithText(usual) : usual;
}

void ChartOverlay::draw(QPainter *painter) const
{
    drawAmounts(painter);
    drawDates(painter);
    drawProvisional(painter);
}

void ChartOverlay::drawAmounts(QPainter *painter) const
{
    painter->setPen(currentTokens().muted);
    const double half = painter->fontMetrics().height() / 2.0;
    const double apart = plot.height() * scale.step / (scale.highest - scale.lowest);
    // Where lines lie closer than their amounts are high, only some have one.
    const int stride = std::max(1, int(std::ceil(1.6 * half / std::max(1.0, apart))));
    for (int line = 0; line < scale.lines(); line += stride) {
        const double y =
            plot.bottom() - (scale.at(line) - scale.lowest) / (scale.highest - scale.lowest) * plot.height();
        figures::draw(painter, QRectF(0, y - half, margins().left() - 9, 2 * half), Qt::AlignRight, scale.label(line));
    }
}

void ChartOverlay::drawDates(QPainter *painter) const
{
    painter->setPen(currentTokens().muted);
    const auto count = int(dates.size());
    int widest = 0;
    for (const QString &date : dates)
        widest = std::max(widest, painter->fontMetrics().horizontalAdvance(date));
    const int stride = labelStride(count, bucketWidth(), widest);
    for (int i = 0; i < count; i += stride) {
        const double center = plot.left() + (i + 0.5) * bucketWidth();
        const double half = painter->fontMetrics().horizontalAdvance(dates[i]) / 2.0 + 1;
        const double x = std::clamp(center, half, viewWidth - half);
        painter->drawText(QRectF(x - half, plot.bottom() + belowAxis + 5, 2 * half, margins().bottom() - 6),
            Qt::AlignHCenter | Qt::AlignTop, dates[i]);
    }
}

void ChartOverlay::drawProvisional(QPainter *painter) const
{
    const auto count = int(dates.size()) - ahead;
    if (firstProvisional >= count)
        return;
    const Tokens &t = currentTokens();
    const double left = plot.left() + firstProvisional * bucketWidth() + 1;
    const QRectF frame(QPointF(std::floor(left) + 0.5, plot.top() + 0.5),
        QPointF(
            std::floor(ahead > 0 ? plot.left() + count * bucketWidth() - 1 : plot.right()) - 0.5, plot.bottom() - 0.5));
    QPen pen(t.faint, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(t.muted);
    const QString word = QCoreApplication::translate("SpendChart", "provisional");
    const double wide = painter->fontMetrics().horizontalAdvance(word) + 4;
    const double high = painter->fontMetrics().height();
    if (wide + 4 <= frame.width()) {
        painter->drawText(
            QRectF(frame.left(), frame.top() + 2, frame.width(), high), Qt::AlignHCenter | Qt::AlignTop, word);
        return;
    }
    // No room inside a narrow frame: to its left, on the surface, so that no bar or line runs through the word.
    const QRectF beside(frame.left() - wide - 3, frame.top() + 2, wide, high);
    painter->fillRect(beside, t.surface);
    painter->drawText(beside, Qt::AlignCenter, word);
}

} // namespace spend::ui
