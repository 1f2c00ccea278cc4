// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/overview/tile.h"
#include "ui/overview/tilerow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

/// Headline figures that ask to be explained.
class TestTileRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_row = std::make_unique<TileRow>();
        m_row->setAnswer(*sampleAnswer({}), UtcDay::ofMs(sampleNowMs()));
        m_row->resize(1000, 100);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    }
    void cleanup()
    {
        m_row.reset();
        m_fixture.reset();
    }

    void aClickAsks_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::newRow("cost") << Measure::Cost;
        QTest::newRow("on-demand") << Measure::OnDemand;
        QTest::newRow("included") << Measure::Included;
    }
    void aClickAsks()
    {
        QFETCH(const Measure, measure);
        QSignalSpy asked(m_row.get(), &TileRow::tileActivated);
        Tile *tile = m_row->tile(measure);
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<Measure>(), measure);
        QTest::mouseClick(tile, Qt::RightButton);
        QCOMPARE(asked.count(), 1);
        // Pressed here and let go elsewhere: thought better of it.
        QTest::mousePress(tile, Qt::LeftButton);
        QTest::mouseRelease(tile, Qt::LeftButton, {}, QPoint(tile->width() + 50, 5));
        QCOMPARE(asked.count(), 1);
    }

    void keysAsk()
    {
        QSignalSpy asked(m_row.get(), &TileRow::tileActivated);
        QSignalSpy people(m_row.get(), &TileRow::peopleActivated);
        m_row->tile(Measure::Cost)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Space);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Enter);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_A);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked[0][0].value<Measure>(), Measure::Cost);
        QCOMPARE(asked[1][0].value<Measure>(), Measure::OnDemand);
        QCOMPARE(asked[2][0].value<Measure>(), Measure::Included);
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_row->focusWidget(), m_row->people());
        QTest::keyClick(m_row->people(), Qt::Key_Space);
        QCOMPARE(people.count(), 1);
        QCOMPARE(asked.count(), 3);
    }

    void focusIsSeen()
    {
        Tile *tile = m_row->tile(Measure::Included);
        const QImage before = tile->grab().toImage();
        tile->setFocus(Qt::TabFocusReason);
        const QImage focused = tile->grab().toImage();
        QVERIFY(focused != before);
        QVERIFY(focused.pixelColor(tile->width() / 2, 1) == currentTokens().accent);
        tile->clearFocus();
        QCOMPARE(tile->grab().toImage(), before);
        tile->setFocus(Qt::MouseFocusReason); // a click leaves no ring behind
        QCOMPARE(tile->grab().toImage(), before);
    }

    void aPlainTileStaysPlain()
    {
        Tile tile(u"Figure"_s);
        tile.setFigure(u"$1.00"_s);
        tile.resize(200, 92);
        QSignalSpy activated(&tile, &Tile::activated);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(activated.count(), 0);
        QCOMPARE(tile.focusPolicy(), Qt::NoFocus);
    }

    /// What is too long for a line goes on in the next: nothing is cut.
    void longWordsTakeMoreLines()
    {
        Tile tile(u"Figure"_s);
        tile.setFigure(u"$1.00"_s);
        tile.setContext(u"against Oct 21 – Nov 20"_s, u"▲ 12.5 %"_s, &Tokens::bad);
        const int oneLine = tile.heightForWidth(400);
        QCOMPARE(oneLine, Tile(u"Figure"_s).heightForWidth(400)); // as tall as one that says less
        QVERIFY(tile.heightForWidth(150) > oneLine);
        tile.setLabel(u"A label that is quite a bit longer than its tile"_s);
        const int threeLines = tile.heightForWidth(150);
        tile.setContext({});
        QVERIFY(tile.heightForWidth(150) < threeLines);
        // All tiles of the row grow with the tallest.
        m_row->resize(560, m_row->heightForWidth(560));
        QTRY_VERIFY(m_row->tile(Measure::Cost)->height() > oneLine);
        QCOMPARE(m_row->people()->height(), m_row->tile(Measure::Cost)->height());
        for (const Tile *one : m_row->findChildren<Tile *>())
            QVERIFY(one->isHidden() || one->height() >= one->heightForWidth(one->width()));
    }

    void everyTileHasAName() { QCOMPARE(namelessControls(*m_row), QStringList()); }

private:
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<TileRow> m_row;
};

QTEST_MAIN(TestTileRow)
#include "tst_tilerow.moc"
