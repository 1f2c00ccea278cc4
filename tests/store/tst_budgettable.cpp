// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
StoredBudget budget(const QString &id)
{
    return {id, u"Budget "_s + id, u"{}"_s, {}, u"cost"_s, u"month"_s, 123'456'789, u"50, 80"_s, u"100"_s, 7};
}

StoredCrossing crossing(const QString &budget, int threshold)
{
    return {budget, {day(u"2026-11-01"_s), day(u"2026-11-30"_s)}, u"actual"_s, threshold, 123'456'789,
        day(u"2026-11-12"_s), 99, 1'795'186'800'000, false};
}
} // namespace

/// Budgets and crossings as rows.
class tst_BudgetTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void budgetsStandInTheirOrder()
    {
        TemporaryStore store;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            store->budgets.append(budget(id));
        store->budgets.setOrder({u"3"_s, u"1"_s});
        store.reopen();
        QCOMPARE(store->budgets.all(), (std::vector{budget(u"3"_s), budget(u"1"_s), budget(u"2"_s)}));
        QCOMPARE(store->budgets.find(u"2"_s), std::optional(budget(u"2"_s)));
        QVERIFY(!store->budgets.find(u"4"_s));
    }

    void anUpdateKeepsPlaceAndCreation()
    {
        TemporaryStore store;
        store->budgets.append(budget(u"1"_s));
        store->budgets.append(budget(u"2"_s));
        StoredBudget changed = budget(u"1"_s);
        changed.name = u"Zebra"_s;
        changed.amount = 5;
        changed.createdMs = 99;
        store->budgets.update(changed);
        changed.createdMs = 7;
        QCOMPARE(store->budgets.all(), (std::vector{changed, budget(u"2"_s)}));
        store->budgets.update(budget(u"unknown"_s));
        QCOMPARE(store.rows("budget"), 2);
    }

    void theSameCrossingKeepsWhatWasRecorded()
    {
        TemporaryStore store;
        store->budgets.append(budget(u"1"_s));
        QVERIFY(store->budgetCrossings.put(crossing(u"1"_s, 50)));
        StoredCrossing later = crossing(u"1"_s, 50);
        later.day = day(u"2026-11-10"_s);
        later.figure = 1;
        later.recordedMs = 2;
        later.withdrawn = true;
        QVERIFY(!store->budgetCrossings.put(later));
        later.figure = 99;
        later.recordedMs = 1'795'186'800'000;
        QCOMPARE(store->budgetCrossings.all(), std::vector{later});
        QVERIFY(store->budgetCrossings.put(crossing(u"1"_s, 80)));
        later.amount = 1;
        QVERIFY(store->budgetCrossings.put(later)); // of another amount
        QCOMPARE(store.rows("budget_crossing"), 3);
    }

    void crossingsGoWithTheirBudget()
    {
        TemporaryStore store;
        store->budgets.append(budget(u"1"_s));
        store->budgets.append(budget(u"2"_s));
        store->budgetCrossings.put(crossing(u"1"_s, 50));
        store->budgetCrossings.put(crossing(u"2"_s, 50));
        store->budgets.remove(u"1"_s);
        QCOMPARE(store->budgetCrossings.all(), std::vector{crossing(u"2"_s, 50)});
        QVERIFY(thrownBy([&] { store->budgetCrossings.put(crossing(u"1"_s, 50)); })); // of a budget that is gone
    }
};

QTEST_GUILESS_MAIN(tst_BudgetTable)
#include "tst_budgettable.moc"
