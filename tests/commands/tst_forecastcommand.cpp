// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/commandline.h"
#include "core/domain/money.h"
#include "core/sample/samplekey.h"
#include "core/sample/sampleserver.h"
#include "tests/support/ingestfixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::commands;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Forecasts from the command line, over a store that was filled from the sample service. Reports say what was spent.
class TestForecastCommand : public QObject
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
        QCOMPARE(run({u"forecast"_s}), 0); // before the first figures, too
        QVERIFY(m_out.contains(u"Too little data"_s));
        QCOMPARE(run({u"sync"_s}), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"forecast November", "forecast --horizon", "forecast --horizon year",
                 "forecast --horizon 0", "forecast --horizon 366", "forecast --horizon -3", "forecast --by day",
                 "forecast --by user --by group", "forecast --by user --limit 0", "forecast --limit 3",
                 "forecast --measure tokens", "forecast --from 2026-11-01"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY(m_err.startsWith(u"error: "_s));
        QCOMPARE(m_err.count(u'\n'), 1);
    }

    void horizons_data()
    {
        QTest::addColumn<QString>("horizon");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("by default the cycle") << QString() << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("cycle") << u"cycle"_s << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("month") << u"month"_s << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("quarter") << u"quarter"_s << u"2026-10-01"_s << u"2026-12-31"_s;
        QTest::newRow("45 days") << u"45"_s << u"2026-11-20"_s << u"2027-01-03"_s;
    }
    void horizons()
    {
        QFETCH(QString, horizon);
        const QJsonObject forecast = json(horizon.isEmpty() ? QStringList() : QStringList{u"--horizon"_s, horizon});
        QTEST(forecast[u"from"_s].toString(), "from");
        QTEST(forecast[u"to"_s].toString(), "to");
        QVERIFY(forecast[u"enough"_s].toBool());
        QVERIFY(!forecast[u"explanation"_s].toString().isEmpty());
        const QJsonArray days = forecast[u"days"_s].toArray();
        QCOMPARE(days[0][u"day"_s].toString(), u"2026-11-20"_s);
        QCOMPARE(days.last()[u"day"_s], forecast[u"to"_s]);
        QCOMPARE(days.last()[u"sum"_s][u"expectedCents"_s], forecast[u"expectedCents"_s]);
        const auto low95 = cents(forecast, u"low95Cents"_s);
        const auto low80 = cents(forecast, u"low80Cents"_s);
        const auto expected = cents(forecast, u"expectedCents"_s);
        QVERIFY(low95 <= low80 && low80 < expected);
        QVERIFY(expected < cents(forecast, u"high80Cents"_s));
        QVERIFY(cents(forecast, u"high80Cents"_s) < cents(forecast, u"high95Cents"_s));
        QVERIFY(expected > cents(forecast, u"actualCents"_s));
    }

    void whatWasSpentAgreesWithAReport()
    {
        const QJsonObject forecast = json({});
        QCOMPARE(run({u"report"_s, u"--by"_s, u"day"_s, u"--to"_s, u"2026-11-19"_s, u"--format"_s, u"json"_s}), 0);
        QCOMPARE(forecast[u"actualCents"_s], parsed()[u"total"_s][u"costCents"_s]);
        QCOMPARE(run({u"report"_s, u"--by"_s, u"day"_s, u"--to"_s, u"2026-11-19"_s, u"--format"_s, u"json"_s}), 0);
        const QJsonValue onDemand = parsed()[u"total"_s][u"onDemandCents"_s];
        QCOMPARE(json({u"--measure"_s, u"on-demand"_s})[u"actualCents"_s], onDemand);
    }

    void groupsAddUp_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("limit");
        for (const auto &by : {u"user"_s, u"group"_s, u"model"_s, u"repository"_s, u"kind"_s}) {
            QTest::addRow("%s", qPrintable(by)) << by << 0;
            QTest::addRow("%s, two", qPrintable(by)) << by << 2;
        }
    }
    void groupsAddUp()
    {
        QFETCH(QString, by);
        QFETCH(int, limit);
        QStringList options{u"--by"_s, by};
        if (limit > 0)
            options << u"--limit"_s << QString::number(limit);
        const QJsonObject forecast = json(options);
        const QJsonArray rows = forecast[u"rows"_s].toArray();
        QVERIFY(!rows.isEmpty());
        QVERIFY(limit == 0 || rows.size() <= limit);
        for (const auto &member : {u"actualCents"_s, u"expectedCents"_s}) {
            std::int64_t sum = 0;
            for (const QJsonValue &row : rows)
                sum += cents(row.toObject(), member);
            if (forecast.contains(u"other"_s))
                sum += cents(forecast[u"other"_s].toObject(), member);
            QCOMPARE(sum, cents(forecast, member));
        }
    }

    void filtersOfOneForecast()
    {
        const QString user = json({u"--by"_s, u"user"_s})[u"rows"_s][0][u"key"_s].toString();
        const QJsonObject one = json({u"--user"_s, user.toUpper()});
        QVERIFY(cents(one, u"actualCents"_s) > 0);
        QVERIFY(cents(one, u"actualCents"_s) < cents(json({}), u"actualCents"_s));
        const QJsonObject nobody = json({u"--user"_s, u"nobody@example.com"_s});
        QVERIFY(!nobody[u"enough"_s].toBool());
        QVERIFY(nobody[u"expectedCents"_s].isNull());
        QVERIFY(nobody[u"high95Cents"_s].isNull());
        QVERIFY(nobody[u"explanation"_s].toString().startsWith(u"Too little data"_s));
        QVERIFY(nobody[u"days"_s].toArray().isEmpty());
    }

    void theTable()
    {
        QCOMPARE(run({u"forecast"_s, u"--by"_s, u"group"_s, u"--limit"_s, u"1"_s}), 0);
        for (const QString &text : {u"Forecast of cost, 2026-11-01 to 2026-11-30"_s, u"Spent before 2026-11-20"_s,
                 u"80 % low"_s, u"Other ("_s, u"Total"_s, u"Learnt from"_s})
            QVERIFY2(m_out.contains(text), qPrintable(text + u" is not in\n"_s + m_out));
        QCOMPARE(run({u"forecast"_s}), 0);
        QVERIFY(m_out.contains(u"\n2026-11-30 "_s));
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
    QJsonObject parsed() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }
    QJsonObject json(const QStringList &options)
    {
        const int status = run(QStringList{u"forecast"_s, u"--json"_s} + options);
        return status == 0 ? parsed() : QJsonObject();
    }
    /// Micro-cents.
    static std::int64_t cents(const QJsonObject &object, const QString &member)
    {
        return Money::fromCentsText(object[member].toString().toStdString()).value_or(Money{-1}).microCents;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    std::unique_ptr<sample::SampleServer> m_server;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestForecastCommand)
#include "tst_forecastcommand.moc"
