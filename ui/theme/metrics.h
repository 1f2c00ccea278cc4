// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace spend::ui
{

/// Distances in device-independent pixels.
namespace space
{
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
} // namespace space

namespace corner
{
inline constexpr int card = 10;
inline constexpr int control = 7;
inline constexpr int chip = 6;
inline constexpr int swatch = 3;
} // namespace corner

namespace size
{
inline constexpr int row = 34;
inline constexpr int control = 31;
inline constexpr int railWide = 196;
inline constexpr int railNarrow = 64;
inline constexpr int railCollapsesBelow = 1100; ///< window width
inline constexpr int windowMinimumWidth = 1024;
inline constexpr int windowMinimumHeight = 640;
} // namespace size

/// What a piece of text is, which decides its size and weight.
enum class TextRole { Body, Strong, Explanation, Axis, Section, CardTitle, DialogTitle, PageTitle, TileValue };

/// Pixel size of a role, scaled with the system's interface font where the person made that larger.
int textPixels(TextRole role);
/// The interface font in a role's size and weight.
QFont textFont(TextRole role);

} // namespace spend::ui
