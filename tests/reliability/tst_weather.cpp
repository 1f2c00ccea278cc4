// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/reliability/machine.h"

#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::test;

namespace
{
constexpr std::int64_t hour = 3'600'000;

/// Every kind that passes by itself. What lasts until somebody acts (a key that is revoked) or changes what is right
/// while it is read (late and shifting records) has its moment in the test below.
const QStringList passing{u"500"_s, u"502"_s, u"503=2"_s, u"504"_s, u"429=3"_s, u"429date=3"_s, u"429none"_s,
    u"resetearly"_s, u"reset"_s, u"truncate"_s, u"stall"_s, u"slow=200"_s, u"delay=50"_s, u"badjson"_s, u"wrongtype"_s,
    u"null"_s, u"emptyobject"_s, u"empty"_s, u"huge=1"_s, u"nototal:1"_s, u"lyingnext:1"_s, u"redirect"_s,
    u"redirect307"_s};

QString atRequest(const QString &fault, int number)
{
    QString text = fault;
    const qsizetype place = text.indexOf(u'=');
    return text.insert(place < 0 ? text.size() : place, u"#%1"_s.arg(number));
}

sample::SampleOptions company()
{
    sample::SampleOptions options;
    options.users = 15;
    options.days = 120;
    options.eventsPerUserDay = 5;
    options.nowMs = presentMs;
    options.rateLimits = false;
    return options;
}
} // namespace

/// A service and a network as bad as they come.
class TestWeather : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"spendscope.*=false"_s); }

    /// A backfill and the hourly runs of some days, a thousand requests in all.
    void everyTenthRequestMeetsAFault()
    {
        Machine clean(company());
        int cleanRequests = 0;
        int runs = 0;
        for (; cleanRequests < 1'000; ++runs, clean.real.advance(hour)) {
            const IngestOutcome outcome = clean.run();
            QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence()));
            cleanRequests += outcome.requests;
        }

        std::mt19937 random(20261128);
        QStringList faults;
        QStringList deck; // each kind comes once before any comes again
        for (int number = 10; number < 2 * cleanRequests; number += 10) {
            if (deck.isEmpty()) {
                deck = passing;
                std::shuffle(deck.begin(), deck.end(), random);
            }
            faults.append(atRequest(deck.takeLast(), number));
        }
        // Once each, one after another.
        faults[20] = atRequest(u"shift:6"_s, 210);
        faults[40] = atRequest(u"late"_s, 410);
        faults[60] = atRequest(u"revoke"_s, 610);
        const auto plan = sample::faultsFromText(faults.join(u','));
        QVERIFY(plan);
        Machine machine(company());
        machine.server.setFaults(*plan);
        int requests = 0;
        int retries = 0;
        int refused = 0;
        for (int i = 0; i < runs; ++i, machine.real.set(presentMs + i * hour)) {
            const IngestOutcome outcome = machine.run();
            requests += outcome.requests;
            retries += outcome.retries;
            if (outcome.problem.kind == ProblemKind::KeyRejected) {
                ++refused;
                machine.server.setRevoked(false); // the administrator makes a new key
                continue;
            }
            QVERIFY2(outcome.complete(), qPrintable(outcome.problem.sentence() + outcome.problem.detail));
        }
        QTextStream(stdout) << runs << " runs; requests without a fault: " << cleanRequests
                            << ", with every tenth answered by one: " << requests << ", tried again: " << retries
                            << ", key revoked: " << refused << Qt::endl;
        QCOMPARE(refused, 1);
        QVERIFY(retries > 40);
        QVERIFY2(requests <= 2 * cleanRequests, qPrintable(QString::number(requests)));
        machine.server.setFaults({});
        QCOMPARE(machine.difference(), QString());
        QCOMPARE(machine.facts().runs.lastProblem.kind, ProblemKind::None);
        for (const auto &trapped : machine.server.trappedRequests())
            QVERIFY(!trapped.authorizationGiven);
    }

    void aServiceThatIsDownForSixHours()
    {
        Machine machine(IngestFixture::small());
        QVERIFY(machine.live(hour / 2).at(0).complete());
        machine.server.setFaults(*sample::faultsFromText(u"503:0"_s));
        machine.server.clearRequests();
        const auto failed = machine.live(6 * hour);
        int requests = 0;
        for (const IngestOutcome &outcome : failed) {
            QCOMPARE(outcome.problem.kind, ProblemKind::Server);
            requests += outcome.requests;
        }
        QCOMPARE(machine.health().status, Status::Error);
        machine.server.setFaults({});
        const auto after = machine.live(hour);
        QTextStream(stdout) << "down for 6 hours: " << failed.size() << " runs tried, " << requests
                            << " requests; then caught up by " << after.size() << " run" << Qt::endl;
        QVERIFY(failed.size() <= 6);
        QVERIFY(requests <= 6 * 5);
        QCOMPARE(after.size(), 1u);
        QVERIFY(after[0].complete());
        QCOMPARE(machine.difference(), QString());
    }

    void aLaptopThatSleepsForSixHours()
    {
        Machine machine(IngestFixture::small());
        QVERIFY(machine.live(hour / 2).at(0).complete());
        machine.clock.sleepThrough(6 * hour);
        const std::int64_t woke = machine.real.nowMs();
        QVERIFY(!machine.lookAtSchedule()); // not at once, with all others that wake now
        const auto runs = machine.live(hour);
        QTextStream(stdout) << "asleep for 6 hours: caught up by " << runs.size() << " run, "
                            << (machine.facts().runs.lastAttemptMs.value() - woke) / 1000 << " s after waking"
                            << Qt::endl;
        QCOMPARE(runs.size(), 1u);
        QVERIFY(runs[0].complete());
        QCOMPARE(machine.difference(), QString());
    }
};

QTEST_GUILESS_MAIN(TestWeather)
#include "tst_weather.moc"
