// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

class tst_StoreThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndAnswers();
    void openingFails();
    void errorsBecomeProblems();
    void jobsInOrder();
    void jobsFromManyThreads();
    void finishesWhatIsQueued();
    void oneThreadDoesAll();
    void readerIsNotBlocked();
    void writerWaitsForAWriter();
};

void tst_StoreThread::opensAndAnswers()
{
    TemporaryStore store;
    store.add(u"Acme"_s);
    const auto thread = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    QVERIFY(thread.ok());
    const Result<QStringList> names = (*thread)->run([](StoreSession &s) { return s.connections.names(); });
    QVERIFY(names.ok());
    QCOMPARE(*names, QStringList{u"Acme"_s});
    const Result<void> nothing = (*thread)->run([](StoreSession &) {});
    QVERIFY(nothing.ok());
    const auto owned = (*thread)->run([](StoreSession &) { return std::make_unique<int>(5); });
    QCOMPARE(**owned, 5);
}

void tst_StoreThread::openingFails()
{
    QTemporaryDir folder;
    const auto none = StoreThread::open(folder.filePath(u"none.sqlite"_s), StoreSession::Mode::ReadOnly);
    QVERIFY(!none.ok());
    QCOMPARE(none.problem().kind, ProblemKind::Store);
    QVERIFY(!none.problem().remedy.isEmpty());
    QVERIFY(!StoreThread::open(folder.path(), StoreSession::Mode::ReadWrite).ok());
}

void tst_StoreThread::errorsBecomeProblems()
{
    TemporaryStore store;
    const auto thread = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    const Result<int> failed = (*thread)->run([](StoreSession &s) {
        return s.transact([&]() -> int {
            s.users.intern(u"lost@example.com"_s);
            throw StoreError({ProblemKind::DiskFull, u"Full."_s, u"Tidy up."_s, {}});
        });
    });
    QVERIFY(!failed.ok());
    QCOMPARE(failed.problem().kind, ProblemKind::DiskFull);
    QCOMPARE(failed.problem().remedy, u"Tidy up."_s);
    const Result<void> wrong = (*thread)->run([](StoreSession &s) { s.database().executeScript("NONSENSE"); });
    QCOMPARE(wrong.problem().kind, ProblemKind::Store);
    // And the thread goes on, with nothing left behind.
    const auto users = (*thread)->run([](StoreSession &s) { return s.users.all().size(); });
    QCOMPARE(*users, 1u);
}

void tst_StoreThread::jobsInOrder()
{
    TemporaryStore store;
    std::vector<int> order;
    {
        const auto thread = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
        std::vector<std::future<Result<void>>> futures;
        for (int i = 0; i < 200; ++i)
            futures.push_back((*thread)->post([&order, i](StoreSession &) { order.push_back(i); }));
        for (auto &future : futures)
            QVERIFY(future.get().ok());
    }
    QCOMPARE(order.size(), 200u);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void tst_StoreThread::jobsFromManyThreads()
{
    TemporaryStore store;
    store->database().executeScript("CREATE TABLE t (a INTEGER)");
    const auto opened = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    StoreThread &thread = **opened;
    std::vector<std::thread> clients;
    std::atomic<int> failures = 0;
    for (int c = 0; c < 4; ++c)
        clients.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                const Result<void> done = thread.run([](StoreSession &s) {
                    s.transact([&] { s.database().prepared("INSERT INTO t VALUES ($1)").execute(1); });
                });
                failures += done.ok() ? 0 : 1;
            }
        });
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(int(failures), 0);
    QCOMPARE(store.rows("t"), 200);
}

void tst_StoreThread::finishesWhatIsQueued()
{
    TemporaryStore store;
    int done = 0;
    {
        const auto thread = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
        for (int i = 0; i < 100; ++i)
            (*thread)->post([&](StoreSession &) { ++done; });
    }
    QCOMPARE(done, 100);
}

void tst_StoreThread::oneThreadDoesAll()
{
    TemporaryStore store;
    const auto thread = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    const auto first = (*thread)->run([](StoreSession &) { return std::this_thread::get_id(); });
    const auto second = (*thread)->run([](StoreSession &) { return std::this_thread::get_id(); });
    QVERIFY(*first == *second);
    QVERIFY(*first != std::this_thread::get_id());
}

/// A writer in the middle of a transaction: readers see what was before, at once.
void tst_StoreThread::readerIsNotBlocked()
{
    TemporaryStore store;
    const auto writer = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    const auto reader = StoreThread::open(store.path(), StoreSession::Mode::ReadOnly);
    QVERIFY(writer.ok() && reader.ok());
    std::promise<void> written;
    std::promise<void> mayCommit;
    auto writing = (*writer)->post([&](StoreSession &s) {
        s.transact([&] {
            s.connections.add({}, u"uuid"_s, 1);
            written.set_value();
            mayCommit.get_future().wait();
        });
    });
    written.get_future().wait();
    const auto count = [](StoreSession &s) { return s.connections.all().size(); };
    const auto during = (*reader)->run(count);
    mayCommit.set_value(); // only now: had the reader been blocked, this line would never have come
    QVERIFY(writing.get().ok());
    QVERIFY(during.ok());
    QCOMPARE(*during, 0u);
    QCOMPARE(*(*reader)->run(count), 1u);
}

void tst_StoreThread::writerWaitsForAWriter()
{
    TemporaryStore store;
    const auto one = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    const auto other = StoreThread::open(store.path(), StoreSession::Mode::ReadWrite);
    std::promise<void> begun;
    std::promise<void> mayCommit;
    auto first = (*one)->post([&](StoreSession &s) {
        s.transact([&] {
            begun.set_value();
            mayCommit.get_future().wait();
            s.users.intern(u"ada@example.com"_s);
        });
    });
    begun.get_future().wait();
    auto second = (*other)->post(
        [](StoreSession &s) { return s.transact([&] { return s.users.intern(u"bob@example.com"_s); }); });
    mayCommit.set_value();
    QVERIFY(first.get().ok());
    const auto bob = second.get();
    QVERIFY(bob.ok());
    QCOMPARE(*bob, Code(2)); // it saw what the first had done
}

QTEST_GUILESS_MAIN(tst_StoreThread)
#include "tst_storethread.moc"
