// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::store;
using namespace spend::test;

/// Runs and ETags: what a connection remembers of its requests.
class tst_RunTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverRan();
    void completes();
    void failureAfterSuccess();
    void successAfterFailure();
    void cancelledSaysNothing();
    void killedSaysNothing();
    void keepsTheNewest();
    void mostSkippedOfOneRun();
    void connectionsApart();
    void etags();
    void etagsGrowOld();

private:
    RunTable &runs() { return m_store->session().runs; }
    void run(std::int64_t startMs, std::int64_t endMs, const Problem &problem, std::int64_t skipped = 0)
    {
        IngestOutcome outcome;
        outcome.problem = problem;
        outcome.skippedRecords = skipped;
        runs().finish(runs().begin(1, u"run"_s, startMs), outcome, endMs);
    }
    std::unique_ptr<TemporaryStore> m_store;
};

void tst_RunTable::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_store->add(u"Acme"_s);
    m_store->add(u"Other"_s);
}

void tst_RunTable::neverRan()
{
    const RunHistory history = runs().history(1);
    QVERIFY(!history.lastSuccessMs);
    QVERIFY(!history.lastAttemptMs);
    QCOMPARE(history.lastProblem.kind, ProblemKind::None);
}

void tst_RunTable::completes()
{
    run(100, 200, {}, 3);
    const RunHistory history = runs().history(1);
    QCOMPARE(history.lastSuccessMs, std::optional<std::int64_t>(200));
    QCOMPARE(history.lastAttemptMs, std::optional<std::int64_t>(100));
    QCOMPARE(history.skippedRecords, 3);
    QCOMPARE(history.lastProblem.kind, ProblemKind::None);
}

void tst_RunTable::failureAfterSuccess()
{
    run(100, 200, {}, 3);
    run(300, 400, {ProblemKind::KeyRejected, u"Refused."_s, u"Make a new one."_s, u"401"_s});
    const RunHistory history = runs().history(1);
    QCOMPARE(history.lastSuccessMs, std::optional<std::int64_t>(200));
    QCOMPARE(history.lastAttemptMs, std::optional<std::int64_t>(300));
    QCOMPARE(history.skippedRecords, 3); // of the complete run
    QCOMPARE(history.lastProblem.kind, ProblemKind::KeyRejected);
    QCOMPARE(history.lastProblem.text, u"Refused."_s);
    QCOMPARE(history.lastProblem.remedy, u"Make a new one."_s);
    QCOMPARE(history.lastProblem.detail, u"401"_s);
}

void tst_RunTable::successAfterFailure()
{
    run(100, 200, {ProblemKind::Network, u"No."_s, {}, {}});
    run(300, 400, {});
    QCOMPARE(runs().history(1).lastProblem.kind, ProblemKind::None);
    QVERIFY(runs().history(1).lastProblem.text.isEmpty());
}

void tst_RunTable::cancelledSaysNothing()
{
    run(100, 200, {ProblemKind::Network, u"No."_s, {}, {}});
    run(300, 400, Problem::cancelled());
    QCOMPARE(runs().history(1).lastProblem.kind, ProblemKind::Network);
    QCOMPARE(runs().history(1).lastAttemptMs, std::optional<std::int64_t>(300));
    run(500, 600, {});
    run(700, 800, Problem::cancelled());
    QCOMPARE(runs().history(1).lastProblem.kind, ProblemKind::None);
    QCOMPARE(runs().history(1).lastSuccessMs, std::optional<std::int64_t>(600));
}

void tst_RunTable::killedSaysNothing()
{
    run(100, 200, {});
    runs().begin(1, u"killed"_s, 300); // and its process is gone
    m_store->reopen();
    const RunHistory history = runs().history(1);
    QCOMPARE(history.lastProblem.kind, ProblemKind::None);
    QCOMPARE(history.lastSuccessMs, std::optional<std::int64_t>(200));
    QCOMPARE(history.lastAttemptMs, std::optional<std::int64_t>(300));
}

void tst_RunTable::keepsTheNewest()
{
    m_store->session().transact([&] {
        runs().begin(2, u"other"_s, 1);
        for (int i = 0; i < 600; ++i)
            run(i, i + 1, {});
    });
    QCOMPARE(m_store->rows("run"), 501);
    QCOMPARE(runs().history(1).lastSuccessMs, std::optional<std::int64_t>(600));
    QVERIFY(runs().history(2).lastAttemptMs);
}

void tst_RunTable::mostSkippedOfOneRun()
{
    QCOMPARE(runs().mostSkippedRecords(1), 0);
    run(100, 200, {}, 2);
    run(300, 400, {ProblemKind::Network, u"gone"_s, {}, {}}, 5); // even a run that failed left them out
    run(500, 600, {}, 1);
    QCOMPARE(runs().mostSkippedRecords(1), 5);
    QCOMPARE(runs().mostSkippedRecords(2), 0);
}

void tst_RunTable::connectionsApart()
{
    run(100, 200, {ProblemKind::Server, u"No."_s, {}, {}});
    QVERIFY(!runs().history(2).lastAttemptMs);
    QCOMPARE(runs().history(2).lastProblem.kind, ProblemKind::None);
}

void tst_RunTable::etags()
{
    EtagTable &etags = m_store->session().etags;
    QVERIFY(etags.find(1, u"/commits?a"_s).isEmpty());
    etags.put(1, u"/commits?a"_s, "\"one\"", 1000);
    etags.put(1, u"/commits?b"_s, "W/\"two\"", 1000);
    etags.put(2, u"/commits?a"_s, "\"three\"", 1000);
    m_store->reopen();
    EtagTable &again = m_store->session().etags;
    QCOMPARE(again.find(1, u"/commits?a"_s), "\"one\""_ba);
    QCOMPARE(again.find(1, u"/commits?b"_s), "W/\"two\""_ba);
    QCOMPARE(again.find(2, u"/commits?a"_s), "\"three\""_ba);
    again.put(1, u"/commits?a"_s, "\"four\"", 2000);
    QCOMPARE(again.find(1, u"/commits?a"_s), "\"four\""_ba);
    again.put(1, u"/commits?a"_s, {}, 3000); // an answer without one
    QVERIFY(again.find(1, u"/commits?a"_s).isEmpty());
    QCOMPARE(m_store->rows("etag"), 2);
}

void tst_RunTable::etagsGrowOld()
{
    EtagTable &etags = m_store->session().etags;
    etags.put(1, u"/old"_s, "\"old\"", 0);
    etags.put(1, u"/young"_s, "\"young\"", msPerDay);
    etags.put(1, u"/new"_s, "\"new\"", 2 * msPerDay);
    QVERIFY(!etags.find(1, u"/old"_s).isEmpty()); // just two days
    etags.put(1, u"/new"_s, "\"new\"", 2 * msPerDay + 1);
    QVERIFY(etags.find(1, u"/old"_s).isEmpty());
    QVERIFY(!etags.find(1, u"/young"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_RunTable)
#include "tst_runtable.moc"
