// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Chargeback reports from the command line, beside reports of the same days.
class TestChargebackCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        const QUrl url = *m_server->start(IngestFixture::small());
        QCOMPARE(run({u"chargeback"_s}), 1); // there is no connection yet
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url.toString(),
                         u"--since"_s, u"2026-10-12"_s},
                     sample::sampleKey().bytes()),
            0);
        QCOMPARE(run({u"sync"_s}), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"chargeback October", "chargeback --month October", "chargeback --month 2026-13",
                 "chargeback --cycle soon", "chargeback --month 2026-10 --cycle last", "chargeback --by user",
                 "chargeback --format pdf", "chargeback centres a b", "chargeback centres --check"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY(m_err.startsWith(u"error: "_s));
    }

    /// Group by group and in total what "report --by group" says of the month.
    void groupsAreThoseOfTheReport()
    {
        QCOMPARE(run({u"chargeback"_s, u"--month"_s, u"2026-11"_s, u"--format"_s, u"json"_s}), 0);
        const QJsonObject charged = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(charged[u"over"_s].toBool(), false);
        QCOMPARE(run({u"report"_s, u"--by"_s, u"group"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s,
                     u"--format"_s, u"json"_s}),
            0);
        const QJsonObject report = QJsonDocument::fromJson(m_out.toUtf8()).object();
        for (const auto &figure : {u"costCents"_s, u"onDemandCents"_s, u"includedCents"_s})
            QCOMPARE(charged[u"total"_s][figure], report[u"total"_s][figure]);
        const QJsonArray rows = report[u"rows"_s].toArray();
        QCOMPARE(charged[u"parts"_s].toArray().size(), rows.size());
        for (const auto part : charged[u"parts"_s].toArray()) {
            bool found = false;
            for (const auto row : rows) {
                if (row[u"keys"_s][0] != part[u"key"_s])
                    continue;
                found = true;
                QCOMPARE(part[u"costCents"_s], row[u"costCents"_s]);
            }
            QVERIFY(found);
        }
    }

    void costCentresFromAFile()
    {
        const QString path = m_folder.filePath(u"centres.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(run({u"report"_s, u"--by"_s, u"user"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s}), 0);
        const QString user = QJsonDocument::fromJson(m_out.toUtf8()).object()[u"rows"_s][0][u"keys"_s][0].toString();
        file.write((user + u",Research\nnobody@acme.example,Research\n"_s).toUtf8());
        file.close();
        QCOMPARE(run({u"chargeback"_s, u"centres"_s, path, u"--check"_s}), 0);
        QVERIFY(m_out.contains(u"names nobody known: nobody@acme.example"_s));
        QVERIFY(m_out.contains(u"in no cost centre: "_s));
        QCOMPARE(run({u"chargeback"_s, u"centres"_s}), 0);
        QVERIFY(!m_out.contains(user)); // only looked at
        QCOMPARE(run({u"chargeback"_s, u"centres"_s, path}), 0);
        QCOMPARE(run({u"chargeback"_s, u"centres"_s}), 0);
        QVERIFY(m_out.contains(user + u",Research"_s));
        QCOMPARE(run({u"chargeback"_s, u"--month"_s, u"2026-11"_s, u"--by"_s, u"centre"_s}), 0);
        QVERIFY(m_out.contains(u"Research"_s));
        QVERIFY(m_out.contains(u"Unassigned"_s));
        QCOMPARE(run({u"chargeback"_s, u"centres"_s, u"--clear"_s}), 0);
        QCOMPARE(run({u"chargeback"_s, u"centres"_s}), 0);
        QVERIFY(!m_out.contains(user));
    }

    void oneWebPageWithPseudonyms()
    {
        const QString path = m_folder.filePath(u"report.html"_s);
        QCOMPARE(run({u"chargeback"_s, u"--month"_s, u"2026-11"_s, u"--format"_s, u"html"_s, u"--pseudonymise"_s,
                     u"--output"_s, path}),
            0);
        QVERIFY(m_out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("user-"));
        QVERIFY(!html.contains("@acme"));
        QVERIFY(!html.contains("http://") && !html.contains("https://")); // nothing is loaded
    }

private:
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
        m_out = QString::fromUtf8(out.data());
        m_err = QString::fromUtf8(err.data());
        return int(status);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    std::unique_ptr<sample::SampleServer> m_server;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestChargebackCommand)
#include "tst_chargebackcommand.moc"
