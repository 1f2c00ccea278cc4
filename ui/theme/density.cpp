// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/density.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textscale.h"

namespace spend::ui
{

namespace
{
constexpr int compactRow = 26;
Density density = Density::Comfortable;

/// Grown with the text where that is larger than usual.
int chosen(int comfortable, int compact)
{
    return scaledWithText(density == Density::Compact ? compact : comfortable);
}
} // namespace

Density currentDensity()
{
    return density;
}

void setCurrentDensity(Density wanted)
{
    density = wanted;
}

int rowHeight()
{
    return chosen(size::row, compactRow);
}

int controlHeight()
{
    return chosen(29, 24);
}

int fieldHeight()
{
    return chosen(33, 26);
}

int menuPadding()
{
    return density == Density::Compact ? 3 : 6;
}

} // namespace spend::ui
