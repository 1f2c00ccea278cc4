// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace spend::ui::figures
{

namespace
{
struct DigitWidths {
    qreal widest = 0;
    bool equal = true;
};

DigitWidths digitWidths(const QFont &font)
{
    static QHash<QString, DigitWidths> known; // the screen's thread only
    DigitWidths &widths = known[font.key()];
    if (widths.widest <= 0) {
        const QFontMetricsF metrics(font);
        qreal narrowest = metrics.horizontalAdvance(u'0');
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            const qreal advance = metrics.horizontalAdvance(QChar(digit));
            widths.widest = std::max(widths.widest, advance);
            narrowest = std::min(narrowest, advance);
        }
        widths.equal = widths.widest - narrowest < 0.05;
    }
    return widths;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
} // namespace

qreal width(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const DigitWidths widths = digitWidths(font);
    if (widths.equal)
        return metrics.horizontalAdvance(text);
    qreal sum = 0;
    for (const QChar c : text)
        sum += isDigit(c) ? widths.widest : metrics.horizontalAdvance(c);
    return sum;
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text)
{
    const QFont font = painter->font();
    const DigitWidths widths = digitWidths(font);
    if (widths.equal) {
        painter->drawText(rect,
            int((horizontal & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
            text);
        return;
    }
    const QFontMetricsF metrics(font);
    const qreal total = width(text, font);
    qreal x = rect.left();
    if (horizontal & Qt::AlignRight)
        x = rect.right() - total;
    else if (horizontal & Qt::AlignHCenter)
        x = rect.center().x() - total / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    // Runs of other characters are drawn whole, so that words keep their kerning.
    qsizetype i = 0;
    while (i < text.size()) {
        if (isDigit(text[i])) {
            const qreal advance = metrics.horizontalAdvance(text[i]);
            painter->drawText(QPointF(x + (widths.widest - advance) / 2, baseline), text.mid(i, 1));
            x += widths.widest;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !isDigit(text[end]))
            ++end;
        painter->drawText(QPointF(x, baseline), text.mid(i, end - i));
        for (; i < end; ++i)
            x += metrics.horizontalAdvance(text[i]);
    }
}

QStringList lines(const QString &text, const QFont &font, qreal room, qreal before)
{
    QStringList all;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype start = 0; // of the line
    qsizetype fitting = 0; // what of it fits so far ends here
    for (qsizetype end = breaks.toNextBoundary(); end > 0; end = breaks.toNextBoundary()) {
        const qreal taken = width(text.mid(start, end - start).trimmed(), font) + (all.isEmpty() ? before : 0);
        if (taken > room && (fitting > start || (all.isEmpty() && before > 0))) {
            all.append(text.mid(start, fitting - start).trimmed());
            start = fitting;
        }
        fitting = end;
    }
    if (start < text.size())
        all.append(text.mid(start).trimmed());
    return all;
}

} // namespace spend::ui::figures
