// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "core/ingest/runlock.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "core/store/runprogresstable.h"
#include "core/store/storesession.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
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
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};
} // namespace

/// The command line in-process, with streams in buffers, against the sample service.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>(presentMs);
        m_server = std::make_unique<sample::SampleServer>(*m_clock);
        auto options = IngestFixture::small();
        options.days = 25;
        options.mismatchUsers = 0;
        m_url = *m_server->start(options);
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    /// A window over the same store is syncing.
    void statusTellsOfAnothersRun()
    {
        QCOMPARE(add(u"Team"_s).status, 0);
        QVERIFY(run({u"status"_s, u"--json"_s}).json()[0][u"running"_s].isNull());
        const Paths paths{m_folder->filePath(u"data"_s)};
        store::StoreSession window(paths.store(), store::StoreSession::Mode::ReadWrite);
        const Connection connection = window.connections.all().at(0);
        auto lock = ingest::RunLock::acquire(paths, connection);
        QVERIFY(lock);
        store::RunNote note;
        note.progress.connection = connection.id;
        note.progress.step = IngestProgress::Step::Events;
        note.progress.done = 0.415;
        note.progress.events = 12'000;
        note.owner = u"spendscope of ann on mars (4711)"_s;
        note.startedMs = presentMs;
        note.updatedMs = presentMs + 5'000;
        window.transact([&] { store::RunProgressTable(window.database()).note(note); });
        QVERIFY2(
            run({u"status"_s})
                .out.contains(
                    u"The first ingestion is not finished yet. Being synced by spendscope of ann on mars (4711) since "
                    u"2026-11-20 15:00 UTC: events, 41 %, 12000 events."_s),
            qPrintable(run({u"status"_s}).out));
        const QJsonObject running = run({u"status"_s, u"--json"_s}).json()[0][u"running"_s].toObject();
        QCOMPARE(running[u"by"_s].toString(), note.owner);
        QCOMPARE(running[u"since"_s].toString(), u"2026-11-20T15:00:00.000Z"_s);
        QCOMPARE(running[u"step"_s].toString(), u"events"_s);
        QCOMPARE(running[u"done"_s].toDouble(), 0.415);
        QCOMPARE(running[u"events"_s].toInt(), 12'000);
        lock->reset(); // killed, or gone without a word
        QVERIFY(run({u"status"_s, u"--json"_s}).json()[0][u"running"_s].isNull());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "nonsense", "report", "report --by colour", "report --by user --from yesterday",
                 "report --by user --format xml", "report --by user --limit 0", "report --by user --by user",
                 "report --by user --from 2026-11-02 --to 2026-11-01", "sync --no-such-option", "connection",
                 "connection add", "connection add X", "connection frobnicate", "serve-sample --port many",
                 "reconcile --cycle soon"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        const Printed result = run(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith(u"error: "_s));
        QCOMPARE(result.err.count(u'\n'), 1);
    }

    void helpAndVersion()
    {
        QCOMPARE(run({u"--version"_s}).status, 0);
        QVERIFY(run({u"--help"_s}).out.contains(u"serve-sample"_s));
        QVERIFY(run({u"report"_s, u"--help"_s}).out.contains(u"--limit"_s));
    }

    void addSyncStatusReport()
    {
        QCOMPARE(add(u"Team"_s).status, 0);
        QCOMPARE(run({u"status"_s, u"--json"_s}).json()[0][u"status"_s].toString(), u"Pending Data"_s);
        const Printed sync = run({u"sync"_s, u"--json"_s});
        QCOMPARE(sync.status, 0);
        const QJsonObject object = sync.json()[0].toObject();
        for (const auto &field : {u"connection"_s, u"status"_s, u"reason"_s, u"requests"_s, u"notModified"_s,
                 u"retries"_s, u"events"_s, u"skippedRecords"_s, u"commits"_s, u"members"_s, u"groups"_s, u"seconds"_s})
            QVERIFY2(object.contains(field), qPrintable(field));
        QCOMPARE(object[u"status"_s].toString(), u"Healthy"_s);
        const QJsonObject status = run({u"status"_s, u"--json"_s}).json()[0].toObject();
        QCOMPARE(status[u"events"_s], object[u"events"_s]);
        QVERIFY(run({u"sync"_s}).out.isEmpty());

        const Printed report = run({u"report"_s, u"--by"_s, u"user"_s, u"--limit"_s, u"3"_s, u"--format"_s, u"json"_s});
        QCOMPARE(report.status, 0);
        const QJsonObject root = report.json().object();
        QCOMPARE(root[u"from"_s].toString(), u"2026-11-01"_s); // the current cycle
        QCOMPARE(root[u"to"_s].toString(), u"2026-11-20"_s);
        QCOMPARE(root[u"rows"_s].toArray().size(), 3);
        QVERIFY(root[u"other"_s][u"rows"_s].toInt() > 0);
        const Printed nobody = run({u"report"_s, u"--by"_s, u"day"_s, u"--user"_s, u"nobody@example.com"_s});
        QCOMPARE(nobody.status, 0); // a value that matches nothing is no error
    }

    void reconcileMatchesASettledService()
    {
        add(u"Team"_s);
        run({u"sync"_s});
        const Printed result = run({u"reconcile"_s, u"--json"_s});
        QCOMPARE(result.status, 0);
        const QJsonObject object = result.json().object();
        QCOMPARE(object[u"different"_s].toInt(), 0);
        QCOMPARE(object[u"reading"_s].toString(), u"on-demand"_s);
        QVERIFY(object[u"matched"_s].toInt() > 5);
        QCOMPARE(run({u"reconcile"_s}).status, 0);
    }

    void addTellsHowLongTheFirstSyncTakes()
    {
        const Printed added = add(u"Team"_s);
        QCOMPARE(added.status, 0);
        QVERIFY(added.out.isEmpty());
        QVERIFY2(added.err.contains(u"Its first sync takes about 1 minute for "_s)
                && added.err.contains(u"at 60 requests a minute; newest days come first."_s),
            qPrintable(added.err));
    }

    void connectionsAreManaged()
    {
        QCOMPARE(add(u"Team"_s).status, 0);
        QCOMPARE(add(u" team "_s).status, 1); // names differ by more than case
        run({u"sync"_s});
        QCOMPARE(run({u"connection"_s, u"pause"_s, u"Team"_s}).status, 0);
        QCOMPARE(run({u"status"_s, u"--json"_s}).json()[0][u"status"_s].toString(), u"Paused"_s);
        QCOMPARE(run({u"connection"_s, u"resume"_s, u"Team"_s}).status, 0);
        QCOMPARE(run({u"connection"_s, u"rename"_s, u"Team"_s, u"Zweites Team é"_s}).status, 0);
        QVERIFY(run({u"connection"_s, u"list"_s}).out.contains(u"Zweites Team é"_s));
        QCOMPARE(run({u"connection"_s, u"test"_s, u"Zweites Team é"_s}).status, 0);
        QCOMPARE(run({u"connection"_s, u"remove"_s, u"Zweites Team é"_s}).status, 2);
        QCOMPARE(run({u"connection"_s, u"remove"_s, u"Zweites Team é"_s, u"--yes"_s}).status, 0);
        QCOMPARE(run({u"status"_s, u"--json"_s}).json().array().size(), 0);
        QCOMPARE(run({u"sync"_s, u"Zweites Team é"_s}).status, 1);
    }

    void keyOnStandardInputGoesToTheKeychain()
    {
        const Printed result =
            run({u"connection"_s, u"add"_s, u"Typed"_s, u"--key-stdin"_s, u"--api-url"_s, m_url.toString()},
                "  " + sample::sampleKey().bytes() + " \r\n");
        QCOMPARE(result.status, 0);
        QCOMPARE(run({u"sync"_s}).status, 0); // read from the keychain
    }

    void wrongKeyIsRefusedAndNothingStored()
    {
        const Printed result = run(
            {u"connection"_s, u"add"_s, u"Typed"_s, u"--key-stdin"_s, u"--api-url"_s, m_url.toString()}, "key_wrong\n");
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains(u"key"_s));
        QVERIFY(!result.err.contains(u"key_wrong"_s));
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(run({u"connection"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
    }

    void plainHttpElsewhereIsRefused()
    {
        const Printed result =
            run({u"connection"_s, u"add"_s, u"X"_s, u"--key-stdin"_s, u"--api-url"_s, u"http://example.com"_s}, "k\n");
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains(u"https"_s));
    }

    void oneOfTwoFailsIsDoneInPart()
    {
        add(u"Team"_s);
        sample::SampleServer other(*m_clock);
        const QUrl url = *other.start(IngestFixture::small(5));
        m_url = url;
        add(u"Other"_s);
        other.stop();
        const Printed result = run({u"sync"_s});
        QCOMPARE(result.status, 3);
        QVERIFY(result.err.contains(u"error: Other: "_s));
    }

private:
    Printed run(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(QStringList{u"--data-dir"_s, m_folder->filePath(u"data"_s)} + arguments,
            {in, out, err, *m_clock, m_secrets, {}, false, {}, {}});
        return {int(status), QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
    }
    Printed add(const QString &name)
    {
        return run({u"connection"_s, u"add"_s, name, u"--key-stdin"_s, u"--api-url"_s, m_url.toString(), u"--since"_s,
                       u"2026-10-27"_s},
            sample::sampleKey().bytes());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sample::SampleServer> m_server;
    MemorySecrets m_secrets;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
