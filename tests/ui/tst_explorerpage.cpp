// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/runquery.h"
#include "tests/ui/support/explorerscene.h"
#include "tests/ui/support/livepages.h"
#include "ui/explain/explainer.h"
#include "ui/explain/explanationpanel.h"
#include "ui/explorer/breadcrumb.h"
#include "ui/explorer/comparepicker.h"
#include "ui/explorer/driverlist.h"
#include "ui/explorer/eventlistmodel.h"
#include "ui/explorer/eventlistview.h"
#include "ui/explorer/explorechart.h"
#include "ui/explorer/exploremodel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/exploretable.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/notessource.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

Q_DECLARE_METATYPE(spend::Dimension)

namespace
{
using Scene = ExplorerScene;
} // namespace

/// Explorer over a real store, by mouse and by keyboard.
class TestExplorerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }

    void oneKeyGroups_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Dimension>("dimension");
        QTest::newRow("user") << int(Qt::Key_U) << Dimension::User;
        QTest::newRow("group") << int(Qt::Key_G) << Dimension::Group;
        QTest::newRow("model") << int(Qt::Key_M) << Dimension::Model;
        QTest::newRow("repository") << int(Qt::Key_R) << Dimension::Repository;
        QTest::newRow("kind") << int(Qt::Key_K) << Dimension::Kind;
        QTest::newRow("max mode") << int(Qt::Key_X) << Dimension::MaxMode;
        QTest::newRow("client") << int(Qt::Key_H) << Dimension::ClientKind;
        QTest::newRow("day") << int(Qt::Key_D) << Dimension::Day;
        QTest::newRow("week") << int(Qt::Key_W) << Dimension::Week;
        QTest::newRow("month") << int(Qt::Key_O) << Dimension::Month;
        QTest::newRow("cycle") << int(Qt::Key_C) << Dimension::Cycle;
    }
    void oneKeyGroups()
    {
        QFETCH(int, key);
        QFETCH(Dimension, dimension);
        Scene s(*m_pages);
        const Figures before = s.recomputed();
        s.press(Qt::Key_Z); // means nothing
        s.press(Qt::Key(key));
        QCOMPARE(s.view().by, std::vector<Dimension>{dimension});
        QCOMPARE(s.page.answer()->total, before);
        Figures sum;
        for (const ExploreRow &row : s.page.answer()->rows)
            sum += row.figures;
        QCOMPARE(sum, before);
        QCOMPARE(s.page.findChild<QPushButton *>(u"total"_s)->text(), moneyText(before.cost));
    }

    void oneClickGroups()
    {
        Scene s(*m_pages);
        QTest::mouseClick(
            s.page.findChild<SegmentedControl *>(u"groupBy"_s)->segment(int(Dimension::Model)), Qt::LeftButton);
        s.settle();
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::Model});
        s.page.findChild<ChoiceButton *>(u"groupByMore"_s)->setFocus();
        QTest::keyClick(s.page.findChild<ChoiceButton *>(u"groupByMore"_s), Qt::Key_Down);
        s.settle();
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::MaxMode});
        QCOMPARE(s.page.findChild<SegmentedControl *>(u"groupBy"_s)->value(), -1); // none of its own
    }

    void shiftAddsASecondGrouping()
    {
        Scene s(*m_pages);
        const Figures total = s.recomputed();
        s.press(Qt::Key_R);
        s.press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(s.view().by, (std::vector<Dimension>{Dimension::Repository, Dimension::Model}));
        QCOMPARE(s.page.answer()->total, total);
        QVERIFY(s.page.answer()->columns.size() > 1);
        s.press(Qt::Key_S);
        QCOMPARE(s.view().by, (std::vector<Dimension>{Dimension::Model, Dimension::Repository}));
        QCOMPARE(s.page.answer()->total, total);
    }

    void aClickFiltersAndUndoTakesItBack()
    {
        Scene s(*m_pages);
        const Figures all = s.recomputed();
        const QString key = s.keyOf(1);
        s.click(1);
        QCOMPARE(s.view().filters.at(Dimension::User).included, QStringList{key});
        QCOMPARE(s.page.answer()->total, s.recomputed());
        QVERIFY(s.page.answer()->total.cost < all.cost);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.view().filters.empty());
        QCOMPARE(s.page.answer()->total, all);
        s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.view().filters.at(Dimension::User).included, QStringList{key});
        QTest::mouseClick(s.page.findChild<QWidget *>(u"undo"_s), Qt::LeftButton);
        s.settle();
        QVERIFY(s.view().filters.empty());
    }

    void chipsTakeFiltersAway()
    {
        Scene s(*m_pages);
        s.click(0);
        auto *chip = s.page.findChild<FilterBar *>()->findChild<Chip *>(u"chip-user"_s);
        QTRY_VERIFY(chip && chip->isVisible());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        s.settle();
        QVERIFY(s.view().filters.empty());
    }

    void doubleClicksLeadDownToTheEvents()
    {
        ExploreView view;
        view.by = {Dimension::Group};
        Scene s(*m_pages, view);
        const QString group = s.keyOf(0);
        s.doubleClick(0);
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::User});
        QCOMPARE(s.view().filters.at(Dimension::Group).included, QStringList{group});
        QCOMPARE(s.page.answer()->total, s.recomputed());
        QCOMPARE(s.crumbs(), u"All"_s);

        const QString user = s.keyOf(0);
        s.doubleClick(0);
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::Day});
        QCOMPARE(s.view().filters.at(Dimension::User).included, QStringList{user});
        QCOMPARE(s.page.answer()->total, s.recomputed());

        const QString day = s.keyOf(0);
        s.doubleClick(0);
        QVERIFY(s.page.state().events);
        QCOMPARE(s.page.answer()->range.first.iso(), day);
        QCOMPARE(s.page.answer()->range.days(), 1);
        QTRY_COMPARE(std::int64_t(s.events()->model()->rowCount()), s.recomputed().events);
        QVERIFY(s.events()->isVisible());
        QCOMPARE(s.crumbs().count(u'>'), 2);

        // Back by the breadcrumb, to the users of the group; then by key, to the groups.
        QTest::mouseClick(s.page.findChild<Breadcrumb *>()->findChildren<QPushButton *>().at(1), Qt::LeftButton);
        s.settle();
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::User});
        QCOMPARE(s.crumbs(), u"All"_s);
        s.press(Qt::Key_Backspace);
        QCOMPARE(s.view(), view);
        QVERIFY(s.crumbs().isEmpty());
        // Each level was one step.
        s.press(Qt::Key_Z, Qt::ControlModifier);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.page.state().events);
    }

    void theKeyboardLeadsDownToo()
    {
        ExploreView view;
        view.by = {Dimension::Model};
        Scene s(*m_pages, view);
        s.table()->view()->setFocus();
        s.table()->view()->setCurrentIndex(s.table()->model()->index(0, 0));
        QTest::keyClick(s.table()->view(), Qt::Key_Return, Qt::ControlModifier);
        s.settle();
        QCOMPARE(s.view().by, std::vector<Dimension>{Dimension::User});
        QCOMPARE(s.view().filters.size(), std::size_t(1));
        for (int level = 0; level < 2; ++level) { // the days of a user, the events of a day
            QVERIFY(!s.page.state().events);
            s.table()->view()->setFocus();
            s.table()->view()->setCurrentIndex(s.table()->model()->index(0, 0));
            QTest::keyClick(s.table()->view(), Qt::Key_Return, Qt::ControlModifier);
            s.settle();
        }
        QVERIFY(s.page.state().events);
        QTRY_COMPARE(std::int64_t(s.events()->model()->rowCount()), s.recomputed().events);
        for (int level = 0; level < 3; ++level)
            s.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.view(), view);
    }

    void brushingTheChartZooms()
    {
        Scene s(*m_pages);
        const ExploreView before = s.view();
        ExploreChart *chart = s.chart();
        const auto at = [chart](int bucket) { return chart->centerOf({bucket, -1}).toPoint() - QPoint(0, 40); };
        QWidget *surface = chart->viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, at(3));
        QTest::mouseMove(surface, at(4));
        QTest::mouseMove(surface, at(6));
        QTest::mouseRelease(surface, Qt::LeftButton, {}, at(6));
        s.settle();
        const DateRange all = s.view().range.custom;
        QCOMPARE(s.view().range.kind, RangeRule::Kind::Custom);
        QCOMPARE(all.days(), 4);
        QCOMPARE(s.page.answer()->total, s.recomputed());
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.view(), before);
    }

    void periodsMoveByKeyAndButton()
    {
        Scene s(*m_pages);
        const DateRange thisCycle = s.page.answer()->range;
        QTest::keyClick(&s.page, Qt::Key_Left, Qt::ControlModifier);
        QTRY_VERIFY(s.view().range != RangeRule{});
        s.settle();
        QCOMPARE(s.page.answer()->range.last, thisCycle.first - 1);
        QTest::keyClick(&s.page, Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(s.page.answer()->range == thisCycle);
        QWidget *picker = s.page.findChild<QWidget *>(u"rangePicker"_s);
        QTest::mouseClick(picker->findChild<QPushButton *>(u"earlier"_s), Qt::LeftButton);
        QTRY_COMPARE(s.page.answer()->range.last, thisCycle.first - 1);
        QTRY_VERIFY(picker->findChild<QPushButton *>(u"later"_s)->isEnabled());
        QTest::mouseClick(picker->findChild<QPushButton *>(u"later"_s), Qt::LeftButton);
        QTRY_VERIFY(s.page.answer()->range == thisCycle);
    }

    void comparisonsShowWhatChanged()
    {
        Scene s(*m_pages);
        QVERIFY(s.page.answer()->comparable);
        QTest::mouseClick(s.page.findChild<QPushButton *>(u"whatChanged"_s), Qt::LeftButton);
        auto *drivers = s.page.findChild<DriverList *>();
        QVERIFY(drivers->isVisible());
        QVERIFY(!s.table()->isVisible()); // a narrow window has room for one
        QVERIFY(drivers->view()->model()->rowCount() > 0);
        s.page.resize(1700, 900);
        QTRY_VERIFY(s.table()->isVisible() && drivers->isVisible());
        const ExploreDriver &first = s.page.answer()->drivers.front();
        const QString key = s.page.answer()->rows[first.row].key;
        const QRect place = drivers->view()->visualRect(drivers->view()->model()->index(0, 0));
        QTest::mouseClick(drivers->view()->viewport(), Qt::LeftButton, {}, place.center());
        s.settle();
        QCOMPARE(s.view().filters.at(Dimension::User).included, QStringList{key});
    }

    void comparisonsAreChosenByKey()
    {
        Scene s(*m_pages);
        auto *compare = s.page.findChild<ComparePicker *>();
        const QList<QAction *> choices = compare->menu()->actions();
        for (QAction *action : choices) {
            if (action->isCheckable() && !action->isChecked()) {
                action->trigger(); // no comparison
                break;
            }
        }
        s.settle();
        QCOMPARE(s.view().comparison.kind, Comparison::Kind::None);
        QVERIFY(!s.page.answer()->compared);
        QVERIFY(!s.page.findChild<QPushButton *>(u"whatChanged"_s)->isEnabled());
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.page.answer()->compared);
    }

    void aSmallRatioMovesInPerCent()
    {
        ExploreView view;
        view.basis = Basis::PerMillionTokens;
        Scene s(*m_pages, view);
        const ExploreAnswer &answer = *s.page.answer();
        QVERIFY(answer.value && answer.valueBefore && *answer.value < oneDollar.microCents);
        const auto *change = s.page.findChild<QLabel *>(u"totalChange"_s);
        QTRY_VERIFY2(change->text().endsWith(u'%'), qPrintable(change->text()));
    }

    void whatIsHoveredLightsUpInBoth()
    {
        Scene s(*m_pages);
        QTest::mouseMove(s.table()->view()->viewport(), s.placeOf(2));
        QTRY_COMPARE(s.chart()->litSeries(), s.page.answer()->rows[2].series);
        QTest::mouseMove(s.chart()->viewport(), s.chart()->centerOf({8, 1}).toPoint());
        QTRY_COMPARE(s.chart()->litSeries(), 1);
        QTRY_COMPARE(s.table()->highlightedSeries(), 1);
    }

    void theTotalExplainsItself()
    {
        Scene s(*m_pages);
        auto *total = s.page.findChild<QPushButton *>(u"total"_s);
        total->setFocus();
        QTest::keyClick(total, Qt::Key_Space);
        QTRY_VERIFY(s.explainer.panel()->isVisible());
        const QString exact = exactMoneyText(Money{s.recomputed().cost});
        QTRY_VERIFY2(s.explainer.panel()->plainText().contains(exact), qPrintable(s.explainer.panel()->plainText()));
        QTest::keyClick(s.explainer.panel(), Qt::Key_Escape);
        QTRY_VERIFY(!s.explainer.panel()->isVisible());
        QTest::mouseClick(total, Qt::LeftButton);
        QTRY_VERIFY(s.explainer.panel()->isVisible());
        QTRY_VERIFY(s.explainer.panel()->plainText().contains(exact));
    }

    void drawingsChangeNoFigure()
    {
        Scene s(*m_pages);
        const Figures total = s.page.answer()->total;
        for (const ChartShape shape : {ChartShape::Area, ChartShape::Lines, ChartShape::Bars}) {
            s.page.findChild<SegmentedControl *>(u"shape"_s)->segment(int(shape))->click();
            s.settle();
            QCOMPARE(s.view().shape, shape);
            QCOMPARE(s.page.answer()->total, total);
        }
        s.page.findChild<QCheckBox *>(u"parts"_s)->click();
        s.settle();
        QVERIFY(s.view().partsOfPlan);
        auto *top = s.page.findChild<QSpinBox *>(u"top"_s);
        top->setFocus();
        QTest::keyClick(top, Qt::Key_Down);
        QTest::keyClick(top, Qt::Key_Down);
        s.settle();
        QCOMPARE(s.view().top, 6);
        QCOMPARE(s.page.answer()->series.size(), std::size_t(7)); // and Other
        QCOMPARE(s.page.answer()->total, total);
        s.page.findChild<ChoiceButton *>(u"basis"_s)->setFocus();
        QTest::keyClick(s.page.findChild<ChoiceButton *>(u"basis"_s), Qt::Key_Down);
        s.settle();
        QCOMPARE(s.view().basis, Basis::PerActiveUser);
        QCOMPARE(s.page.answer()->total, total);
        QVERIFY(!s.page.findChild<QCheckBox *>(u"parts"_s)->isVisible()); // ratios have no parts
    }

    void otherOpensInPlace()
    {
        ExploreView view;
        view.top = 3;
        Scene s(*m_pages, view);
        const int closed = s.table()->model()->rowCount();
        int other = 0;
        while (other < closed && !s.table()->model()->isOther(s.table()->model()->index(other, 0)))
            ++other;
        QVERIFY(other < closed);
        s.click(other);
        QVERIFY(s.view().otherOpen);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!s.view().otherOpen);
    }

    void aViewFromElsewhereIsOneStep()
    {
        Scene s(*m_pages);
        ExploreView view;
        view.by = {Dimension::Repository, Dimension::Model};
        view.range.kind = RangeRule::Kind::LastCycle;
        s.page.showView(view);
        s.settle();
        QCOMPARE(s.view(), view);
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.view(), ExploreView());
    }

    void theViewComesBackAtTheNextStart()
    {
        ExploreView view;
        view.by = {Dimension::Model};
        view.measure = Measure::OnDemand;
        {
            Scene s(*m_pages, view);
        }
        SeriesColors colors(m_pages->settings);
        NotesSource notes(m_pages->live.service, m_pages->settings);
        QWidget holder;
        Explainer explainer(m_pages->live.service, &holder);
        const ExplorerPage page({m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->settings,
            colors, notes, explainer, m_pages->navigator});
        QCOMPARE(page.state().view, view);
    }

    void everyControlHasAName()
    {
        Scene s(*m_pages);
        QCOMPARE(namelessControls(s.page), QStringList());
    }

private:
    std::unique_ptr<LivePages> m_pages;
};

QTEST_MAIN(TestExplorerPage)
#include "tst_explorerpage.moc"
