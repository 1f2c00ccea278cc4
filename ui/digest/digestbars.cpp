// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestbars.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace spend::ui
{

namespace
{
constexpr int daysObject = QTextFormat::UserObject + 1;
constexpr int shareObject = QTextFormat::UserObject + 2;

enum Property {
    Heights = QTextFormat::UserProperty + 1,
    Labels,
    Pales,
    Share,
    BarColor,
    PaleColor,
    LabelColor,
};

constexpr double chartHeight = 96; ///< in pixels of 1/96 inch, labels included
constexpr double labelHeight = 18;
constexpr double shareWidth = 56;
constexpr double shareHeight = 8;

/// Pixels of the device in one of 1/96 inch.
double scaleOf(const QTextDocument *document)
{
    const QPaintDevice *device = document->documentLayout()->paintDevice();
    return device ? device->logicalDpiX() / 96.0 : 1.0;
}

QTextCharFormat formatOf(int type, const DigestBars::Colors &colors)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(BarColor, colors.bar);
    format.setProperty(PaleColor, colors.pale);
    format.setProperty(LabelColor, colors.label);
    return format;
}

QColor color(const QTextFormat &format, Property property)
{
    return format.property(property).value<QColor>();
}

void drawDays(QPainter *painter, const QRectF &rect, const QTextFormat &format, double scale)
{
    const QVariantList heights = format.property(Heights).toList();
    const QStringList labels = format.property(Labels).toStringList();
    const QVariantList pales = format.property(Pales).toList();
    const double step = rect.width() / double(std::max<qsizetype>(1, heights.size()));
    const double room = rect.height() - labelHeight * scale;
    for (qsizetype i = 0; i < heights.size(); ++i) {
        const double left = rect.left() + double(i) * step;
        const double tall = std::max(scale, room * heights[i].toDouble());
        painter->fillRect(QRectF(left + step * 0.14, rect.top() + room - tall, step * 0.72, tall),
            color(format, pales.value(i).toBool() ? PaleColor : BarColor));
        if (labels.value(i).isEmpty())
            continue;
        painter->setPen(color(format, LabelColor));
        painter->drawText(
            QRectF(left - step, rect.top() + room, 3 * step, labelHeight * scale), Qt::AlignCenter, labels.value(i));
    }
}

void drawShare(QPainter *painter, const QRectF &rect, const QTextFormat &format, double scale)
{
    const QRectF track(rect.left(), rect.bottom() - (shareHeight + 1) * scale, shareWidth * scale, shareHeight * scale);
    painter->fillRect(track, color(format, PaleColor));
    QRectF part = track;
    part.setWidth(track.width() * format.property(Share).toDouble());
    painter->fillRect(part, color(format, BarColor));
}
} // namespace

DigestBars::DigestBars(QTextDocument *document)
    : QObject(document)
{
    document->documentLayout()->registerHandler(daysObject, this);
    document->documentLayout()->registerHandler(shareObject, this);
}

void DigestBars::insertDays(QTextCursor &cursor, const std::vector<DigestBar> &bars, const Colors &colors)
{
    QVariantList heights;
    QStringList labels;
    QVariantList pales;
    for (const DigestBar &bar : bars) {
        heights.append(bar.height);
        labels.append(bar.label);
        pales.append(bar.pale);
    }
    QTextCharFormat format = formatOf(daysObject, colors);
    format.setProperty(Heights, heights);
    format.setProperty(Labels, labels);
    format.setProperty(Pales, pales);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void DigestBars::insertShare(QTextCursor &cursor, double share, const Colors &colors)
{
    QTextCharFormat format = formatOf(shareObject, colors);
    format.setProperty(Share, std::clamp(share, 0.0, 1.0));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF DigestBars::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double scale = scaleOf(document);
    if (format.objectType() == shareObject)
        return {(shareWidth + 8) * scale, (shareHeight + 2) * scale};
    const double width = document->textWidth() > 0 ? document->textWidth() : document->pageSize().width();
    return {std::max(1.0, width - 2 * document->documentMargin() * scale), chartHeight * scale};
}

void DigestBars::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    painter->save();
    painter->setFont(document->defaultFont());
    if (format.objectType() == shareObject)
        drawShare(painter, rect, format, scaleOf(document));
    else
        drawDays(painter, rect, format, scaleOf(document));
    painter->restore();
}

} // namespace spend::ui
