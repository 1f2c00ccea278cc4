// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend::ui;

/// Words beneath a figure, broken into lines.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaksBetweenWords()
    {
        const QFont font = QApplication::font();
        const QString text = u"against Oct 21 – Nov 20 of the year before"_s;
        QCOMPARE(figures::lines(text, font, 10'000), QStringList{text});
        const qreal room = figures::width(text, font) / 2.5;
        const QStringList lines = figures::lines(text, font, room);
        QVERIFY(lines.size() >= 3);
        QCOMPARE(lines.join(u' '), text);
        for (const QString &line : lines)
            QVERIFY(figures::width(line, font) <= room);
    }
    void wordTooWideStaysWhole()
    {
        QCOMPARE(figures::lines(u"a immeasurable b"_s, QApplication::font(), 20),
            (QStringList{u"a"_s, u"immeasurable"_s, u"b"_s}));
    }
    void firstLineIsShorterWhereSomethingStandsBefore()
    {
        const QFont font = QApplication::font();
        const qreal room = figures::width(u"one two"_s, font) + 1;
        QCOMPARE(figures::lines(u"one two"_s, font, room), QStringList{u"one two"_s});
        QCOMPARE(figures::lines(u"one two"_s, font, room, 5), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(figures::lines(u"one two"_s, font, room, room), (QStringList{QString(), u"one two"_s}));
    }
    void nothingTakesNoLine() { QCOMPARE(figures::lines({}, QApplication::font(), 100), QStringList()); }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
