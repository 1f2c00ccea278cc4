// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/hatch.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int side = 6;
constexpr double groundOpacity = 0.26;
constexpr double lineWidth = 1.7;

QPixmap drawnTile(const QColor &color, const QColor &ground)
{
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::FlatCap));
    // The middle line, and its neighbours where they cut the corners.
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    return tile;
}
} // namespace

QBrush hatched(const QColor &color, const QColor &surface)
{
    // The same pixmap each time makes equal brushes, which Qt Charts does not paint anew.
    const QString key = u"spend-hatch %1 %2"_s.arg(color.name(), surface.name());
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = drawnTile(color, blended(color, surface, groundOpacity));
        QPixmapCache::insert(key, tile);
    }
    return QBrush(color, tile);
}

} // namespace spend::ui
