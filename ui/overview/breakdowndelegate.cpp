// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/breakdowndelegate.h"

#include "ui/overview/breakdownmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/figures.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <numeric>

namespace spend::ui
{

namespace
{
constexpr int swatch = 10;
constexpr int barHeight = 6;

QColor toneColor(BreakdownModel::Tone tone, const Tokens &t)
{
    switch (tone) {
    case BreakdownModel::Tone::Muted:
        return t.muted;
    case BreakdownModel::Tone::Good:
        return t.good;
    case BreakdownModel::Tone::Bad:
        return t.bad;
    case BreakdownModel::Tone::Plain:
        break;
    }
    return t.text;
}
/// At most so many points: what a line a finger wide can show.
QList<qint64> thinned(const QList<qint64> &values)
{
    constexpr qsizetype mostPoints = 32;
    const qsizetype step = (values.size() + mostPoints - 1) / mostPoints;
    if (step <= 1)
        return values;
    QList<qint64> sums;
    for (qsizetype i = 0; i + step <= values.size(); i += step)
        sums.append(std::accumulate(values.begin() + i, values.begin() + i + step, qint64(0)));
    return sums;
}
} // namespace

void BreakdownDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    if (index.row() == m_hovered)
        painter->fillRect(option.rect, t.hover);
    if (current)
        painter->fillRect(option.rect, t.accentPale);
    painter->setPen(t.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont(TextRole::Body));
    const QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    switch (index.column()) {
    case BreakdownModel::NameColumn:
        paintName(painter, cell, index);
        break;
    case BreakdownModel::ShareColumn:
        paintShare(painter, cell, index);
        break;
    case BreakdownModel::TrendColumn:
        paintTrend(painter, cell, index);
        break;
    default:
        painter->setPen(toneColor(BreakdownModel::Tone(index.data(BreakdownModel::ToneRole).toInt()), t));
        figures::draw(painter, cell, Qt::AlignRight, index.data().toString());
        break;
    }
    painter->restore();
}

void BreakdownDelegate::paintName(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(BreakdownModel::SwatchRole).value<QColor>());
    painter->drawRoundedRect(
        QRectF(cell.left(), cell.center().y() - swatch / 2.0 + 0.5, swatch, swatch), corner::swatch, corner::swatch);
    const QRect words = cell.adjusted(swatch + 9, 0, cellPadding, 0);
    painter->setPen(currentTokens().text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
}

void BreakdownDelegate::paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int words = int(figures::width(QStringLiteral("100 %"), painter->font())) + space::xs;
    const int room = std::max(20, cell.width() - words);
    const double fraction = index.data(BreakdownModel::FractionRole).toDouble();
    const double width = fraction > 0 ? std::max(3.0, fraction * room) : 0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(BreakdownModel::SwatchRole).value<QColor>());
    painter->drawRoundedRect(QRectF(cell.left(), cell.center().y() - barHeight / 2.0 + 1, width, barHeight),
        barHeight / 2.0, barHeight / 2.0);
    painter->setPen(currentTokens().muted);
    figures::draw(painter,
        QRectF(cell.left() + width + (width > 0 ? space::xs + 1 : 0), cell.top(), words + space::s, cell.height()),
        Qt::AlignLeft, text);
}

void BreakdownDelegate::paintTrend(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const auto values = thinned(index.data(BreakdownModel::TrendRole).value<QList<qint64>>());
    if (values.size() < 2)
        return;
    const QRectF box = QRectF(cell).adjusted(std::max(0, cell.width() - 76), 10, 0, -10);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double least = std::min<double>(0, double(*low));
    const double span = std::max(1.0, double(*high) - least);
    QPolygonF line;
    line.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        line.append(QPointF(box.left() + box.width() * double(i) / double(values.size() - 1),
            box.bottom() - (double(values[i]) - least) / span * box.height()));
    painter->setPen(
        QPen(index.data(BreakdownModel::SwatchRole).value<QColor>(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

} // namespace spend::ui
