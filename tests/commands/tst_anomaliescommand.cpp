// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleteam.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// “anomalies” in-process, over a company with planted ones.
class TestAnomaliesCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sample::SampleOptions options = IngestFixture::small();
        options.users = 25;
        options.days = 110;
        options.anomalies = 1;
        options.rateLimits = false;
        m_planted = sample::SampleTeam(options).planted();
        const auto url = m_server.start(options);
        QVERIFY(url);
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url->toString(),
                         u"--since"_s, u"2026-08-03"_s},
                     sample::sampleKey().bytes()),
            0);
        QCOMPARE(run({u"sync"_s}), 0);
    }

    void theListAsJson()
    {
        QCOMPARE(run({u"anomalies"_s, u"--from"_s, u"2026-09-01"_s, u"--to"_s, u"2026-11-20"_s, u"--json"_s}), 0);
        const QJsonObject root = json().object();
        QCOMPARE(root[u"sensitivity"_s].toString(), u"default"_s);
        const QJsonArray list = root[u"anomalies"_s].toArray();
        QVERIFY(list.size() >= 4);
        QCOMPARE(root[u"open"_s].toInt(), list.size());
        for (const QJsonValue &value : list) {
            for (const auto &member : {u"id"_s, u"state"_s, u"kind"_s, u"dimension"_s, u"key"_s, u"label"_s, u"from"_s,
                     u"to"_s, u"excessCents"_s, u"confidence"_s, u"sure"_s, u"text"_s, u"alsoSeenAs"_s, u"note"_s})
                QVERIFY2(value[member] != QJsonValue(QJsonValue::Undefined), qPrintable(member));
        }
        // The large event that was planted is among them.
        const auto planted = std::find_if(
            m_planted.begin(), m_planted.end(), [](const auto &p) { return p.kind == AnomalyKind::LargeEvent; });
        QVERIFY(planted != m_planted.end());
        QVERIFY(m_out.contains("large-event:user:" + planted->days.first.iso().toUtf8() + ':' + planted->key.toUtf8()));
    }

    void filters()
    {
        QCOMPARE(run(everything({u"--kind"_s, u"large-event"_s})), 0);
        for (const QJsonValue &value : json()[u"anomalies"_s].toArray())
            QCOMPARE(value[u"kind"_s].toString(), u"large-event"_s);
        QCOMPARE(run(everything({u"--user"_s, u"nobody@example.com"_s})), 0); // no error
        QCOMPARE(json()[u"anomalies"_s].toArray().size(), 0);
        QCOMPARE(run(everything({u"--sensitivity"_s, u"high"_s})), 0);
        const auto high = json()[u"anomalies"_s].toArray().size();
        QCOMPARE(run(everything({u"--sensitivity"_s, u"low"_s})), 0);
        QVERIFY(json()[u"anomalies"_s].toArray().size() < high);
    }

    void acknowledgedMutedAndBack()
    {
        QCOMPARE(run(everything({})), 0);
        const QJsonValue first = json()[u"anomalies"_s][0];
        const QString id = first[u"id"_s].toString();
        QCOMPARE(run({u"anomalies"_s, u"ack"_s, id, u"--note"_s, u"A load test"_s}), 0);
        QCOMPARE(run(everything({u"--state"_s, u"acknowledged"_s})), 0);
        QCOMPARE(json()[u"anomalies"_s].toArray().size(), 1);
        QCOMPARE(json()[u"anomalies"_s][0][u"note"_s].toString(), u"A load test"_s);
        QCOMPARE(run({u"anomalies"_s, u"reopen"_s, id}), 0);

        const QString dimension = first[u"dimension"_s].toString();
        QCOMPARE(run({u"anomalies"_s, u"mute"_s, u"--"_s + dimension, first[u"key"_s].toString(), u"--until"_s,
                     u"2026-12-31"_s, u"--note"_s, u"Migration"_s}),
            0);
        QCOMPARE(run(everything({u"--state"_s, u"muted"_s})), 0);
        QVERIFY(m_out.contains(id.toUtf8()));
        QCOMPARE(run({u"anomalies"_s, u"mutes"_s, u"--json"_s}), 0);
        const QString rule = json()[0][u"id"_s].toString();
        QCOMPARE(json()[0][u"until"_s].toString(), u"2026-12-31"_s);
        QCOMPARE(run({u"anomalies"_s, u"unmute"_s, rule}), 0);
        QCOMPARE(run({u"anomalies"_s, u"mutes"_s}), 0);
        QCOMPARE(m_out, QByteArray("No rule mutes anything.\n"));
        QCOMPARE(run(everything({u"--state"_s, u"muted"_s})), 0);
        QCOMPARE(json()[u"anomalies"_s].toArray().size(), 0);
    }

    void forATerminal()
    {
        QCOMPARE(run({u"anomalies"_s, u"--from"_s, u"2026-09-01"_s}), 0);
        QVERIFY(m_out.startsWith("From 2026-09-01 to 2026-11-20, sensitivity default: "));
        QVERIFY(m_out.contains("Who or what") && m_out.contains("One large event"));
    }

    void slips_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("day") << u"anomalies --from soon"_s << 2;
        QTest::newRow("order") << u"anomalies --from 2026-11-02 --to 2026-11-01"_s << 2;
        QTest::newRow("sensitivity") << u"anomalies --sensitivity extreme"_s << 2;
        QTest::newRow("state") << u"anomalies --state odd"_s << 2;
        QTest::newRow("kind") << u"anomalies --kind odd"_s << 2;
        QTest::newRow("word") << u"anomalies frobnicate"_s << 2;
        QTest::newRow("ack without an id") << u"anomalies ack"_s << 2;
        QTest::newRow("mute everything") << u"anomalies mute"_s << 2;
        QTest::newRow("mute two") << u"anomalies mute --user a --model b"_s << 2;
        QTest::newRow("until") << u"anomalies mute --user a --until soon"_s << 2;
        QTest::newRow("no such anomaly") << u"anomalies ack large-event:user:2026-11-01:nobody"_s << 1;
        QTest::newRow("no id at all") << u"anomalies ack x"_s << 1;
        QTest::newRow("no such rule") << u"anomalies unmute x"_s << 1;
    }
    void slips()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QCOMPARE(run(line.split(u' ')), status);
        QVERIFY(m_out.isEmpty());
        QVERIFY(m_err.startsWith("error: "));
    }

private:
    static QStringList everything(const QStringList &more)
    {
        return QStringList{u"anomalies"_s, u"--from"_s, u"2026-09-01"_s, u"--json"_s} + more;
    }
    QJsonDocument json() const { return QJsonDocument::fromJson(m_out); }
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const auto status = runCommandLine(QStringList{u"--data-dir"_s, m_folder.filePath(u"data"_s)} + arguments,
            {in, out, err, m_clock, m_secrets, {}, false, {}, {}});
        m_out = out.data();
        m_err = err.data();
        return int(status);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    sample::SampleServer m_server{m_clock};
    MemorySecrets m_secrets;
    std::vector<sample::PlantedAnomaly> m_planted;
    QByteArray m_out;
    QByteArray m_err;
};

QTEST_GUILESS_MAIN(TestAnomaliesCommand)
#include "tst_anomaliescommand.moc"
