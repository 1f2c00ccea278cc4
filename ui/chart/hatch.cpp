// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/hatch.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPixmap>

namespace spend::ui
{

namespace
{
constexpr int side = 6;
constexpr double groundOpacity = 0.26;
constexpr double lineWidth = 1.7;
} // namespace

QBrush hatched(const QColor &color, const QColor &surface)
{
    QPixmap tile(side, side);
    tile.fill(blended(color, surface, groundOpacity));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::FlatCap));
    // The middle line, and its neighbours where they cut the corners.
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    painter.end();
    return QBrush(color, tile);
}

} // namespace spend::ui
