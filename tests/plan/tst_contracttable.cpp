// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/plan/contracttable.h"
#include "core/plan/limitchangetable.h"
#include "core/plan/limitpermission.h"
#include "tests/plan/plansamples.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
Connection added(StoreSession &session, const QString &name)
{
    ConnectionSettings settings;
    settings.name = name;
    return session.transact([&] { return session.connections.add(settings, u"uuid-"_s + name, 1); });
}

LimitChange change(ConnectionId connection, std::int64_t askedMs)
{
    return {0, connection, u"Ada@acme.example"_s, u"chris"_s, askedMs, 100, std::nullopt, LimitOutcome::Sent, {}, {}};
}
} // namespace

/// Contracts, the record of changed limits, and the switch: what the store keeps of the plan.
class tst_ContractTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        Contract contract = sampleContract();
        contract.commitment =
            Commitment{Money{12'345'678'901}, {*contract.start, *contract.renewal - 1}, Measure::OnDemand, true};
        contract.teamLimit = Money{5'000 * oneDollar.microCents};
        contract.barelyUsedBelow = 5;
        ContractTable(store->database()).put(team.id, contract);
        store.reopen();
        QCOMPARE(ContractTable(store->database()).find(team.id), contract);
    }

    void anEmptyOneIsNotNone()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        ContractTable table(store->database());
        QVERIFY(!table.find(team.id));
        table.put(team.id, {});
        QCOMPARE(table.find(team.id), Contract());
        table.remove(team.id);
        QVERIFY(!table.find(team.id));
    }

    void puttingAgainReplaces()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        const Connection other = added(store.session(), u"Other"_s);
        ContractTable table(store->database());
        table.put(team.id, sampleContract());
        table.put(other.id, sampleContract());
        Contract next = sampleContract();
        next.rules.clear();
        next.seatTypes.pop_back();
        table.put(team.id, next);
        QCOMPARE(table.find(team.id), next);
        QCOMPARE(table.find(other.id), sampleContract());
    }

    void changesStandNewestFirst()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        LimitChangeTable table(store->database());
        const std::int64_t first = table.add(change(team.id, 1'000));
        LimitChange undo = change(team.id, 2'000);
        std::swap(undo.oldDollars, undo.newDollars);
        undo.undoes = first;
        const std::int64_t second = table.add(undo);
        table.complete(first, LimitOutcome::Done, u"Cursor confirmed it."_s);
        store.reopen();
        LimitChangeTable again(store->database());
        const std::vector<LimitChange> all = again.all(team.id);
        QCOMPARE(all.size(), std::size_t(2));
        undo.id = second;
        QCOMPARE(all[0], undo);
        QCOMPARE(all[1].outcome, LimitOutcome::Done);
        QCOMPARE(all[1].note, u"Cursor confirmed it."_s);
        QCOMPARE(all[1].oldDollars, std::optional<std::int64_t>(100));
        QVERIFY(!all[1].newDollars);
        QCOMPARE(again.find(first), all[1]);
        QVERIFY(!again.find(99));
    }

    void everyOutcomeComesBack()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        LimitChangeTable table(store->database());
        for (const LimitOutcome outcome : {LimitOutcome::Sent, LimitOutcome::Done, LimitOutcome::Refused,
                 LimitOutcome::Failed, LimitOutcome::Unknown}) {
            const std::int64_t id = table.add(change(team.id, 1));
            table.complete(id, outcome, {});
            QCOMPARE(table.find(id)->outcome, outcome);
        }
    }

    void allGoWithTheirConnection()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        ContractTable(store->database()).put(team.id, sampleContract());
        LimitChangeTable(store->database()).add(change(team.id, 1));
        store->transact([&] { store->connections.remove(team.id); });
        const Connection next = added(store.session(), u"Next"_s);
        QCOMPARE(next.id, team.id); // numbers are given again
        QVERIFY(!ContractTable(store->database()).find(next.id));
        QVERIFY(LimitChangeTable(store->database()).all(next.id).empty());
    }

    void changingLimitsIsOffUntilSomebodySwitchesItOn()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        QVERIFY(!limitPermission(store.session(), team.id).switchedOn);
        switchLimitChanges(store.session(), true);
        store.reopen();
        QVERIFY(limitPermission(store.session(), team.id).allowed());
        switchLimitChanges(store.session(), false);
        QVERIFY(!limitPermission(store.session(), team.id).switchedOn);
    }

    void aRefusedKeyIsRememberedForItsConnectionAlone()
    {
        TemporaryStore store;
        const Connection team = added(store.session(), u"Team"_s);
        const Connection other = added(store.session(), u"Other"_s);
        switchLimitChanges(store.session(), true);
        noteRefusedKey(store.session(), team.id, u"The key may not."_s);
        QCOMPARE(limitPermission(store.session(), team.id).refused, u"The key may not."_s);
        QVERIFY(!limitPermission(store.session(), team.id).allowed());
        QVERIFY(limitPermission(store.session(), other.id).allowed());
        forgetRefusedKey(store.session(), team.id);
        QVERIFY(limitPermission(store.session(), team.id).allowed());
    }
};

QTEST_GUILESS_MAIN(tst_ContractTable)
#include "tst_contracttable.moc"
