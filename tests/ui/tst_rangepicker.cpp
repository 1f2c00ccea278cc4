// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/uifixture.h"
#include "ui/explorer/datefield.h"
#include "ui/explorer/presetlist.h"
#include "ui/explorer/rangepicker.h"
#include "ui/explorer/rangepopup.h"
#include "ui/explorer/twomonths.h"
#include "ui/overview/overviewtext.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

using Kind = RangeRule::Kind;

Q_DECLARE_METATYPE(spend::RangeRule::Kind)

namespace
{

UtcDay day(const QString &iso)
{
    return UtcDay::fromIso(iso).value();
}

const UtcDay today = UtcDay::ofDate(2026, 11, 22);
const RangeRule thisCycle{Kind::ThisCycle, {}};
const DateRange shown{UtcDay::ofDate(2026, 11, 1), today};

/// A picker on a window, with what it told.
struct Bench {
    Bench()
    {
        picker.setParent(&window);
        picker.move(40, 40);
        QObject::connect(
            &picker, &RangePicker::ruleChosen, &picker, [this](const RangeRule &rule) { rules.append(rule); });
        QObject::connect(&picker, &RangePicker::shiftRequested, &picker, [this](int steps) { shifts.append(steps); });
        picker.setRule(thisCycle, shown, today);
        picker.adjustSize();
        window.resize(1024, 700);
        window.show();
        window.activateWindow();
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        return picker.findChild<Widget *>(name);
    }
    RangePopup *popup() const { return picker.findChild<RangePopup *>(); }
    TwoMonths *months() const { return picker.findChild<TwoMonths *>(); }
    PresetList *presets() const { return picker.findChild<PresetList *>(); }
    void clickDay(const QString &iso) const
    {
        QTest::mouseClick(months(), Qt::LeftButton, {}, months()->dayRect(day(iso)).center());
    }
    void press(Qt::Key key) const { QTest::keyClick(popup()->focusWidget(), key); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<DateField>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    QWidget window;
    RangePicker picker;
    QList<RangeRule> rules;
    QList<int> shifts;
};

} // namespace

class TestRangePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<UiFixture>(); }

    void saysWhatIsShown()
    {
        Bench bench;
        QCOMPARE(bench.picker.button()->text(), u"This cycle"_s);
        QCOMPARE(bench.picker.button()->accessibleName(), u"Range: This cycle, Nov 1 – Nov 22"_s);
        bench.picker.setRule({Kind::Custom, {day(u"2025-12-30"_s), day(u"2026-01-02"_s)}},
            {day(u"2025-12-30"_s), day(u"2026-01-02"_s)}, today);
        QCOMPARE(bench.picker.button()->text(), u"Dec 30, 2025 – Jan 2"_s);
        QVERIFY(namelessControls(bench.window).isEmpty());
        QVERIFY(bench.rules.isEmpty());
    }

    void theArrowsMoveByOnePeriod()
    {
        Bench bench;
        QTest::mouseClick(bench.find<QPushButton>(u"earlier"_s), Qt::LeftButton);
        QCOMPARE(bench.shifts, QList<int>{-1});
        QVERIFY(!bench.find<QPushButton>(u"later"_s)->isEnabled()); // the range ends today
        bench.picker.setRule({Kind::LastCycle, {}}, {day(u"2026-10-01"_s), day(u"2026-10-31"_s)}, today);
        QTest::mouseClick(bench.find<QPushButton>(u"later"_s), Qt::LeftButton);
        QCOMPARE(bench.shifts, (QList<int>{-1, 1}));
        bench.picker.setRule({Kind::AllDays, {}}, shown, today);
        QVERIFY(!bench.find<QPushButton>(u"earlier"_s)->isEnabled());
        QVERIFY(!bench.find<QPushButton>(u"later"_s)->isEnabled());
    }

    void leftAndRightMoveFromAnyOfTheButtons()
    {
        Bench bench;
        bench.picker.setRule({Kind::LastCycle, {}}, {day(u"2026-10-01"_s), day(u"2026-10-31"_s)}, today);
        for (const QString &name : {u"earlier"_s, u"range"_s, u"later"_s}) {
            bench.shifts.clear();
            auto *button = bench.find<QPushButton>(name);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Left);
            QTest::keyClick(button, Qt::Key_Right);
            QCOMPARE(bench.shifts, (QList<int>{-1, 1}));
        }
        auto *later = bench.find<QPushButton>(u"later"_s);
        QTRY_VERIFY(later->hasFocus());
        bench.picker.setRule(thisCycle, shown, today); // there is no later now
        QVERIFY(bench.picker.button()->hasFocus());
        bench.shifts.clear();
        QTest::keyClick(bench.picker.button(), Qt::Key_Right);
        QVERIFY(bench.shifts.isEmpty());
    }

    void everyRuleCanBeClicked_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::ThisCycle, Kind::LastCycle, Kind::ThisMonth, Kind::LastMonth, Kind::ThisQuarter,
                 Kind::Last7Days, Kind::Last30Days, Kind::Last90Days, Kind::Last365Days, Kind::AllDays})
            QTest::newRow(qPrintable(ruleText({kind, {}}, today))) << kind;
    }
    void everyRuleCanBeClicked()
    {
        QFETCH(const Kind, kind);
        Bench bench;
        QTest::mouseClick(bench.picker.button(), Qt::LeftButton);
        QTRY_VERIFY(bench.popup()->isVisible());
        const auto items = bench.presets()->findItems(ruleText({kind, {}}, today), Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTest::mouseClick(
            bench.presets()->viewport(), Qt::LeftButton, {}, bench.presets()->visualItemRect(items.front()).center());
        QCOMPARE(bench.rules, QList<RangeRule>{RangeRule({kind, {}})});
        QVERIFY(!bench.popup()->isVisible());
    }

    void rulesByKeyboard()
    {
        Bench bench;
        bench.picker.button()->setFocus();
        QTest::keyClick(bench.picker.button(), Qt::Key_Down);
        QTRY_VERIFY(bench.popup()->isVisible());
        QTRY_VERIFY(bench.presets()->hasFocus());
        QCOMPARE(bench.presets()->currentItem()->text(), u"This cycle"_s); // the one that is on
        QCOMPARE(bench.presets()->currentItem()->checkState(), Qt::Checked);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.rules, QList<RangeRule>{RangeRule({Kind::LastCycle, {}})});
        QVERIFY(!bench.popup()->isVisible());
    }

    void twoClicksPickDates()
    {
        Bench bench;
        QTest::mouseClick(bench.picker.button(), Qt::LeftButton);
        QCOMPARE(bench.months()->leftMonth(), day(u"2026-10-01"_s));
        QCOMPARE(bench.months()->range(), shown);
        bench.clickDay(u"2026-11-03"_s);
        QVERIFY(bench.months()->isHalfWay());
        QCOMPARE(bench.find<QLabel>(u"days"_s)->text(), u"Now pick the other end."_s);
        bench.clickDay(u"2026-10-20"_s); // the ends may come in either order
        QCOMPARE(bench.find<QLabel>(u"days"_s)->text(), u"15 days, UTC"_s);
        QCOMPARE(bench.find<DateField>(u"firstDay"_s)->text(), u"Oct 20, 2026"_s);
        QVERIFY(bench.rules.isEmpty());
        QTest::mouseClick(bench.find<QPushButton>(u"apply"_s), Qt::LeftButton);
        QCOMPARE(
            bench.rules, QList<RangeRule>{RangeRule({Kind::Custom, {day(u"2026-10-20"_s), day(u"2026-11-03"_s)}})});
    }

    void datesByKeyboard()
    {
        Bench bench;
        bench.picker.setRule({Kind::Custom, shown}, shown, today);
        bench.picker.button()->setFocus();
        QTest::keyClick(bench.picker.button(), Qt::Key_Return);
        QTRY_VERIFY(bench.months()->hasFocus()); // own dates are on: they come first
        QCOMPARE(bench.months()->accessibleName(), u"First day: Sunday, Nov 22"_s);
        bench.press(Qt::Key_PageUp); // 22 October
        bench.press(Qt::Key_PageUp); // 22 September
        QCOMPARE(bench.months()->leftMonth(), day(u"2026-09-01"_s));
        bench.press(Qt::Key_Down); // 29
        bench.press(Qt::Key_Left); // 28
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.months()->accessibleName(), u"Last day: Monday, Sep 28"_s);
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_End); // Saturday, 3 October: weeks begin on Sunday here
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Home); // Sunday, 20 September
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.months()->range(), (DateRange{day(u"2026-09-20"_s), day(u"2026-09-28"_s)}));
        QTRY_VERIFY(bench.find<QPushButton>(u"apply"_s)->hasFocus());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.rules.value(0).custom, (DateRange{day(u"2026-09-20"_s), day(u"2026-09-28"_s)}));
    }

    void datesCanBeTyped()
    {
        Bench bench;
        bench.picker.openPopup();
        bench.type(u"firstDay"_s, u"2026-09-05"_s);
        QCOMPARE(bench.months()->range(), (DateRange{day(u"2026-09-05"_s), today}));
        bench.type(u"lastDay"_s, u"Sep 3"_s);
        QCOMPARE(bench.find<DateField>(u"firstDay"_s)->text(), u"Sep 5, 2026"_s); // as it was understood
        QCOMPARE(bench.find<QLabel>(u"days"_s)->text(), u"The last day lies before the first."_s);
        QVERIFY(!bench.find<QPushButton>(u"apply"_s)->isEnabled());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.rules.isEmpty());
        bench.type(u"lastDay"_s, u"tomorrow"_s);
        QCOMPARE(bench.find<QLabel>(u"days"_s)->text(), u"Days up to today, such as 2026-11-22."_s);
        bench.type(u"lastDay"_s, u"9/4/2026"_s);
        QTest::keyClick(bench.find<DateField>(u"lastDay"_s), Qt::Key_Up);
        QCOMPARE(bench.find<QLabel>(u"days"_s)->text(), u"1 day, UTC"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.rules.value(0).custom, (DateRange{day(u"2026-09-05"_s), day(u"2026-09-05"_s)}));
        QVERIFY(!bench.popup()->isVisible());
    }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto add = [](const QString &text, const QString &day) {
            QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << day;
        };
        add(u"2026-11-02"_s, u"2026-11-02"_s);
        add(u" Nov  2, 2026 "_s, u"2026-11-02"_s);
        add(u"nov 2 2026"_s, u"2026-11-02"_s);
        add(u"2 Nov 2026"_s, u"2026-11-02"_s);
        add(u"11/2/2026"_s, u"2026-11-02"_s);
        add(u"Nov 22"_s, u"2026-11-22"_s);
        add(u"Nov 23"_s, u"2025-11-23"_s); // the last one up to today
        add(u"29 Feb"_s, u"2024-02-29"_s);
        add(u"Feb 30"_s, {});
        add(u"2026-13-01"_s, {});
        add(u"soon"_s, {});
        add({}, {});
    }
    void daysAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, day);
        const auto read = dayFromText(text, today);
        QCOMPARE(read ? read->iso() : QString(), day);
    }

    void daysToComeCannotBePicked()
    {
        Bench bench;
        bench.picker.openPopup();
        bench.clickDay(u"2026-11-23"_s);
        QVERIFY(!bench.months()->isHalfWay());
        bench.months()->setFocus();
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.months()->accessibleName(), u"First day: Sunday, Nov 22"_s);
        QVERIFY(!bench.find<QToolButton>(u"laterMonths"_s)->isEnabled());
        QVERIFY(bench.months()->dayRect(day(u"2026-12-01"_s)).isEmpty());
    }

    void theMonthsTurn()
    {
        Bench bench;
        bench.picker.openPopup();
        QTest::mouseClick(bench.find<QToolButton>(u"earlierMonths"_s), Qt::LeftButton);
        QCOMPARE(bench.months()->leftMonth(), day(u"2026-09-01"_s));
        bench.clickDay(u"2026-09-01"_s);
        QTest::mouseClick(bench.find<QToolButton>(u"laterMonths"_s), Qt::LeftButton);
        bench.clickDay(u"2026-11-02"_s);
        QCOMPARE(bench.months()->range(), (DateRange{day(u"2026-09-01"_s), day(u"2026-11-02"_s)}));
        QVERIFY(!bench.find<QToolButton>(u"laterMonths"_s)->isEnabled());
    }

    void everyDayOfTwoMonthsHasItsPlace()
    {
        Bench bench;
        bench.picker.openPopup();
        QRegion taken;
        for (UtcDay at = day(u"2026-10-01"_s); at <= day(u"2026-11-30"_s); at = at + 1) {
            const QRect rect = bench.months()->dayRect(at);
            QVERIFY(bench.months()->rect().contains(rect));
            QVERIFY(!taken.intersects(rect));
            taken += rect;
        }
        QVERIFY(bench.months()->dayRect(day(u"2026-09-30"_s)).isEmpty());
        // 1 November 2026 is a Sunday, the first day of a week here.
        QCOMPARE(
            bench.months()->dayRect(day(u"2026-11-01"_s)).left(), bench.months()->dayRect(day(u"2026-11-08"_s)).left());
        QVERIFY(bench.months()->dayRect(day(u"2026-11-01"_s)).left()
            < bench.months()->dayRect(day(u"2026-11-02"_s)).left());
    }

    void itClosesWithoutAChoice()
    {
        Bench bench;
        bench.picker.openPopup();
        bench.clickDay(u"2026-11-03"_s);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.popup()->isVisible());
        bench.picker.openPopup();
        QVERIFY(!bench.months()->isHalfWay());
        QCOMPARE(bench.months()->range(), shown); // what was picked is forgotten
        QTest::mouseClick(bench.find<QPushButton>(u"cancel"_s), Qt::LeftButton);
        QVERIFY(!bench.popup()->isVisible());
        QVERIFY(bench.rules.isEmpty());
    }

    void controlsHaveNamesAndTheFocusGoesRound()
    {
        Bench bench;
        bench.picker.openPopup();
        QCOMPARE(namelessControls(*bench.popup()), QStringList());
        QSet<QString> reached;
        for (int i = 0; i < 12; ++i) {
            reached.insert(bench.popup()->focusWidget()->objectName());
            bench.press(Qt::Key_Tab);
        }
        for (const QString &name :
            {u"presets"_s, u"calendar"_s, u"earlierMonths"_s, u"firstDay"_s, u"lastDay"_s, u"cancel"_s, u"apply"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void itStaysOnTheScreen()
    {
        Bench bench;
        const QRect screen = bench.window.screen()->availableGeometry();
        bench.window.move(screen.right() - 300, screen.bottom() - 120);
        bench.picker.openPopup();
        const QRect place = bench.popup()->geometry();
        QVERIFY2(screen.contains(place),
            qPrintable(u"%1 %2 %3 %4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())));
    }

private:
    std::unique_ptr<UiFixture> m_fixture;
};

QTEST_MAIN(TestRangePicker)
#include "tst_rangepicker.moc"
