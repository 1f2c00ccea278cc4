// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/digest/digestschedule.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "tests/alert/webhookendpoint.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
struct Printed {
    int status = -1;
    QString out;
    QString err;
    QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};
} // namespace

/// Alerts on the command line, in-process, with the sample service and a real webhook endpoint.
class TestAlertCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>(presentMs);
        m_secrets = std::make_unique<MemorySecrets>();
        m_printed.clear();
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"alert", "alert frobnicate", "alert list all", "alert test", "alert add mail",
                 "alert add pigeon Bird", "alert add slack Slack", "alert add slack S --secret-stdin --secret-file x",
                 "alert add mail M --security perhaps", "alert add mail M --port many",
                 "alert add desktop D --tell joy", "alert add desktop D --minimum dire", "alert log --limit none"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        const Printed result = run(line.split(u' '));
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith(u"error: "_s));
    }

    void addListDisableRemove()
    {
        QCOMPARE(run({u"alert"_s, u"add"_s, u"mail"_s, u"Mail"_s, u"--host"_s, u"smtp.example.com"_s, u"--from"_s,
                         u"spend@example.com"_s, u"--to"_s, u"a@example.com"_s, u"--to"_s, u"b@example.com"_s,
                         u"--tell"_s, u"anomaly"_s, u"--minimum"_s, u"serious"_s})
                     .status,
            0);
        QCOMPARE(run({u"alert"_s, u"add"_s, u"command"_s, u"Pager"_s, u"--program"_s, u"/bin/true"_s, u"--argument"_s,
                         u"-x"_s, u"--argument"_s, u"two words"_s})
                     .status,
            0);
        const QJsonArray list = run({u"alert"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][u"channel"_s].toString(), u"Mail"_s);
        QCOMPARE(list[0][u"tells"_s].toArray(), QJsonArray{u"anomaly"_s});
        QCOMPARE(list[0][u"minimum"_s].toString(), u"serious"_s);
        QCOMPARE(list[0][u"target"_s].toString(), u"a@example.com, b@example.com by smtp.example.com"_s);
        QCOMPARE(run({u"alert"_s, u"disable"_s, u"mail"_s}).status, 0); // in any case
        QCOMPARE(run({u"alert"_s, u"list"_s, u"--json"_s}).json()[0][u"enabled"_s].toBool(), false);
        QVERIFY(run({u"alert"_s, u"list"_s}).out.contains(u"off"_s));
        QCOMPARE(run({u"alert"_s, u"remove"_s, u"Mail"_s}).status, 2);
        QCOMPARE(run({u"alert"_s, u"remove"_s, u"Mail"_s, u"--yes"_s}).status, 0);
        QCOMPARE(run({u"alert"_s, u"test"_s, u"Mail"_s}).status, 1);
        QCOMPARE(run({u"alert"_s, u"test"_s, u"Pager"_s}).out, u"A test was sent by “Pager”.\n"_s);
        QCOMPARE(run({u"alert"_s, u"add"_s, u"mail"_s, u"Other"_s}).status, 1); // no server
    }

    void aSyncTellsOnceAndPrintsNothing()
    {
        WebhookEndpoint endpoint;
        sample::SampleServer server(*m_clock);
        auto options = IngestFixture::small();
        options.days = 10;
        const auto url = server.start(options);
        QVERIFY(url);
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(),
                         u"--since"_s, u"2026-11-12"_s},
                     sample::sampleKey().bytes())
                     .status,
            0);
        QCOMPARE(
            run({u"alert"_s, u"add"_s, u"slack"_s, u"Slack"_s, u"--secret-stdin"_s}, endpoint.url().toLatin1()).status,
            0);
        const Printed fine = run({u"sync"_s});
        QCOMPARE(fine.status, 0);
        QCOMPARE(fine.out, QString());
        QVERIFY(endpoint.bodies().isEmpty()); // nothing calls for attention

        server.setRevoked(true);
        for (int i = 0; i < 3; ++i) {
            const Printed failed = run({u"sync"_s});
            QCOMPARE(failed.status, 1);
            QCOMPARE(failed.out, QString());
            m_clock->advance(3'600'000);
        }
        QCOMPARE(endpoint.bodies().size(), 1); // once an incident, not once a sync
        QVERIFY(endpoint.bodies().first().contains("Team: new data can't be read"));
        const QJsonArray log = run({u"alert"_s, u"log"_s, u"--json"_s}).json();
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0][u"told"_s].toBool(), true);
        QCOMPARE(log[0][u"channel"_s].toString(), u"Slack"_s);
        QVERIFY(run({u"alert"_s, u"log"_s, u"--limit"_s, u"1"_s}).out.contains(u"told"_s));
        QVERIFY(!m_printed.contains(u"secret-path-77"_s));
    }

    void aWebhookThatFailsIsARemark()
    {
        WebhookEndpoint endpoint({WebhookEndpoint::Answer{404, {}}});
        sample::SampleServer server(*m_clock);
        auto options = IngestFixture::small();
        options.days = 5;
        const auto url = server.start(options);
        run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(), u"--since"_s,
                u"2026-11-17"_s},
            sample::sampleKey().bytes());
        run({u"alert"_s, u"add"_s, u"teams"_s, u"Teams"_s, u"--secret-stdin"_s}, endpoint.url().toLatin1());
        server.setRevoked(true);
        const Printed failed = run({u"sync"_s});
        QCOMPARE(failed.status, 1);
        QVERIFY2(failed.err.contains(u"Alerts could not be told by “Teams”: Teams does not know this webhook"_s),
            qPrintable(failed.err));
        QVERIFY(!m_printed.contains(u"secret-path-77"_s));
        int files = 0;
        for (const QFileInfo &info : QDir(m_folder->filePath(u"data"_s)).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("secret-path-77"), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void aSecretThatCanNotBeIsRefusedAndNotRepeated()
    {
        const Printed refused =
            run({u"alert"_s, u"add"_s, u"slack"_s, u"Slack"_s, u"--secret-stdin"_s}, "http://example.com/hook-55");
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.err.contains(u"hook-55"_s));
        QVERIFY(run({u"alert"_s, u"list"_s, u"--json"_s}).json().isEmpty());
    }

    void aSecretFileIsReadAtEachUse()
    {
        WebhookEndpoint endpoint;
        const QString path = m_folder->filePath(u"hook"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(endpoint.url().toLatin1());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(
            run({u"alert"_s, u"add"_s, u"slack"_s, u"S"_s, u"--secret-file"_s, path}).status, 1); // others can read it
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(run({u"alert"_s, u"add"_s, u"slack"_s, u"S"_s, u"--secret-file"_s, path}).status, 0);
        QCOMPARE(run({u"alert"_s, u"test"_s, u"S"_s}).status, 0);
        QCOMPARE(endpoint.bodies().size(), 1);
    }

    void aDigestIsWrittenAndSent()
    {
        WebhookEndpoint endpoint;
        sample::SampleServer server(*m_clock);
        auto options = IngestFixture::small();
        options.days = 30;
        const auto url = server.start(options);
        QCOMPARE(run({u"digest"_s}).status, 1); // nothing is read yet
        run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(), u"--since"_s,
                u"2026-10-22"_s},
            sample::sampleKey().bytes());
        QCOMPARE(run({u"sync"_s}).status, 0);

        // The week before Friday, November 20.
        const Printed text = run({u"digest"_s});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains(u"November 9"_s) || text.out.contains(u"Nov 9"_s), qPrintable(text.out));
        QCOMPARE(run({u"digest"_s, u"--day"_s, u"2026-11-11"_s}).out, text.out);
        QVERIFY(run({u"digest"_s, u"--kind"_s, u"cycle-end"_s}).out != text.out);
        const QString path = m_folder->filePath(u"digest.html"_s);
        const Printed written = run({u"digest"_s, u"--output"_s, path});
        QCOMPARE(written.status, 0);
        QVERIFY(written.out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), run({u"digest"_s, u"--format"_s, u"html"_s}).out);
        QCOMPARE(run({u"digest"_s, u"--output"_s, m_folder->filePath(u"no/such/d.txt"_s)}).status, 1);

        QCOMPARE(run({u"digest"_s, u"--send"_s}).status, 1); // no channel
        run({u"alert"_s, u"add"_s, u"slack"_s, u"Slack"_s, u"--secret-stdin"_s}, endpoint.url().toLatin1());
        const Printed sent = run({u"digest"_s, u"--send"_s, u"--json"_s});
        QCOMPARE(sent.status, 0);
        QCOMPARE(sent.json()[0][u"from"_s].toString(), u"2026-11-09"_s);
        QCOMPARE(sent.json()[0][u"sentBy"_s].toArray(), QJsonArray{u"Slack"_s});
        QCOMPARE(endpoint.bodies().size(), 1);
        QVERIFY(!m_printed.contains(u"secret-path-77"_s));
    }

    void aTimerSendsWhatTheScheduleSaysOnce()
    {
        WebhookEndpoint endpoint;
        sample::SampleServer server(*m_clock);
        auto options = IngestFixture::small();
        options.days = 30;
        const auto url = server.start(options);
        run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(), u"--since"_s,
                u"2026-10-22"_s},
            sample::sampleKey().bytes());
        QCOMPARE(run({u"sync"_s}).status, 0);
        run({u"alert"_s, u"add"_s, u"slack"_s, u"Slack"_s, u"--secret-stdin"_s}, endpoint.url().toLatin1());
        const QStringList timer{u"digest"_s, u"--send"_s, u"--due"_s};
        QCOMPARE(run(timer).status, 0); // nothing is planned
        QVERIFY(endpoint.bodies().isEmpty());
        plan();
        QCOMPARE(run(timer).status, 0); // not yet: what was due before the plan is not sent
        QVERIFY(endpoint.bodies().isEmpty());
        m_clock->advance(3 * msPerDay); // Monday afternoon
        endpoint.setAnswers({WebhookEndpoint::Answer{404, {}}, WebhookEndpoint::Answer{}});
        const Printed refused = run(timer);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"The digest could not be sent by Slack"_s), qPrintable(refused.err));
        QCOMPARE(run(timer).status, 0); // what nobody was told is due still
        QCOMPARE(endpoint.bodies().size(), 2);
        for (int i = 0; i < 3; ++i) {
            m_clock->advance(3'600'000);
            QCOMPARE(run(timer).status, 0);
        }
        QCOMPARE(endpoint.bodies().size(), 2); // once
    }

    void wrongUsageOfDigest_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"digest now", "digest --kind yearly", "digest --day someday", "digest --format pdf",
                 "digest --due", "digest --send --due --day 2026-11-01", "digest --send --output x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsageOfDigest()
    {
        QFETCH(QString, line);
        const Printed result = run(line.split(u' '));
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith(u"error: "_s));
    }

private:
    /// Each Monday at eight.
    void plan()
    {
        auto workspace =
            Workspace::open(m_folder->filePath(u"data"_s), {*m_clock, *m_secrets, sample::sampleKey(), {}, {}});
        QVERIFY(workspace);
        QVERIFY((*workspace)->writer().run([&](store::StoreSession &session) {
            session.transact([&] {
                DigestPlan weekly;
                weekly.weekly = true;
                digestschedule::save(session, weekly, m_clock->nowMs());
            });
        }));
    }
    Printed run(const QStringList &arguments, const QByteArray &given = {})
    {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        in.setData(given);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(QStringList{u"--data-dir"_s, m_folder->filePath(u"data"_s)} + arguments,
            {in, out, err, *m_clock, *m_secrets, {}, false, {.idleMs = 1'500, .wholeMs = 20'000}, {}});
        Printed printed{int(status), QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
        m_printed += printed.out + printed.err;
        return printed;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<MemorySecrets> m_secrets;
    QString m_printed;
};

QTEST_GUILESS_MAIN(TestAlertCommand)
#include "tst_alertcommand.moc"
