// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/forcedtokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace spend::ui
{

namespace
{
QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(value) | 0xff000000u);
}

std::array<QColor, seriesColorCount> palette(const std::array<unsigned, seriesColorCount> &values)
{
    std::array<QColor, seriesColorCount> colors;
    std::transform(values.begin(), values.end(), colors.begin(), rgb);
    return colors;
}

Tokens makeLight()
{
    Tokens t;
    t.background = rgb(0xF5F6F8);
    t.surface = rgb(0xFFFFFF);
    t.rail = rgb(0xFFFFFF);
    t.line = rgb(0xE3E6EB);
    t.grid = rgb(0xECEEF2);
    t.hover = rgb(0xF0F2F6);
    t.text = rgb(0x171B23);
    t.muted = rgb(0x5C6573);
    t.faint = rgb(0x8A93A1);
    t.accent = rgb(0x3451C6);
    t.accentPale = rgb(0xE9EDFB);
    t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x1A7B4C); // dark enough to read 4.5:1 on its pale
    t.goodPale = rgb(0xE3F4EB);
    t.caution = rgb(0x8F5B08); // likewise
    t.cautionPale = rgb(0xFBF0DA);
    t.bad = rgb(0xB3261E);
    t.badPale = rgb(0xFCE8E6);
    t.busy = rgb(0x1F5FBF);
    t.busyPale = rgb(0xE5EEFB);
    // Light and dark are moved a little so that eyes that see fewer colours tell them apart too (tst_colors).
    t.series = palette({0x2B6CB0, 0xE39B1B, 0x058C68, 0xCB6299, 0x6A57C8, 0xC85724, 0x4FA8D8, 0x7E9C2B});
    t.other = rgb(0xA7AFBA);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.background = rgb(0x14171C);
    t.surface = rgb(0x1C2027);
    t.rail = rgb(0x181B21);
    t.line = rgb(0x2C323C);
    t.grid = rgb(0x272D36);
    t.hover = rgb(0x242A33);
    t.text = rgb(0xE9ECF1);
    t.muted = rgb(0xA3ADBA);
    t.faint = rgb(0x7C8694);
    t.accent = rgb(0x8FA6FF);
    t.accentPale = rgb(0x262F4D);
    t.onAccent = rgb(0x14171C);
    t.good = rgb(0x5CCB93);
    t.goodPale = rgb(0x1B3328);
    t.caution = rgb(0xE6B35A);
    t.cautionPale = rgb(0x3A2F18);
    t.bad = rgb(0xF2897F);
    t.badPale = rgb(0x402322);
    t.busy = rgb(0x84B4FF);
    t.busyPale = rgb(0x1D2C45);
    t.series = palette({0x4292D6, 0xEBB04B, 0x30B48E, 0xE395C2, 0x9E8FF3, 0xE8805A, 0x7FC8EA, 0xBCD670});
    t.other = rgb(0x6B7482);
    return t;
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF()))
        + 0.0722 * channel(double(color.blueF()));
}

const Tokens *forced = nullptr;
} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &currentTokens()
{
    if (forced)
        return *forced;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

ForcedTokens::ForcedTokens(const Tokens &tokens)
{
    forced = &tokens;
}

ForcedTokens::~ForcedTokens()
{
    forced = nullptr;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor blended(const QColor &top, const QColor &bottom, double opacity)
{
    const auto mix = [opacity](int a, int b) { return int(std::lround(a * opacity + b * (1 - opacity))); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

} // namespace spend::ui
