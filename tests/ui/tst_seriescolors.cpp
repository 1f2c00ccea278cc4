// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/theme/seriescolors.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
QStringList keys(int first, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"key %1"_s.arg(first + i));
    return list;
}

/// CIE L*a*b* of an sRGB colour (D65).
std::array<double, 3> lab(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double r = linear(double(color.redF()));
    const double g = linear(double(color.greenF()));
    const double b = linear(double(color.blueF()));
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The plain distance (CIE76): 2.3 is just noticeable.
double distance(const QColor &one, const QColor &other)
{
    const auto a = lab(one);
    const auto b = lab(other);
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

int slotCount(SeriesColors &colors, const QStringList &list)
{
    QSet<int> taken;
    for (const QString &key : list)
        taken.insert(colors.slot(Dimension::User, key));
    taken.remove(-1);
    return int(taken.size());
}
} // namespace

class TestSeriesColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstEightAreTheTokens()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (int slot = 0; slot < seriesColorCount; ++slot)
                QCOMPARE(SeriesColors::color(slot, *t), t->series[std::size_t(slot)]);
            QCOMPARE(SeriesColors::color(-1, *t), t->other);
            QCOMPARE(SeriesColors::color(seriesSlotCount, *t), t->other);
        }
    }
    void allCanBeToldApart()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (int slot = 0; slot < seriesSlotCount; ++slot) {
                const QColor color = SeriesColors::color(slot, *t);
                // Fills, not text: enough to see where a part ends and the surface begins.
                const double contrast = contrastRatio(color, t->surface);
                QVERIFY2(contrast >= 1.5, qPrintable(u"slot %1 %2: %3"_s.arg(slot).arg(color.name()).arg(contrast)));
                for (int other = -1; other < slot; ++other) {
                    const double away = distance(color, SeriesColors::color(other, *t));
                    QVERIFY2(away >= 10,
                        qPrintable(u"%1: slots %2 and %3: %4"_s.arg(t->dark).arg(slot).arg(other).arg(away)));
                }
            }
        }
    }
    void roundsArePalerAndDeeper()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (int slot = 0; slot < seriesColorCount; ++slot) {
                const double base = lab(SeriesColors::color(slot, *t))[0];
                QVERIFY(lab(SeriesColors::color(slot + seriesColorCount, *t))[0] > base + 5);
                QVERIFY(lab(SeriesColors::color(slot + 2 * seriesColorCount, *t))[0] < base - 5);
            }
        }
    }
    void twentyFiveKeysHaveTwentyFiveColours()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        const QStringList all = keys(0, 30);
        colors.assign(Dimension::User, all);
        QCOMPARE(slotCount(colors, all.mid(0, seriesSlotCount)), seriesSlotCount);
        for (int i = 0; i < seriesSlotCount; ++i)
            QCOMPARE(colors.slot(Dimension::User, all[i]), i);
        QCOMPARE(colors.slot(Dimension::User, all[25]), -1); // part of Other
    }
    void colourStaysWhenMoreComeInAndGo()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        const QStringList eight = keys(0, 8);
        colors.assign(Dimension::User, eight);
        QStringList many = keys(100, 17);
        many += eight; // now they are the smallest of 25
        colors.assign(Dimension::User, many);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(colors.slot(Dimension::User, eight[i]), i);
        QCOMPARE(slotCount(colors, many), seriesSlotCount);
        colors.assign(Dimension::User, eight);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(colors.slot(Dimension::User, eight[i]), i);
    }
    void smallKeysLeaveTheStrongColoursToOthers()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        colors.assign(Dimension::User, keys(0, 10));
        QCOMPARE(colors.slot(Dimension::User, u"key 9"_s), 9);
        // Six of the eight strong ones are away; the tenth and eleventh still take none of them.
        colors.assign(Dimension::User, keys(0, 2) + keys(50, 6) + keys(70, 3));
        for (const QString &key : keys(50, 6))
            QVERIFY(colors.slot(Dimension::User, key) < seriesColorCount);
        for (const QString &key : keys(70, 3))
            QVERIFY(colors.slot(Dimension::User, key) >= seriesColorCount);
    }
    void twoOfOneColourSideBySideGiveWay()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        colors.assign(Dimension::User, keys(0, 25));
        colors.assign(Dimension::User, keys(100, 25));
        const QStringList mixed = keys(0, 12) + keys(100, 13);
        colors.assign(Dimension::User, mixed);
        QCOMPARE(slotCount(colors, mixed), seriesSlotCount);
        QCOMPARE(colors.slot(Dimension::User, u"key 3"_s), 3); // the larger keeps it
    }
    void slotsOutliveTheProgram()
    {
        UiFixture fixture;
        {
            SeriesColors colors(fixture.settings);
            colors.assign(Dimension::Model, keys(0, 25));
        }
        SeriesColors again(fixture.settings);
        again.assign(Dimension::Model, keys(20, 5));
        for (int i = 20; i < 25; ++i)
            QCOMPARE(again.slot(Dimension::Model, u"key %1"_s.arg(i)), i);
    }
    void settingsOfEightColoursAreRead()
    {
        UiFixture fixture;
        {
            SeriesColors colors(fixture.settings);
            colors.assign(Dimension::Kind, keys(0, 8));
        }
        // "print:slot" lines, as they always were.
        const QStringList stored = fixture.settings.value(u"colors/kind"_s).toStringList();
        QCOMPARE(stored.size(), 8);
        QCOMPARE(stored[3].section(u':', 1), u"3"_s);
        fixture.settings.setValue(u"colors/kind"_s, QStringList{stored[3], u"nonsense"_s, u"abc:99"_s});
        SeriesColors again(fixture.settings);
        again.assign(Dimension::Kind, keys(2, 2));
        QCOMPARE(again.slot(Dimension::Kind, u"key 3"_s), 3);
        QCOMPARE(again.slot(Dimension::Kind, u"key 2"_s), 0);
    }
};

QTEST_MAIN(TestSeriesColors)
#include "tst_seriescolors.moc"
