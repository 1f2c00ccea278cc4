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
#include <QMap>
#include <QTemporaryDir>

#include <memory>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// --pseudonymous: no command tells who somebody is, and all call the same person the same.
class TestOtherNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        const QUrl url = *m_server->start(IngestFixture::small());
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url.toString(),
                         u"--since"_s, u"2026-10-12"_s},
                     sample::sampleKey().bytes()),
            0);
        QCOMPARE(run({u"sync"_s}), 0);
        m_report = reportByUser({});
        for (const auto row : m_report[u"rows"_s].toArray()) {
            if (const QString key = row[u"keys"_s][0].toString(); !key.startsWith(u'('))
                m_people.insert(key, row[u"labels"_s][0].toString());
        }
        QVERIFY(m_people.size() > 5);
        QCOMPARE(run({u"budget"_s, u"set"_s, u"One person"_s, u"--amount"_s, u"100"_s, u"--period"_s, u"month"_s,
                     u"--user"_s, m_people.keys().first()}),
            0);
    }

    void commands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("namesPeople");
        QTest::newRow("report") << u"report --by user"_s << true;
        QTest::newRow("report, two") << u"report --by model --by user --format csv"_s << true;
        QTest::newRow("report, JSON") << u"report --by user --format json"_s << true;
        QTest::newRow("export csv") << u"export csv --output FILE"_s << true;
        QTest::newRow("export csv by user") << u"export csv --by user --output FILE"_s << true;
        QTest::newRow("export events") << u"export events --output FILE"_s << true;
        QTest::newRow("export focus") << u"export focus --output FILE"_s << true;
        QTest::newRow("reconcile") << u"reconcile"_s << false;
        QTest::newRow("reconcile, JSON") << u"reconcile --json"_s << true;
        QTest::newRow("forecast") << u"forecast --by user --json"_s << true;
        QTest::newRow("chargeback") << u"chargeback --month 2026-11 --format csv"_s << true;
        QTest::newRow("digest") << u"digest --kind weekly"_s << true;
        QTest::newRow("anomalies") << u"anomalies --sensitivity high"_s << false;
        QTest::newRow("anomalies, JSON") << u"anomalies --json --sensitivity high"_s << false;
        QTest::newRow("budget") << u"budget list --json"_s << true;
    }
    void commands()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, namesPeople);
        if (namesPeople)
            QVERIFY(!found(said(line)).isEmpty());
        const QString text = said(line + u" --pseudonymous"_s);
        QVERIFY2(!text.isEmpty(), qPrintable(m_err));
        QCOMPARE(found(text), QString());
        if (namesPeople)
            QVERIFY(text.contains(u"user-"_s));
        QCOMPARE(text.count(u'\n'), said(line).count(u'\n')); // nothing else is missing
    }

    /// Row by row the same figures in the same order, and one name for one person.
    void figuresAndOrderStay()
    {
        const QJsonObject hidden = reportByUser({u"--pseudonymous"_s});
        QCOMPARE(hidden[u"total"_s], m_report[u"total"_s]);
        const QJsonArray before = m_report[u"rows"_s].toArray();
        const QJsonArray after = hidden[u"rows"_s].toArray();
        QCOMPARE(after.size(), before.size());
        const QString events = said(u"export events --output FILE --pseudonymous"_s);
        const QString focus = said(u"export focus --output FILE --pseudonymous"_s);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i][u"costCents"_s], before[i][u"costCents"_s]);
            QCOMPARE(after[i][u"events"_s], before[i][u"events"_s]);
            const QString name = after[i][u"keys"_s][0].toString();
            if (name.startsWith(u'(') || after[i][u"costCents"_s] == u"0"_s)
                continue;
            QVERIFY2(events.contains(name), qPrintable(name));
            QVERIFY2(focus.contains(name), qPrintable(name));
        }
    }

    /// A true e-mail still says whom one means, and so does the other name.
    void filtersStillWork()
    {
        const QString email = m_people.keys().first();
        const QJsonArray own = reportByUser({u"--user"_s, email})[u"rows"_s].toArray();
        QCOMPARE(own.size(), 1);
        const QJsonArray hidden = reportByUser({u"--user"_s, email, u"--pseudonymous"_s})[u"rows"_s].toArray();
        QCOMPARE(hidden.size(), 1);
        QCOMPARE(hidden[0][u"costCents"_s], own[0][u"costCents"_s]);
        const QString name = hidden[0][u"labels"_s][0].toString();
        QVERIFY(name.startsWith(u"user-"_s));
        QCOMPARE(reportByUser({u"--user"_s, name, u"--pseudonymous"_s})[u"rows"_s].toArray(), hidden);
    }

    /// The switch is for the one command: the store keeps true names.
    void nothingIsChanged() { QCOMPARE(reportByUser({}), m_report); }

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

    /// What a command prints, or writes to the file that stands for FILE.
    QString said(const QString &line)
    {
        const QString path = m_folder.filePath(u"file"_s);
        QStringList words = line.split(u' ');
        const bool writes = words.contains(u"FILE"_s);
        words.replaceInStrings(u"FILE"_s, path);
        if (run(words) != 0 || !writes)
            return m_out;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QJsonObject reportByUser(const QStringList &more)
    {
        const int status = run(QStringList{u"report"_s, u"--by"_s, u"user"_s, u"--format"_s, u"json"_s} + more);
        return status == 0 ? QJsonDocument::fromJson(m_out.toUtf8()).object() : QJsonObject();
    }

    QString found(const QString &text) const
    {
        for (auto person = m_people.begin(); person != m_people.end(); ++person) {
            for (const QString &word : {person.key(), person.value()}) {
                if (text.contains(word, Qt::CaseInsensitive))
                    return word;
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    std::unique_ptr<sample::SampleServer> m_server;
    QMap<QString, QString> m_people; ///< e-mails to names
    QJsonObject m_report;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestOtherNames)
#include "tst_othernames.moc"
