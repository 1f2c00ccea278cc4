// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace spend::ui
{

/// How many series have a colour of their own; the rest is Other.
inline constexpr int seriesColorCount = 8;

/// Every colour of the screen, light or dark. The only place where colours are written down.
struct Tokens {
    bool dark = false;
    QColor background; ///< the window
    QColor surface; ///< cards, tables, dialogs
    QColor rail; ///< navigation
    QColor line; ///< card borders, table heads
    QColor grid; ///< chart grid, row lines
    QColor hover; ///< hovered row, totals row
    QColor text;
    QColor muted; ///< explanations, axis labels
    QColor faint; ///< what is switched off, placeholders; too pale for text that must be read
    QColor accent, accentPale, onAccent; ///< selection, primary button, chips
    QColor good, goodPale; ///< Healthy, savings
    QColor caution, cautionPale; ///< Limited, Stale
    QColor bad, badPale; ///< Error, cost rising by much
    QColor busy, busyPale; ///< Pending Data, progress
    std::array<QColor, seriesColorCount> series; ///< safe for colour-blind eyes, in this order
    QColor other; ///< the grey of Other
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens of the appearance that is on now. Painting code asks each time, so a change needs a repaint only.
const Tokens &currentTokens();

/// WCAG contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);
/// \c top laid over \c bottom with this share of opacity, as an opaque colour.
QColor blended(const QColor &top, const QColor &bottom, double opacity);

} // namespace spend::ui
