// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>

namespace spend::ui
{

/// Slanted lines of \c color on a pale ground of the same colour: the included part beside the solid on-demand part.
QBrush hatched(const QColor &color, const QColor &surface);

} // namespace spend::ui
