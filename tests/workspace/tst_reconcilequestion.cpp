// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/reconcilejson.h"
#include "core/workspace/reconcilequestion.h"
#include "tests/support/oracle.h"
#include "tests/support/seededcycle.h"

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
using Kind = ReconciliationRow::Kind;

const ReconciliationRow *find(const ReconcileAnswer &answer, const QString &user)
{
    for (const ReconciliationRow &row : answer.reconciliation.rows) {
        if (row.user == user)
            return &row;
    }
    return nullptr;
}

QList<DifferenceKind> kindsOf(const ReconciliationRow &row)
{
    QList<DifferenceKind> kinds;
    for (const DifferenceReason &reason : row.reasons)
        kinds.append(reason.kind);
    return kinds;
}
} // namespace

/// Events against spend, assembled from a real store.
class TestReconcileQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_live = std::make_unique<LiveSpend>(twoCycles());
        m_seed = seedOctober(*m_live);
        m_november = ask();
        m_october = ask({m_live->connection.id, october.first + 9});
    }

    void theCurrentCycleMatchesTheService()
    {
        const ReconcileAnswer &answer = *m_november;
        QCOMPARE(answer.connectionName, u"Team"_s);
        QVERIFY(answer.hasEvents);
        QVERIFY(answer.spendKept);
        QCOMPARE(answer.cycle(), november);
        QCOMPARE(answer.reconciliation.different, 0);
        QCOMPARE(answer.reconciliation.onlyInSpend, 0);
        QVERIFY(answer.reconciliation.readingFits);
        // The other way of counting: the service's raw records, event by event.
        const auto oracle = Oracle(*m_live->server.team()).report({Dimension::User, Dimension::Cycle});
        Money cost;
        int users = 0;
        for (auto it = oracle.begin(); it != oracle.end(); ++it) {
            if (it.key().at(1) != november.first.iso())
                continue;
            const ReconciliationRow *row = find(answer, it.key().at(0));
            QVERIFY2(row, qPrintable(it.key().at(0)));
            QCOMPARE(row->eventsCost, Money{it->cost});
            QCOMPARE(row->eventsOnDemand, Money{it->onDemand});
            cost += Money{it->cost};
            ++users;
        }
        QVERIFY(users > 10);
        QCOMPARE(answer.totals.eventsCost, cost);
        QCOMPARE(answer.reconciliation.onlyInEvents, 1); // No user: service accounts have no spend
        QCOMPARE(kindsOf(*find(answer, u"(none)"_s)), QList{DifferenceKind::NoUser});
    }

    void theCyclesThatCanBeChosen()
    {
        QCOMPARE(m_november->cycles.size(), 2u);
        const CycleChoice &current = m_november->cycles[0];
        QCOMPARE(current.cycle, november);
        QVERIFY(current.kept);
        QVERIFY(current.phase == CycleStanding::Phase::Running);
        QCOMPARE(current.differences, 1);
        const CycleChoice &last = m_november->cycles[1];
        QCOMPARE(last.cycle, october);
        QVERIFY(last.kept);
        QVERIFY(last.phase == CycleStanding::Phase::Settled);
        const Reconciliation &result = m_october->reconciliation;
        QCOMPARE(last.differences, result.different + result.onlyInEvents + result.onlyInSpend);
        // One that is asked for can be chosen too, even though nothing was kept of it.
        const auto september = ask({m_live->connection.id, UtcDay::ofDate(2026, 9, 12)});
        QCOMPARE(september->cycles.size(), 3u);
        QVERIFY(!september->cycles[2].kept);
        QVERIFY(!september->spendKept);
        QCOMPARE(september->cycle(), (DateRange{UtcDay::ofDate(2026, 9, 1), UtcDay::ofDate(2026, 9, 30)}));
        QVERIFY(!september->totals.spendCost);
    }

    void everySeededDifferenceIsFoundWithItsReason()
    {
        const ReconcileAnswer &answer = *m_october;
        const auto row = [&](const QString &user) { return find(answer, user); };
        QVERIFY(row(m_seed.more)->kind == Kind::Different);
        QCOMPARE(row(m_seed.more)->difference, Money{-37'000'000});
        QVERIFY(row(m_seed.onDemand)->kind == Kind::Different);
        QCOMPARE(row(m_seed.onDemand)->difference, Money{5 * oneDollar.microCents});
        QVERIFY(row(m_seed.dropped)->kind == Kind::OnlyInEvents);
        QCOMPARE(row(m_seed.dropped)->difference, row(m_seed.dropped)->eventsCost);
        QCOMPARE(kindsOf(*row(m_seed.dropped)).first(), DifferenceKind::NotListed);
        QVERIFY(row(m_seed.removed)->kind == Kind::Different);
        QCOMPARE(row(m_seed.removed)->difference, Money{1'000'001});
        QVERIFY(kindsOf(*row(m_seed.removed)).contains(DifferenceKind::Removed));
        QVERIFY(row(m_seed.old)->kind == Kind::Matched);
        QCOMPARE(kindsOf(*row(m_seed.old)), QList{DifferenceKind::OnlyOnDemandCompared});
        QVERIFY(row(m_seed.seat)->kind == Kind::OnlyInSpend);
        QCOMPARE(row(m_seed.seat)->difference, Money{-40 * oneDollar.microCents});
        QCOMPARE(kindsOf(*row(m_seed.seat)).first(), DifferenceKind::NotInEvents);
        for (const QString &user : {m_seed.more, m_seed.onDemand, m_seed.seat})
            QVERIFY(kindsOf(*row(user)).contains(DifferenceKind::SpendReadEarly));
        QCOMPARE(answer.reconciliation.different, 3);
        QCOMPARE(answer.reconciliation.onlyInSpend, 1);
        QCOMPARE(answer.reconciliation.onlyInEvents, 2); // with No user
        QCOMPARE(answer.reconciliation.matched, int(m_seed.spend.size()) - 4);
    }

    void theKindsAddUp()
    {
        Money sum;
        int chiefly = 0;
        for (const DifferenceSummary &summary : m_october->kinds) {
            sum += summary.difference;
            chiefly += summary.chiefly;
        }
        const auto &rows = m_october->reconciliation.rows;
        Money byRows;
        for (const ReconciliationRow &row : rows)
            byRows += row.kind == Kind::Matched ? Money{} : row.difference;
        QCOMPARE(sum, byRows);
        QCOMPARE(sum, m_october->totals.difference);
        QCOMPARE(chiefly, int(rows.size()) - m_october->reconciliation.matched);
    }

    void theReadingThatFits()
    {
        QVERIFY(m_november->reading.startsWith(u"spendCents is what is billed beyond the plan: this fits every one"_s));
        QVERIFY(m_october->reading.contains(u"this fits best"_s));
        QCOMPARE(m_october->reconciliation.onDemandFit.compared, int(m_seed.spend.size()));
        // All but the two whose on-demand was changed by more than a cent, and the removed one.
        QCOMPARE(m_october->reconciliation.onDemandFit.agreeing, int(m_seed.spend.size()) - 3);
    }

    void howFarACycleHasCome()
    {
        const CycleStanding &running = m_november->standing;
        QVERIFY(running.phase == CycleStanding::Phase::Running);
        QCOMPARE(running.daysLeft, 10); // the 21st to the 30th
        QVERIFY(!running.readBeforeEnd);
        QVERIFY(running.coveredWhole);
        QVERIFY(running.spendReadMs && *running.spendReadMs <= m_november->computedMs);
        QCOMPARE(running.newestEventMs.value(), m_live->server.team()->usageEventMs(0));

        const CycleStanding &over = m_october->standing;
        QVERIFY(over.phase == CycleStanding::Phase::Settled);
        QCOMPARE(over.daysSince, 20);
        QVERIFY(over.readBeforeEnd);
        QCOMPARE(over.spendReadMs.value(), october.endMs() - msPerDay);
        QCOMPARE(over.coveredFrom.value(), october.first);

        const auto september = ask({m_live->connection.id, UtcDay::ofDate(2026, 9, 12)});
        QVERIFY(!september->standing.coveredWhole);
        QCOMPARE(september->standing.coveredFrom.value(), *m_live->settings.since);
        QVERIFY(!september->standing.spendReadMs);
    }

    void settlingForTwoDays()
    {
        const std::int64_t end = october.endMs();
        const auto phaseAt = [&](std::int64_t ms) {
            m_live->clock.set(ms);
            const auto answer = ask({m_live->connection.id, october.last});
            m_live->clock.set(presentMs);
            return answer->standing.phase;
        };
        QVERIFY(phaseAt(end - 1) == CycleStanding::Phase::Running);
        QVERIFY(phaseAt(end) == CycleStanding::Phase::Settling);
        QVERIFY(phaseAt(end + 2 * msPerDay - 1) == CycleStanding::Phase::Settling);
        QVERIFY(phaseAt(end + 2 * msPerDay) == CycleStanding::Phase::Settled);
    }

    void whatWasUsedAfterTheLastReading()
    {
        // In the middle of a day: that day's events count one by one.
        const std::int64_t readMs = UtcDay::ofDate(2026, 10, 29).startMs() + 13 * 3'600'000;
        keepSpend(*m_live, october, m_seed.spend, readMs);
        const auto answer = ask({m_live->connection.id, october.first});
        keepSpend(*m_live, october, m_seed.spend, october.endMs() - msPerDay);
        std::map<QString, Money> expected;
        Money total;
        const auto events = m_live->answer([&](SpendSource &source) {
            return source.store.events.load(m_live->connection.id, {readMs, october.endMs()});
        });
        const auto names = m_live->answer([](SpendSource &source) { return source.store.users.all(); });
        for (const UsageEvent &event : *events) {
            expected[names->at(event.user)] += Money{event.cost};
            total += Money{event.cost};
        }
        std::erase_if(expected, [](const auto &entry) { return entry.second.isZero(); });
        auto told = answer->afterReading;
        std::erase_if(told, [](const auto &entry) { return entry.second.isZero(); });
        QVERIFY(expected.size() > 5);
        QCOMPARE(told, expected);
        QCOMPARE(answer->afterReadingTotal, total);
    }

    void anInvoiceAgainstWhatIsBilled()
    {
        QVERIFY(!m_october->invoice);
        QVERIFY(!m_october->rest);
        std::optional<Result<void>> done;
        m_live->service.change(
            SpendService::Touches::Notebook,
            [id = m_live->connection.id](store::StoreSession &session) {
                session.invoices.put(id, october.first, {Money{1000 * oneDollar.microCents}, u"No. 17"_s});
            },
            &m_live->service, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done && done->ok());
        const auto answer = ask({m_live->connection.id, october.first});
        QCOMPARE(answer->invoice->note, u"No. 17"_s);
        Money onDemand;
        for (const ReconciliationRow &row : answer->reconciliation.rows)
            onDemand += row.eventsOnDemand;
        QCOMPARE(answer->rest->onDemand, onDemand);
        QCOMPARE(answer->rest->rest, Money{1000 * oneDollar.microCents} - onDemand);
        QVERIFY(!ask()->invoice); // another cycle
    }

    void theCommandSaysWhatItAlwaysSaid_data()
    {
        QTest::addColumn<int>("day");
        QTest::newRow("current") << UtcDay::ofMs(presentMs).number;
        QTest::newRow("kept") << october.last.number;
        QTest::newRow("unkept") << UtcDay::ofDate(2026, 9, 9).number;
    }
    void theCommandSaysWhatItAlwaysSaid()
    {
        QFETCH(const int, day);
        const auto both = m_live->answer([&](SpendSource &source) {
            const Connection connection = source.store.connections.find(m_live->connection.id).value();
            // Put together by hand.
            ReconciliationInput input;
            input.cycle = connection.cycles.cycleOf(UtcDay{day});
            SpendQuery query;
            query.range = input.cycle;
            query.by = {Dimension::User};
            input.events = runQuery(source.picture, query).rows;
            input.spend = source.store.members.spend(connection.id, input.cycle.first);
            input.nowMs = source.nowMs;
            input.spendReadMs = source.store.members.spendReadMs(connection.id, input.cycle.first);
            input.coveredFrom = UtcDay::ofMs(source.store.coverage.spans(connection.id).back().startMs);
            return std::pair(
                reconcileJson(reconcile(input)), reconcileJson(reconcileCycle(source, connection, UtcDay{day})));
        });
        QCOMPARE(both->second, both->first);
    }

    void oneOfSeveralConnections()
    {
        ConnectionSettings settings = m_live->settings;
        settings.name = u"Alpha"_s;
        const Connection alpha = m_live->addConnection(settings);
        const auto first = ask();
        QCOMPARE(first->connections.size(), 2u);
        QCOMPARE(first->connectionName, u"Alpha"_s); // by name
        QVERIFY(!first->spendKept);
        QVERIFY(first->reconciliation.rows.empty());
        QCOMPARE(ask({m_live->connection.id, {}})->connectionName, u"Team"_s);
        QCOMPARE(ask({99, {}})->connectionName, u"Alpha"_s); // gone: the first
        const auto removed = m_live->workspace->writer().run(
            [&](store::StoreSession &session) { session.transact([&] { session.connections.remove(alpha.id); }); });
        QVERIFY(removed);
    }

    void aStartThatTheRuleNoLongerHolds()
    {
        const DateRange odd{UtcDay::ofDate(2026, 9, 15), UtcDay::ofDate(2026, 10, 14)};
        keepSpend(*m_live, odd,
            {MemberSpend{u"user_1"_s, u"Ann"_s, u"ann@x.com"_s, {}, Money{5}, Money{5}, Money{}, {}, {}, {}, {}}},
            odd.endMs() - 1);
        const auto answer = ask({m_live->connection.id, odd.first});
        QCOMPARE(answer->cycle(), odd);
        QVERIFY(answer->spendKept);
        QVERIFY(find(*answer, u"ann@x.com"_s));
        keepSpend(*m_live, odd, {}, 0);
    }

    void noConnectionAtAll()
    {
        const QTemporaryDir folder;
        store::StoreSession session(folder.filePath(u"empty.sqlite"_s), store::StoreSession::Mode::ReadWrite);
        SpendCube cube;
        loadCube(session, cube);
        const auto picture = cube.picture();
        SpendSource source{*picture, session, presentMs};
        const ReconcileAnswer answer = answerReconcile(source, {});
        QVERIFY(answer.connections.empty());
        QVERIFY(!answer.hasEvents);
        QVERIFY(answer.cycles.empty());
    }

private:
    std::shared_ptr<const ReconcileAnswer> ask(const ReconcileQuestion &question = {})
    {
        return m_live->answer([question](SpendSource &source) { return answerReconcile(source, question); });
    }

    std::unique_ptr<LiveSpend> m_live;
    SeededOctober m_seed;
    std::shared_ptr<const ReconcileAnswer> m_november;
    std::shared_ptr<const ReconcileAnswer> m_october;
};

QTEST_GUILESS_MAIN(TestReconcileQuestion)
#include "tst_reconcilequestion.moc"
