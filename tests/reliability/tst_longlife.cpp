// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that runs for months: hourly ingestions with the services that the window uses, time injected.
//     tst_longlife          250 runs, as in the ordinary suite
//     tst_longlife --full   2,000 runs, twelve weeks
#include <QTest>

#include "core/store/storefile.h"
#include "core/workspace/liveconnectionservice.h"
#include "core/workspace/livespendservice.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>
#include <QTextStream>

#include <malloc.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t hour = 3'600'000;

/// What the process holds.
struct Holdings {
    std::int64_t bytes = 0; ///< allocated, without SQLite's
    std::int64_t sqlite =
        0; ///< SQLite's, most of it cached pages: up to 16 MB a connection, and no more than the file has
    std::int64_t resident = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qsizetype timers = 0;
};

std::int64_t allocatedBytes()
{
    const auto info = mallinfo2();
    return std::int64_t(info.uordblks + info.hblkhd);
}

std::int64_t residentBytes()
{
    malloc_trim(0); // what is free but kept by the allocator is no leak
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

/// Timers that are running: those whose events come by.
class TimerCount final : public QObject
{
public:
    qsizetype count()
    {
        m_seen.clear();
        qApp->installEventFilter(this);
        QTest::qWait(10'500); // the slowest one looks every ten seconds
        qApp->removeEventFilter(this);
        return m_seen.size();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Timer && watched->inherits("QTimer"))
            m_seen.insert(watched);
        return false;
    }

private:
    QSet<QObject *> m_seen;
};

struct NoSample final : SampleStarter {
    void start(std::int64_t, QObject *, std::function<void(const Result<QUrl> &)>) override { }
};

/// What the window works with.
struct Services {
    Services(Clock &clock, const QString &folder, secrets::SecretStore &keychain, SampleStarter &noSample)
        : spend(clock)
        , connections(folder, {clock, keychain, spend, noSample, sample::sampleKey(), {}, {}})
    {
    }
    LiveSpendService spend;
    LiveConnectionService connections;
};
} // namespace

class TestLongLife : public QObject
{
    Q_OBJECT
public:
    int runs = 250;

private Q_SLOTS:
    void hourlyRuns()
    {
        QLoggingCategory::setFilterRules(u"spendscope.*=false"_s);
        sample::SampleOptions options;
        options.users = 6;
        options.eventsPerUserDay = 4;
        options.nowMs = presentMs + (runs + 1) * hour; // the company's whole time; the clock walks through it
        options.days = 10 + int((runs + 23) / 24);
        options.rateLimits = false;
        ManualClock clock(presentMs);
        sample::SampleServer server(clock);
        const auto url = server.start(options);
        QVERIFY(url);
        MemorySecrets keychain;
        NoSample noSample;
        QTemporaryDir folder;
        const auto services = [&] {
            auto made = std::make_unique<Services>(clock, folder.path(), keychain, noSample);
            made->connections.open();
            return made;
        };
        auto running = services();
        QTRY_VERIFY(running->connections.isLoaded());
        QVERIFY(!running->connections.storeProblem());

        ConnectionSettings settings;
        settings.name = u"Team"_s;
        settings.apiUrl = *url;
        settings.since = UtcDay::ofMs(options.nowMs) - (options.days - 1);
        int finished = 0; // a spy would keep every outcome
        IngestOutcome outcome;
        const auto watch = [&] {
            connect(&running->connections, &ConnectionService::runFinished, this, [&](const IngestOutcome &ended) {
                outcome = ended;
                ++finished;
            });
        };
        const auto nextRun = [&] {
            const int before = finished;
            clock.advance(hour);
            running->connections.syncNow(running->connections.connections().at(0).id);
            QTRY_COMPARE_WITH_TIMEOUT(finished, before + 1, 30'000);
            QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
            QTRY_VERIFY(running->connections.connections().at(0).health.lastSuccessMs == clock.nowMs());
        };
        watch();
        running->connections.add(settings, sample::sampleKey(), {}, this, [](const Result<ConnectionId> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 30'000);

        Holdings early;
        for (int run = 1; run < runs; ++run) {
            nextRun();
            if (QTest::currentTestFailed())
                return;
            if (run % 100 == 0)
                server.clearRequests();
            if (run == runs / 2)
                early = holdings();
        }
        server.clearRequests();
        const Holdings late = holdings();
        const auto checkup = store::checkStoreFile(folder.filePath(u"spendscope.db"_s));
        QVERIFY(checkup);
        QVERIFY2(checkup->isSound(), qPrintable(checkup->findings.join(u' ')));

        // More data need more memory. What a program holds that has just been started over the same store, and has made
        // one run, is what it needs; the rest is left over.
        running.reset();
        running = services();
        QTRY_VERIFY(running->connections.isLoaded());
        watch();
        nextRun();
        server.clearRequests();
        const Holdings fresh = holdings();
        const auto more = [](std::int64_t bytes, std::int64_t than) {
            return 100.0 * double(bytes - than) / double(than);
        };
        const auto kib = [](std::int64_t bytes) { return QString::number(bytes / 1024) + u" KiB"_s; };
        QTextStream(stdout) << runs << " hourly runs: resident " << kib(early.resident) << " after half of them, "
                            << kib(late.resident) << " at the end ("
                            << QString::number(more(late.resident, early.resident), 'f', 1) << " %), "
                            << kib(fresh.resident) << " by a fresh start over the same store ("
                            << QString::number(more(late.resident, fresh.resident), 'f', 1) << " %); allocated "
                            << kib(early.bytes) << ", " << kib(late.bytes) << ", " << kib(fresh.bytes)
                            << "; SQLite's besides " << kib(early.sqlite) << ", " << kib(late.sqlite) << ", "
                            << kib(fresh.sqlite) << "; descriptors " << early.descriptors << " and " << late.descriptors
                            << "; threads " << early.threads << " and " << late.threads << "; timers " << early.timers
                            << " and " << late.timers << "; store " << kib(checkup->bytes) << " with "
                            << checkup->events << " events" << Qt::endl;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which keep what was freed for a while
        QVERIFY(more(late.resident, early.resident) <= 5);
        QVERIFY(more(late.resident, fresh.resident) <= 5);
#endif
        // A page is cached at most once a connection.
        QVERIFY(late.sqlite < 1'000'000 + std::int64_t(late.descriptors) * checkup->bytes);
        QCOMPARE(late.descriptors, early.descriptors);
        QCOMPARE(late.threads, early.threads);
        QCOMPARE(late.timers, early.timers);
        // The tables' rows and little else: an event and its share of roll-ups, commits and daily usage; 500 runs.
        QVERIFY(checkup->bytes < 600'000 + checkup->events * 700);
        QVERIFY(checkup->bytes > checkup->events * 60);
    }

private:
    /// Once all is at rest.
    static Holdings holdings()
    {
        Holdings now;
        for (int calm = 0; calm < 3;) { // what ends does so within moments
            QTest::qWait(50);
            const qsizetype descriptors = entries(u"/proc/self/fd"_s);
            const qsizetype threads = entries(u"/proc/self/task"_s);
            calm = descriptors == now.descriptors && threads == now.threads ? calm + 1 : 0;
            now.descriptors = descriptors;
            now.threads = threads;
        }
        now.timers = TimerCount().count();
        now.sqlite = sqlite3_memory_used();
        now.bytes = allocatedBytes() - now.sqlite;
        now.resident = residentBytes();
        return now;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    TestLongLife test;
    if (arguments.removeAll(u"--full"_s) > 0)
        test.runs = 2'000;
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // of the test alone, in ms; the full one takes long
    return QTest::qExec(&test, arguments);
}
#include "tst_longlife.moc"
