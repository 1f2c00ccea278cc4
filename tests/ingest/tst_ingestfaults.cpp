// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

/// Whatever the service does: a run ends complete and exact, or fails plainly, keeps what it has, and heals.
class TestIngestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passingFaultsAreRiddenOut_data()
    {
        QTest::addColumn<QString>("faults");
        for (const char *faults :
            {"500@usage:3", "502@usage:2", "503@usage:2=1", "504@groups:2", "500@members:1", "503@spend:1",
                "500@commits:2", "reset@usage:2#2", "resetearly@usage:2", "truncate@usage:2", "badjson@usage:2",
                "wrongtype@usage:1", "null@usage:1", "emptyobject@usage:1", "empty@usage:1", "badjson@groups:1",
                "wrongtype@spend:1", "emptyobject@members:1", "empty@commits:1", "truncate@daily:1", "stall@usage:1",
                "slow@usage:1=300", "huge@usage:1=8", "429@usage:3=2", "429date@usage:2=5", "429none@usage:3",
                "429@groups:1=1", "429@commits:2=1", "429@spend:1=1", "500@usage:2,429@usage:2#2=1,reset@usage:2#5"})
            QTest::newRow(faults) << QString::fromLatin1(faults);
    }

    void passingFaultsAreRiddenOut()
    {
        QFETCH(QString, faults);
        IngestFixture fixture(IngestFixture::small());
        fixture.setFaults(faults);
        const IngestOutcome outcome = fixture.run();
        QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence() + outcome.problem.detail));
        QVERIFY(faults.startsWith(u"slow"_s) || faults.startsWith(u"huge"_s) || outcome.retries > 0);
        expectExact(fixture);
    }

    void waitsAsToldByRetryAfter_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::addColumn<qint64>("leastMs");
        QTest::newRow("seconds") << u"429@usage:1=90"_s << qint64(90'000);
        QTest::newRow("date") << u"429date@usage:1=90"_s << qint64(89'000);
        QTest::newRow("without: backs off") << u"429none@usage:3"_s << qint64(1'000 + 2'000 + 4'000);
    }

    void waitsAsToldByRetryAfter()
    {
        QFETCH(QString, faults);
        QFETCH(qint64, leastMs);
        IngestFixture fixture(IngestFixture::small());
        fixture.setFaults(faults);
        QVERIFY(fixture.run().complete());
        QVERIFY2(fixture.clock.sleptMs() >= leastMs, qPrintable(QString::number(fixture.clock.sleptMs())));
    }

    void lastingFaultsFailPlainlyAndHeal_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::addColumn<int>("kind");
        QTest::newRow("server down") << u"500:0"_s << int(ProblemKind::Server);
        QTest::newRow("gateway down") << u"502:0"_s << int(ProblemKind::Server);
        QTest::newRow("resets") << u"resetearly:0"_s << int(ProblemKind::Network);
        QTest::newRow("stalls") << u"stall@usage:0"_s << int(ProblemKind::Network);
        QTest::newRow("nonsense") << u"badjson@usage:0"_s << int(ProblemKind::Server);
        QTest::newRow("refuses for an hour") << u"429@usage:0=3600"_s << int(ProblemKind::RateLimit);
        QTest::newRow("redirects elsewhere") << u"redirect@usage:0"_s << int(ProblemKind::Server);
        QTest::newRow("redirects POST elsewhere") << u"redirect307@usage:0"_s << int(ProblemKind::Server);
        QTest::newRow("key revoked in mid-run") << u"revoke#6"_s << int(ProblemKind::KeyRejected);
    }

    void lastingFaultsFailPlainlyAndHeal()
    {
        QFETCH(QString, faults);
        QFETCH(int, kind);
        IngestFixture fixture(IngestFixture::small());
        QVERIFY(fixture.run().complete());
        const auto before = fixture.reportBy({Dimension::User});
        fixture.setFaults(faults);
        const IngestOutcome outcome = fixture.run();
        QCOMPARE(int(outcome.problem.kind), kind);
        const auto health = fixture.health();
        QCOMPARE(health.status, Status::Error);
        QVERIFY(!health.reason.isEmpty() && !health.remedy.isEmpty());
        QVERIFY(fixture.reportBy({Dimension::User}).total == before.total); // the data stay usable
        for (const auto &trapped : fixture.server.trappedRequests())
            QVERIFY(!trapped.authorizationGiven); // the key goes nowhere else
        fixture.server.setFaults({});
        fixture.server.setRevoked(false);
        fixture.clock.advance(3'700'000); // beyond any Retry-After
        const IngestOutcome healed = fixture.run();
        QVERIFY2(healed.complete(), qPrintable(healed.problem.sentence()));
        QCOMPARE(fixture.health().status, Status::Healthy);
        expectExact(fixture);
    }

    void wrongKeyIsNotTriedAgain()
    {
        IngestFixture fixture(IngestFixture::small());
        const IngestOutcome outcome = fixture.run({}, {}, SecretKey::fromText(u"key_wrong"));
        QCOMPARE(outcome.problem.kind, ProblemKind::KeyRejected);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void nobodyListens()
    {
        IngestFixture fixture(IngestFixture::small());
        fixture.server.stop();
        const IngestOutcome outcome = fixture.run();
        QCOMPARE(outcome.problem.kind, ProblemKind::Network);
        QVERIFY(outcome.problem.text.contains(u"127.0.0.1"_s));
    }

    void pagesThatShiftEndConsistent()
    {
        IngestFixture fixture(IngestFixture::small());
        fixture.setFaults(u"shift@usage:30"_s);
        QVERIFY(fixture.run().complete());
        fixture.server.setFaults({});
        QVERIFY(fixture.run().complete()); // what arrived in windows read before
        expectExact(fixture);
    }

private:
    static void expectExact(IngestFixture &fixture)
    {
        const Oracle oracle(*fixture.server.team());
        for (const auto &by :
            {std::vector{Dimension::User}, {Dimension::Day}, {Dimension::Group}, {Dimension::Repository}}) {
            const auto expected = oracle.report(by);
            const auto report = fixture.reportBy(by);
            QCOMPARE(report.rows.size(), std::size_t(expected.size()));
            for (const SpendRow &row : report.rows)
                QVERIFY2(row.figures == expected.value(row.keys), qPrintable(row.keys.join(u'|')));
        }
    }
};

QTEST_GUILESS_MAIN(TestIngestFaults)
#include "tst_ingestfaults.moc"
