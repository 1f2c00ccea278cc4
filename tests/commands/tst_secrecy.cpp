// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clifixture.h"

#include "core/domain/clock.h"
#include "core/domain/utcday.h"
#include "tests/cursor/scriptedserver.h"

#include <QDirIterator>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
/// The key as it is, as the header carries it, and as hexadecimal digits.
bool holdsKey(const QByteArray &bytes)
{
    const QByteArray key = sample::sampleKey().bytes();
    const QByteArray header = (key + ':').toBase64();
    const QByteArray alone = key.toBase64();
    return bytes.contains(key) || bytes.contains(header.first(header.size() - 6))
        || bytes.contains(alone.first(alone.size() - 6)) || bytes.contains(key.toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// The key is found nowhere but where it is kept: not in the store, the log, the settings, an export, a report,
/// anything printed, nor what other programs of this computer can see of the process.
class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("QT_LOGGING_RULES", "*=true"); // as talkative as it gets
        m_options.users = 6;
        m_options.days = 12;
        m_options.nowMs = m_clock.nowMs();
        m_url = m_server.start(m_options).value();
        QVERIFY(holdsKey("x" + sample::sampleKey().bytes() + "x")); // the search itself works
        QVERIFY(holdsKey("x" + sample::sampleKey().basicAuthorization() + "x"));
    }

    void keyIsNowhereElse();
    void childrenAreNotTold();
    void othersDoNotSeeIt();
    void noCoreDump();
    void requestsHoldItOnce();

private:
    QString since() const { return (UtcDay::ofMs(m_options.nowMs) - 11).iso(); }

    SystemClock m_clock;
    sample::SampleServer m_server{m_clock};
    sample::SampleOptions m_options;
    QUrl m_url;
};

void TestSecrecy::keyIsNowhereElse()
{
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QTemporaryDir outside;
    QByteArray printed;
    const auto note = [&](const QStringList &arguments) {
        const CliProcess::Result result = cli.run(arguments);
        printed += result.out + result.err;
        return result.status;
    };
    const CliProcess::Result added = cli.add(m_url, since());
    printed += added.out + added.err;
    QCOMPARE(added.status, 0);
    QCOMPARE(note({u"sync"_s, u"--json"_s}), 0);
    QCOMPARE(note({u"status"_s, u"--json"_s}), 0);
    QCOMPARE(note({u"connection"_s, u"list"_s, u"--json"_s}), 0);
    for (const QString &format : {u"table"_s, u"csv"_s, u"json"_s})
        QCOMPARE(note({u"report"_s, u"--by"_s, u"user"_s, u"--format"_s, format}), 0);
    QCOMPARE(note({u"reconcile"_s, u"--json"_s}), 0);
    QCOMPARE(note({u"diagnostics"_s}), 0);
    for (const QString &kind : {u"csv"_s, u"focus"_s, u"events"_s})
        QCOMPARE(note({u"export"_s, kind, u"--output"_s, outside.filePath(kind)}), 0);
    QCOMPARE(note({u"store"_s, u"backup"_s, u"--output"_s, outside.filePath(u"backup"_s)}), 0);
    // Errors too.
    m_server.setRevoked(true);
    QCOMPARE(note({u"sync"_s}), 1);
    m_server.setRevoked(false);
    m_server.setFaults(*sample::faultsFromText(u"redirect:0"_s));
    QCOMPARE(note({u"connection"_s, u"test"_s, u"Team"_s}), 1);
    m_server.setFaults({});
    QVERIFY(printed.contains("error: "));
    QVERIFY(!holdsKey(printed));
    int files = 0;
    for (const QString &path : {cli.dataDir(), outside.path()}) {
        QDirIterator folder(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            const QString name = folder.next();
            const QByteArray content = contentOf(name);
            QVERIFY2(!content.isEmpty() || QFileInfo(name).size() == 0, qPrintable(name));
            QVERIFY2(!holdsKey(content), qPrintable(name));
            ++files;
        }
    }
    QVERIFY2(files >= 6, qPrintable(QString::number(files)));
}

/// A program that is run for an alert gets neither the key nor what leads to it, in its arguments or its environment.
void TestSecrecy::childrenAreNotTold()
{
#ifdef Q_OS_LINUX
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QCOMPARE(cli.add(m_url, since()).status, 0);
    QTemporaryDir folder;
    const QString told = folder.filePath(u"told"_s);
    QCOMPARE(
        cli
            .run({u"alert"_s, u"add"_s, u"command"_s, u"Spy"_s, u"--program"_s, u"/bin/sh"_s, u"--argument"_s, u"-c"_s,
                u"--argument"_s,
                u"tr '\\0' '\\n' < /proc/self/environ > '%1'; tr '\\0' '\\n' < /proc/$$/cmdline >> '%1'; cat >> '%1'"_s
                    .arg(told)})
            .status,
        0);
    const auto tested = cli.run({u"alert"_s, u"test"_s, u"Spy"_s});
    QVERIFY2(tested.status == 0, tested.err.constData());
    const QByteArray seen = contentOf(told);
    QVERIFY2(seen.contains("PATH="), seen.constData()); // it did look
    QVERIFY(!holdsKey(seen));
#else
    QSKIP("/proc is Linux's");
#endif
}

/// What any program can ask about another: its arguments and environment, in the middle of a sync.
void TestSecrecy::othersDoNotSeeIt()
{
#ifdef Q_OS_LINUX
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QCOMPARE(cli.add(m_url, since()).status, 0);
    m_server.setFaults(*sample::faultsFromText(u"stall:0"_s));
    QProcess syncing;
    cli.start(syncing, {u"sync"_s});
    const QString process = u"/proc/%1/"_s.arg(syncing.processId());
    QTRY_VERIFY(contentOf(process + u"cmdline"_s).contains("sync"));
    QTRY_VERIFY(contentOf(process + u"limits"_s).contains("Max core file size        0                    0"));
    QVERIFY(!holdsKey(contentOf(process + u"cmdline"_s)));
    QVERIFY(!holdsKey(contentOf(process + u"environ"_s)));
    syncing.kill();
    QVERIFY(syncing.waitForFinished());
    m_server.setFaults({});
#else
    QSKIP("/proc is Linux's");
#endif
}

/// It crashes while it holds the key, where dumps are wanted.
void TestSecrecy::noCoreDump()
{
#ifdef Q_OS_LINUX
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QCOMPARE(cli.add(m_url, since()).status, 0);
    m_server.setFaults(*sample::faultsFromText(u"stall:0"_s));
    QTemporaryDir folder;
    // A shell tells how its child ended by "(core dumped)".
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Built with a sanitizer, it would take the crash for one of its own and end otherwise.
    for (const QString &options : {u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s})
        environment.insert(options, environment.value(options) + u":handle_segv=0"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/bash"_s,
        {u"-c"_s, u"ulimit -c unlimited; \"$0\" --data-dir \"$1\" sync & child=$!; echo started $child; wait $child"_s,
            QStringLiteral(SPENDSCOPE_CLI), cli.dataDir()});
    QByteArray said;
    QTRY_VERIFY((said += shell.readAll()).contains("started "));
    const pid_t child = said.mid(said.indexOf("started ") + 8).trimmed().toInt();
    QVERIFY(child > 0);
    QTRY_VERIFY(
        contentOf(u"/proc/%1/limits"_s.arg(child)).contains("Max core file size        0                    0"));
    QVERIFY(::kill(child, SIGSEGV) == 0);
    QVERIFY(shell.waitForFinished());
    said += shell.readAll();
    QCOMPARE(shell.exitCode(), 128 + SIGSEGV);
    QVERIFY2(!said.contains("core dumped"), said.constData());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    m_server.setFaults({});
#else
    QSKIP("Linux's ways of dumping");
#endif
}

/// In one header, and neither in the address nor in a body or another header.
void TestSecrecy::requestsHoldItOnce()
{
    ScriptedServer server([](const QByteArray &) {
        const QByteArray body = R"({"teamMembers": [], "usageEvents": [], "items": [], "groups": []})";
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    });
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    QCOMPARE(cli.add(server.url({}), since()).status, 0);
    cli.run({u"sync"_s});
    const QByteArrayList requests = server.requests();
    QVERIFY(requests.size() >= 4);
    for (const QByteArray &request : requests) {
        QByteArrayList lines = request.split('\n');
        QCOMPARE(lines.removeIf([](const QByteArray &line) { return line.startsWith("Authorization: Basic "); }), 1);
        QVERIFY2(!holdsKey(lines.join('\n')), lines.constFirst().constData());
    }
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
