// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/runprogresstable.h"
#include "tests/store/temporarystore.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

namespace
{
RunNote noteOf(ConnectionId connection)
{
    RunNote note;
    note.progress.connection = connection;
    note.progress.step = IngestProgress::Step::Events;
    note.progress.firstIngestion = true;
    note.progress.window = {UtcDay{20'000}, UtcDay{20'028}};
    note.progress.windowNumber = 2;
    note.progress.windowCount = 5;
    note.progress.events = 12'345;
    note.progress.done = 0.415'926;
    note.progress.estimatedEndMs = 9'000;
    note.owner = u"spendscope of Žofie on mars (4711)"_s;
    note.startedMs = 1'000;
    note.updatedMs = 2'000;
    return note;
}
} // namespace

/// What programs of one store tell each other of their ingestions.
class tst_RunProgressTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        TemporaryStore store;
        store.add(u"Team"_s);
        const RunNote told = noteOf(1);
        store->transact([&] { RunProgressTable(store->database()).note(told); });
        const auto reader = store.another(StoreSession::Mode::ReadOnly);
        const std::vector<RunNote> all = RunProgressTable(reader->database()).all();
        QCOMPARE(all.size(), 1u);
        const RunNote &read = all.front();
        QCOMPARE(read.owner, told.owner);
        QCOMPARE(read.startedMs, told.startedMs);
        QCOMPARE(read.updatedMs, told.updatedMs);
        QCOMPARE(read.progress.connection, 1);
        QCOMPARE(read.progress.step, told.progress.step);
        QVERIFY(read.progress.firstIngestion);
        QVERIFY(read.progress.window == told.progress.window);
        QCOMPARE(read.progress.windowNumber, 2);
        QCOMPARE(read.progress.windowCount, 5);
        QCOMPARE(read.progress.events, 12'345);
        QCOMPARE(read.progress.done, told.progress.done);
        QCOMPARE(read.progress.estimatedEndMs, told.progress.estimatedEndMs);
    }

    void oneRowForEachConnection()
    {
        TemporaryStore store;
        store.add(u"Team"_s);
        store.add(u"Other"_s);
        RunProgressTable table(store->database());
        store->transact([&] {
            table.note(noteOf(2));
            table.note(noteOf(1));
            RunNote later = noteOf(2);
            later.progress.events = 20'000;
            later.progress.estimatedEndMs.reset();
            table.note(later);
        });
        const auto all = table.all();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].progress.connection, 1);
        QCOMPARE(all[1].progress.events, 20'000);
        QVERIFY(!all[1].progress.estimatedEndMs);
        store->transact([&] { table.remove(1); });
        QCOMPARE(table.all().size(), 1u);
        store->transact([&] { store->connections.remove(2); });
        QVERIFY(table.all().empty());
    }

    void everyStepHasAWord()
    {
        using Step = IngestProgress::Step;
        for (const Step step : {Step::Starting, Step::Members, Step::Spend, Step::Groups, Step::Events,
                 Step::DailyUsage, Step::Commits, Step::Finishing})
            QCOMPARE(stepFromWord(stepWord(step)), step);
        QCOMPARE(stepFromWord(u"of a later version"_s), Step::Starting);
    }
};

QTEST_GUILESS_MAIN(tst_RunProgressTable)
#include "tst_runprogresstable.moc"
