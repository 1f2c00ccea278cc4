// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budgetbook.h"
#include "core/budget/budgettext.h"
#include "tests/ui/support/livenotebook.h"
#include "tests/ui/support/livepages.h"
#include "ui/budgets/budgetbadge.h"
#include "ui/budgets/budgetdialog.h"
#include "ui/budgets/budgetlist.h"
#include "ui/budgets/budgetmodel.h"
#include "ui/budgets/budgetspage.h"
#include "ui/budgets/budgetstrip.h"
#include "ui/budgets/burndownchart.h"
#include "ui/explorer/filterbar.h"
#include "ui/explorer/filterpicker.h"
#include "ui/table/figuretable.h"
#include "ui/table/figureview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/invitation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sentencelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;
using namespace spend::ui;

/// The page of budgets, over a real store with two cycles of a small company.
class TestBudgetsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = std::make_unique<LivePages>();
        m_november = total(november);
        m_october = total(october);
        QVERIFY(m_november > 0 && m_october > 0);
    }
    void init()
    {
        m_pages->navigator = {};
        clearNotebook(m_pages->live);
        QVERIFY(changeNotebook(m_pages->live,
            [](store::StoreSession &session) { session.database().executeScript("DELETE FROM budget"); }));
    }
    void cleanup() { m_page.reset(); }

    void withoutABudgetItInvites()
    {
        open();
        auto *invitation = m_page->findChild<Invitation *>(u"noBudgets"_s);
        QTRY_VERIFY(invitation->isVisible());
        QVERIFY(!button(u"addBudget"_s)->isVisible()); // one button is enough
        QTest::mouseClick(button(u"addFirstBudget"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog());
    }

    void aBudgetIsAddedByKeyboard()
    {
        open();
        QTRY_VERIFY(button(u"addFirstBudget"_s)->isVisible());
        button(u"addFirstBudget"_s)->setFocus();
        QTest::keyClick(button(u"addFirstBudget"_s), Qt::Key_Space);
        QTRY_VERIFY(dialog());
        QVERIFY2(namelessControls(*dialog()).isEmpty(), qPrintable(namelessControls(*dialog()).join(u", "_s)));
        edit(u"budgetNameEdit"_s)->setFocus();
        QTest::keyClicks(edit(u"budgetNameEdit"_s), u"Whole team"_s);
        edit(u"budgetAmount"_s)->setFocus();
        const QString dollars = QString::number(m_november * 2 / oneDollar.microCents);
        QTest::keyClicks(edit(u"budgetAmount"_s), dollars);
        // It says at once what it would have counted.
        QTRY_VERIFY2(dialog()->preview().contains(plainDollars(m_november)), qPrintable(dialog()->preview()));
        QVERIFY(dialog()->preview().startsWith(u"This month, counting everything: "_s));
        QTest::keyClick(edit(u"budgetAmount"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(label(u"budgetName"_s), u"Whole team"_s);
        QVERIFY(label(u"budgetSentence"_s).startsWith(plainDollars(m_november) + u" of $"_s));
        const Budget kept = budgetsKept().front();
        QCOMPARE(kept.createdMs, presentMs);
        QCOMPARE(kept.amount, Money{dollars.toLongLong() * oneDollar.microCents});
    }

    void wrongFieldsAreNamed()
    {
        open();
        m_page->addBudget();
        QTRY_VERIFY(dialog());
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QVERIFY(hasText(u"A budget needs a name."_s));
        QVERIFY(hasText(u"Write an amount above $0."_s));
        QTest::keyClicks(edit(u"budgetNameEdit"_s), u"x"_s);
        QVERIFY(!hasText(u"A budget needs a name."_s));
        QTest::keyClicks(edit(u"budgetAmount"_s), u"5"_s);
        edit(u"budgetActual"_s)->clear();
        QTest::keyClicks(edit(u"budgetActual"_s), u"50, half"_s);
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QVERIFY(hasText(u"“half” is no threshold"_s));
        QVERIFY(budgetsKept().empty());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void aNameThatIsTakenIsRefused()
    {
        add(u"Taken"_s, m_november * 2);
        open();
        m_page->addBudget();
        QTRY_VERIFY(dialog());
        QTest::keyClicks(edit(u"budgetNameEdit"_s), u"TAKEN"_s);
        QTest::keyClicks(edit(u"budgetAmount"_s), u"5"_s);
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QTRY_VERIFY(hasText(u"There is a budget called “Taken” already."_s));
        QVERIFY(dialog() && button(u"saveBudget"_s)->isEnabled());
    }

    void aScopeIsPickedBySearching()
    {
        const SpendRow user = m_pages->live.report({november, {Dimension::User}, {}, SortBy::Cost, 0}).rows.front();
        open();
        m_page->addBudget();
        QTRY_VERIFY(dialog());
        auto *bar = dialog()->findChild<FilterBar *>(u"budgetFilters"_s);
        QTest::mouseClick(bar->findChild<Chip *>(u"addFilter"_s), Qt::LeftButton);
        FilterPicker *picker = bar->picker();
        QTRY_VERIFY(picker->isVisible());
        auto *dimensions = picker->findChild<QListWidget *>(u"filterDimensions"_s);
        int offered = 0;
        for (int row = 0; row < dimensions->count(); ++row)
            offered += dimensions->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(offered, int(FilterPicker::dimensions().size()) - 4); // no days, weeks, months, cycles
        dimensions->setCurrentRow(0);
        QTest::keyClick(dimensions, Qt::Key_Return);
        auto *search = picker->findChild<QLineEdit *>(u"filterSearch"_s);
        QTRY_VERIFY(search->isVisible());
        QTRY_VERIFY(picker->findChild<QAbstractItemView *>(u"filterValues"_s)->model()->rowCount() > 1);
        QTest::keyClicks(search, user.labels.front());
        QTest::keyClick(search, Qt::Key_Return); // this one alone
        QTRY_VERIFY(!picker->isVisible());
        QTest::keyClicks(edit(u"budgetNameEdit"_s), u"One person"_s);
        QTest::keyClicks(edit(u"budgetAmount"_s), u"1"_s);
        QTRY_VERIFY2(dialog()->preview().contains(plainDollars(user.figures.cost)), qPrintable(dialog()->preview()));
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(budgetsKept().front().filters, (Filters{{Dimension::User, {{user.keys.front()}, {}}}}));
        QTRY_COMPARE(model()->standing(0)->current.spent, user.figures.cost);
        QVERIFY(label(u"budgetCounts"_s).startsWith(u"Counts user "_s + user.labels.front()));
        QTest::mouseClick(button(u"exploreBudget"_s), Qt::LeftButton);
        QCOMPARE(m_pages->navigator.explored->filters, budgetsKept().front().filters);
        QCOMPARE(m_pages->navigator.explored->range.custom.first, november.first);
    }

    void aSavedViewIsFollowed()
    {
        const SpendRow row = m_pages->live.report({november, {Dimension::Model}, {}, SortBy::Cost, 0}).rows.front();
        SavedView view{u"v"_s, u"Largest model"_s, false, {}, {}};
        view.view.filters = {{Dimension::Model, {{row.keys.front()}, {}}}};
        QVERIFY(
            changeNotebook(m_pages->live, [view](store::StoreSession &session) { notebook::addView(session, view); }));
        open();
        m_page->addBudget();
        QTRY_VERIFY(dialog());
        auto *by = dialog()->findChild<SegmentedControl *>(u"budgetBy"_s);
        auto *views = dialog()->findChild<QComboBox *>(u"budgetView"_s);
        QTest::mouseClick(by->segment(1), Qt::LeftButton);
        QTRY_COMPARE(views->currentText(), u"Largest model"_s);
        QTest::keyClicks(edit(u"budgetNameEdit"_s), u"By view"_s);
        QTest::keyClicks(edit(u"budgetAmount"_s), u"1"_s);
        QTRY_VERIFY2(dialog()->preview().contains(plainDollars(row.figures.cost)), qPrintable(dialog()->preview()));
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(label(u"budgetCounts"_s).contains(u"(saved view “Largest model”)"_s));
        QVERIFY(
            changeNotebook(m_pages->live, [](store::StoreSession &session) { notebook::removeView(session, u"v"_s); }));
        QTRY_COMPARE(model()->standing(0)->state, BudgetState::Unknown);
        QVERIFY(label(u"budgetSentence"_s).contains(u"was deleted"_s));
        QVERIFY(!m_page->findChild<BurnDownChart *>()->isVisible());
    }

    void statesTellApartAndCrossingsAreRecorded()
    {
        add(u"Crossed"_s, m_november - 1);
        add(u"Risky"_s, m_november + m_november / 100);
        add(u"Fine"_s, m_november * 10);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(model()->standing(0)->state, BudgetState::Crossed);
        QCOMPARE(model()->standing(1)->state, BudgetState::AtRisk);
        QCOMPARE(model()->standing(2)->state, BudgetState::OnCourse);
        QCOMPARE(m_page->findChild<SentenceLabel *>(u"budgetsSentence"_s)->text(),
            u"3 budgets: 1 crossed, 1 at risk, 1 on course."_s);
        QVERIFY(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Risky, At risk. "_s));
        // 50, 80, 100 % and the forecast; 50, 80 % and the forecast; nothing.
        QTRY_COMPARE(crossingsKept(), 7);
        QTRY_COMPARE(table(u"budgetCrossings"_s)->figures()->rowCount(), 4);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(m_page->findChild<BudgetBadge *>()->state(), BudgetState::AtRisk);
        QCOMPARE(label(u"budgetName"_s), u"Risky"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(model()->index(2, 0)).center());
        QCOMPARE(label(u"budgetName"_s), u"Fine"_s);
        open(); // and the next look records nothing more
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(crossingsKept(), 7);
    }

    void thePastAgainstTheBudget()
    {
        add(u"All"_s, m_october - 1);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        const FigureModel *past = table(u"budgetPast"_s)->figures();
        QCOMPARE(past->index(0, 0).data().toString(), u"October 2026"_s);
        QVERIFY(past->index(0, 1).data().toString().startsWith(u"Crossed on Oct "_s));
        QCOMPARE(past->index(0, 2).data().toString(), moneyText(m_october));
    }

    void theBurnDownByMouseAndKeyboard()
    {
        add(u"All"_s, m_november * 2);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        auto *chart = m_page->findChild<BurnDownChart *>();
        QTRY_VERIFY(chart->isVisible());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left); // begins at today
        QCOMPARE(chart->current(), 19);
        QVERIFY2(chart->tipText().contains(moneyText(m_november)), qPrintable(chart->tipText()));
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->current(), 29);
        QVERIFY(chart->tipText().contains(moneyText(*model()->standing(0)->expectedEnd)));
        QTest::mouseMove(chart, chart->columnRect(0).center().toPoint());
        QTRY_COMPARE(chart->current(), 0);

        // What is left falls where what is spent rises.
        const std::int64_t spent = *model()->standing(0)->days[0].spent;
        const double rising = chart->pointOf(19, m_november).y() - chart->pointOf(0, spent).y();
        auto *reading = m_page->findChild<SegmentedControl *>(u"budgetReading"_s);
        QTest::mouseClick(reading->segment(1), Qt::LeftButton);
        QCOMPARE(chart->reading(), BurnDownChart::Reading::Left);
        QVERIFY(rising < 0);
        QVERIFY(chart->pointOf(19, m_november).y() - chart->pointOf(0, spent).y() > 0);
    }

    void isChangedByEnter()
    {
        add(u"All"_s, m_november * 2);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QCOMPARE(edit(u"budgetNameEdit"_s)->text(), u"All"_s);
        edit(u"budgetAmount"_s)->selectAll();
        QTest::keyClicks(edit(u"budgetAmount"_s), u"0.01"_s);
        dialog()->findChild<QComboBox *>(u"budgetPeriod"_s)->setFocus();
        QTest::keyClick(dialog()->findChild<QComboBox *>(u"budgetPeriod"_s), Qt::Key_End);
        QTRY_VERIFY2(dialog()->preview().startsWith(u"This quarter"_s), qPrintable(dialog()->preview()));
        QTest::mouseClick(button(u"saveBudget"_s), Qt::LeftButton);
        QTRY_COMPARE(model()->standing(0)->state, BudgetState::Crossed);
        QCOMPARE(budgetsKept().front().period, BudgetPeriod::Quarter);
        QCOMPARE(model()->standing(0)->current.spent, m_october + m_november);
    }

    void removalCanBeUndone()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            add(name, m_november * 10);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(names(), u"A C"_s);
        QTRY_VERIFY(button(u"undoBudget"_s)->isVisible());
        QVERIFY(hasText(u"The budget “B” was removed, with its history."_s));
        button(u"undoBudget"_s)->setFocus();
        QTest::keyClick(button(u"undoBudget"_s), Qt::Key_Space);
        QTRY_COMPARE(names(), u"A B C"_s);
        QTest::mouseClick(button(u"removeBudget"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
    }

    void theOrderIsKept()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            add(name, m_november * 10);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(names(), u"B A C"_s);
        QCOMPARE(label(u"budgetName"_s), u"A"_s); // what was moved stays current
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), u"A B C"_s);
    }

    void everythingHasANameAndFitsTheSmallestWindow()
    {
        add(u"A budget with quite a long name that has no room in its row"_s, m_november + m_november / 100);
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u", "_s)));
        m_page->resize(1024 - 64, 640);
        QTRY_VERIFY(m_page->minimumSizeHint().width() <= 1024 - 64);
        QVERIFY(m_page->minimumSizeHint().height() <= 640);
    }

    void theStripOfWhatAPageShows()
    {
        add(u"Whole team"_s, m_november * 2);
        BudgetStrip strip(m_pages->live.service);
        QSignalSpy clicked(&strip, &BudgetStrip::clicked);
        strip.ask({});
        QTRY_VERIFY(strip.standing());
        QVERIFY(strip.isVisible());
        QVERIFY2(strip.accessibleName().startsWith(u"Budget “Whole team”, "_s), qPrintable(strip.accessibleName()));
        QCOMPARE(strip.standing()->current.spent, m_november);
        QTest::mouseClick(&strip, Qt::LeftButton);
        QTest::keyClick(&strip, Qt::Key_Return);
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(clicked.count(), 3);
        strip.ask({{Dimension::Model, {{u"o3"_s}, {}}}}); // no budget counts this
        QTRY_VERIFY(!strip.isVisible());
    }

private:
    std::int64_t total(const DateRange &range)
    {
        return m_pages->live.report({range, {}, {}, SortBy::Key, 0}).total.cost;
    }
    void add(const QString &name, std::int64_t amount)
    {
        Budget budget;
        budget.id = u"id of "_s + name;
        budget.name = name;
        budget.amount = Money{amount};
        budget.createdMs = presentMs;
        QVERIFY(
            changeNotebook(m_pages->live, [budget](store::StoreSession &session) { budgets::add(session, budget); }));
    }
    void open()
    {
        m_page = std::make_unique<BudgetsPage>(
            m_pages->connections, m_pages->live.service, m_pages->live.clock, m_pages->navigator);
        m_page->resize(1084, 760);
        m_page->show();
        m_page->activated();
    }
    std::vector<Budget> budgetsKept()
    {
        return *m_pages->live.answer([](SpendSource &source) { return budgets::all(source.store); });
    }
    int crossingsKept()
    {
        return *m_pages->live.answer([](SpendSource &source) { return int(budgets::crossings(source.store).size()); });
    }
    QString names()
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names.append(model()->standing(row)->budget.name);
        return names.join(u' ');
    }
    BudgetList *list() { return m_page->findChild<BudgetList *>(); }
    BudgetModel *model() { return m_page->findChild<BudgetModel *>(); }
    BudgetDialog *dialog() { return m_page->findChild<BudgetDialog *>(); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    QLineEdit *edit(const QString &name) { return m_page->findChild<QLineEdit *>(name); }
    FigureTable *table(const QString &name)
    {
        for (FigureTable *table : m_page->findChildren<FigureTable *>()) {
            if (table->view()->objectName() == name)
                return table;
        }
        return nullptr;
    }
    QString label(const QString &name)
    {
        auto *found = m_page->findChild<QLabel *>(name);
        const auto *elided = qobject_cast<ElidedLabel *>(found);
        return elided ? elided->fullText() : found->text();
    }
    /// Whether somewhere in sight it says so.
    bool hasText(const QString &text)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<LivePages> m_pages;
    std::unique_ptr<BudgetsPage> m_page;
    std::int64_t m_november = 0;
    std::int64_t m_october = 0;
};

QTEST_MAIN(TestBudgetsPage)
#include "tst_budgetspage.moc"
