// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "ui/share/chartlegend.h"
#include "ui/table/tabletext.h"

#include <QList>
#include <QPicture>
#include <QSizeF>

class QPainter;
class QWidget;

namespace spend::ui
{

class FigureTable;

/// A chart as it stands on the screen with its legend below, as drawing orders and so sharp at any size, in the light
/// colours.
struct ChartDrawing {
    QString title;
    QSizeF size; ///< device-independent pixels
    QPicture drawing;
    QList<LegendEntry> legend; ///< as drawn
};

/// What a page shows, taken down at one moment: its headline figures, charts and tables. A value that any thread reads.
struct PageReport {
    ShareCaption caption;
    std::vector<DigestFact> facts;
    QList<ChartDrawing> charts;
    QList<TableText> tables;
};

/// The charts and tables of a page that are shown, from the top.
QList<QWidget *> shownCharts(const QWidget *page);
QList<FigureTable *> shownTables(const QWidget *page);
QString chartTitle(const QWidget *chart);
ChartDrawing drawChart(QWidget *chart);
/// Draws it with its size in the painter's own units, whatever the resolution of what is painted on. Any thread.
void paintDrawing(QPainter &painter, const ChartDrawing &chart);
/// UI thread.
PageReport reportOf(QWidget *page);

/// "spendscope-overview-2026-11-22", without an ending: from words that make a file name.
QString shareFileName(const QStringList &words);

} // namespace spend::ui
