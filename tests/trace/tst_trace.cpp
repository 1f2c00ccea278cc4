// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/trace/trace.h"
#include "tests/support/clifixture.h"
#include "tests/support/ingestfixture.h"
#include "tests/trace/tracefile.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>
#include <vector>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// A trace is whole, holds what was done and by whom, and nothing of anybody's data.
class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTracedUnasked()
    {
        QVERIFY(!trace::isOn());
        QVERIFY(qEnvironmentVariableIsEmpty(trace::environmentVariable));
        const trace::Session none(trace::Session::wantedPath());
        QVERIFY(none.problem().isEmpty());
        QVERIFY(!trace::isOn());
        {
            const trace::Span span("ui", "nobody sees it");
        }
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void spansNestAndNameTheirThreads()
    {
        {
            const trace::Session session(path());
            QVERIFY(trace::isOn());
            trace::nameThread("main");
            trace::Span outer("ui", "outer");
            outer.setCount(7);
            {
                const trace::Span inner("ui", "inner");
            }
            std::thread([] {
                trace::nameThread("other");
                const trace::Span span("store", "beside");
            }).join();
        }
        QVERIFY(!trace::isOn());
        const TraceFile file(path());
        QVERIFY2(file.isWhole, qPrintable(file.error));
        QCOMPARE(file.spans.size(), 3);
        const TraceSpan outer = *file.find(u"outer"_s);
        const TraceSpan inner = *file.find(u"inner"_s);
        const TraceSpan beside = *file.find(u"beside"_s);
        QCOMPARE(outer.count, 7);
        QCOMPARE(inner.count, -1);
        QVERIFY(outer.holds(inner));
        QVERIFY(!outer.holds(beside)); // it is another thread's
        QCOMPARE(file.threads.value(outer.thread), u"main"_s);
        QCOMPARE(file.threads.value(beside.thread), u"other"_s);
        QVERIFY(TraceFile::crossing(file.spans).isEmpty());
    }

    void fileIsItsOwnersAlone()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        before.close();
        {
            const trace::Session session(path());
            QVERIFY(session.problem().isEmpty());
        }
        const TraceFile file(path());
        QVERIFY(file.isWhole && file.spans.isEmpty());
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(path()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
#endif
    }

    void manyThreadsLoseNothing()
    {
        constexpr int threads = 8;
        constexpr int each = 500;
        {
            const trace::Session session(path());
            std::vector<std::thread> running;
            for (int t = 0; t < threads; ++t)
                running.emplace_back([] {
                    for (int i = 0; i < each; ++i) {
                        const trace::Span outer("query", "outer");
                        const trace::Span inner("query", "inner");
                    }
                });
            for (std::thread &thread : running)
                thread.join();
        }
        const TraceFile file(path());
        QVERIFY(file.isWhole);
        QCOMPARE(file.spans.size(), 2 * threads * each);
        QVERIFY(TraceFile::crossing(file.spans).isEmpty());
    }

    void boundIsKept()
    {
        {
            const trace::Session session(path(), 10);
            for (int i = 0; i < 25; ++i)
                const trace::Span span("query", "one of many");
        }
        const TraceFile file(path());
        QVERIFY(file.isWhole);
        QCOMPARE(file.spans.size(), 10);
        QCOMPARE(file.leftOut, 15);
    }

    void placeThatCantBeWritten()
    {
        const QString nowhere = m_folder.filePath(u"none/trace.json"_s);
        const trace::Session session(nowhere);
        QVERIFY(session.problem().contains(nowhere));
        QVERIFY(!trace::isOn());
    }

    /// A whole ingestion, in this process.
    void ingestionIsTraced()
    {
        IngestFixture fixture(IngestFixture::small(), 60'000);
        {
            const trace::Session session(path());
            QVERIFY(fixture.run().complete());
            fixture.workspace.reset(); // its threads end
        }
        const TraceFile file(path());
        QVERIFY2(file.isWhole, qPrintable(file.error));
        for (const char *name : {"fetch", "decode", "window", "store window", "commit", "ingestion"})
            QVERIFY2(file.find(QString::fromLatin1(name)), name);
        QVERIFY(TraceFile::crossing(file.spans).isEmpty());
        const TraceSpan run = *file.find(u"ingestion"_s);
        QVERIFY(run.holds(*file.find(u"fetch"_s)) && run.holds(*file.find(u"window"_s)));
        const TraceSpan stored = *file.find(u"store window"_s);
        QVERIFY(stored.count > 0);
        QCOMPARE(file.threads.value(stored.thread), u"writer"_s);
        QVERIFY(stored.thread != run.thread);
        QVERIFY(holdsNobody(file.bytes));
    }

    /// The program itself, asked by its environment.
    void programWritesATrace()
    {
        SystemClock clock;
        sample::SampleServer server{clock};
        sample::SampleOptions options = IngestFixture::small();
        options.nowMs = clock.nowMs();
        const QUrl url = server.start(options).value();
        const CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        QCOMPARE(cli.add(url, (UtcDay::ofMs(options.nowMs) - 20).iso()).status, 0);
        QVERIFY(!QFileInfo::exists(path()));

        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(trace::environmentVariable), path());
        process.setProcessEnvironment(environment);
        cli.start(process, {u"sync"_s});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const TraceFile file(path());
        QVERIFY2(file.isWhole, qPrintable(file.error));
        QVERIFY(file.find(u"ingestion"_s) && file.find(u"fetch"_s) && file.find(u"commit"_s));
        QVERIFY(TraceFile::crossing(file.spans).isEmpty());
        QVERIFY(holdsNobody(file.bytes));
        QVERIFY(!file.bytes.contains(url.host().toUtf8()));
    }

    void cleanup()
    {
        QFile::remove(path());
    }

private:
    QString path() const
    {
        return m_folder.filePath(u"trace.json"_s);
    }
    /// No key in any form, no address, no person.
    static bool holdsNobody(const QByteArray &bytes)
    {
        const QByteArray key = sample::sampleKey().bytes();
        return !bytes.isEmpty() && !bytes.contains(key) && !bytes.contains(key.toBase64().chopped(4))
            && !bytes.contains(key.toHex()) && !bytes.contains('@') && !bytes.contains("http")
            && !bytes.contains("startDate");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
