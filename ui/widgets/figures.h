// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace spend::ui
{

/// Figures of equal widths in any font: digits that the font spaces by their shape are set in cells of one width.
namespace figures
{
/// Width of \c text as draw() sets it.
qreal width(const QString &text, const QFont &font);
/// Draws one line with the painter's font and pen, vertically centred.
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment horizontal, const QString &text);
/// The lines that \c text takes where a line is \c room wide and something of \c before stands before the first, which
/// is empty where nothing fits beside that. Breaks where the language allows it; a word that is wider than a line stays
/// whole.
QStringList lines(const QString &text, const QFont &font, qreal room, qreal before = 0);
} // namespace figures

} // namespace spend::ui
