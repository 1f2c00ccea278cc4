// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/health.h"

#include <QTest>

using namespace spend;
using namespace spend::ingest;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t now = 1'795'186'800'000;

HealthFacts healthy()
{
    HealthFacts facts;
    facts.connection.groups = Capability::Visible;
    facts.connection.repositories = Capability::Visible;
    facts.runs.lastSuccessMs = now - hourMs;
    facts.runs.lastAttemptMs = now - hourMs;
    return facts;
}
} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pendingUntilTheFirstCompleteIngestion()
    {
        HealthFacts facts = healthy();
        facts.runs.lastSuccessMs = {};
        QCOMPARE(healthOf(facts, now).status, Status::PendingData);
    }

    void healthyAfterIt() { QCOMPARE(healthOf(healthy(), now).status, Status::Healthy); }

    void staleBeyondTwiceTheInterval()
    {
        HealthFacts facts = healthy();
        facts.runs.lastSuccessMs = now - 2 * hourMs;
        QCOMPARE(healthOf(facts, now).status, Status::Healthy);
        QCOMPARE(healthOf(facts, now + 1).status, Status::Stale);
    }

    void limitedSaysToWhat()
    {
        HealthFacts facts = healthy();
        facts.connection.repositories = Capability::Missing;
        const auto health = healthOf(facts, now);
        QCOMPARE(health.status, Status::Limited);
        QCOMPARE(health.limitedTo, QStringList{u"repositories"_s});
        QVERIFY(health.reason.contains(u"repositories"_s));
    }

    void errorCarriesReasonAndRemedy()
    {
        HealthFacts facts = healthy();
        facts.runs.lastProblem = {ProblemKind::KeyRejected, u"Cursor refused the key."_s, u"Make a new one."_s, {}};
        const auto health = healthOf(facts, now);
        QCOMPARE(health.status, Status::Error);
        QCOMPARE(health.reason, u"Cursor refused the key."_s);
        QCOMPARE(health.remedy, u"Make a new one."_s);
    }

    void pausedComesBeforeAll()
    {
        HealthFacts facts = healthy();
        facts.runs.lastProblem = {ProblemKind::Network, u"x"_s, {}, {}};
        facts.connection.settings.paused = true;
        const auto health = healthOf(facts, now);
        QCOMPARE(health.status, Status::Paused);
        QVERIFY(!health.nextRunMs);
    }

    void nextRunFollowsTheLastAttempt()
    {
        QCOMPARE(healthOf(healthy(), now).nextRunMs, std::optional(now));
        HealthFacts facts = healthy();
        facts.runs.lastAttemptMs = {};
        QCOMPARE(healthOf(facts, now).nextRunMs, std::optional(now)); // never tried: at once
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
