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

/// Budgets from the command line, over a store that was filled from the sample service. Reports say what must have been
/// spent.
class TestBudgetCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sample::SampleServer>(m_clock);
        auto options = IngestFixture::small();
        const QUrl url = *m_server->start(options);
        QCOMPARE(run({u"connection"_s, u"add"_s, u"Team"_s, u"--key-stdin"_s, u"--api-url"_s, url.toString(),
                         u"--since"_s, u"2026-10-12"_s},
                     sample::sampleKey().bytes()),
            0);
        QCOMPARE(run({u"sync"_s}), 0);
    }
    void cleanup()
    {
        const QJsonArray budgets = list();
        for (const QJsonValue &budget : budgets)
            QCOMPARE(run({u"budget"_s, u"remove"_s, budget[u"name"_s].toString(), u"--yes"_s}), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"budget", "budget frobnicate", "budget list All", "budget set", "budget set A",
                 "budget set A --amount 5", "budget set A --period month", "budget set A --amount 5 --period year",
                 "budget set A --amount five --period month", "budget set A --amount 1e3 --period month",
                 "budget set A --amount 5 --period month --measure tokens",
                 "budget set A --amount 5 --period month --thresholds 0",
                 "budget set A --amount 5 --period month --forecast-thresholds soon",
                 "budget set A --amount 5 --period month --user a --view b",
                 "budget set A --amount 5 --period month --everything --user a", "budget remove A", "budget remove"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ')), 2);
        QVERIFY(m_out.isEmpty());
        QVERIFY(m_err.startsWith(u"error: "_s));
        QCOMPARE(m_err.count(u'\n'), 1);
        QVERIFY(list().isEmpty());
    }

    void noBudgetYet()
    {
        QCOMPARE(run({u"budget"_s, u"list"_s}), 0);
        QVERIFY(m_out.startsWith(u"There is no budget yet."_s));
        QCOMPARE(run({u"budget"_s, u"list"_s, u"--json"_s}), 0);
        QCOMPARE(m_out.trimmed(), u"[]"_s);
    }

    void aBudgetIsSetListedChangedAndRemoved()
    {
        const auto spent = reported({});
        const auto dollars = [&](double share) { return QString::number(double(spent) / 1e8 / share, 'f', 2); };
        QCOMPARE(
            run({u"budget"_s, u"set"_s, u"All of it"_s, u"--amount"_s, dollars(0.9), u"--period"_s, u"month"_s}), 0);
        QVERIFY(m_out.isEmpty());
        QJsonObject budget = list()[0].toObject();
        QCOMPARE(budget[u"name"_s].toString(), u"All of it"_s);
        QCOMPARE(budget[u"scope"_s].toString(), u"everything"_s);
        QCOMPARE(budget[u"from"_s].toString(), u"2026-11-01"_s);
        QCOMPARE(budget[u"to"_s].toString(), u"2026-11-30"_s);
        QCOMPARE(budget[u"spentCents"_s].toString(), Money{spent}.centsText());
        QVERIFY2(budget[u"sharePercent"_s].toString() == u"90.0"_s || budget[u"sharePercent"_s].toString() == u"89.9"_s,
            qPrintable(budget[u"sharePercent"_s].toString()));
        // 50 and 80 % are spent, and with ten days to go the rest will be.
        const QJsonArray thresholds = budget[u"thresholds"_s].toArray();
        QCOMPARE(thresholds.size(), 4);
        QVERIFY(thresholds[0][u"crossed"_s].toBool() && thresholds[1][u"crossed"_s].toBool());
        QVERIFY(!thresholds[2][u"crossed"_s].toBool());
        QVERIFY(thresholds[3][u"crossed"_s].toBool());
        QCOMPARE(budget[u"state"_s].toString(), u"at-risk"_s);
        QVERIFY(budget[u"usedUp"_s].toString() > u"2026-11-20"_s);
        QCOMPARE(budget[u"crossings"_s].toArray().size(), 3);
        QCOMPARE(crossingDay(thresholds[0][u"day"_s].toString(), thresholds[0][u"limitCents"_s].toString()), true);

        QCOMPARE(run({u"budget"_s, u"set"_s, u"ALL OF IT"_s, u"--amount"_s, u"1"_s, u"--thresholds"_s, u"100"_s,
                     u"--forecast-thresholds"_s, u"none"_s}),
            0);
        QCOMPARE(list().size(), 1);
        budget = list()[0].toObject();
        QCOMPARE(budget[u"name"_s].toString(), u"All of it"_s);
        QCOMPARE(budget[u"amountCents"_s].toString(), u"100"_s);
        QCOMPARE(budget[u"state"_s].toString(), u"crossed"_s);
        QCOMPARE(budget[u"thresholds"_s].toArray().size(), 1);
        QCOMPARE(budget[u"crossings"_s].toArray().size(), 4); // the history stays

        QCOMPARE(run({u"budget"_s, u"list"_s}), 0);
        QVERIFY(m_out.contains(u"All of it"_s));
        QVERIFY(m_out.contains(u"Used up on "_s));
        QCOMPARE(run({u"budget"_s, u"remove"_s, u"all of it"_s, u"--yes"_s}), 0);
        QVERIFY(list().isEmpty());
        QCOMPARE(run({u"budget"_s, u"remove"_s, u"all of it"_s, u"--yes"_s}), 1);
        QVERIFY(m_err.contains(u"There is no budget named"_s));
    }

    void scopesAgreeWithReports_data()
    {
        QTest::addColumn<QStringList>("filters");
        QTest::newRow("connection") << QStringList{u"--connection"_s, u"team"_s};
        QTest::newRow("group") << QStringList{u"--group"_s, u"(unassigned)"_s};
        QTest::newRow("user") << QStringList{u"--user"_s, u"@0"_s};
        QTest::newRow("two users") << QStringList{u"--user"_s, u"@0"_s, u"--user"_s, u"@1"_s};
        QTest::newRow("model of a user") << QStringList{u"--model"_s, u"@0"_s, u"--user"_s, u"@1"_s};
        QTest::newRow("repository") << QStringList{u"--repository"_s, u"@0"_s};
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"@0"_s};
    }
    void scopesAgreeWithReports()
    {
        QFETCH(QStringList, filters);
        for (qsizetype i = 1; i < filters.size(); i += 2) {
            if (filters[i].startsWith(u'@')) // the first key, or the second
                filters[i] = firstKey(filters[i - 1].mid(2), filters[i].mid(1).toInt());
        }
        for (const QString &measure : {u"cost"_s, u"on-demand"_s, u"included"_s}) {
            const auto member = measure == u"cost"_s ? u"costCents"_s
                : measure == u"included"_s           ? u"includedCents"_s
                                                     : u"onDemandCents"_s;
            QCOMPARE(run(QStringList{u"budget"_s, u"set"_s, measure, u"--amount"_s, u"5000"_s, u"--period"_s,
                             u"cycle"_s, u"--measure"_s, measure}
                         + filters),
                0);
            QCOMPARE(list().last()[u"spentCents"_s].toString(), Money{reported(filters, member)}.centsText());
        }
        // The past, too, and a quarter.
        const QString october = list()[0][u"past"_s][0][u"spentCents"_s].toString();
        QCOMPARE(october, Money{reported(filters, u"costCents"_s, u"2026-10-01"_s, u"2026-10-31"_s)}.centsText());
        QCOMPARE(run({u"budget"_s, u"set"_s, u"cost"_s, u"--period"_s, u"quarter"_s}), 0);
        QCOMPARE(list()[0][u"spentCents"_s].toString(),
            Money{reported(filters, u"costCents"_s, u"2026-10-01"_s, u"2026-11-20"_s)}.centsText());
    }

    void aViewThatIsNotThere()
    {
        QCOMPARE(run({u"budget"_s, u"set"_s, u"A"_s, u"--amount"_s, u"5"_s, u"--period"_s, u"month"_s, u"--view"_s,
                     u"Nobody's"_s}),
            1);
        QVERIFY(m_err.contains(u"There is no saved view named “Nobody's”"_s));
        QVERIFY(list().isEmpty());
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
    QJsonArray list()
    {
        run({u"budget"_s, u"list"_s, u"--json"_s});
        return QJsonDocument::fromJson(m_out.toUtf8()).array();
    }
    QJsonObject report(const QString &by, const QStringList &filters, const QString &from, const QString &to)
    {
        run(QStringList{u"report"_s, u"--by"_s, by, u"--from"_s, from, u"--to"_s, to, u"--format"_s, u"json"_s,
                u"--sort"_s, by == u"day"_s ? u"key"_s : u"cost"_s}
            + filters);
        return QJsonDocument::fromJson(m_out.toUtf8()).object();
    }
    /// Micro-cents.
    std::int64_t reported(const QStringList &filters, const QString &member = u"costCents"_s,
        const QString &from = u"2026-11-01"_s, const QString &to = u"2026-11-20"_s)
    {
        const QString cents = report(u"day"_s, filters, from, to)[u"total"_s][member].toString();
        return Money::fromCentsText(cents.toStdString())->microCents;
    }
    QString firstKey(const QString &dimension, int place)
    {
        return report(dimension, {}, u"2026-11-01"_s, u"2026-11-20"_s)[u"rows"_s][place][u"keys"_s][0].toString();
    }
    /// Whether the sum of the report's days reaches the limit on this day, and not before.
    bool crossingDay(const QString &day, const QString &limitCents)
    {
        const std::int64_t limit = Money::fromCentsText(limitCents.toStdString())->microCents;
        return reported({}, u"costCents"_s, u"2026-11-01"_s, day) >= limit
            && reported({}, u"costCents"_s, u"2026-11-01"_s, (*UtcDay::fromIso(day) - 1).iso()) < limit;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{presentMs};
    MemorySecrets m_secrets;
    std::unique_ptr<sample::SampleServer> m_server;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestBudgetCommand)
#include "tst_budgetcommand.moc"
