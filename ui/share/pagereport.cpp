// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/pagereport.h"

#include "ui/chart/chartmark.h"
#include "ui/overview/tile.h"
#include "ui/table/figuretable.h"
#include "ui/table/pagecaption.h"
#include "ui/theme/forcedtokens.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// From the top, then from the left, as a page is read.
template <class Widget>
void sortByPlace(QList<Widget *> &widgets, const QWidget *page)
{
    std::stable_sort(widgets.begin(), widgets.end(), [page](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(page, QPoint());
        const QPoint second = b->mapTo(page, QPoint());
        return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
    });
}

std::vector<DigestFact> factsOf(const QWidget *page)
{
    QList<Tile *> tiles = page->findChildren<Tile *>();
    tiles.removeIf([page](const Tile *tile) { return !tile->isVisibleTo(page) || tile->figure().isEmpty(); });
    sortByPlace(tiles, page);
    std::vector<DigestFact> facts;
    for (const Tile *tile : std::as_const(tiles)) {
        const QString figure = tile->beside().isEmpty() ? tile->figure() : tile->figure() + u' ' + tile->beside();
        facts.push_back({tile->label(), figure, tile->context(), DigestTone::Plain});
    }
    return facts;
}
} // namespace

QList<QWidget *> shownCharts(const QWidget *page)
{
    QList<QWidget *> charts = page->findChildren<QWidget *>();
    charts.removeIf([page](const QWidget *widget) {
        return !isChart(widget) || !widget->isVisibleTo(page) || widget->width() < 2 || widget->height() < 2;
    });
    sortByPlace(charts, page);
    return charts;
}

QList<FigureTable *> shownTables(const QWidget *page)
{
    QList<FigureTable *> tables = page->findChildren<FigureTable *>();
    tables.removeIf(
        [page](const FigureTable *table) { return !table->isVisibleTo(page) || table->figures()->rowCount() == 0; });
    sortByPlace(tables, page);
    return tables;
}

QString chartTitle(const QWidget *chart)
{
    const QString title = cardTitle(chart);
    return title.isEmpty() ? chart->accessibleName().section(u';', 0, 0).section(u". "_s, 0, 0) : title;
}

ChartDrawing drawChart(QWidget *chart)
{
    ChartDrawing drawn{chartTitle(chart), chart->size(), QPicture(), {}};
    const auto recolour = [chart] {
        QEvent event(QEvent::PaletteChange); // charts that keep colours take them anew
        QCoreApplication::sendEvent(chart, &event);
    };
    {
        const ForcedTokens light(lightTokens());
        recolour();
        QPicture alone;
        QPainter first(&alone);
        chart->render(&first, {}, {}, QWidget::DrawChildren);
        first.end();
        drawn.legend = legendFor(chart, alone);
        if (drawn.legend.isEmpty()) {
            drawn.drawing = alone;
        } else {
            QPainter painter(&drawn.drawing);
            chart->render(&painter, {}, {}, QWidget::DrawChildren);
            paintLegend(painter, drawn.legend, drawn.size.width(), drawn.size.height());
            drawn.size.rheight() += legendHeight(drawn.legend, drawn.size.width());
        }
    }
    recolour();
    return drawn;
}

void paintDrawing(QPainter &painter, const ChartDrawing &chart)
{
    // A picture enlarges itself by the resolution of what it is played on.
    const double finer = double(painter.device()->logicalDpiX()) / chart.drawing.logicalDpiX();
    painter.save();
    painter.scale(1 / finer, 1 / finer);
    painter.drawPicture(QPointF(), chart.drawing);
    painter.restore();
}

PageReport reportOf(QWidget *page)
{
    PageReport report;
    report.caption = pageCaption(page);
    report.facts = factsOf(page);
    const QList<QWidget *> charts = shownCharts(page);
    for (QWidget *chart : charts)
        report.charts.append(drawChart(chart));
    const QList<FigureTable *> tables = shownTables(page);
    for (const FigureTable *table : tables)
        report.tables.append(table->text());
    return report;
}

QString shareFileName(const QStringList &words)
{
    QString name = u"spendscope"_s;
    for (const QString &word : words) {
        QString plain;
        for (const QChar letter : word.toLower()) {
            if (letter.isLetterOrNumber())
                plain += letter;
            else if (!plain.endsWith(u'-'))
                plain += u'-';
        }
        while (plain.endsWith(u'-'))
            plain.chop(1);
        while (plain.startsWith(u'-'))
            plain.remove(0, 1);
        if (!plain.isEmpty())
            name += u'-' + plain.left(40);
    }
    return name;
}

} // namespace spend::ui
