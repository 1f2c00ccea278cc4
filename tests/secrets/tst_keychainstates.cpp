// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/clock.h"
#include "core/domain/utcday.h"
#include "core/secrets/keychainsecrets.h"
#include "tests/support/clifixture.h"
#include "tests/support/testprompter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::secrets;
using namespace spend::test;

/// A real keychain that is locked, refused by its owner, silent or gone: what is said, and that nothing is lost. Run it
/// with one that may be locked, whose password is "test".
class tst_KeychainStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_prompter.isRegistered()); }
    void cleanup() { QVERIFY(unlockKeychain()); }

    void locked();
    void denied();
    void whatTheProgramSays();
    void silent(); // the last: its question stays open, and the next would wait behind it

private:
    static Problem problemOf(const Result<SecretKey> &result) { return result.ok() ? Problem{} : result.problem(); }
    static SecretKey key(const QString &text) { return SecretKey::fromText(text); }

    TestPrompter m_prompter;
    KeychainSecrets m_secrets{std::chrono::seconds(20)};
};

void tst_KeychainStates::locked()
{
    QVERIFY(m_secrets.write(u"locked"_s, key(u"key_locked"_s)).ok());
    QVERIFY(lockKeychain());
    const Problem reading = problemOf(m_secrets.read(u"locked"_s));
    QCOMPARE(reading.kind, ProblemKind::Keychain);
    QVERIFY2(reading.text.contains(u"locked"_s), qPrintable(reading.sentence()));
    QVERIFY2(reading.remedy.contains(u"Unlock"_s), qPrintable(reading.remedy));
    // What was never there is not called locked.
    QVERIFY(problemOf(m_secrets.read(u"nobody"_s)).text.contains(u"holds no key"_s));
    const auto written = m_secrets.write(u"locked"_s, key(u"key_other"_s));
    QVERIFY(!written.ok());
    QVERIFY2(written.problem().text.contains(u"locked"_s), qPrintable(written.problem().sentence()));
    // A key that could not be removed is not called gone.
    const auto removed = m_secrets.remove(u"locked"_s);
    QVERIFY(!removed.ok());
    QVERIFY2(removed.problem().text.contains(u"locked"_s), qPrintable(removed.problem().sentence()));
    QVERIFY(unlockKeychain());
    QCOMPARE(m_secrets.read(u"locked"_s)->bytes(), "key_locked"_ba);
    QVERIFY(m_secrets.remove(u"locked"_s).ok());
    QVERIFY(!m_secrets.read(u"locked"_s).ok());
}

/// Its owner is asked, and says no.
void tst_KeychainStates::denied()
{
    QVERIFY(m_secrets.write(u"denied"_s, key(u"key_denied"_s)).ok());
    QVERIFY(lockKeychain());
    const int before = m_prompter.prompts();
    const Problem problem = problemOf(m_secrets.read(u"denied"_s));
    QVERIFY(m_prompter.prompts() > before);
    QCOMPARE(problem.kind, ProblemKind::Keychain);
    QVERIFY2(problem.text.contains(u"refused"_s), qPrintable(problem.sentence()));
    QVERIFY(!(problem.sentence() + problem.detail).contains(u"key_denied"_s));
    QVERIFY(unlockKeychain());
    QCOMPARE(m_secrets.read(u"denied"_s)->bytes(), "key_denied"_ba);
}

/// Its owner is asked and never answers: nobody waits for ever.
void tst_KeychainStates::silent()
{
    QVERIFY(m_secrets.write(u"silent"_s, key(u"key_silent"_s)).ok());
    QVERIFY(lockKeychain());
    m_prompter.setSilent(true);
    // One keychain a process; a helper process has less patience.
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), {u"--impatient"_s});
    QVERIFY(reader.waitForFinished(60'000));
    const QByteArray said = reader.readAllStandardOutput();
    QVERIFY2(said.contains("did not answer"), said.constData());
    QVERIFY2(said.contains("--key-file"), said.constData());
    m_prompter.setSilent(false);
}

void tst_KeychainStates::whatTheProgramSays()
{
    SystemClock clock;
    sample::SampleServer server(clock);
    sample::SampleOptions options;
    options.users = 4;
    options.days = 3;
    options.nowMs = clock.nowMs();
    const auto url = server.start(options);
    QVERIFY(url);
    CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
    const auto status = [&] {
        return QJsonDocument::fromJson(cli.run({u"status"_s, u"--json"_s}).out).array().at(0).toObject();
    };
    QProcess adding;
    cli.start(adding,
        {u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(), u"--since"_s,
            (UtcDay::ofMs(options.nowMs) - 2).iso()});
    adding.write(sample::sampleKey().bytes() + '\n');
    adding.closeWriteChannel();
    QVERIFY(adding.waitForFinished(60'000));
    QVERIFY2(adding.exitCode() == 0, adding.readAllStandardError().constData());
    QCOMPARE(cli.run({u"sync"_s}).status, 0);
    QCOMPARE(status()[u"status"_s].toString(), u"Healthy"_s);

    QVERIFY(lockKeychain());
    const auto refused = cli.run({u"sync"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("locked"), refused.err.constData());
    QCOMPARE(status()[u"status"_s].toString(), u"Error"_s);
    QVERIFY2(status()[u"reason"_s].toString().contains(u"Unlock it"_s), qPrintable(status()[u"reason"_s].toString()));

    QVERIFY(unlockKeychain());
    QCOMPARE(cli.run({u"sync"_s}).status, 0);
    QCOMPARE(status()[u"status"_s].toString(), u"Healthy"_s);

    // The same without any keychain.
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto alone = cli.run({u"sync"_s});
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    QCOMPARE(alone.status, 1);
    QVERIFY2(alone.err.contains("--key-file"), alone.err.constData());
    QCOMPARE(status()[u"status"_s].toString(), u"Error"_s);

    // Removed with its connection.
    QCOMPARE(cli.run({u"connection"_s, u"remove"_s, u"Team"_s, u"--yes"_s}).status, 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--impatient"_s)) {
        KeychainSecrets impatient(std::chrono::seconds(2));
        const auto read = impatient.read(u"silent"_s);
        QTextStream(stdout) << (read.ok() ? u"read"_s : read.problem().sentence());
        std::fflush(stdout);
        std::_Exit(0); // the keychain's thread still waits for its owner
    }
    tst_KeychainStates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainstates.moc"
