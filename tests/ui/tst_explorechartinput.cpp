// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/explorechartfixture.h"
#include "ui/widgets/moneytext.h"

#include <QChart>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
using Chart = ExploreChartFixture;
const UtcDay today = UtcDay::ofMs(sampleNowMs());

ExploreSample byTime(Dimension dimension)
{
    ExploreSample sample;
    sample.days = 68;
    sample.view.by = {dimension};
    return sample;
}

QList<ChartMark> someMarks()
{
    return {{ChartMark::Kind::Note, u"1"_s, today - 15, u"Rolled out to the <b>Data</b> team"_s, {}},
        {ChartMark::Kind::Price, u"2"_s, today - 9, u"claude-4.5-opus got cheaper"_s, u"https://cursor.com/prices"_s},
        {ChartMark::Kind::Note, u"3"_s, today - 4, u"Hackathon"_s, {}},
        {ChartMark::Kind::Price, u"4"_s, today - 4, u"Auto: one price"_s, u"https://cursor.com/auto"_s},
        {ChartMark::Kind::Note, u"5"_s, today - 400, u"Long ago"_s, {}}};
}

} // namespace

class TestExploreChartInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Mouse

    void aClickChoosesAKey()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        QSignalSpy other(c.chart, &ExploreChart::otherChosen);
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        const QPoint place = c.at(9, 2);
        QTest::mousePress(c.chart->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseRelease(c.chart->viewport(), Qt::LeftButton, {}, place + QPoint(2, 1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), answer->series[2].key);
        QCOMPARE(chosen[0][1].toString(), answer->series[2].label);
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.at(9, 8));
        QCOMPARE(other.size(), 1);
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.air(9));
        QTest::mouseClick(c.chart->viewport(), Qt::RightButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(brushed.size(), 0);
    }
    void aDoubleClickOpensTheFirstClicksKey()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        QSignalSpy opened(c.chart, &ExploreChart::keyOpened);
        auto filtered = std::make_shared<ExploreAnswer>(*answer);
        filtered->series = {answer->series[5]};
        const QPoint place = c.at(9, 2);
        QTest::mousePress(c.chart->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(c.chart->viewport(), Qt::LeftButton, {}, place);
        c.show(filtered); // the first click filters, and the answer to that comes before the second
        QMouseEvent second(QEvent::MouseButtonDblClick, place, c.chart->viewport()->mapToGlobal(place), Qt::LeftButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(c.chart->viewport(), &second);
        QTest::mouseRelease(c.chart->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), answer->series[2].key);
        QCOMPARE(opened[0][1].toString(), answer->series[2].label);
    }
    void aBucketOfATimeGroupingIsChosen()
    {
        Chart c;
        const auto answer = c.show(byTime(Dimension::Week));
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        QSignalSpy bucket(c.chart, &ExploreChart::bucketChosen);
        QSignalSpy opened(c.chart, &ExploreChart::bucketOpened);
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.air(4)); // anywhere in its column
        QCOMPARE(bucket.size(), 1);
        QCOMPARE(bucket[0][0].value<UtcDay>(), answer->buckets[4]);
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.at(0, 0));
        QCOMPARE(bucket[1][0].value<UtcDay>(), answer->buckets[0]); // the week, which began before the range
        QVERIFY(answer->buckets[0] < answer->range.first);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Return);
        QCOMPARE(bucket[2][0].value<UtcDay>(), answer->buckets.back());
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened[0][0].value<UtcDay>(), answer->buckets.back());
        QCOMPARE(chosen.size(), 0);
        QVERIFY(c.chart->accessibleName().startsWith(u"Weekly cost"_s));
    }
    void aBarThatIsNoKeyStandsForItsDays()
    {
        Chart c;
        auto answer = std::make_shared<ExploreAnswer>(*exploreSample(byTime(Dimension::Week)));
        answer->view.by = {Dimension::Day}; // too many of them: the bars are weeks
        c.show(answer);
        QSignalSpy bucket(c.chart, &ExploreChart::bucketChosen);
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.at(4, 0));
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, c.at(0, 0));
        QCOMPARE(bucket.size(), 0);
        QCOMPARE(brushed[0][0].value<DateRange>(), (DateRange{answer->buckets[4], answer->buckets[5] - 1}));
        QCOMPARE(brushed[1][0].value<DateRange>(), (DateRange{answer->range.first, answer->buckets[1] - 1}));
    }
    void draggingChoosesWholeBuckets()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        c.drag(c.at(3, 2), c.air(7), false);
        QVERIFY(c.chart->brushed().has_value());
        QCOMPARE(*c.chart->brushed(), (DateRange{answer->buckets[3], answer->buckets[7]}));
        QVERIFY(!c.chart->tip()->isVisible());
        QCOMPARE(brushed.size(), 0);
        QTest::mouseRelease(c.chart->viewport(), Qt::LeftButton, {}, c.air(7));
        QCOMPARE(brushed.size(), 1);
        QCOMPARE(brushed[0][0].value<DateRange>(), (DateRange{answer->buckets[3], answer->buckets[7]}));
        QVERIFY(!c.chart->brushed());
        // Backwards, and past the edge.
        c.drag(c.air(5), QPoint(2, 40));
        QCOMPARE(brushed[1][0].value<DateRange>(), (DateRange{answer->buckets[0], answer->buckets[5]}));
        QCOMPARE(chosen.size(), 0);
    }
    void theLastWeekEndsWithTheRange()
    {
        Chart c;
        ExploreSample sample;
        sample.days = 68;
        sample.view.grain = Grain::Week;
        const auto answer = c.show(sample);
        const int last = int(answer->buckets.size()) - 1;
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        c.drag(c.air(last - 1), c.air(last));
        QCOMPARE(brushed[0][0].value<DateRange>(), (DateRange{answer->buckets[std::size_t(last) - 1], today}));
        c.drag(c.air(1), c.air(0));
        QCOMPARE(brushed[1][0].value<DateRange>(), (DateRange{answer->range.first, answer->buckets[2] - 1}));
    }
    void escapeDropsTheBrush()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        c.drag(c.at(3, 2), c.air(7), false);
        c.key(Qt::Key_Escape);
        QVERIFY(!c.chart->brushed());
        QTest::mouseRelease(c.chart->viewport(), Qt::LeftButton, {}, c.air(7));
        QCOMPARE(brushed.size(), 0);
        QCOMPARE(chosen.size(), 0);
    }
    void theBrushTellsItsSum()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        const QImage before = c.picture();
        c.drag(c.air(3), c.air(7), false);
        QVERIFY(c.picture() != before);
        c.key(Qt::Key_Escape);
        c.key(Qt::Key_Right);
        c.key(Qt::Key_Right, Qt::ShiftModifier);
        c.key(Qt::Key_Right, Qt::ShiftModifier);
        const std::int64_t sum = *answer->totalTrend[0] + *answer->totalTrend[1] + *answer->totalTrend[2];
        QCOMPARE(c.chart->accessibleDescription(), u"Nov 1 – 3 · "_s + moneyText(sum));
    }

    // Keys

    void keysWalkAndChoose()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        QSignalSpy opened(c.chart, &ExploreChart::keyOpened);
        QSignalSpy other(c.chart, &ExploreChart::otherChosen);
        QSignalSpy hovered(c.chart, &ExploreChart::seriesHovered);
        c.key(Qt::Key_Left);
        QVERIFY(c.chart->tip()->text().startsWith(u"Sunday, Nov 22, provisional"_s));
        QCOMPARE(c.chart->accessibleDescription(), c.chart->tip()->text());
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Up);
        c.key(Qt::Key_Up);
        QCOMPARE(hovered.last()[0].toInt(), 1);
        c.key(Qt::Key_Down);
        c.key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), answer->series[0].key);
        QVERIFY(!c.chart->tip()->isVisible());
        for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::ShiftModifier}) {
            c.key(Qt::Key_Up);
            c.key(Qt::Key_Return, modifier);
            QCOMPARE(opened.takeFirst()[0].toString(), answer->series[0].key);
        }
        for (int i = 0; i < 20; ++i)
            c.key(Qt::Key_Up); // stays at the top
        c.key(Qt::Key_Return);
        QCOMPARE(other.size(), 1);
        QCOMPARE(chosen.size(), 1);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Escape);
        QVERIFY(!c.chart->tip()->isVisible());
        QVERIFY(c.chart->accessibleDescription().startsWith(u"Total "_s));
    }
    void keysStepOverAbsentParts()
    {
        Chart c;
        auto answer = std::make_shared<ExploreAnswer>(*exploreSample({}));
        answer->series[1].values[21] = 0;
        c.show(answer);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Up);
        c.key(Qt::Key_Up);
        QCOMPARE(c.chart->litSeries(), 2);
        c.key(Qt::Key_Down);
        QCOMPARE(c.chart->litSeries(), 0);
        c.key(Qt::Key_Down);
        QCOMPARE(c.chart->litSeries(), -1);
    }
    void walkingOverTheEdgeAsksForTheNextPeriod()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy shift(c.chart, &ExploreChart::periodShiftRequested);
        c.key(Qt::Key_Right); // the first bucket
        c.key(Qt::Key_Left);
        QCOMPARE(shift.size(), 1);
        QCOMPARE(shift[0][0].toInt(), -1);
        c.show(answer); // the answer for the period before: the walk goes on at its end
        QVERIFY(c.chart->tip()->text().startsWith(u"Sunday, Nov 22"_s));
        c.key(Qt::Key_Right);
        QCOMPARE(shift[1][0].toInt(), 1);
        c.show(answer);
        QVERIFY(c.chart->tip()->text().startsWith(u"Sunday, Nov 1,"_s));
        c.show(answer); // of itself, data that changes takes the place away
        QVERIFY(!c.chart->tip()->isVisible());
    }
    void keysSpanABrush()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        QSignalSpy brushed(c.chart, &ExploreChart::rangeBrushed);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Left, Qt::ShiftModifier);
        c.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(*c.chart->brushed(), (DateRange{today - 3, today - 1}));
        c.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*c.chart->brushed(), (DateRange{today - 2, today - 1}));
        for (int i = 0; i < 5; ++i)
            c.key(Qt::Key_Right, Qt::ShiftModifier); // not beyond the end
        QCOMPARE(*c.chart->brushed(), (DateRange{today - 1, today}));
        c.key(Qt::Key_Escape);
        QVERIFY(!c.chart->brushed());
        QCOMPARE(brushed.size(), 0);
        c.key(Qt::Key_Left, Qt::ShiftModifier);
        c.key(Qt::Key_Return);
        QCOMPARE(brushed.size(), 1);
        QCOMPARE(brushed[0][0].value<DateRange>().last, today - 1);
        QVERIFY(!c.chart->brushed());
    }
    void nAsksForANote()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        QSignalSpy note(c.chart, &ExploreChart::noteRequested);
        c.key(Qt::Key_N); // no place yet
        QCOMPARE(note.size(), 0);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_Left);
        c.key(Qt::Key_N);
        QCOMPARE(note.size(), 1);
        QCOMPARE(note[0][0].value<UtcDay>(), today - 1);
    }

    // Marks

    void marksShareSymbols()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        const int without = c.chart->chart()->margins().bottom();
        c.chart->setMarks(someMarks());
        QCoreApplication::processEvents();
        const auto groups = c.chart->marks().groups();
        QCOMPARE(groups.size(), 3); // two on one day, one outside the range
        QCOMPARE(groups[2].marks.size(), 2);
        QVERIFY(groups[0].hasNote() && !groups[1].hasNote());
        QVERIFY(c.chart->chart()->margins().bottom() > without);
        c.chart->setMarks({});
        QCoreApplication::processEvents();
        QCOMPARE(c.chart->chart()->margins().bottom(), without);
    }
    void marksTooCloseForTwoSymbolsShareOne()
    {
        Chart c;
        ExploreSample sample;
        sample.days = 120;
        c.show(sample);
        c.chart->setMarks({{ChartMark::Kind::Note, u"1"_s, today - 30, u"One"_s, {}},
            {ChartMark::Kind::Note, u"2"_s, today - 29, u"Two"_s, {}},
            {ChartMark::Kind::Note, u"3"_s, today - 10, u"Three"_s, {}}});
        QCoreApplication::processEvents();
        QCOMPARE(c.chart->marks().groups().size(), 2);
        QSignalSpy activated(c.chart, &ExploreChart::marksActivated);
        const QPoint place = c.chart->marks().place(c.chart->geometryOfAnswer(), 0).center().toPoint();
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<UtcDay>(), today - 30);
        QCOMPARE(activated[0][1].value<UtcDay>(), today - 29);
    }
    void marksShowTheirTexts()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        c.chart->setMarks(someMarks());
        QCoreApplication::processEvents();
        const ExploreGeometry &g = c.chart->geometryOfAnswer();
        c.hover(c.chart->marks().place(g, 1).center().toPoint());
        QVERIFY(c.chart->markTip()->isVisible());
        QVERIFY(!c.chart->tip()->isVisible());
        QCOMPARE(c.chart->markTip()->text(),
            u"Friday, Nov 13, Price change, claude-4.5-opus got cheaper, https://cursor.com/prices"_s);
        QVERIFY(c.window.rect().contains(c.chart->markTip()->geometry()));
        c.hover(c.chart->marks().place(g, 0).center().toPoint());
        const auto labels = c.chart->markTip()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText); // what people write is no markup
        QVERIFY(c.chart->markTip()->height() > 30);
        c.hover(c.air(3));
        QVERIFY(!c.chart->markTip()->isVisible());
    }
    void keysReachTheMarks()
    {
        Chart c;
        c.show(with(ChartShape::Bars));
        QSignalSpy activated(c.chart, &ExploreChart::marksActivated);
        c.key(Qt::Key_M); // none: nothing
        c.chart->setMarks(someMarks());
        QCoreApplication::processEvents();
        c.key(Qt::Key_M);
        QVERIFY(c.chart->markTip()->isVisible());
        QVERIFY(c.chart->markTip()->text().startsWith(u"Saturday, Nov 7, Note, Rolled out"_s));
        QCOMPARE(c.chart->accessibleDescription(), c.chart->markTip()->text());
        c.key(Qt::Key_M);
        c.key(Qt::Key_M);
        QVERIFY(c.chart->markTip()->text().contains(u"Hackathon"_s));
        QVERIFY(c.chart->markTip()->text().contains(u"Auto: one price"_s));
        c.key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<UtcDay>(), today - 4);
        QCOMPARE(activated[0][1].value<UtcDay>(), today - 4);
        c.key(Qt::Key_M); // around
        QVERIFY(c.chart->markTip()->text().startsWith(u"Saturday, Nov 7"_s));
        c.key(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(c.chart->markTip()->text().contains(u"Hackathon"_s));
        c.key(Qt::Key_Left); // on from there, by buckets
        QVERIFY(!c.chart->markTip()->isVisible());
        QVERIFY(c.chart->tip()->text().startsWith(u"Tuesday, Nov 17"_s));
        c.key(Qt::Key_M, Qt::ShiftModifier);
        QVERIFY(c.chart->markTip()->text().startsWith(u"Friday, Nov 13"_s));
        c.key(Qt::Key_Escape);
        QVERIFY(!c.chart->markTip()->isVisible());
    }
    void theMenuOffersANote()
    {
        Chart c;
        const auto answer = c.show(with(ChartShape::Bars));
        c.chart->setMarks(someMarks());
        QCoreApplication::processEvents();
        QSignalSpy note(c.chart, &ExploreChart::noteRequested);
        QSignalSpy activated(c.chart, &ExploreChart::marksActivated);
        QSignalSpy chosen(c.chart, &ExploreChart::keyChosen);
        c.openMenu(QContextMenuEvent::Mouse, c.at(6, 1));
        QVERIFY(c.menu());
        QTRY_VERIFY(c.menu()->isVisible());
        QCOMPARE(c.menu()->actions().constFirst()->text(), u"Only "_s + answer->series[1].label);
        c.menu()->actions().constFirst()->trigger();
        QCOMPARE(chosen[0][0].toString(), answer->series[1].key);
        c.menu()->findChild<QAction *>(u"addNote"_s)->trigger();
        QCOMPARE(note[0][0].value<UtcDay>(), answer->buckets[6]);
        c.menu()->findChild<QAction *>(u"showMarks"_s)->trigger();
        QCOMPARE(activated[0][0].value<UtcDay>(), today - 15);
        c.menu()->close();
        QTRY_VERIFY(!c.menu());
        // By keys, on the bucket that was walked to; the menu goes by keys too.
        c.chart->setFocus();
        for (int i = 0; i < 3; ++i)
            c.key(Qt::Key_Left);
        c.openMenu(QContextMenuEvent::Keyboard, {});
        QTRY_VERIFY(c.menu() && c.menu()->isVisible());
        QVERIFY(!c.menu()->findChild<QAction *>(u"showMarks"_s));
        QTest::keyClick(c.menu(), Qt::Key_Down);
        QTest::keyClick(c.menu(), Qt::Key_Return);
        QTRY_COMPARE(note.size(), 2);
        QCOMPARE(note[1][0].value<UtcDay>(), today - 2);
    }

    void nothingToShowIsNoTrouble()
    {
        Chart c;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Return, Qt::Key_N, Qt::Key_M, Qt::Key_Escape})
            c.key(key);
        c.hover({300, 100});
        QTest::mouseClick(c.chart->viewport(), Qt::LeftButton, {}, {300, 100});
        c.drag({200, 100}, {400, 100});
        c.openMenu(QContextMenuEvent::Mouse, {300, 100});
        c.chart->setMarks(someMarks());
        c.chart->setAnswer(std::make_shared<ExploreAnswer>(), today);
        c.key(Qt::Key_Left);
        c.picture();
        ExploreAnswer empty = *exploreSample({}); // days, but nothing in them
        empty.series.clear();
        empty.totalTrend.assign(empty.buckets.size(), 0);
        c.chart->setAnswer(std::make_shared<ExploreAnswer>(empty), today);
        QCoreApplication::processEvents();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Return})
            c.key(key);
        QVERIFY(c.chart->tip()->text().contains(u"Total $0.00"_s));
        c.picture();
    }
};

QTEST_MAIN(TestExploreChartInput)
#include "tst_explorechartinput.moc"
