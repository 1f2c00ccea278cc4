// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Exports of the command line over a store that was filled from the sample service.
class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        auto options = IngestFixture::small();
        options.days = 25;
        const QUrl url = *m_server->start(options);
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url.toString(),
                         u"--since"_s, u"2026-10-27"_s},
                     sample::sampleKey().bytes()),
            0);
        QCOMPARE(run({u"sync"_s}), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"export", "export csv", "export pdf --output x", "export csv focus --output x",
                 "export events --output x --by user", "export csv --output x --by colour",
                 "export csv --output x --by user --by user", "export focus --output x --focus-version 1.1",
                 "export focus --output x --format xml", "export csv --output x --focus-version 1.3",
                 "export focus --output x --from soon"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')), 2);
        QVERIFY(m_err.startsWith(u"error: "_s));
        QVERIFY(!QFile::exists(u"x"_s));
    }

    /// Everything that is exported adds up to the report of the same range and filters.
    void figuresAreThoseOfTheReport_data()
    {
        QTest::addColumn<QStringList>("filters");
        QTest::newRow("everything") << QStringList();
        QTest::newRow("a model") << QStringList{u"--model"_s, u"auto"_s};
        QTest::newRow("unattributed") << QStringList{u"--repository"_s, u"(unattributed)"_s};
        QTest::newRow("nothing") << QStringList{u"--user"_s, u"nobody@example.com"_s};
    }
    void figuresAreThoseOfTheReport()
    {
        QFETCH(QStringList, filters);
        const QStringList scope = QStringList{u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-20"_s} + filters;
        QCOMPARE(run(QStringList{u"report"_s, u"--by"_s, u"user"_s, u"--json"_s} + scope), 0);
        const auto total = QJsonDocument::fromJson(m_out.toUtf8())[u"total"_s];
        const double dollars = total[u"costCents"_s].toString().toDouble() / 100;
        const int events = total[u"events"_s].toInt();

        QCOMPARE(run(QStringList{u"export"_s, u"csv"_s, u"--output"_s, path(u"full.csv"_s)} + scope), 0);
        QVERIFY(m_out.isEmpty());
        QVERIFY(qAbs(sum(u"full.csv"_s, u"Cost (USD)"_s) - dollars) < 1e-7);
        QCOMPARE(int(sum(u"full.csv"_s, u"Events"_s)), events);
        QCOMPARE(
            run(QStringList{u"export"_s, u"csv"_s, u"--by"_s, u"day"_s, u"--output"_s, path(u"day.csv"_s)} + scope), 0);
        QVERIFY(qAbs(sum(u"day.csv"_s, u"Cost (USD)"_s) - dollars) < 1e-7);
        QCOMPARE(run(QStringList{u"export"_s, u"focus"_s, u"--output"_s, path(u"focus.csv"_s)} + scope), 0);
        QVERIFY(qAbs(sum(u"focus.csv"_s, u"EffectiveCost"_s) - dollars) < 1e-7);
        QCOMPARE(int(sum(u"focus.csv"_s, u"x_Events"_s)), events);
        QVERIFY(QFile::exists(path(u"focus.metadata.json"_s)));
    }

    void everyEventIsALine()
    {
        const QStringList scope{u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-20"_s};
        QCOMPARE(run(QStringList{u"report"_s, u"--by"_s, u"user"_s, u"--json"_s} + scope), 0);
        const auto total = QJsonDocument::fromJson(m_out.toUtf8())[u"total"_s];
        QCOMPARE(run(QStringList{u"export"_s, u"events"_s, u"--output"_s, path(u"events.csv"_s)} + scope), 0);
        QCOMPARE(rows(u"events.csv"_s).size(), total[u"events"_s].toInt());
        QVERIFY(qAbs(sum(u"events.csv"_s, u"Cost (USD)"_s) - total[u"costCents"_s].toString().toDouble() / 100) < 1e-7);
    }

    void pseudonymsStayTheSame()
    {
        const QStringList line{u"export"_s, u"focus"_s, u"--pseudonymise"_s, u"--output"_s};
        QCOMPARE(run(line + QStringList{path(u"a.csv"_s)}), 0);
        QCOMPARE(run(line + QStringList{path(u"b.csv"_s)}), 0);
        const QByteArray first = bytes(u"a.csv"_s);
        QVERIFY(first.contains(",user-"));
        QVERIFY(!first.contains("@"));
        QCOMPARE(first, bytes(u"b.csv"_s));
    }

    void whatCantBeWrittenLeavesTheOldFile()
    {
        QFile old(path(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QCOMPARE(run({u"export"_s, u"csv"_s, u"--output"_s, path(u"no/such/folder.csv"_s)}), 1);
        QVERIFY(m_err.startsWith(u"error: "_s));
        QCOMPARE(m_err.count(u'\n'), 1);
        QDir(m_folder.path()).mkdir(u"taken.csv"_s);
        QCOMPARE(run({u"export"_s, u"csv"_s, u"--output"_s, path(u"taken.csv"_s)}), 1);
        QCOMPARE(run({u"export"_s, u"csv"_s, u"--output"_s, path(u"old.csv"_s)}), 0);
        QVERIFY(bytes(u"old.csv"_s).startsWith("Day (UTC),"));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Records of a CSV file without line breaks within fields.
    QList<QStringList> rows(const QString &name) const
    {
        QList<QStringList> records;
        for (const QString &line : QString::fromUtf8(bytes(name)).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList fields{QString()};
            bool quoted = false;
            for (const QChar c : line) {
                if (c == u'"')
                    quoted = !quoted;
                else if (c == u',' && !quoted)
                    fields.append(QString());
                else
                    fields.last().append(c);
            }
            records.append(fields);
        }
        records.removeFirst();
        return records;
    }
    double sum(const QString &name, const QString &column) const
    {
        const QStringList header = QString::fromUtf8(bytes(name)).section(u'\n', 0, 0).split(u',');
        double total = 0;
        for (const QStringList &record : rows(name))
            total += record.value(header.indexOf(column)).toDouble();
        return total;
    }
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
    std::unique_ptr<sample::SampleServer> m_server;
    MemorySecrets m_secrets;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
