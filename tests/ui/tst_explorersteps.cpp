// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/explorerscene.h"
#include "tests/ui/support/livepages.h"
#include "ui/explorer/comparepicker.h"
#include "ui/table/columnmenu.h"
#include "ui/table/figureview.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

Q_DECLARE_METATYPE(spend::Dimension)

namespace
{
using Scene = ExplorerScene;

/// Takes the choice of a menu that begins with a word. How menus open is tested with their buttons.
void choose(QPushButton *button, const QString &text)
{
    QVERIFY(button->isEnabled() && button->menu());
    for (QAction *action : button->menu()->actions()) {
        if (action->text().remove(u'&').startsWith(text, Qt::CaseInsensitive)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no choice "_s + text));
}

void choose(Scene &s, const char *button, const QString &text)
{
    choose(s.page.findChild<ChoiceButton *>(QString::fromLatin1(button)), text);
}

struct Step {
    const char *name;
    std::function<void(Scene &)> act; ///< by mouse or by key
};

/// Everything that changes what Explorer shows.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        {"grouping by click",
            [](Scene &s) {
                QTest::mouseClick(
                    s.page.findChild<SegmentedControl *>(u"groupBy"_s)->segment(int(Dimension::Model)), Qt::LeftButton);
            }},
        {"grouping by key", [](Scene &s) { QTest::keyClick(&s.page, Qt::Key_G); }},
        {"second grouping from its menu", [](Scene &s) { choose(s, "groupBySecond", u"model"_s); }},
        {"second grouping by key", [](Scene &s) { QTest::keyClick(&s.page, Qt::Key_R, Qt::ShiftModifier); }},
        {"filter by click",
            [](Scene &s) { QTest::mouseClick(s.table()->view()->viewport(), Qt::LeftButton, {}, s.placeOf(1)); }},
        {"filter by key",
            [](Scene &s) {
                s.table()->view()->setFocus();
                s.table()->view()->setCurrentIndex(s.table()->model()->index(1, 0));
                QTest::keyClick(s.table()->view(), Qt::Key_Return);
            }},
        {"measure from its menu", [](Scene &s) { choose(s, "measure", u"Requests"_s); }},
        {"measure by key",
            [](Scene &s) { QTest::keyClick(s.page.findChild<ChoiceButton *>(u"measure"_s), Qt::Key_Down); }},
        {"per active user from its menu", [](Scene &s) { choose(s, "basis", u"per active"_s); }},
        {"per request from its menu", [](Scene &s) { choose(s, "basis", u"per request"_s); }},
        {"per million tokens from its menu", [](Scene &s) { choose(s, "basis", u"per million"_s); }},
        {"per active user by key",
            [](Scene &s) { QTest::keyClick(s.page.findChild<ChoiceButton *>(u"basis"_s), Qt::Key_Down); }},
        {"daily from its menu", [](Scene &s) { choose(s, "grain", u"Daily"_s); }},
        {"weekly from its menu", [](Scene &s) { choose(s, "grain", u"Weekly"_s); }},
        {"monthly from its menu", [](Scene &s) { choose(s, "grain", u"Monthly"_s); }},
        {"daily by key", [](Scene &s) { QTest::keyClick(s.page.findChild<ChoiceButton *>(u"grain"_s), Qt::Key_Down); }},
        {"lines by click",
            [](Scene &s) {
                QTest::mouseClick(
                    s.page.findChild<SegmentedControl *>(u"shape"_s)->segment(int(ChartShape::Lines)), Qt::LeftButton);
            }},
        {"area by key",
            [](Scene &s) {
                auto *bars = s.page.findChild<SegmentedControl *>(u"shape"_s)->segment(int(ChartShape::Bars));
                bars->setFocus();
                QTest::keyClick(bars, Qt::Key_Right);
            }},
        {"plan apart by click",
            [](Scene &s) {
                auto *box = s.page.findChild<QCheckBox *>(u"parts"_s);
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
            }},
        {"plan apart by key",
            [](Scene &s) { QTest::keyClick(s.page.findChild<QCheckBox *>(u"parts"_s), Qt::Key_Space); }},
        {"top by key", [](Scene &s) { QTest::keyClick(s.page.findChild<QSpinBox *>(u"top"_s), Qt::Key_Up); }},
        {"comparison from its menu", [](Scene &s) { choose(s.page.findChild<ComparePicker *>(), u"Same days"_s); }},
        {"period by click",
            [](Scene &s) {
                QTest::mouseClick(s.page.findChild<QWidget *>(u"rangePicker"_s)->findChild<QPushButton *>(u"earlier"_s),
                    Qt::LeftButton);
            }},
        {"period by key", [](Scene &s) { QTest::keyClick(&s.page, Qt::Key_Left, Qt::ControlModifier); }},
        {"order by click",
            [](Scene &s) {
                QHeaderView *head = s.table()->view()->header();
                QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                    QPoint(head->sectionViewportPosition(0) + 30, head->height() / 2));
            }},
        {"second grouping as columns by click",
            [](Scene &s) {
                QTest::keyClick(&s.page, Qt::Key_R, Qt::ShiftModifier);
                s.settle();
                QTest::mouseClick(s.page.findChild<QToolButton *>(u"exploreLayout"_s), Qt::LeftButton);
            }},
        {"columns from their menu",
            [](Scene &s) {
                auto *button = s.page.findChild<QToolButton *>(s.table()->view()->objectName() + u"Columns"_s);
                QTest::mouseClick(button, Qt::LeftButton);
                auto *menu = s.table()->findChild<ColumnMenu *>();
                QVERIFY(menu);
                menu->setActiveAction(menu->actions().first());
                QTest::keyClick(menu, Qt::Key_Space);
                menu->close();
                s.page.activateWindow(); // as a window manager does
            }},
        {"columns by key",
            [](Scene &s) {
                auto *button = s.page.findChild<QToolButton *>(s.table()->view()->objectName() + u"Columns"_s);
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                auto *menu = s.table()->findChild<ColumnMenu *>();
                QVERIFY(menu);
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
                QTest::keyClick(menu, Qt::Key_Escape);
                s.page.activateWindow();
            }},
        {"brushed days",
            [](Scene &s) {
                const auto at = [&s](int day) { return s.chart()->centerOf({day, -1}).toPoint() - QPoint(0, 40); };
                QWidget *surface = s.chart()->viewport();
                QTest::mousePress(surface, Qt::LeftButton, {}, at(3));
                QTest::mouseMove(surface, at(4));
                QTest::mouseMove(surface, at(6));
                QTest::mouseRelease(surface, Qt::LeftButton, {}, at(6));
            }},
        {"level by double click", [](Scene &s) { s.doubleClick(0); }},
    };
    return all;
}
} // namespace

/// Undo and redo of everything that changes what Explorer shows, and each grouping by the mouse.
class TestExplorerSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_pages = std::make_unique<LivePages>(); }

    void everyStepIsUndoneAndRedone_data()
    {
        QTest::addColumn<int>("step");
        for (std::size_t i = 0; i < steps().size(); ++i)
            QTest::newRow(steps()[i].name) << int(i);
    }
    void everyStepIsUndoneAndRedone()
    {
        QFETCH(int, step);
        Scene s(*m_pages);
        const ExploreView before = s.view();
        const Figures total = s.page.answer()->total;
        steps()[std::size_t(step)].act(s);
        QTRY_VERIFY(s.view() != before);
        s.settle();
        const ExploreView after = s.view();
        const Figures changed = s.page.answer()->total;
        int undone = 0;
        for (; s.view() != before && undone < 2; ++undone) // a double click is two steps
            s.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.view(), before);
        QCOMPARE(s.page.answer()->total, total);
        for (; undone > 0; --undone)
            QTest::mouseClick(s.page.findChild<QWidget *>(u"redo"_s), Qt::LeftButton);
        s.settle();
        QCOMPARE(s.view(), after);
        QCOMPARE(s.page.answer()->total, changed);
        QTest::mouseClick(s.page.findChild<QWidget *>(u"undo"_s), Qt::LeftButton);
        s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.view(), after);
    }

    void everyGroupingByMouse_data()
    {
        QTest::addColumn<Dimension>("dimension");
        QTest::addColumn<QString>("choice"); // in the list of more
        QTest::newRow("user") << Dimension::User << QString();
        QTest::newRow("group") << Dimension::Group << QString();
        QTest::newRow("model") << Dimension::Model << QString();
        QTest::newRow("repository") << Dimension::Repository << QString();
        QTest::newRow("kind") << Dimension::Kind << QString();
        QTest::newRow("max mode") << Dimension::MaxMode << u"Max"_s;
        QTest::newRow("client") << Dimension::ClientKind << u"Client"_s;
        QTest::newRow("day") << Dimension::Day << u"Day"_s;
        QTest::newRow("week") << Dimension::Week << u"Week"_s;
        QTest::newRow("month") << Dimension::Month << u"Month"_s;
        QTest::newRow("cycle") << Dimension::Cycle << u"Billing cycle"_s;
    }
    void everyGroupingByMouse()
    {
        QFETCH(Dimension, dimension);
        QFETCH(QString, choice);
        ExploreView view;
        view.by = {dimension == Dimension::User ? Dimension::Model : Dimension::User};
        Scene s(*m_pages, view);
        const Figures before = s.recomputed();
        if (choice.isEmpty())
            QTest::mouseClick(
                s.page.findChild<SegmentedControl *>(u"groupBy"_s)->segment(int(dimension)), Qt::LeftButton);
        else
            choose(s, "groupByMore", choice);
        QTRY_COMPARE(s.view().by, std::vector<Dimension>{dimension});
        s.settle();
        QCOMPARE(s.page.answer()->total, before); // the total never changes
        Figures sum;
        for (const ExploreRow &row : s.page.answer()->rows)
            sum += row.figures;
        QCOMPARE(sum, before);
    }

private:
    std::unique_ptr<LivePages> m_pages;
};

QTEST_MAIN(TestExplorerSteps)
#include "tst_explorersteps.moc"
