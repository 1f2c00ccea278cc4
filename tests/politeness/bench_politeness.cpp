// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much is asked of the service, and how long its limits make a first ingestion: the tables of docs/PERFORMANCE.md.
// Usage: bench_politeness [members of the largest team that is really read, default 50]
#include <QTest>

#include "core/ingest/backfillestimate.h"
#include "tests/politeness/backfillsimulation.h"
#include "tests/politeness/requestledger.h"
#include "tests/support/ingestfixture.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace spend;
using namespace spend::test;
using namespace Qt::StringLiterals;

namespace
{
void printRun(const char *what, IngestFixture &fixture, std::int64_t waitedBefore)
{
    const RequestLedger ledger(fixture.server.requests());
    std::printf("| %s | %d | %d | %d | %d | %d | %.1f |\n", what, ledger.usageEvents, ledger.all - ledger.usageEvents,
        ledger.notModified, ledger.refused, ledger.repeated, double(fixture.clock.sleptMs() - waitedBefore) / 60'000);
    std::fflush(stdout);
}

/// A first run, and an hour later another; false where one fails.
bool readTeam(int members, int days, int perMinute, bool isBusy)
{
    sample::SampleOptions options;
    options.users = members;
    options.days = days;
    options.nowMs = presentMs;
    options.usageEventsPerMinute = perMinute;
    options.followClock = isBusy;
    IngestFixture fixture(options, 60'000); // a large company takes its time on a busy machine
    const IngestOutcome first = fixture.run();
    if (!first.complete())
        return false;
    const QByteArray name = u"%1 members, %2 days, %3 events, %4 a minute"_s.arg(members)
                                .arg(days)
                                .arg(first.events)
                                .arg(perMinute)
                                .toUtf8();
    printRun(name.constData(), fixture, 0);
    fixture.clock.advance(60 * 60'000);
    fixture.server.clearRequests();
    const std::int64_t waited = fixture.clock.sleptMs();
    if (!fixture.run().complete())
        return false;
    printRun(isBusy ? "the hour after, busy" : "the hour after, idle", fixture, waited);
    return true;
}

void printEventsPerDay(int members, int days)
{
    sample::SampleOptions options;
    options.users = members;
    options.days = days;
    options.nowMs = presentMs;
    const sample::SampleTeam team(options);
    std::printf("The sample company of %d members makes %.1f events a member and day over %d days.\n", members,
        double(team.usageEventCount()) / members / days, days);
}

void printEstimate(int members, int days, int perMinute)
{
    ingest::BackfillSize size{members, days, {}, {}};
    size.budget.usageEvents = perMinute;
    const auto estimate = ingest::estimateBackfill(size);
    BackfillSimulation atOnce(size.budget, 0); // answers come at once: what the limits alone cost
    atOnce.run(members, days, members * ingest::usualEventsPerMemberDay);
    BackfillSimulation run(size.budget, std::int64_t(ingest::usualAnswerSeconds * 1000));
    run.run(members, days, members * ingest::usualEventsPerMemberDay);
    const double pages = std::ceil(double(run.events()) / cursor::ApiClient::eventPageSize);
    std::printf("| %d | %d | %d | %lld | %lld | %.1f | %.3f | %.1f | %.1f |\n", members, days, perMinute,
        static_cast<long long>(run.eventRequests()), static_cast<long long>(run.requests() - run.eventRequests()),
        atOnce.seconds() / 60, atOnce.seconds() / (pages / perMinute * 60), run.seconds() / 60,
        double(estimate.seconds) / 60);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int members = argc > 1 ? std::atoi(argv[1]) : 50;
    if (members < 1) {
        std::fputs("Usage: bench_politeness [members]\n", stderr);
        return 2;
    }
    std::puts("| Really read | usage-event requests | others | 304 | 429 | asked twice | minutes waited |\n"
              "| --- | --- | --- | --- | --- | --- | --- |");
    bool done = true;
    for (const bool isBusy : {false, true}) {
        for (const int perMinute : {60, 20})
            done = done && readTeam(members, 90, perMinute, isBusy);
    }
    done = done && readTeam(members, 365, 60, false);
    if (!done) {
        std::fputs("A run failed.\n", stderr);
        return 1;
    }
    std::puts("\n| Members | Days | Requests a minute | usage-event requests | others | minutes by the limits | "
              "of pages / rate | minutes with answers of 0.5 s | minutes estimated |\n"
              "| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (const int perMinute : {60, 20}) {
        for (const int days : {90, 365}) {
            for (const int team : {50, 500, 5'000, 50'000})
                printEstimate(team, days, perMinute);
        }
    }
    std::puts("");
    printEventsPerDay(50, 90);
    printEventsPerDay(500, 90);
    printEventsPerDay(50, 365);
    return 0;
}
