// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "ui/overview/breakdowntable.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/datesdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/rangebutton.h"
#include "ui/overview/spendchart.h"
#include "ui/overview/tile.h"
#include "ui/table/figureheader.h"
#include "ui/table/figureview.h"
#include "ui/theme/seriescolors.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/pagefaces.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QDateEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

namespace
{
struct Scene : UiFixture {
    explicit Scene(const QList<ConnectionView> &views = sampleConnections().mid(0, 1))
        : colors(settings)
        , page((connections.views = views, connections), spending, clock, settings, colors)
    {
        page.resize(1084, 800);
        page.show();
        page.activated();
    }
    bool loaded()
    {
        return QTest::qWaitFor([this] { return face() == PageFaces::Face::Content; });
    }
    PageFaces::Face face() { return page.findChild<PageFaces *>()->face(); }
    Tile *tile(const char *name) { return page.findChild<Tile *>(QString::fromLatin1(name)); }
    QString sentence() { return page.findChild<SentenceLabel *>(u"sentence"_s)->text(); }
    SpendChart *chart() { return page.findChild<SpendChart *>(); }
    BreakdownTable *table() { return page.findChild<BreakdownTable *>(); }
    QAbstractButton *segment(const QString &control, int value)
    {
        return page.findChild<SegmentedControl *>(control)->segment(value);
    }
    /// Waits for the answer to the newest question to be on screen.
    void settle()
    {
        const auto asked = spending.questions.last();
        QVERIFY(QTest::qWaitFor([this] { return answered == spending.questions.size(); }));
        QCOMPARE(page.question(), asked);
    }

    SeriesColors colors;
    OverviewPage page;
    qsizetype answered = 0;
    QMetaObject::Connection counting = QObject::connect(
        &spending, &SpendService::answered, &page, [this](quint64 number) { answered = qsizetype(number); });
};
} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeThePageIsShown()
    {
        UiFixture fixture;
        SeriesColors colors(fixture.settings);
        OverviewPage page(fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors);
        QCoreApplication::processEvents();
        QVERIFY(fixture.spending.questions.isEmpty());
        page.activated();
        QVERIFY(fixture.spending.questions.isEmpty()); // first the paint
        QTRY_COMPARE(fixture.spending.questions.size(), 1);
    }

    void tilesAndSentence()
    {
        Scene p;
        QVERIFY(p.loaded());
        const auto answer = sampleAnswer({});
        QCOMPARE(p.tile("tileCost")->label(), u"Cost this cycle"_s);
        QCOMPARE(p.tile("tileCost")->figure(), moneyText(answer->total.cost));
        QVERIFY(p.tile("tileCost")->context().endsWith(u"against Oct 1 – 22"_s));
        QCOMPARE(p.tile("tileOnDemand")->figure(), moneyText(answer->total.onDemand));
        QCOMPARE(p.tile("tileIncluded")->figure(), moneyText(answer->total.included()));
        QVERIFY(p.tile("tileIncluded")->context().endsWith(u"of cost"_s));
        QCOMPARE(p.tile("tilePeople")->figure(), u"193"_s);
        QCOMPARE(p.tile("tilePeople")->beside(), u"of 212"_s);
        QCOMPARE(p.tile("tilePeople")->context(), u"! 4 events uncosted"_s);
        QCOMPARE(p.sentence(),
            u"Nov 1 – Nov 22, this billing cycle · all people and models · 81\u00a0% attributed to repositories"_s);
    }

    void smallBasesGetNoPercentage()
    {
        Scene p;
        QVERIFY(p.loaded());
        p.spending.answers = [](const OverviewQuestion &question) {
            auto answer = std::make_shared<OverviewAnswer>(*sampleAnswer(question));
            answer->totalCompared.cost = oneDollar.microCents / 2;
            return answer;
        };
        Q_EMIT p.spending.dataChanged();
        p.settle();
        QVERIFY(!p.tile("tileCost")->context().contains(u'%'));
        QVERIFY(p.tile("tileCost")->context().startsWith(u"▲ $"_s));
    }

    void chartAndTableShowTheSameAnswer()
    {
        Scene p;
        QVERIFY(p.loaded());
        const auto answer = sampleAnswer({});
        QCOMPARE(std::size_t(p.chart()->barValues()[0].size()), answer->buckets.size());
        QCOMPARE(p.table()->model()->rowCount(), int(answer->rows.size()));
        QCOMPARE(p.table()->model()->rowAt(0).key, answer->rows[0].key);
    }

    void switchesAskTheRightQuestion()
    {
        Scene p;
        QVERIFY(p.loaded());
        QCOMPARE(p.spending.questions.last(), OverviewQuestion{});
        p.segment(u"measure"_s, int(Measure::OnDemand))->click();
        QCOMPARE(p.spending.questions.last().measure, Measure::OnDemand);
        p.segment(u"groupBy"_s, int(Dimension::Repository))->click();
        QCOMPARE(p.spending.questions.last().by, Dimension::Repository);
        QCOMPARE(p.spending.questions.last().measure, Measure::OnDemand);
        p.page.findChild<RangeButton *>()->menu()->actions().at(1)->trigger();
        QCOMPARE(p.spending.questions.last().range.kind, RangeRule::Kind::LastCycle);
        p.settle();
        QCOMPARE(p.tile("tileCost")->label(), u"Cost last cycle"_s);
        QVERIFY(p.sentence().startsWith(u"Oct 1 – Oct 31, last billing cycle"_s));
        QCOMPARE(p.page.findChild<RangeButton *>()->text(), u"Last cycle"_s);
    }

    void arrowKeysSwitchSegments()
    {
        Scene p;
        QVERIFY(p.loaded());
        p.segment(u"groupBy"_s, int(Dimension::User))->setFocus();
        QTest::keyClick(p.segment(u"groupBy"_s, int(Dimension::User)), Qt::Key_Right);
        QCOMPARE(p.spending.questions.last().by, Dimension::Group);
    }

    void ownDatesAreAskedFor()
    {
        Scene p;
        QVERIFY(p.loaded());
        p.page.findChild<RangeButton *>()->menu()->actions().constLast()->trigger();
        auto *dialog = p.page.window()->findChild<DatesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *first = dialog->findChild<QDateEdit *>(u"first"_s);
        auto *last = dialog->findChild<QDateEdit *>(u"last"_s);
        QCOMPARE(first->date(), QDate(2026, 11, 1));
        first->setDate(QDate(2026, 11, 9));
        last->setDate(QDate(2026, 11, 5));
        QVERIFY(!dialog->findChild<QPushButton *>(u"apply"_s)->isEnabled());
        last->setDate(QDate(2026, 11, 14));
        dialog->findChild<QPushButton *>(u"apply"_s)->click();
        const RangeRule rule = p.spending.questions.last().range;
        QCOMPARE(rule.kind, RangeRule::Kind::Custom);
        QCOMPARE(rule.custom, (DateRange{UtcDay::ofDate(2026, 11, 9), UtcDay::ofDate(2026, 11, 14)}));
        p.settle();
        QCOMPARE(p.tile("tileCost")->label(), u"Cost, Nov 9 – 14"_s);
    }

    void aClickOnARowFiltersAndTheChipRemovesIt()
    {
        Scene p;
        QVERIFY(p.loaded());
        FigureView *view = p.table()->view();
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {}, view->visualRect(p.table()->model()->index(1, 0)).center());
        const QString key = sampleAnswer({})->rows[1].key;
        QCOMPARE(p.spending.questions.last().filters.at(Dimension::User).included, QStringList{key});
        auto *chip = p.page.findChild<Chip *>(u"chip-user"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text(), u"User: "_s + sampleAnswer({})->rows[1].label);
        p.settle();
        QVERIFY(p.sentence().contains(u"only "_s + sampleAnswer({})->rows[1].label));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(p.spending.questions.last().filters.empty());
        p.settle();
        QTRY_VERIFY(!p.page.findChild<Chip *>());
        QVERIFY(p.sentence().contains(u"all people and models"_s));
    }

    void filtersByKeyboardAlone()
    {
        Scene p;
        QVERIFY(p.loaded());
        FigureView *view = p.table()->view();
        view->setFocus(Qt::TabFocusReason);
        QVERIFY(view->currentIndex().isValid());
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(p.spending.questions.last().filters.at(Dimension::User).included,
            QStringList{sampleAnswer({})->rows[1].key});
        p.settle();
        auto *chip = p.page.findChild<Chip *>(u"chip-user"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(p.spending.questions.last().filters.empty());
        QVERIFY(p.page.focusWidget()); // the focus went on, not away
        QVERIFY(p.page.focusWidget() != chip);
    }

    void aClickOnABarFilters()
    {
        Scene p;
        QVERIFY(p.loaded());
        QTest::mouseClick(p.chart()->viewport(), Qt::LeftButton, {}, p.chart()->centerOf({9, 0}).toPoint());
        QCOMPARE(p.spending.questions.last().filters.at(Dimension::User).included,
            QStringList{sampleAnswer({})->series[0].key});
    }

    void filtersOfTwoDimensionsStandSideBySide()
    {
        Scene p;
        QVERIFY(p.loaded());
        QTest::keyClick(p.table()->view(), Qt::Key_Down);
        QTest::keyClick(p.table()->view(), Qt::Key_Return);
        p.settle();
        p.segment(u"groupBy"_s, int(Dimension::Model))->click();
        p.settle();
        p.table()->view()->setCurrentIndex(p.table()->model()->index(0, 0));
        QTest::keyClick(p.table()->view(), Qt::Key_Return);
        QCOMPARE(p.spending.questions.last().filters.size(), std::size_t(2));
        QVERIFY(p.page.findChild<Chip *>(u"chip-user"_s));
        QVERIFY(p.page.findChild<Chip *>(u"chip-model"_s));
    }

    void headerSortsByMouseAndKeyboard()
    {
        Scene p;
        QVERIFY(p.loaded());
        BreakdownModel *model = p.table()->model();
        auto *header = p.table()->head();
        const int x = header->sectionViewportPosition(BreakdownModel::EventsColumn) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
        QCOMPARE(model->sortColumn(), int(BreakdownModel::EventsColumn));
        QCOMPARE(model->sortOrder(), Qt::DescendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
        QCOMPARE(model->sortOrder(), Qt::AscendingOrder);
        header->setFocus(Qt::TabFocusReason);
        QTest::keyClick(header, Qt::Key_Left);
        QTest::keyClick(header, Qt::Key_Left);
        QTest::keyClick(header, Qt::Key_Space);
        QCOMPARE(model->sortColumn(), int(BreakdownModel::NameColumn));
        QCOMPARE(model->sortOrder(), Qt::AscendingOrder);
    }

    void lateAnswersAreDropped()
    {
        Scene p;
        QVERIFY(p.loaded());
        p.spending.hold = true;
        p.segment(u"groupBy"_s, int(Dimension::Model))->click();
        const auto late = quint64(p.spending.questions.size());
        p.segment(u"groupBy"_s, int(Dimension::Kind))->click();
        p.spending.answerTo(late + 1);
        QCOMPARE(p.table()->model()->rowCount(), 4);
        p.spending.answerTo(late);
        QCOMPARE(p.table()->model()->rowCount(), 4);
    }

    void newDataAsksAgainWithTheSameQuestion()
    {
        Scene p;
        QVERIFY(p.loaded());
        p.segment(u"groupBy"_s, int(Dimension::Model))->click();
        p.settle();
        const OverviewQuestion before = p.spending.questions.last();
        const qsizetype count = p.spending.questions.size();
        Q_EMIT p.spending.dataChanged();
        QCOMPARE(p.spending.questions.size(), count + 1);
        QCOMPARE(p.spending.questions.last(), before);
        QCOMPARE(p.face(), PageFaces::Face::Content); // the old figures stay until the new ones are there
    }

    void facesFollowTheData()
    {
        Scene p(QList<ConnectionView>{});
        QCOMPARE(p.face(), PageFaces::Face::Empty);
        QSignalSpy add(&p.page, &OverviewPage::addConnectionRequested);
        p.page.findChild<QPushButton *>(u"overviewAdd"_s)->click();
        QCOMPARE(add.size(), 1);
        p.spending.answers = [](const OverviewQuestion &question) {
            auto none = std::make_shared<OverviewAnswer>();
            none->question = question;
            return none;
        };
        p.connections.views = sampleConnections().mid(1, 1);
        Q_EMIT p.connections.changed();
        Q_EMIT p.spending.dataChanged();
        QTRY_COMPARE(p.face(), PageFaces::Face::Empty);
        bool progress = false;
        const QList<Invitation *> invitations = p.page.findChildren<Invitation *>();
        for (const Invitation *invitation : invitations)
            progress = progress || invitation->sentence().contains(u"page 31 of 88"_s);
        QVERIFY(progress);
        Q_EMIT p.spending.failed({ProblemKind::Store, u"The figures can't be read."_s, u"Start again."_s, {}});
        QCOMPARE(p.face(), PageFaces::Face::Failed);
        Q_EMIT p.connections.changed();
        QCOMPARE(p.face(), PageFaces::Face::Failed); // until there is an answer
        p.spending.answers = [](const OverviewQuestion &question) { return sampleAnswer(question); };
        Q_EMIT p.page.findChild<PageFaces *>()->retryRequested();
        QTRY_COMPARE(p.face(), PageFaces::Face::Content);
    }

    void aTeamsPlanIsToldPlainly_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("title");
        QTest::newRow("groups") << int(Dimension::Group) << u"Billing groups are not visible"_s;
        QTest::newRow("repositories") << int(Dimension::Repository) << u"Repositories are not visible"_s;
    }
    void aTeamsPlanIsToldPlainly()
    {
        QFETCH(int, by);
        QFETCH(QString, title);
        Scene p;
        QVERIFY(p.loaded());
        p.spending.answers = [](const OverviewQuestion &question) { return sampleAnswer(question, false); };
        p.segment(u"groupBy"_s, by)->click();
        p.settle();
        auto *notice = p.page.findChild<Invitation *>(u"chartNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), title);
        QVERIFY(!p.table()->isVisible());
        notice->findChild<QPushButton *>()->click();
        p.settle();
        QCOMPARE(p.page.question().by, Dimension::User);
        QVERIFY(p.table()->isVisible());
        QVERIFY(p.sentence().endsWith(u"repositories are not visible"_s));
    }

    void theQuestionComesBackAtTheNextStart()
    {
        UiFixture fixture;
        fixture.connections.views = sampleConnections().mid(0, 1);
        SeriesColors colors(fixture.settings);
        {
            OverviewPage page(fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors);
            page.findChild<SegmentedControl *>(u"groupBy"_s)->segment(int(Dimension::Kind))->click();
            page.findChild<SegmentedControl *>(u"measure"_s)->segment(int(Measure::Included))->click();
            page.findChild<RangeButton *>()->menu()->actions().at(4)->trigger();
        }
        OverviewPage again(fixture.connections, fixture.spending, fixture.clock, fixture.settings, colors);
        QCOMPARE(again.question().by, Dimension::Kind);
        QCOMPARE(again.question().measure, Measure::Included);
        QCOMPARE(again.question().range.kind, RangeRule::Kind::Last30Days);
    }

    void everyControlHasAName()
    {
        Scene p;
        QVERIFY(p.loaded());
        QTest::keyClick(p.table()->view(), Qt::Key_Down);
        QTest::keyClick(p.table()->view(), Qt::Key_Return);
        p.settle();
        QCOMPARE(namelessControls(p.page).join(u", "_s), QString());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
