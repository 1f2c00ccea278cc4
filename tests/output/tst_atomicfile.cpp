// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace spend;

namespace
{
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
} // namespace

class tst_AtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAWholeFile();
    void onlyTheOwnerMayRead();
    void replacesAnOlderFile();
    void nothingHappensWithoutCommit();
    void aMissingFolderIsAPlainProblem();
    void aFolderInTheWayIsAPlainProblem();
    void aFailedWriteLeavesTheOlderFile();
};

void tst_AtomicFile::writesAWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    AtomicFile file(path);
    QVERIFY(file.open());
    QVERIFY(file.write("one\n"));
    QVERIFY(file.write(QByteArray("two\0three", 9)));
    QVERIFY(!QFile::exists(path));
    QVERIFY(file.commit());
    QCOMPARE(contents(path), QByteArray("one\ntwo\0three", 13));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_AtomicFile::onlyTheOwnerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    put(path, "older");
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(AtomicFile::writeWhole(path, "newer"));
#ifdef Q_OS_UNIX
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(path).permissions() & others) == 0);
    QVERIFY(QFileInfo(path).permissions().testFlag(QFileDevice::WriteOwner));
#endif
}

void tst_AtomicFile::replacesAnOlderFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    put(path, "an older and longer one");
    QVERIFY(AtomicFile::writeWhole(path, "newer"));
    QCOMPARE(contents(path), QByteArray("newer"));
    QVERIFY(AtomicFile::writeWhole(path, {}));
    QCOMPARE(contents(path), QByteArray());
}

void tst_AtomicFile::nothingHappensWithoutCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    put(path, "older");
    {
        AtomicFile file(path);
        QVERIFY(file.open());
        QVERIFY(file.write("newer"));
    }
    QCOMPARE(contents(path), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_AtomicFile::aMissingFolderIsAPlainProblem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/report.csv"_s);
    const Result<void> written = AtomicFile::writeWhole(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.problem().kind, ProblemKind::InvalidInput);
    QVERIFY(written.problem().text.contains(path));
    QVERIFY(!written.problem().remedy.isEmpty());
}

void tst_AtomicFile::aFolderInTheWayIsAPlainProblem()
{
    const QTemporaryDir folder;
    QVERIFY(!AtomicFile::writeWhole(folder.path(), "x"));
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void tst_AtomicFile::aFailedWriteLeavesTheOlderFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    put(path, "older");
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 100'000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Result<void> written = AtomicFile::writeWhole(path, QByteArray(1'000'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(contents(path), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#endif
}

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
