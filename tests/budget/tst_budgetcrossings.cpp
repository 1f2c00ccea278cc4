// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/budget/budgetbook.h"
#include "core/budget/budgetcrossings.h"
#include "core/workspace/spendservice.h"
#include "tests/budget/budgetdata.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// What is recorded of crossings, and that it stays true.
class tst_BudgetCrossings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        Budget budget = budgetOf(112); // 83.9 % spent, 267 % expected
        budget.createdMs = day(u"2026-09-01"_s).startMs();
        budgets::add(m_store->session(), budget);
    }

    void eachIsRecordedOnce()
    {
        QCOMPARE(told(record(steadyTeam())),
            u"actual 50 on 2026-09-06, actual 80 on 2026-09-09, forecast 100 on "
            "2026-09-12"_s);
        QCOMPARE(told(record(steadyTeam())), QString());
        QCOMPARE(told(record(steadyTeam(), msPerDay)), QString());
        const auto kept = budgets::crossings(m_store->session());
        QCOMPARE(kept.size(), std::size_t(3));
        for (const BudgetCrossing &crossing : kept) {
            QCOMPARE(crossing.recordedMs, budgetNowMs());
            QCOMPARE(crossing.amount, Money{dollars(112)});
            if (crossing.kind == BudgetKind::Actual)
                QCOMPARE(crossing.figure, dollars(94));
        }
    }

    void twoProcessesRecordOnce()
    {
        // Both looked before either wrote.
        const auto standings = look(steadyTeam());
        QCOMPARE(recordCrossings(m_store->session(), standings, budgetNowMs()).size(), std::size_t(3));
        QVERIFY(recordCrossings(m_store->session(), standings, budgetNowMs()).empty());
        QCOMPARE(m_store->rows("budget_crossing"), 3);
    }

    void nothingToDoIsKnownWithoutWriting()
    {
        QCOMPARE(crossingsToRecord(look(steadyTeam()), budgetNowMs()).size(), std::size_t(3));
        record(steadyTeam());
        QVERIFY(crossingsToRecord(look(steadyTeam()), budgetNowMs() + msPerDay / 4).empty());
    }

    void aLateRevisionMovesTheDay()
    {
        record(steadyTeam());
        PictureBuilder revised = steadyTeam();
        revised.spend(u"2026-09-02"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, 0}, dollars(20)); // came late
        QCOMPARE(told(record(revised)), u"actual 100 on 2026-09-10"_s); // 114 of 112
        QCOMPARE(keptDay(50), u"2026-09-04"_s);
        QCOMPARE(keptDay(80), u"2026-09-07"_s);
        for (const BudgetCrossing &crossing : budgets::crossings(m_store->session())) {
            if (crossing.threshold == 50)
                QCOMPARE(crossing.figure, dollars(94)); // what was known when it was recorded
        }
    }

    void aCorrectionWithdrawsAndBringsBack()
    {
        record(steadyTeam());
        PictureBuilder credited = steadyTeam();
        credited.spend(u"2026-09-02"_s, {u"ann@x.com"_s, {}, u"o3"_s, {}, 0}, -dollars(20));
        QCOMPARE(told(record(credited)), QString());
        QCOMPARE(keptDay(50), u"2026-09-08"_s);
        QCOMPARE(keptDay(80), u"2026-09-09 withdrawn"_s);
        QCOMPARE(told(record(steadyTeam())), QString()); // told once
        QCOMPARE(keptDay(80), u"2026-09-09"_s);
    }

    void aRaisedBudgetIsAnotherMatter()
    {
        record(steadyTeam());
        change([](Budget &budget) { budget.amount = Money{dollars(180)}; }); // 52 %
        QCOMPARE(told(record(steadyTeam())), u"actual 50 on 2026-09-09, forecast 100 on 2026-09-18"_s);
        change([](Budget &budget) { budget.amount = Money{dollars(112)}; });
        QCOMPARE(told(record(steadyTeam())), QString());
        QCOMPARE(m_store->rows("budget_crossing"), 5);
    }

    void aPeriodThatEndedUnseenIsRecordedToo()
    {
        change([](Budget &budget) { budget.amount = Money{dollars(305)}; });
        m_store->session().database().executeScript(
            "UPDATE budget SET created_ms = " + std::to_string(day(u"2026-08-20"_s).startMs()));
        // July was over when the budget was made; August ended since.
        QCOMPARE(told(record(steadyTeam())),
            u"actual 50 on 2026-08-16, actual 80 on 2026-08-25, actual 100 on 2026-08-31"_s);
    }

    void aBudgetRemovedMeanwhileIsLeftOut()
    {
        const auto standings = look(steadyTeam());
        budgets::remove(m_store->session(), u"b"_s);
        QVERIFY(recordCrossings(m_store->session(), standings, budgetNowMs()).empty());
    }

private:
    std::vector<BudgetStanding> look(const PictureBuilder &builder, std::int64_t later = 0)
    {
        const auto picture = builder.picture();
        SpendSource source{*picture, m_store->session(), budgetNowMs() + later};
        return budgetStandings(source, {});
    }
    std::vector<BudgetCrossing> record(const PictureBuilder &builder, std::int64_t later = 0)
    {
        const auto standings = look(builder, later);
        return m_store->session().transact(
            [&] { return recordCrossings(m_store->session(), standings, budgetNowMs() + later); });
    }
    template <class Change>
    void change(Change change)
    {
        Budget budget = budgets::all(m_store->session()).front();
        change(budget);
        budgets::change(m_store->session(), budget);
    }
    static QString told(const std::vector<BudgetCrossing> &crossings)
    {
        QStringList texts;
        for (const BudgetCrossing &crossing : crossings)
            texts.append(u"%1 %2 on %3"_s.arg(crossing.kind == BudgetKind::Actual ? u"actual"_s : u"forecast"_s,
                QString::number(crossing.threshold), crossing.day.iso()));
        return texts.join(u", "_s);
    }
    QString keptDay(int threshold)
    {
        for (const BudgetCrossing &crossing : budgets::crossings(m_store->session())) {
            if (crossing.kind == BudgetKind::Actual && crossing.threshold == threshold)
                return crossing.day.iso() + (crossing.withdrawn ? u" withdrawn"_s : QString());
        }
        return {};
    }

    std::unique_ptr<TemporaryStore> m_store;
};

QTEST_GUILESS_MAIN(tst_BudgetCrossings)
#include "tst_budgetcrossings.moc"
