// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/diagnostics/logfile.h"
#include "core/diagnostics/logging.h"
#include "tests/support/manualclock.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace spend;

Q_LOGGING_CATEGORY(testLog, "spendscope.test", QtInfoMsg)

class TestLogFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void linesStayLines()
    {
        LogFile log(path());
        log.write("one");
        log.write("two\nstill two\r");
        QCOMPARE(bytesOf(path()), "one\ntwo\\nstill two\\r\n"_ba);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void itStaysSmall()
    {
        LogFile log(path(), 100);
        for (int i = 0; i < 40; ++i)
            log.write(QByteArray::number(1000 + i) + " some twenty bytes");
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(files.join(u' '), u"spendscope.log spendscope.log.1 spendscope.log.2"_s);
        for (const QString &file : files)
            QVERIFY(QFileInfo(m_folder->filePath(file)).size() <= 100);
        QVERIFY(bytesOf(path()).contains("1039"));
    }

    void theTailSpansFiles()
    {
        LogFile log(path(), 30);
        for (int i = 0; i < 9; ++i)
            log.write("line " + QByteArray::number(i) + " 123456");
        const QStringList tail = LogFile::tail(path(), 5);
        QCOMPARE(tail.size(), 5);
        QCOMPARE(tail.first(), u"line 4 123456"_s);
        QCOMPARE(tail.last(), u"line 8 123456"_s);
        QCOMPARE(LogFile::tail(m_folder->filePath(u"none"_s), 5), QStringList());
    }

    void whatCantBeWrittenIsDropped()
    {
        LogFile log(u"/proc/no/such/folder/log"_s);
        log.write("x");
        QVERIFY(!QFile::exists(log.path()));
    }

    void categoriesGoToTheFile()
    {
        ManualClock clock(1'795'186'800'000);
        {
            const Logging logging(path(), clock, false);
            qCInfo(testLog) << "outside";
            const LogRun run(u"ab12"_s);
            qCInfo(testLog) << "within";
            qCDebug(testLog) << "not at this level";
            std::thread([] { qCInfo(testLog) << "in another thread"; }).join();
        }
        qCInfo(testLog) << "after";
        QCOMPARE(QString::fromUtf8(bytesOf(path())),
            u"2026-11-20T15:00:00.000Z info spendscope.test: outside\n"
            "2026-11-20T15:00:00.000Z info spendscope.test run ab12: within\n"
            "2026-11-20T15:00:00.000Z info spendscope.test: in another thread\n"_s);
    }

    void threadsDoNotMixLines()
    {
        LogFile log(path(), 2'000);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&log, t] {
                for (int i = 0; i < 200; ++i)
                    log.write(QByteArray(30, char('a' + t)));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &line : LogFile::tail(path(), 1'000)) {
            QCOMPARE(line.size(), 30);
            QCOMPARE(line, QString(30, line[0]));
        }
    }

private:
    QString path() const { return m_folder->filePath(u"spendscope.log"_s); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
