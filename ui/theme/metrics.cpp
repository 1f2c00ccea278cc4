// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include "ui/theme/textscale.h"

#include <QApplication>

#include <cmath>

namespace spend::ui
{

namespace
{
constexpr int bodyPixels = 13;

int drawnPixels(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::Strong:
    case TextRole::Section:
        return bodyPixels;
    case TextRole::Explanation:
        return 12;
    case TextRole::Axis:
        return 11;
    case TextRole::CardTitle:
        return 14;
    case TextRole::DialogTitle:
        return 17;
    case TextRole::PageTitle:
        return 20;
    case TextRole::TileValue:
        return 22;
    }
    return bodyPixels;
}
} // namespace

int scaledWithText(int length)
{
    // The application's font carries the body size, as the theme has set it.
    const int body = QApplication::font().pixelSize();
    return body > 0 ? int(std::lround(length * double(body) / bodyPixels)) : length;
}

int shownTextPercent()
{
    return scaledWithText(100);
}

Qt::ScrollBarPolicy sidewaysPolicy()
{
    return shownTextPercent() > 100 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
}

int textPixels(TextRole role)
{
    return scaledWithText(drawnPixels(role));
}

QFont textFont(TextRole role)
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels(role));
    const bool strong = role != TextRole::Body && role != TextRole::Explanation && role != TextRole::Axis;
    // Large figures in DemiBold look thinner than the words around them.
    const bool large = role == TextRole::PageTitle || role == TextRole::TileValue;
    font.setWeight(large ? QFont::Bold : strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace spend::ui
