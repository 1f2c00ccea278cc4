// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spend::ui
{

/// How much room rows and controls take.
enum class Density { Comfortable, Compact };

/// The one that is on now; Theme sets it. UI thread.
Density currentDensity();
void setCurrentDensity(Density density);

/// Of a table, in device-independent pixels.
int rowHeight();
/// Buttons and fields, without their border.
int controlHeight();
int fieldHeight();
/// Above and below a menu's words.
int menuPadding();

} // namespace spend::ui
