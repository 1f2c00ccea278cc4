// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budgetbook.h"
#include "core/workspace/notebook.h"
#include "tests/budget/budgetdata.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
Budget budgetNamed(const QString &id, const QString &name)
{
    Budget budget = budgetOf(100);
    budget.id = id;
    budget.name = name;
    return budget;
}
} // namespace

/// Budgets in a store: kept whole, checked, in order, with what they count by.
class tst_BudgetBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            budgets::add(session(), budgetNamed(id, u"Budget "_s + id));
    }

    void comesBackWhole()
    {
        m_store->add(u"Acme"_s);
        Budget budget = budgetNamed(u"d"_s, u"  My\nbudget "_s);
        budget.filters = {
            {Dimension::User, {{u"ann@x.com"_s}, {u"bob@x.com"_s}}}, {Dimension::Connection, {{u"Acme"_s}, {}}}};
        budget.measure = Measure::OnDemand;
        budget.period = BudgetPeriod::Quarter;
        budget.amount = Money{123'456'789};
        budget.actualThresholds = {75, 110};
        budget.forecastThresholds = {};
        budget.createdMs = 1'795'186'800'000;
        budgets::add(session(), budget);
        m_store->reopen();
        budget.name = u"My budget"_s;
        QCOMPARE(budgets::all(session()).back(), budget);
        QCOMPARE(budgets::named(session(), u" MY BUDGET"_s)->id, u"d"_s);
        QVERIFY(!budgets::named(session(), u"Another"_s));
    }

    void isChangedInItsPlace()
    {
        Budget budget = budgets::all(session())[1];
        budget.amount = Money{dollars(7)};
        budget.name = u"BUDGET B"_s; // its own name in another case
        budgets::change(session(), budget);
        QCOMPARE(budgets::all(session())[1], budget);
    }

    void wrongOnesAreRefused()
    {
        const auto says = [&](const Budget &budget, bool change) {
            const auto problem =
                thrownBy([&] { change ? budgets::change(session(), budget) : budgets::add(session(), budget); });
            return problem && problem->kind == ProblemKind::InvalidInput ? problem->sentence() : QString();
        };
        QVERIFY(says(budgetNamed(u"d"_s, u"budget  B"_s), false).contains(u"“Budget b” already"_s));
        QVERIFY(says(budgetNamed(u"a"_s, u"budget  B"_s), true).contains(u"“Budget b” already"_s));
        Budget free = budgetNamed(u"d"_s, u"Free"_s);
        free.amount = {};
        QVERIFY(says(free, false).contains(u"above $0"_s));
        QVERIFY(says(budgetNamed(u"gone"_s, u"Gone"_s), true).contains(u"no longer there"_s));
        QCOMPARE(ids(), u"a b c"_s);
    }

    void placesAndOrder()
    {
        budgets::add(session(), budgetNamed(u"d"_s, u"Budget d"_s), 1);
        QCOMPARE(ids(), u"a d b c"_s);
        budgets::order(session(), {u"c"_s, u"unknown"_s, u"a"_s});
        QCOMPARE(ids(), u"c a d b"_s);
    }

    void removalAndUndoKeepTheHistory()
    {
        const BudgetCrossing crossing{u"b"_s, {day(u"2026-09-01"_s), day(u"2026-09-30"_s)}, BudgetKind::Actual, 80,
            Money{dollars(100)}, day(u"2026-09-08"_s), dollars(81), 5, false};
        QVERIFY(budgets::putCrossing(session(), crossing));
        const Budget budget = budgets::all(session())[1];
        budgets::remove(session(), u"b"_s);
        QCOMPARE(ids(), u"a c"_s);
        QVERIFY(budgets::crossings(session()).empty());
        budgets::restore(session(), budget, {crossing}, 1);
        QCOMPARE(ids(), u"a b c"_s);
        QCOMPARE(budgets::crossings(session()), std::vector{crossing});
        QCOMPARE(budgets::all(session())[1], budget);
    }

    void followsASavedView()
    {
        SavedView view{u"v"_s, u"Ann's"_s, false, {}, {}};
        view.view.filters = {{Dimension::User, {{u"ann@x.com"_s}, {}}}, {Dimension::Day, {{u"2026-09-01"_s}, {}}}};
        notebook::addView(session(), view);
        Budget budget = budgetNamed(u"d"_s, u"By view"_s);
        budget.view = u"v"_s;
        budget.filters = {{Dimension::Model, {{u"ignored"_s}, {}}}};
        budgets::add(session(), budget);
        Budget kept = budgets::all(session()).back();
        QCOMPARE(kept.viewName, u"Ann's"_s);
        QCOMPARE(kept.filters, (Filters{{Dimension::User, {{u"ann@x.com"_s}, {}}}})); // a budget has days of its own
        view.view.filters = {{Dimension::Model, {{u"o3"_s}, {}}}};
        notebook::replaceView(session(), u"v"_s, view.view);
        QCOMPARE(budgets::all(session()).back().filters, view.view.filters);
        notebook::removeView(session(), u"v"_s);
        kept = budgets::all(session()).back();
        QVERIFY(kept.filters.empty());
        QVERIFY(kept.trouble.contains(u"deleted"_s));
    }

    void followsARenamedConnectionAndMissesARemovedOne()
    {
        const ConnectionId id = m_store->add(u"Acme"_s);
        Budget budget = budgetNamed(u"d"_s, u"Acme's"_s);
        budget.filters = {{Dimension::Connection, {{u"acme"_s}, {}}}};
        budgets::add(session(), budget);
        ConnectionSettings settings = session().connections.find(id)->settings;
        settings.name = u"Acme Europe"_s;
        session().connections.updateSettings(id, settings);
        QCOMPARE(budgets::all(session()).back().filters, (Filters{{Dimension::Connection, {{u"Acme Europe"_s}, {}}}}));
        session().transact([&] { session().connections.remove(id); });
        QVERIFY(budgets::all(session()).back().trouble.contains(u"connection"_s));
    }

    void aWordFromANewerVersionIsTrouble()
    {
        session().database().executeScript("UPDATE budget SET period = 'year' WHERE id = 'a'");
        QVERIFY(budgets::all(session())[0].trouble.contains(u"newer version"_s));
        QVERIFY(budgets::all(session())[1].trouble.isEmpty());
    }

private:
    store::StoreSession &session() { return m_store->session(); }
    QString ids()
    {
        QStringList ids;
        for (const Budget &budget : budgets::all(session()))
            ids.append(budget.id);
        return ids.join(u' ');
    }

    std::unique_ptr<TemporaryStore> m_store;
};

QTEST_GUILESS_MAIN(tst_BudgetBook)
#include "tst_budgetbook.moc"
