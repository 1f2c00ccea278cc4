// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace spend::ui;

namespace
{
using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

struct Eyes {
    const char *name;
    Matrix matrix;
};

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15
// (2009); the matrices at severity 1.0, for linear sRGB.
const std::array<Eyes, 4> allEyes{{
    {"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

/// Linear sRGB as such eyes take it.
Triple asSeen(const QColor &color, const Eyes &eyes)
{
    Triple seen = times(
        eyes.matrix, {linear(double(color.redF())), linear(double(color.greenF())), linear(double(color.blueF()))});
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

/// Ottosson: A perceptual color space for image processing (2020), https://bottosson.github.io/posts/oklab/
Triple oklab(const Triple &rgb)
{
    const Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929}, {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}}};
    const Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468}, {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(toCones, rgb);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return times(toLab, cones);
}

double distance(const QColor &a, const QColor &b, const Eyes &eyes)
{
    const Triple x = oklab(asSeen(a, eyes));
    const Triple y = oklab(asSeen(b, eyes));
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

// What lies side by side in a stack, and beyond a gap, is told apart by a glance; any two by looking.
constexpr double leastOfNeighbours = 0.08;
constexpr double leastOfAny = 0.04; // twice the just noticeable difference in this space
} // namespace

/// Colours for every eye. The contrast of texts is in tst_theme; here are graphics, and eyes that see fewer colours.
class TestColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void series_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("eyes");
        for (const bool dark : {false, true}) {
            for (std::size_t eyes = 0; eyes < allEyes.size(); ++eyes)
                QTest::addRow("%s %s", dark ? "dark" : "light", allEyes[eyes].name) << dark << int(eyes);
        }
    }
    void series()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, eyes);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        QStringList tooClose;
        for (int a = 0; a < seriesColorCount; ++a) {
            for (int b = a + 1; b < seriesColorCount; ++b) {
                const double away =
                    distance(t.series[std::size_t(a)], t.series[std::size_t(b)], allEyes[std::size_t(eyes)]);
                if (away < (b == a + 1 ? leastOfNeighbours : leastOfAny))
                    tooClose.append(u"%1 and %2: %3"_s.arg(a).arg(b).arg(away, 0, 'f', 3));
            }
        }
        QVERIFY2(tooClose.isEmpty(), qPrintable(tooClose.join(u"; "_s)));
    }

    void graphics_data()
    {
        QTest::addColumn<QColor>("graphic");
        QTest::addColumn<QColor>("ground");
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const auto row = [t](const char *name, const QColor &graphic, const QColor &ground) {
                QTest::addRow("%s %s", t->dark ? "dark" : "light", name) << graphic << ground;
            };
            row("focus ring on background", t->accent, t->background);
            row("focus ring on surface", t->accent, t->surface);
            row("focus ring on rail", t->accent, t->rail);
            row("focus ring on hover", t->accent, t->hover);
            row("focus ring on its pale", t->accent, t->accentPale);
            row("good's symbol", t->good, t->surface);
            row("caution's symbol", t->caution, t->surface);
            row("bad's symbol", t->bad, t->surface);
            row("busy's symbol", t->busy, t->surface);
            row("progress on its track", t->busy, t->grid);
        }
    }
    /// What must be seen to work the window: 3:1, WCAG 2.1, 1.4.11.
    void graphics()
    {
        QFETCH(const QColor, graphic);
        QFETCH(const QColor, ground);
        const double ratio = contrastRatio(graphic, ground);
        QVERIFY2(ratio >= 3, qPrintable(u"%1 on %2: %3"_s.arg(graphic.name(), ground.name()).arg(ratio)));
    }

    /// The simulation itself: red and green of one lightness are one colour to deuteranopes and two to others.
    void theSimulationSeesLess()
    {
        const QColor red(190, 90, 40);
        const QColor green(112, 125, 40);
        QVERIFY(distance(red, green, allEyes[2]) < distance(red, green, allEyes[0]) / 2);
        for (const Eyes &eyes : allEyes) // grey stays grey
            QVERIFY(distance(Qt::white, Qt::white, eyes) < 1e-9);
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
