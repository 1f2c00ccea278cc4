// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/chartsheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QEvent>
#include <QFontMetrics>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <optional>
#include <utility>

namespace spend::ui
{

namespace
{
constexpr int margin = space::l;
constexpr int swatch = 10;
constexpr double finer = 2;

/// As long as it lives, a chart paints in the colours of paper.
class OnPaper
{
public:
    explicit OnPaper(QWidget &chart)
        : m_chart(chart)
    {
        m_scope.emplace(lightTokens());
        tell();
    }
    ~OnPaper()
    {
        m_scope.reset();
        tell();
    }

private:
    void tell()
    {
        QEvent changed(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&m_chart, &changed);
    }

    QWidget &m_chart;
    std::optional<TokensScope> m_scope;
};

/// A chart of Qt Charts paints its scene; what lies over it, and other charts, paint themselves.
void paintChart(QPainter &painter, QWidget &chart)
{
    auto *view = qobject_cast<QGraphicsView *>(&chart);
    if (!view) {
        chart.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        return;
    }
    const QRect rect = view->viewport()->rect();
    view->render(&painter, rect, rect);
    const auto over = view->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : over) {
        if (!widget->isVisibleTo(view) || widget->isWindow())
            continue;
        painter.save();
        painter.translate(widget->pos());
        widget->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        painter.restore();
    }
}
} // namespace

/// Where what stands.
class ChartSheet::Sizes
{
public:
    Sizes(const ChartSheet &sheet, bool withCaption)
        : chart(sheet.m_chart.size())
        , entries(sheet.m_legend())
        , titleFont(textFont(TextRole::Section))
        , font(textFont(TextRole::Explanation))
    {
        const int line = QFontMetrics(font).lineSpacing();
        if (withCaption)
            caption = QFontMetrics(titleFont).lineSpacing() + int(sheet.m_caption.lines.size()) * line + space::m;
        // The legend flows into as many lines as it needs.
        int x = 0;
        int y = 0;
        for (const LegendEntry &entry : std::as_const(entries)) {
            const int wide = swatch + space::xs + QFontMetrics(font).horizontalAdvance(entry.label) + space::l;
            if (x > 0 && x + wide > chart.width()) {
                x = 0;
                y += line + space::xs;
            }
            places.append(QPoint(x, y));
            x += wide;
        }
        if (!places.isEmpty())
            legendHeight = y + line + space::s;
        const int around = withCaption ? margin : 0;
        whole = QSize(chart.width() + 2 * around, chart.height() + caption + legendHeight + 2 * around);
    }

    QSize chart;
    QList<LegendEntry> entries;
    QSize whole;
    QFont titleFont;
    QFont font;
    int caption = 0;
    int legendHeight = 0;
    QList<QPoint> places;
};

ChartSheet::ChartSheet(QWidget &chart, SeenCaption caption, std::function<QList<LegendEntry>()> legend)
    : m_chart(chart)
    , m_caption(std::move(caption))
    , m_legend(std::move(legend))
{
}

void ChartSheet::paint(QPainter &painter, const Sizes &sizes, bool withCaption) const
{
    const Tokens &t = currentTokens();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), sizes.whole), t.surface);
    if (withCaption) {
        painter.translate(margin, margin);
        const int wide = sizes.chart.width();
        painter.setFont(sizes.titleFont);
        painter.setPen(t.text);
        int y = QFontMetrics(sizes.titleFont).lineSpacing();
        painter.drawText(QRect(0, 0, wide, y), Qt::AlignLeft | Qt::AlignVCenter, m_caption.title);
        painter.setFont(sizes.font);
        painter.setPen(t.muted);
        const QFontMetrics metrics(sizes.font);
        for (const QString &line : m_caption.lines) {
            painter.drawText(QRect(0, y, wide, metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(line, Qt::ElideRight, wide));
            y += metrics.lineSpacing();
        }
        painter.translate(0, sizes.caption);
    }
    painter.save();
    paintChart(painter, m_chart);
    painter.restore();
    painter.translate(0, sizes.chart.height() + space::s);
    painter.setFont(sizes.font);
    const int high = QFontMetrics(sizes.font).lineSpacing();
    for (qsizetype i = 0; i < sizes.entries.size(); ++i) {
        const QPoint at = sizes.places[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(sizes.entries[i].color);
        painter.drawRoundedRect(QRect(at.x(), at.y() + (high - swatch) / 2, swatch, swatch), 2, 2);
        painter.setPen(t.text);
        painter.drawText(
            at.x() + swatch + space::xs, at.y() + QFontMetrics(sizes.font).ascent(), sizes.entries[i].label);
    }
}

QImage ChartSheet::png() const
{
    const Sizes sizes(*this, true);
    QImage image(sizes.whole * finer, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(finer);
    QPainter painter(&image);
    paint(painter, sizes, true);
    return image;
}

QByteArray ChartSheet::svg(bool withCaption, bool light) const
{
    std::optional<OnPaper> paper;
    if (light && currentTokens().dark)
        paper.emplace(m_chart);
    const Sizes sizes(*this, withCaption);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizes.whole);
    generator.setViewBox(QRect(QPoint(), sizes.whole));
    generator.setTitle(m_caption.title);
    generator.setDescription(m_caption.lines.join(u' '));
    QPainter painter(&generator);
    paint(painter, sizes, withCaption);
    painter.end();
    return bytes;
}

} // namespace spend::ui
