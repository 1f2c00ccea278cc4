// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/seentable.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace spend::ui
{

/// What a colour in a chart stands for.
struct LegendEntry {
    QColor color;
    QString label;
};

/// A chart as a picture for others: the caption above it, the legend below, in the colours of the screen or, for paper,
/// in light ones. The same figures as on screen, because the same code paints them. UI thread.
class ChartSheet
{
public:
    /// \c legend is asked for its colours as often as they are painted.
    ChartSheet(QWidget &chart, SeenCaption caption, std::function<QList<LegendEntry>()> legend);

    /// Twice as fine as the screen.
    QImage png() const;
    /// Shapes and text, no pixels. Without the caption for a page that has its own.
    QByteArray svg(bool withCaption = true, bool light = false) const;

private:
    class Sizes;
    void paint(QPainter &painter, const Sizes &sizes, bool withCaption) const;

    QWidget &m_chart;
    SeenCaption m_caption;
    std::function<QList<LegendEntry>()> m_legend;
};

} // namespace spend::ui
