// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/chartlegend.h"

#include "ui/share/pagereport.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
constexpr double swatch = 10;
constexpr double roundness = 2;

QList<LegendEntry> legendOf(const FigureTable &table)
{
    QList<LegendEntry> legend;
    const FigureModel &model = *table.figures();
    const QString other = QCoreApplication::translate("ChartLegend", "Other");
    for (int row = 0, rows = model.rowCount({}); row < rows; ++row) {
        const QModelIndex index = model.index(row, 0, {});
        const auto color = index.data(FigureModel::SwatchRole).value<QColor>();
        if (!color.isValid())
            continue;
        const bool isOther = color == currentTokens().other;
        const auto same = std::find_if(
            legend.begin(), legend.end(), [&color](const LegendEntry &entry) { return entry.color == color; });
        if (same == legend.end())
            legend.append({color, isOther ? other : index.data().toString()});
        else
            same->label = other;
    }
    // Other is last, wherever the table has it.
    std::stable_partition(
        legend.begin(), legend.end(), [&other](const LegendEntry &entry) { return entry.label != other; });
    return legend;
}

QSet<QRgb> colorsOf(const QPicture &drawing, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(currentTokens().surface);
    QPainter painter(&image);
    paintDrawing(painter, {{}, size, drawing, {}});
    painter.end();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            colors.insert(line[x]);
    }
    return colors;
}

/// Where each entry stands, from the legend's top left; as many lines as they need.
QList<QPointF> placesOf(const QList<LegendEntry> &legend, const QFontMetricsF &metrics, double width)
{
    QList<QPointF> places;
    QPointF at;
    for (const LegendEntry &entry : legend) {
        const double wide = swatch + space::xs + metrics.horizontalAdvance(entry.label) + space::l;
        if (at.x() > 0 && at.x() + wide > width)
            at = QPointF(0, at.y() + metrics.lineSpacing() + space::xs);
        places.append(at);
        at.rx() += wide;
    }
    return places;
}
} // namespace

QList<LegendEntry> legendFor(const QWidget *chart, const QPicture &drawing)
{
    QSet<QRgb> drawn;
    for (const QWidget *around = chart->parentWidget(); around && !around->isWindow();
         around = around->parentWidget()) {
        const QList<FigureTable *> tables = shownTables(around);
        for (const FigureTable *table : tables) {
            const QList<LegendEntry> legend = legendOf(*table);
            if (legend.size() < 2)
                continue;
            if (drawn.isEmpty())
                drawn = colorsOf(drawing, chart->size());
            // A sliver may have no pixel of its own, but two colours of a table are no accident.
            const auto found = std::count_if(legend.begin(), legend.end(),
                [&drawn](const LegendEntry &entry) { return drawn.contains(entry.color.rgb()); });
            if (found >= 2)
                return legend;
        }
    }
    return {};
}

double legendHeight(const QList<LegendEntry> &legend, double width)
{
    if (legend.isEmpty())
        return 0;
    const QFontMetricsF metrics(textFont(TextRole::Explanation));
    return space::s + placesOf(legend, metrics, width).last().y() + std::ceil(metrics.lineSpacing());
}

void paintLegend(QPainter &painter, const QList<LegendEntry> &legend, double width, double top)
{
    const QFont font = textFont(TextRole::Explanation);
    const QFontMetricsF metrics(font);
    const QList<QPointF> places = placesOf(legend, metrics, width);
    painter.save();
    painter.setFont(font);
    for (qsizetype i = 0; i < legend.size(); ++i) {
        const QPointF at = places[i] + QPointF(0, top + space::s);
        painter.setPen(Qt::NoPen);
        painter.setBrush(legend[i].color);
        painter.drawRoundedRect(
            QRectF(at.x(), at.y() + (metrics.lineSpacing() - swatch) / 2, swatch, swatch), roundness, roundness);
        painter.setPen(currentTokens().text);
        painter.drawText(at + QPointF(swatch + space::xs, metrics.ascent()), legend[i].label);
    }
    painter.restore();
}

} // namespace spend::ui
