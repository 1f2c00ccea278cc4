// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ingest/sharedprogress.h"
#include "core/workspace/liveconnectionservice.h"
#include "core/workspace/livespendservice.h"
#include "tests/support/ingestfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr int patienceMs = 60'000;

/// A sample service that nobody asks for here.
class NoSample final : public SampleStarter
{
public:
    void start(std::int64_t, QObject *, std::function<void(const Result<QUrl> &)> done) override
    {
        done(Problem::invalidInput(u"none"_s));
    }
};

/// Another program over the fixture's store, as a window is.
class OtherWindow
{
public:
    explicit OtherWindow(IngestFixture &fixture)
        : m_spend(fixture.clock)
        , connections(fixture.workspace->paths(),
              {fixture.clock, fixture.secrets, m_spend, m_noSample, sample::sampleKey(),
                  {.idleMs = 2'000, .wholeMs = 20'000}, {}})
    {
        connections.open();
    }
    std::optional<ConnectionView> view() const
    {
        const QList<ConnectionView> views = connections.connections();
        return views.isEmpty() ? std::nullopt : std::optional(views.first());
    }
    /// Whether it sees that somebody ingests.
    bool seesRun() const { return view() && view()->progress; }

private:
    NoSample m_noSample;
    LiveSpendService m_spend;

public:
    LiveConnectionService connections;
};

/// An ingestion in a thread of its own that stands still at a report until it may go on.
class HeldRun
{
public:
    explicit HeldRun(IngestFixture &fixture)
        : m_thread([this, &fixture] {
            int reports = 0;
            outcome = fixture.run({}, [&](const IngestProgress &progress) {
                fixture.clock.advance(1'000);
                if (progress.step != IngestProgress::Step::Events || progress.events == 0 || ++reports != 2)
                    return;
                m_isHeld = true;
                m_mayGoOn.acquire();
            });
            m_hasEnded = true;
        })
    {
    }
    ~HeldRun() { goOn(); }
    bool isHeld() const { return m_isHeld; }
    bool hasEnded() const { return m_hasEnded; }
    void goOn()
    {
        if (!m_wasLet)
            m_mayGoOn.release();
        m_wasLet = true;
    }

    IngestOutcome outcome; ///< once it has ended

private:
    std::atomic<bool> m_isHeld = false;
    std::atomic<bool> m_hasEnded = false;
    bool m_wasLet = false;
    std::binary_semaphore m_mayGoOn{0};
    std::jthread m_thread; ///< last: joined before the rest goes
};

int runsOf(IngestFixture &fixture)
{
    return *fixture.workspace->writer().run([](store::StoreSession &session) {
        store::Statement &count = session.database().prepared("SELECT count(*) FROM run");
        count.step();
        const auto runs = static_cast<int>(count.integer(0));
        count.reset();
        return runs;
    });
}

/// What this program does when it is started as another: it takes the connection's lock, says how far it is, and stays.
int holdUntilKilled(const QStringList &arguments)
{
    const Paths paths{arguments.at(2), arguments.value(3)};
    store::StoreSession session(paths.store(), store::StoreSession::Mode::ReadWrite);
    const Connection connection = session.connections.all().at(0);
    const auto lock = ingest::RunLock::acquire(paths, connection);
    if (!lock)
        return 1;
    session.transact([&] {
        store::RunNote note;
        note.progress.connection = connection.id;
        note.progress.step = IngestProgress::Step::Events;
        note.progress.done = 0.25;
        note.progress.events = 1234;
        note.owner = u"spendscope of ann on mars (4711)"_s;
        note.startedMs = presentMs;
        note.updatedMs = presentMs;
        store::RunProgressTable(session.database()).note(note);
    });
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write("holds\n") < 0 || !out.flush())
        return 1;
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly))
        in.readLine(); // comes when whoever started this has gone
    return 0;
}
} // namespace

/// Several programs work with one store: of those one ingests a connection, and the others see how far it is, who it is
/// and, afterwards, what it brought.
class tst_OtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressOfAnotherIsSeen()
    {
        IngestFixture fixture(IngestFixture::small());
        HeldRun run(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(run.isHeld(), patienceMs);
        OtherWindow other(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(other.seesRun() && other.view()->progress->events > 0, patienceMs);
        const ConnectionView seen = *other.view();
        QCOMPARE(seen.progress->step, IngestProgress::Step::Events);
        QVERIFY(seen.progress->firstIngestion);
        QVERIFY2(seen.progress->done > 0 && seen.progress->done < 1, qPrintable(QString::number(seen.progress->done)));
        QVERIFY(!seen.progress->window.isEmpty());
        QVERIFY2(seen.runBy.contains(u"spendscope of "_s), qPrintable(seen.runBy));
        QCOMPARE(seen.runSinceMs, presentMs);
        QCOMPARE(seen.health.status, Status::PendingData);

        run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(run.hasEnded(), patienceMs);
        QVERIFY2(run.outcome.complete(), qPrintable(run.outcome.problem.sentence() + run.outcome.problem.detail));
        // Nobody runs any more, and what the other program brought is known without a run of one's own.
        QTRY_VERIFY_WITH_TIMEOUT(!other.seesRun() && other.view()->everComplete, patienceMs);
        QCOMPARE(other.view()->health.events, run.outcome.events);
        QCOMPARE(other.view()->runBy, QString());
        QCOMPARE(runsOf(fixture), 1);
        const auto notes = fixture.workspace->writer().run(
            [](store::StoreSession &session) { return store::RunProgressTable(session.database()).all().size(); });
        QVERIFY(notes);
        QCOMPARE(*notes, std::size_t(0));
    }

    /// A run that another program made meanwhile is not made once more by those whose turn it was too.
    void oneRunServesAll()
    {
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        OtherWindow other(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(other.view() && other.view()->everComplete, patienceMs);
        const std::int64_t first = *other.view()->health.lastSuccessMs;
        fixture.clock.advance(std::int64_t{fixture.settings.intervalMinutes} * 60'000 - 1);
        QVERIFY(fixture.run().complete());
        fixture.clock.advance(1);
        // The other's figures from before say that a run is due now.
        other.connections.lookAtSchedule();
        QTRY_VERIFY_WITH_TIMEOUT(*other.view()->health.lastSuccessMs > first, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!other.seesRun(), patienceMs); // what was asked before the run's end is told still
        QCOMPARE(runsOf(fixture), 2);
    }

    void killedProgramsAreNotSeen()
    {
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        const Paths paths = fixture.workspace->paths();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"hold"_s, paths.dataDir, paths.sharedStore});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), patienceMs);
        QCOMPARE(process.readLine().trimmed(), "holds"_ba);

        OtherWindow other(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(other.seesRun(), patienceMs);
        QCOMPARE(other.view()->runBy, u"spendscope of ann on mars (4711)"_s);
        QCOMPARE(other.view()->progress->events, 1234);
        QCOMPARE(other.view()->progress->done, 0.25);
        process.kill();
        QVERIFY(process.waitForFinished(patienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(!other.seesRun(), patienceMs);
        // Its row is still there, and the next run takes its place.
        const auto rows = fixture.workspace->writer().run(
            [](store::StoreSession &session) { return store::RunProgressTable(session.database()).all().size(); });
        QVERIFY(rows);
        QCOMPARE(*rows, 1u);
        QVERIFY(fixture.run().complete());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"hold")
        return holdUntilKilled(app.arguments());
    tst_OtherPrograms test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_otherprograms.moc"
