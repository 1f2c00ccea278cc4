// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/chartfile.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int margin = space::xl;
constexpr int gap = space::m;
constexpr int sharpness = 2; ///< pixels of a PNG for each of the screen's

/// The title above, the chart, the lines below, which break where they are too long.
class Sheet
{
public:
    Sheet(const ChartDrawing &chart, const ShareCaption &caption)
        : m_chart(chart)
        , m_title(chart.title.isEmpty() || caption.title.isEmpty() ? caption.title + chart.title
                                                                   : caption.title + u": "_s + chart.title)
        , m_lines(caption.lines.join(u'\n'))
        , m_titleFont(textFont(TextRole::CardTitle))
        , m_lineFont(textFont(TextRole::Explanation))
    {
        const double width = std::max(chart.size.width(), 320.0);
        const auto heightOf = [width](const QFont &font, const QString &text) {
            return text.isEmpty()
                ? 0.0
                : std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 4000), wrap, text).height());
        };
        m_titleRect = QRectF(margin, margin, width, heightOf(m_titleFont, m_title));
        m_chartRect = QRectF(QPointF(margin, m_titleRect.bottom() + gap), chart.size);
        m_linesRect = QRectF(margin, m_chartRect.bottom() + gap, width, heightOf(m_lineFont, m_lines));
        m_size = QSize(int(std::ceil(width)) + 2 * margin, int(std::ceil(m_linesRect.bottom())) + margin);
    }

    QSize size() const { return m_size; }
    QString title() const { return m_title; }
    QString lines() const { return m_lines; }

    void draw(QPainter &painter) const
    {
        const Tokens &t = lightTokens();
        painter.fillRect(QRect(QPoint(), m_size), t.surface);
        painter.setPen(t.text);
        painter.setFont(m_titleFont);
        painter.drawText(m_titleRect, wrap, m_title);
        painter.setPen(t.muted);
        painter.setFont(m_lineFont);
        painter.drawText(m_linesRect, wrap, m_lines);
        painter.save();
        painter.translate(m_chartRect.topLeft());
        paintDrawing(painter, m_chart);
        painter.restore();
    }

private:
    static constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const ChartDrawing &m_chart;
    QString m_title, m_lines;
    QFont m_titleFont, m_lineFont;
    QRectF m_titleRect, m_chartRect, m_linesRect;
    QSize m_size;
};
} // namespace

QByteArray chartPng(const ChartDrawing &chart, const ShareCaption &caption)
{
    const Sheet sheet(chart, caption);
    QImage image(sheet.size() * sharpness, QImage::Format_RGB32);
    image.fill(lightTokens().surface);
    image.setText(u"Title"_s, sheet.title());
    image.setText(u"Description"_s, sheet.lines());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(sharpness, sharpness);
    sheet.draw(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const ChartDrawing &chart, const ShareCaption &caption)
{
    const Sheet sheet(chart, caption);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(sheet.title());
    generator.setDescription(sheet.lines());
    QPainter painter(&generator);
    sheet.draw(painter);
    painter.end();
    return bytes;
}

QByteArray drawingSvg(const ChartDrawing &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = chart.size.toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.title);
    QPainter painter(&generator);
    paintDrawing(painter, chart);
    painter.end();
    return bytes;
}

} // namespace spend::ui
