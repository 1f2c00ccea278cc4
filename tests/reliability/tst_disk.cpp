// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/clock.h"
#include "tests/support/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

/// A disk that is full, a folder that can't be written or went away: a plain reason, nothing lost, and work goes on
/// once it is mended. The steps run in one shell, because a small file system is mounted for it alone.
class TestDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        sample::SampleOptions options;
        options.users = 30;
        options.days = 60;
        options.eventsPerUserDay = 20;
        options.nowMs = m_clock.nowMs();
        options.rateLimits = false;
        const auto url = m_server->start(options);
        QVERIFY(url);
        m_url = url->toString();
        m_first = (UtcDay::ofMs(options.nowMs) - 59).iso();
    }

    void fullDisk_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("fill");
        QTest::addColumn<QString>("mend");
        QTest::newRow("a small file system") << u"mount -t tmpfs -o size=3m none \"$DATA\""_s
                                             << u"dd if=/dev/zero of=\"$DATA/filler\" bs=1k count=2300 2>/dev/null"_s
                                             << u"rm \"$DATA/filler\"; mount -o remount,size=100m \"$DATA\""_s;
        QTest::newRow("a limit on files") << u"trap '' XFSZ"_s << u"ulimit -S -f 900"_s << u"ulimit -S -f unlimited"_s;
    }
    void fullDisk()
    {
        QFETCH(QString, begin);
        QFETCH(QString, fill);
        QFETCH(QString, mend);
        const bool mounts = begin.startsWith(u"mount"_s);
        if (mounts && geteuid() != 0)
            QSKIP("Only root may mount a small file system; the other case shows the same with a limit.");
        const QStringList steps = runSteps(mounts,
            {begin, addLine(), fill, u"step \"$CLI\" --data-dir \"$DATA\" sync"_s,
                u"step \"$CLI\" --data-dir \"$DATA\" status --json"_s,
                u"step \"$CLI\" --data-dir \"$DATA\" store check"_s, mend, u"step \"$CLI\" --data-dir \"$DATA\" sync"_s,
                u"step \"$CLI\" --data-dir \"$DATA\" store check"_s,
                u"step \"$CLI\" --data-dir \"$DATA\" status --json"_s});
        QCOMPARE(steps.size(), 7);
        QVERIFY2(steps[0].startsWith(u"0 "_s), qPrintable(steps[0]));
        QVERIFY2(steps[1].startsWith(u"1 "_s), qPrintable(steps[1])); // the sync that found no room
        QVERIFY2(steps[1].contains(u"error: "_s), qPrintable(steps[1]));
        if (mounts)
            QVERIFY2(steps[1].contains(u"disk is full"_s), qPrintable(steps[1]));
        QVERIFY2(steps[3].startsWith(u"0 "_s), qPrintable(steps[3])); // what was stored is sound
        QVERIFY2(steps[4].startsWith(u"0 "_s), qPrintable(steps[4])); // and the next sync completes
        QVERIFY2(steps[5].startsWith(u"0 "_s), qPrintable(steps[5]));
        QVERIFY2(steps[6].contains(u"\"Healthy\""_s), qPrintable(steps[6]));
    }

    void aFolderThatCantBeWritten()
    {
        const QStringList steps = runSteps(false,
            {addLine(), u"chmod -R a-w,a+rX \"$DATA\"; chmod a+rx \"$DATA/..\"; cp \"$CLI\" \"$DATA/../program\""_s,
                u"step $ASNOBODY \"$DATA/../program\" --data-dir \"$DATA\" sync"_s,
                u"step $ASNOBODY \"$DATA/../program\" --data-dir \"$DATA/none/there\" status"_s,
                u"chmod -R u+w \"$DATA\""_s, u"step \"$CLI\" --data-dir \"$DATA\" sync"_s});
        QCOMPARE(steps.size(), 4);
        QVERIFY2(steps[1].startsWith(u"1 "_s) && steps[1].contains(u"error: "_s), qPrintable(steps[1]));
        QVERIFY2(steps[2].startsWith(u"1 "_s) && steps[2].contains(u"can't be made"_s), qPrintable(steps[2]));
        QVERIFY2(steps[3].startsWith(u"0 "_s), qPrintable(steps[3]));
    }

    void aFolderThatWentAway()
    {
        const QStringList steps = runSteps(false,
            {addLine(), u"mv \"$DATA\" \"$DATA.away\"; touch \"$DATA\""_s, u"step \"$CLI\" --data-dir \"$DATA\" sync"_s,
                u"rm \"$DATA\"; mv \"$DATA.away\" \"$DATA\""_s, u"step \"$CLI\" --data-dir \"$DATA\" sync"_s});
        QCOMPARE(steps.size(), 3);
        QVERIFY2(steps[1].startsWith(u"1 "_s) && steps[1].contains(u"error: "_s), qPrintable(steps[1]));
        QVERIFY2(steps[2].startsWith(u"0 "_s), qPrintable(steps[2]));
    }

    void aFailedExportLeavesTheOldFile()
    {
        const QStringList steps = runSteps(false,
            {u"trap '' XFSZ"_s, addLine(), u"step \"$CLI\" --data-dir \"$DATA\" sync"_s,
                u"echo old > \"$DATA/out.csv\""_s, u"ulimit -S -f 16"_s,
                u"step \"$CLI\" --data-dir \"$DATA\" export events --output \"$DATA/out.csv\" --from %1"_s.arg(m_first),
                u"step cat \"$DATA/out.csv\""_s, u"step ls \"$DATA\""_s});
        QCOMPARE(steps.size(), 5);
        QVERIFY2(steps[2].startsWith(u"1 "_s) && steps[2].contains(u"error: "_s), qPrintable(steps[2]));
        QCOMPARE(steps[3], u"0 old"_s);
        QVERIFY2(!steps[4].contains(u"out.csv."_s), qPrintable(steps[4])); // nothing half-written is left
    }

private:
    QString addLine() const
    {
        return u"step \"$CLI\" --data-dir \"$DATA\" connection add Team --key-file \"$KEY\" --api-url %1 --since %2"_s
            .arg(m_url, m_first);
    }

    /// Runs the lines in a shell; answers "status output" of each step.
    QStringList runSteps(bool inMountsOfItsOwn, const QStringList &lines)
    {
        const CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        const bool isRoot = geteuid() == 0;
        const QString script = u"step() { out=$(\"$@\" 2>&1); printf '%s %s\\036' \"$?\" \"$out\"; }\n"
                               "mkdir -p \"$DATA\"\n"_s
            + lines.join(u'\n') + u'\n';
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLI"_s, QStringLiteral(SPENDSCOPE_CLI));
        environment.insert(u"DATA"_s, cli.dataDir());
        environment.insert(u"KEY"_s, cli.keyFile());
        // Root may write everywhere.
        environment.insert(u"ASNOBODY"_s, isRoot ? u"setpriv --reuid=65534 --regid=65534 --clear-groups"_s : QString());
        shell.setProcessEnvironment(environment);
        if (inMountsOfItsOwn)
            shell.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script});
        else
            shell.start(u"sh"_s, {u"-c"_s, script});
        if (!shell.waitForFinished(120'000))
            return {};
        const QString text = QString::fromUtf8(shell.readAllStandardOutput());
        const QByteArray errors = shell.readAllStandardError();
        if (!errors.isEmpty())
            qWarning().noquote() << errors;
        return text.split(QChar(30), Qt::SkipEmptyParts);
    }

    SystemClock m_clock;
    std::unique_ptr<sample::SampleServer> m_server;
    QString m_url;
    QString m_first;
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
