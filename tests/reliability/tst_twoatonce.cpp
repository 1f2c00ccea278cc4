// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/clock.h"
#include "core/domain/money.h"
#include "tests/support/clifixture.h"
#include "tests/support/oracle.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// Several programs on one store, as processes: nothing is damaged, nothing counted twice, and who has to wait is told
/// for whom.
class TestTwoAtOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        sample::SampleOptions options;
        options.users = 20;
        options.days = 60;
        options.eventsPerUserDay = 10;
        options.nowMs = m_clock.nowMs();
        options.rateLimits = false;
        const auto url = m_server->start(options);
        QVERIFY(url);
        m_first = (UtcDay::ofMs(options.nowMs) - 59).iso();
        m_cli = std::make_unique<CliProcess>(QStringLiteral(SPENDSCOPE_CLI));
        const auto added = m_cli->add(*url, m_first);
        QVERIFY2(added.status == 0, added.err);
        m_server->clearRequests();
    }

    void theSecondSyncNamesTheFirst()
    {
        slowDown();
        QProcess first;
        m_cli->start(first, {u"sync"_s});
        awaitRequests(3);
        const auto second = m_cli->run({u"sync"_s});
        QCOMPARE(second.status, 1);
        QVERIFY2(
            second.err.contains("is being synced by spendscope-cli (process " + QByteArray::number(first.processId())),
            second.err);
        QVERIFY2(second.err.contains(" since 20"), second.err);
        QVERIFY(second.out.isEmpty());
        QCOMPARE(m_cli->run({u"status"_s}).status, 0); // reading goes on meanwhile
        m_server->setFaults({});
        QVERIFY(first.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        expectExact();
    }

    void aLockDiesWithItsProcess()
    {
        slowDown();
        QProcess first;
        m_cli->start(first, {u"sync"_s});
        awaitRequests(3);
        QCOMPARE(m_cli->run({u"sync"_s}).status, 1);
        first.kill();
        QVERIFY(first.waitForFinished());
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);
        m_server->setFaults({});
        const auto next = m_cli->run({u"sync"_s});
        QVERIFY2(next.status == 0, next.err);
        expectExact();
    }

    /// The file that a killed process left names a process that lives: its number was given to another one.
    void anotherProcessOfTheSameNumberIsNoOwner()
    {
        slowDown();
        QProcess first;
        m_cli->start(first, {u"sync"_s});
        awaitRequests(3);
        const QByteArray number = QByteArray::number(first.processId());
        first.kill();
        QVERIFY(first.waitForFinished());
        m_server->setFaults({});
        QDirIterator locks(m_cli->dataDir() + u"/locks"_s, QDir::Files);
        QVERIFY(locks.hasNext());
        QFile file(locks.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray left = file.readAll();
        QVERIFY2(left.startsWith(number + "\nspendscope-cli\n"), left);
        file.resize(0);
        file.seek(0);
        file.write(QByteArray::number(QCoreApplication::applicationPid()) + left.mid(number.size()));
        file.close();
        const auto next = m_cli->run({u"sync"_s});
        QVERIFY2(next.status == 0, next.err);
        expectExact();
    }

    void manySyncsAtOnce()
    {
        constexpr int count = 6;
        std::array<QProcess, count> processes;
        for (QProcess &process : processes)
            m_cli->start(process, {u"sync"_s});
        int done = 0;
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            const QByteArray err = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0 || err.contains("is being synced by"), err);
            done += process.exitCode() == 0;
        }
        QTextStream(stdout) << count << " syncs of one connection at once: " << done << " done, " << count - done
                            << " told who was faster" << Qt::endl;
        QVERIFY(done >= 1);
        expectExact();
    }

#ifdef SPENDSCOPE_WINDOW
    /// The window opens the store, ingests by its schedule and reads figures, while the command line syncs and reports.
    void windowAndCommandLine()
    {
        m_server->setFaults(*sample::faultsFromText(u"delay:0=30"_s));
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_cli->dataDir() + u"/config"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(SPENDSCOPE_WINDOW), {u"--data-dir"_s, m_cli->dataDir()});
        QVERIFY(window.waitForStarted());
        awaitRequests(2); // the window's own first ingestion
        int done = 0;
        int refused = 0;
        for (int i = 0; i < 12; ++i) {
            if (i == 6)
                m_server->setPhase(2); // figures are revised meanwhile
            const auto sync = m_cli->run({u"sync"_s});
            QVERIFY2(sync.status == 0 || sync.err.contains("is being synced by spendscope (process"), sync.err);
            done += sync.status == 0;
            refused += sync.status == 1;
            const auto report = m_cli->run({u"report"_s, u"--by"_s, u"user"_s});
            QVERIFY2(report.status == 0, report.err);
            QCOMPARE(window.state(), QProcess::Running);
        }
        QTextStream(stdout) << "window and command line on one store: " << done << " syncs done, " << refused
                            << " told that the window was reading" << Qt::endl;
        m_server->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(m_cli->run({u"sync"_s}).status == 0, 60'000);
        QVERIFY(refused >= 1);
        expectExact(); // with the window still open
        window.terminate();
        QVERIFY(window.waitForFinished(30'000));
        expectExact();
    }
#endif

private:
    void slowDown()
    {
        m_server->setFaults(*sample::faultsFromText(u"delay:0=150"_s));
    }
    void awaitRequests(int count)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() >= count, 30'000);
    }

    void expectExact()
    {
        const auto report =
            m_cli->run({u"report"_s, u"--by"_s, u"user"_s, u"--from"_s, m_first, u"--format"_s, u"json"_s});
        QVERIFY2(report.status == 0, report.err);
        const auto expected = Oracle(*m_server->team()).report({Dimension::User});
        const QJsonArray rows = QJsonDocument::fromJson(report.out).object()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), expected.size());
        for (const QJsonValue &row : rows) {
            const QStringList keys{row[u"keys"_s][0].toString()};
            QCOMPARE(row[u"costCents"_s].toString(), Money{expected.value(keys).cost}.centsText());
            QCOMPARE(qint64(row[u"events"_s].toInteger()), qint64(expected.value(keys).events));
        }
        const auto check = m_cli->run({u"store"_s, u"check"_s});
        QVERIFY2(check.status == 0, check.err);
    }

    SystemClock m_clock;
    std::unique_ptr<sample::SampleServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    QString m_first;
};

QTEST_GUILESS_MAIN(TestTwoAtOnce)
#include "tst_twoatonce.moc"
