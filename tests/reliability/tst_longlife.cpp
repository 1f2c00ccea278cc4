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
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t hour = 3'600'000;

/// What the process holds.
struct Holdings {
    std::int64_t bytes = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qsizetype timers = 0;
};

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
        LiveSpendService spend(clock);
        LiveConnectionService connections(
            folder.path(), {clock, keychain, spend, noSample, sample::sampleKey(), {}, {}});
        connections.open();
        QTRY_VERIFY(connections.isLoaded());
        QVERIFY(!connections.storeProblem());

        ConnectionSettings settings;
        settings.name = u"Team"_s;
        settings.apiUrl = *url;
        settings.since = UtcDay::ofMs(options.nowMs) - (options.days - 1);
        int finished = 0; // a spy would keep every outcome
        IngestOutcome outcome;
        connect(&connections, &ConnectionService::runFinished, this, [&](const IngestOutcome &ended) {
            outcome = ended;
            ++finished;
        });
        connections.add(settings, sample::sampleKey(), {}, this, [](const Result<ConnectionId> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 30'000);
        const ConnectionId id = connections.connections().at(0).id;

        Holdings early;
        const int warm = runs / 2; // caches fill before
        for (int run = 1; run < runs; ++run) {
            clock.advance(hour);
            connections.syncNow(id);
            QTRY_COMPARE_WITH_TIMEOUT(finished, run + 1, 30'000);
            QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
            QTRY_VERIFY(connections.connections().at(0).health.lastSuccessMs == clock.nowMs());
            if (run % 100 == 0)
                server.clearRequests();
            if (run == warm)
                early = holdings();
        }
        server.clearRequests();
        const Holdings late = holdings();
        const double growth = 100.0 * double(late.bytes - early.bytes) / double(early.bytes);
        const auto checkup = store::checkStoreFile(folder.filePath(u"spendscope.db"_s));
        QVERIFY(checkup);
        QVERIFY2(checkup->isSound(), qPrintable(checkup->findings.join(u' ')));
        QTextStream(stdout) << runs << " hourly runs: memory after " << warm << " runs " << early.bytes / 1024
                            << " KiB, at the end " << late.bytes / 1024 << " KiB (" << QString::number(growth, 'f', 1)
                            << " %); descriptors " << early.descriptors << " and " << late.descriptors << "; threads "
                            << early.threads << " and " << late.threads << "; timers " << early.timers << " and "
                            << late.timers << "; store " << checkup->bytes / 1024 << " KiB with " << checkup->events
                            << " events" << Qt::endl;
        QVERIFY2(growth <= 5, qPrintable(QString::number(growth)));
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
        now.bytes = residentBytes();
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
    return QTest::qExec(&test, arguments);
}
#include "tst_longlife.moc"
