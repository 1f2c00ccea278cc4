// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figuredelegate.h"

#include "ui/table/figureheader.h"
#include "ui/table/figureview.h"
#include "ui/table/plaintooltip.h"
#include "ui/theme/density.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themeicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/figures.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int swatchSize = 10;
constexpr int swatchRoom = swatchSize + 9;
constexpr int markSize = 14;
constexpr int markRoom = markSize + 6;
constexpr int barHeight = 6;
constexpr int trendWidth = 76;

QColor toneColor(const QModelIndex &index)
{
    const Tokens &t = currentTokens();
    switch (FigureModel::Tone(index.data(FigureModel::ToneRole).toInt())) {
    case FigureModel::Tone::Muted:
        return t.muted;
    case FigureModel::Tone::Good:
        return t.good;
    case FigureModel::Tone::Bad:
        return t.bad;
    case FigureModel::Tone::Caution:
        return t.caution;
    case FigureModel::Tone::Plain:
        break;
    }
    return t.text;
}

/// At most so many points: what a line a finger wide can show. A point is the sum of those it stands for; a part that
/// is cut at the end of a period would look like a fall, so it is left out.
QList<qint64> thinned(const QList<qint64> &values)
{
    constexpr qsizetype mostPoints = 32;
    const qsizetype step = (values.size() + mostPoints - 1) / mostPoints;
    if (step <= 1)
        return values;
    QList<qint64> sums;
    for (qsizetype i = 0; i + step <= values.size(); i += step) {
        std::optional<qint64> sum;
        for (qsizetype j = i; j < i + step; ++j) {
            if (values[j] != TrendValues::absent)
                sum = sum.value_or(0) + values[j];
        }
        sums.append(sum.value_or(TrendValues::absent));
    }
    return sums;
}
} // namespace

void FigureDelegate::paintCell(QPainter *painter, const QRect &content, CellKind kind, const QModelIndex &index) const
{
    switch (kind) {
    case CellKind::Name:
        paintName(painter, content, index);
        break;
    case CellKind::Text:
        paintText(painter, content, index);
        break;
    case CellKind::Share:
        paintShare(painter, content, index);
        break;
    case CellKind::Trend:
        paintTrend(painter, content, index);
        break;
    case CellKind::Figure:
    case CellKind::Change:
        paintFigure(painter, content, index);
        break;
    }
}

int FigureDelegate::widthOf(const QString &text, CellKind kind, const QFont &font)
{
    const int words = int(std::ceil(figures::width(text, font)));
    return kind == CellKind::Name ? words + swatchRoom : words;
}

int FigureDelegate::leastWidth(CellKind kind)
{
    switch (kind) {
    case CellKind::Name:
        return 170;
    case CellKind::Text:
        return 100;
    case CellKind::Share:
        return 120;
    case CellKind::Figure:
        return 76;
    case CellKind::Change:
        return 70;
    case CellKind::Trend:
        return trendWidth + 2 * cellPadding - 10;
    }
    return 0;
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

bool FigureDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const QString whole = index.data().toString();
        const auto *figureView = static_cast<const FigureView *>(view);
        const CellKind kind = static_cast<const FigureModel *>(index.model())->cellKind(index.column());
        if (widthOf(whole, kind, textFont(TextRole::Body)) > figureView->contentRect(index).width())
            text = whole;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport());
    return true;
}

void FigureDelegate::paintWords(
    QPainter *painter, const QRect &content, Qt::TextElideMode elide, const QModelIndex &index) const
{
    painter->setPen(toneColor(index));
    // Letters may reach a little beyond their advance, into the padding.
    painter->drawText(content, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
        painter->fontMetrics().elidedText(index.data().toString(), elide, content.width() + 1));
}

void FigureDelegate::paintName(QPainter *painter, const QRect &content, const QModelIndex &index) const
{
    const auto swatch = index.data(FigureModel::SwatchRole).value<QColor>();
    if (!swatch.isValid()) {
        paintWords(painter, content, Qt::ElideMiddle, index);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(swatch);
    painter->drawRoundedRect(
        QRectF(content.left(), content.center().y() - swatchSize / 2.0 + 0.5, swatchSize, swatchSize), corner::swatch,
        corner::swatch);
    paintWords(painter, content.adjusted(swatchRoom, 0, 0, 0), Qt::ElideMiddle, index);
}

void FigureDelegate::paintText(QPainter *painter, const QRect &content, const QModelIndex &index) const
{
    const QString mark = index.data(FigureModel::MarkRole).toString();
    if (mark.isEmpty()) {
        paintWords(painter, content, Qt::ElideRight, index);
        return;
    }
    paintIcon(painter, QRectF(content.left(), content.center().y() - markSize / 2.0 + 0.5, markSize, markSize), mark,
        toneColor(index));
    paintWords(painter, content.adjusted(markRoom, 0, 0, 0), Qt::ElideRight, index);
}

void FigureDelegate::paintShare(QPainter *painter, const QRect &content, const QModelIndex &index) const
{
    const int words = int(figures::width(u"100 %"_s, painter->font())) + space::xs;
    const int room = std::max(20, content.width() - words);
    const double fraction = std::clamp(index.data(FigureModel::FractionRole).toDouble(), 0.0, 1.0);
    const double width = fraction > 0 ? std::max(3.0, fraction * room) : 0;
    const auto swatch = index.data(FigureModel::SwatchRole).value<QColor>();
    painter->setPen(Qt::NoPen);
    painter->setBrush(swatch.isValid() ? swatch : currentTokens().accent);
    painter->drawRoundedRect(QRectF(content.left(), content.center().y() - barHeight / 2.0 + 1, width, barHeight),
        std::min<double>(width, barHeight) / 2, std::min<double>(width, barHeight) / 2);
    painter->setPen(currentTokens().muted);
    figures::draw(painter,
        QRectF(content.left() + width + (width > 0 ? space::xs + 1 : 0), content.top(), words + space::s,
            content.height()),
        Qt::AlignLeft, index.data().toString());
}

void FigureDelegate::paintFigure(QPainter *painter, const QRect &content, const QModelIndex &index) const
{
    painter->setPen(toneColor(index));
    QString text = index.data().toString();
    // A figure that loses digits would be another figure: it goes altogether.
    if (figures::width(text, painter->font()) > content.width() + 2 * cellPadding - 4)
        text = u"…"_s;
    figures::draw(painter, content, Qt::AlignRight, text);
}

void FigureDelegate::paintTrend(QPainter *painter, const QRect &content, const QModelIndex &index) const
{
    const QList<qint64> values = thinned(index.data(FigureModel::TrendRole).value<TrendValues>().values);
    if (values.size() < 2)
        return;
    const QRectF box = QRectF(content).adjusted(std::max(0, content.width() - trendWidth), 10, 0, -10);
    qint64 low = 0;
    qint64 high = 0;
    for (const qint64 value : values) {
        if (value == TrendValues::absent)
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const double span = std::max(1.0, double(high) - double(low));
    const auto swatch = index.data(FigureModel::SwatchRole).value<QColor>();
    const QColor color = swatch.isValid() ? swatch : currentTokens().accent;
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() == 1)
            painter->drawPoint(line.first());
        else if (line.size() > 1)
            painter->drawPolyline(line);
        line.clear();
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] == TrendValues::absent) {
            flush();
            continue;
        }
        line.append(QPointF(box.left() + box.width() * double(i) / double(values.size() - 1),
            box.bottom() - (double(values[i]) - double(low)) / span * box.height()));
    }
    flush();
}

} // namespace spend::ui
