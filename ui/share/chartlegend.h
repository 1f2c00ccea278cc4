// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QSizeF>
#include <QString>

class QPainter;
class QPicture;
class QWidget;

namespace spend::ui
{

/// What a colour in a chart stands for.
struct LegendEntry {
    QColor color;
    QString label;
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// On the screen the table beside a chart says which colour is whose; taken out of the window the chart has to say it
/// itself. The rows' swatches of the nearest table, if the drawing has these colours; else nothing. What shares a
/// colour is Other. In the colours that are on at the call. UI thread.
QList<LegendEntry> legendFor(const QWidget *chart, const QPicture &drawing);

/// As high as it needs at this width, with the room above it; 0 without entries. UI thread.
double legendHeight(const QList<LegendEntry> &legend, double width);
void paintLegend(QPainter &painter, const QList<LegendEntry> &legend, double width, double top);

} // namespace spend::ui
