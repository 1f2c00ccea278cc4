// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wipe.h"
#include "core/secrets/processguard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spend;

/// What keeps a secret from leaving the process by itself: no core dump, no wide file, no memory left as it was.
class tst_ProcessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDump();
    void filesAreTheirOwners();
    void wipesMemory();
    void wipesWhatIsShared();
    void leavesLiteralsAlone();

private:
    /// Runs it in a child and answers how the child ended.
    template <class Work>
    static int statusOf(Work work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }
};

void tst_ProcessGuard::noDump()
{
    const int told = statusOf([] {
        secrets::guardProcess();
        rlimit cores{1, 1};
        getrlimit(RLIMIT_CORE, &cores);
        if (cores.rlim_cur != 0 || cores.rlim_max != 0)
            _exit(1);
#if !defined(__SANITIZE_ADDRESS__)
        if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
            _exit(2);
#endif
    });
    QCOMPARE(WEXITSTATUS(told), 0);
    // The attempt: it dies as a crash does, and nothing is written.
    const int crashed = statusOf([] {
        signal(SIGSEGV, SIG_DFL);
        secrets::guardProcess();
        raise(SIGSEGV);
    });
    QVERIFY(WIFSIGNALED(crashed));
    QCOMPARE(WTERMSIG(crashed), SIGSEGV);
    QVERIFY(!WCOREDUMP(crashed));
}

void tst_ProcessGuard::filesAreTheirOwners()
{
    QTemporaryDir folder;
    const QByteArray file = QFile::encodeName(folder.filePath(u"file"_s));
    const QByteArray inner = QFile::encodeName(folder.filePath(u"folder"_s));
    statusOf([&] {
        umask(0);
        secrets::guardProcess();
        QFile made(QFile::decodeName(file));
        if (made.open(QIODevice::WriteOnly))
            made.write("x");
        QDir().mkdir(QFile::decodeName(inner));
    });
    struct stat info = {};
    QCOMPARE(stat(file.constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(stat(inner.constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
}

void tst_ProcessGuard::wipesMemory()
{
    QByteArray bytes(40, 'k');
    const char *memory = bytes.constData();
    QByteArray before = bytes.left(40);
    before.clear();
    wipeMemory(bytes.data(), 40);
    QCOMPARE(QByteArray(memory, 40), QByteArray(40, '\0'));
    wipeMemory(nullptr, 0);
}

/// What was lent to a library is gone there too; without the word "everywhere" it stays with the other holder.
void tst_ProcessGuard::wipesWhatIsShared()
{
    QByteArray mine(40, 'k');
    const QByteArray theirs = mine;
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(theirs, QByteArray(40, 'k'));
    QByteArray lent = theirs;
    wipeEverywhere(lent);
    QVERIFY(lent.isEmpty());
    QCOMPARE(theirs, QByteArray(40, '\0'));
    QString text(40, u'k');
    const QString shown = text;
    wipeEverywhere(text);
    QCOMPARE(shown, QString(40, QChar(0)));
}

void tst_ProcessGuard::leavesLiteralsAlone()
{
    QByteArray literal = "literal"_ba;
    wipeEverywhere(literal); // would crash if it wrote
    QVERIFY(literal.isEmpty());
    QString text = u"literal"_s;
    wipeEverywhere(text);
    QVERIFY(text.isEmpty());
    QCOMPARE("literal"_ba, QByteArray("literal"));
}

QTEST_GUILESS_MAIN(tst_ProcessGuard)
#include "tst_processguard.moc"
