// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/uifixture.h"
#include "ui/explorer/comparepicker.h"
#include "ui/explorer/presetlist.h"
#include "ui/explorer/rangepopup.h"
#include "ui/explorer/twomonths.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ui;

using Kind = Comparison::Kind;

Q_DECLARE_METATYPE(spend::Comparison::Kind)

namespace
{

const UtcDay today = UtcDay::ofDate(2026, 11, 22);
const DateRange before{UtcDay::ofDate(2026, 10, 1), UtcDay::ofDate(2026, 10, 22)};

struct Bench {
    Bench()
    {
        picker.setParent(&window);
        picker.move(40, 40);
        QObject::connect(&picker, &ComparePicker::comparisonChosen, &picker,
            [this](const Comparison &comparison) { chosen.append(comparison); });
        picker.setComparison({}, before, today);
        picker.resize(picker.sizeHint());
        window.resize(1024, 700);
        window.show();
        window.activateWindow();
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = picker.menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        picker.menu()->popup(picker.mapToGlobal(QPoint(0, picker.height())));
        QTest::mouseClick(picker.menu(), Qt::LeftButton, {}, picker.menu()->actionGeometry(action(text)).center());
    }
    RangePopup *popup() const { return picker.findChild<RangePopup *>(); }
    TwoMonths *months() const { return picker.findChild<TwoMonths *>(); }

    QWidget window;
    ComparePicker picker;
    QList<Comparison> chosen;
};

} // namespace

class TestComparePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<UiFixture>(); }

    void saysWhatItIs_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << Kind::None << u"No comparison"_s << u"Comparison: No comparison"_s;
        QTest::newRow("previous") << Kind::PreviousPeriod << u"Against: previous period"_s
                                  << u"Comparison: Previous period, Oct 1 – Oct 22"_s;
        QTest::newRow("cycle") << Kind::SameDaysLastCycle << u"Against: same days of the last cycle"_s
                               << u"Comparison: Same days of the last cycle, Oct 1 – Oct 22"_s;
        QTest::newRow("year") << Kind::YearAgo << u"Against: same period a year ago"_s
                              << u"Comparison: Same period a year ago, Oct 1 – Oct 22"_s;
        QTest::newRow("own") << Kind::Custom << u"Against: Oct 1 – Oct 22"_s
                             << u"Comparison: Oct 1 – Oct 22, Oct 1 – Oct 22"_s;
    }
    void saysWhatItIs()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        Bench bench;
        bench.picker.setComparison({kind, before}, kind == Kind::None ? std::optional<DateRange>() : before, today);
        QCOMPARE(bench.picker.text(), text);
        QCOMPARE(bench.picker.accessibleName(), name);
        const QList<QAction *> actions = bench.picker.menu()->actions();
        for (const QAction *action : actions)
            QCOMPARE(action->isChecked(), !action->isSeparator() && action->data().toInt() == int(kind));
    }

    void eachCanBeClicked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("none") << u"No comparison"_s << Kind::None;
        QTest::newRow("cycle") << u"Same days of the last cycle"_s << Kind::SameDaysLastCycle;
        QTest::newRow("year") << u"Same period a year ago"_s << Kind::YearAgo;
    }
    void eachCanBeClicked()
    {
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        Bench bench;
        bench.click(text);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.front().kind, kind);
    }

    void whatIsOnAlreadySaysNothing()
    {
        Bench bench;
        bench.click(u"Previous period"_s);
        QVERIFY(bench.chosen.isEmpty());
        QVERIFY(bench.action(u"Previous period"_s)->isChecked());
    }

    void byKeyboard()
    {
        Bench bench;
        bench.picker.setFocus();
        QMenu *menu = bench.picker.menu();
        menu->popup(bench.picker.mapToGlobal(QPoint(0, bench.picker.height())));
        QTRY_VERIFY(menu->isVisible());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.front().kind, Kind::SameDaysLastCycle);
    }

    void ownDatesArePickedInTwoMonths()
    {
        Bench bench;
        bench.click(u"Own dates…"_s);
        QTRY_VERIFY(bench.popup()->isVisible());
        QVERIFY(!bench.popup()->findChild<PresetList *>()); // rules are for the range
        QCOMPARE(bench.months()->range(), before);
        QVERIFY(bench.action(u"Previous period"_s)->isChecked()); // nothing is chosen yet
        QCOMPARE(namelessControls(*bench.popup()), QStringList());
        const auto clickDay = [&](UtcDay day) {
            QTest::mouseClick(bench.months(), Qt::LeftButton, {}, bench.months()->dayRect(day).center());
        };
        clickDay(UtcDay::ofDate(2026, 9, 7));
        clickDay(UtcDay::ofDate(2026, 9, 11));
        QTest::keyClick(bench.popup()->focusWidget(), Qt::Key_Return);
        const Comparison wanted{Kind::Custom, {UtcDay::ofDate(2026, 9, 7), UtcDay::ofDate(2026, 9, 11)}};
        QCOMPARE(bench.chosen, QList<Comparison>{wanted});
        QVERIFY(!bench.popup()->isVisible());
    }

    void ownDatesCanBeCancelled()
    {
        Bench bench;
        bench.picker.setComparison({Kind::None, {}}, {}, today);
        bench.click(u"Own dates…"_s);
        QCOMPARE(bench.months()->range(), (DateRange{today, today})); // nothing to begin with
        QTest::keyClick(bench.popup()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!bench.popup()->isVisible());
        QVERIFY(bench.chosen.isEmpty());
        QVERIFY(bench.action(u"No comparison"_s)->isChecked());
    }

private:
    std::unique_ptr<UiFixture> m_fixture;
};

QTEST_MAIN(TestComparePicker)
#include "tst_comparepicker.moc"
