// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clifixture.h"
#include "tests/support/oracle.h"

#include "core/domain/clock.h"
#include "core/domain/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// kill -9 in the middle of a sync: what is stored stays readable, and the next sync completes it.
class TestKilledSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextSyncGoesOn_data()
    {
        QTest::addColumn<int>("afterRequests");
        for (const int requests : {5, 9, 11, 13, 16})
            QTest::addRow("after %d requests", requests) << requests;
    }

    void nextSyncGoesOn()
    {
        QFETCH(int, afterRequests);
        SystemClock clock;
        sample::SampleServer server(clock);
        sample::SampleOptions options;
        options.users = 20;
        options.days = 60;
        options.eventsPerUserDay = 10;
        options.nowMs = clock.nowMs();
        const auto url = server.start(options);
        QVERIFY(url);
        const QString first = (UtcDay::ofMs(options.nowMs) - 59).iso();
        CliProcess cli(QStringLiteral(SPENDSCOPE_CLI));
        QCOMPARE(cli.add(*url, first).status, 0);

        server.clearRequests();
        server.setFaults(*sample::faultsFromText(u"delay:0=40"_s));
        QProcess sync;
        cli.start(sync, {u"sync"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            server.requests().size() >= afterRequests || sync.state() == QProcess::NotRunning, 30'000);
        QCOMPARE(sync.state(), QProcess::Running);
        sync.kill();
        QVERIFY(sync.waitForFinished());
        server.setFaults({});

        QCOMPARE(cli.run({u"status"_s}).status, 0);
        QCOMPARE(cli.run({u"report"_s, u"--by"_s, u"user"_s}).status, 0);
        const auto again = cli.run({u"sync"_s, u"--json"_s});
        QVERIFY2(again.status == 0, again.err);
        const auto report = cli.run({u"report"_s, u"--by"_s, u"user"_s, u"--from"_s, first, u"--format"_s, u"json"_s});
        QCOMPARE(report.status, 0);
        const auto expected = Oracle(*server.team()).report({Dimension::User});
        const QJsonArray rows = QJsonDocument::fromJson(report.out).object()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), expected.size());
        for (const QJsonValue &row : rows) {
            const QStringList keys{row[u"keys"_s][0].toString()};
            QCOMPARE(row[u"costCents"_s].toString(), Money{expected.value(keys).cost}.centsText());
            QCOMPARE(qint64(row[u"events"_s].toInteger()), qint64(expected.value(keys).events));
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledSync)
#include "tst_killedsync.moc"
