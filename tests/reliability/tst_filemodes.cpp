// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clifixture.h"

#include "core/domain/clock.h"
#include "core/domain/utcday.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Whatever the programs write belongs to its owner alone, however generous the session's mask is.
class TestFileModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { umask(0); } // inherited by what is started here
    void commandLine();
    void window();

private:
    static QString modesIn(const QString &folder, int *count)
    {
        QStringList wrong;
        QDirIterator entries(
            folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            struct stat info = {};
            if (lstat(QFile::encodeName(path).constData(), &info) != 0)
                continue; // gone meanwhile
            ++*count;
            const int wanted = S_ISDIR(info.st_mode) ? 0700 : 0600;
            if (int(info.st_mode & 0777) != wanted)
                wrong.append(u"%1 %2"_s.arg(int(info.st_mode & 0777), 0, 8).arg(path));
        }
        return wrong.join(u", "_s);
    }
    static int modeOf(const QString &path)
    {
        struct stat info = {};
        return lstat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
    }
};

void TestFileModes::commandLine()
{
    SystemClock clock;
    sample::SampleServer server(clock);
    sample::SampleOptions options;
    options.users = 6;
    options.days = 12;
    options.nowMs = clock.nowMs();
    const auto url = server.start(options);
    QVERIFY(url);
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QCOMPARE(cli.add(*url, (UtcDay::ofMs(options.nowMs) - 11).iso()).status, 0);
    // In the middle of it, with the write-ahead log and the lock in place.
    server.setFaults(*sample::faultsFromText(u"stall:0"_s));
    QProcess syncing;
    cli.start(syncing, {u"sync"_s});
    QTRY_VERIFY(QFile::exists(cli.dataDir() + u"/spendscope.db-wal"_s));
    int files = 0;
    QCOMPARE(modesIn(cli.dataDir(), &files), QString());
    QVERIFY(files >= 3);
    syncing.kill();
    QVERIFY(syncing.waitForFinished());
    server.setFaults({});
    QCOMPARE(cli.run({u"sync"_s}).status, 0);
    for (const QString &kind : {u"csv"_s, u"focus"_s, u"events"_s})
        QCOMPARE(cli.run({u"export"_s, kind, u"--output"_s, cli.dataDir() + u'/' + kind}).status, 0);
    QCOMPARE(cli.run({u"store"_s, u"backup"_s, u"--output"_s, cli.dataDir() + u"/backup"_s}).status, 0);
    files = 0;
    QCOMPARE(modesIn(cli.dataDir(), &files), QString());
    QVERIFY(files >= 5);
    QCOMPARE(modeOf(cli.dataDir()), 0700);
}

void TestFileModes::window()
{
#ifdef SPENDSCOPE_WINDOW
    QTemporaryDir home;
    const QString data = home.filePath(u"data"_s);
    QProcess window;
    window.start(QStringLiteral(SPENDSCOPE_WINDOW), {u"--data-dir"_s, data, u"--sample"_s});
    QVERIFY(window.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/spendscope.db"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/logs/spendscope.log"_s), 60'000);
    int files = 0;
    QCOMPARE(modesIn(data, &files), QString());
    QVERIFY(files >= 3);
    window.terminate();
    if (!window.waitForFinished(20'000)) {
        window.kill();
        window.waitForFinished();
    }
    QCOMPARE(modesIn(data, &files), QString());
    QCOMPARE(modeOf(data), 0700);
#else
    QSKIP("built without the window");
#endif
}

QTEST_GUILESS_MAIN(TestFileModes)
#include "tst_filemodes.moc"
