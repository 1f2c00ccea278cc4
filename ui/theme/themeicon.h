// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace spend::ui
{

/// A line icon of resources/icons in a colour of the theme. It looks the colour up when it is painted, so an icon that
/// was set once follows light and dark. Disabled icons are faint.
QIcon themeIcon(const QString &name, QColor Tokens::*color = &Tokens::text);

/// Paints an icon in a plain colour, sharp at any scale.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// A drawing of resources/icons whose colours are named after tokens ("@accentPale").
QPixmap themeDrawing(const QString &name, const QSize &size, qreal devicePixelRatio);

} // namespace spend::ui
