// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/accessibility/support/paintedtexts.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
/// Paints a text that is cut, two over each other and one as it should be.
class Careless final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QRect(10, 10, 30, 30), Qt::AlignLeft, u"Far too long for its room"_s);
        painter.drawText(QPoint(10, 80), u"One"_s);
        painter.drawText(QPoint(14, 84), u"Other"_s);
        painter.drawText(QRect(10, 120, 280, 40), Qt::AlignLeft, u"With all the room it needs"_s);
    }
};
} // namespace

/// What widgets paint themselves shows all of its text at any size, in states that the walk over every page
/// (tst_textsize) does not come by.
class TestPaintedTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCheckFindsWhatIsWrong()
    {
        QWidget window;
        auto *careless = new Careless(&window);
        careless->resize(300, 200);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList troubles = paintedTroubles(window);
        QCOMPARE(troubles.size(), 2);
        QVERIFY2(troubles[0].contains(u"cut to 30x30: “Far too long"_s), qPrintable(troubles[0]));
        QVERIFY2(troubles[1].contains(u"“Other”"_s) && troubles[1].contains(u"over “One”"_s), qPrintable(troubles[1]));
    }

    void theCheckSeesTheEdge()
    {
        QWidget window;
        auto *careless = new Careless(&window);
        careless->resize(300, 100); // the last text lies below
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList troubles = paintedTroubles(window);
        QCOMPARE(troubles.size(), 3);
        QVERIFY2(troubles[2].contains(u"beyond the edge: “With all"_s), qPrintable(troubles[2]));
    }
};

QTEST_MAIN(TestPaintedTexts)
#include "tst_paintedtexts.moc"
