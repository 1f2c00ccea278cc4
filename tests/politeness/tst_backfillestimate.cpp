// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ingest/backfillestimate.h"
#include "tests/politeness/backfillsimulation.h"

#include <cmath>

using namespace spend;
using namespace spend::ingest;
using namespace spend::test;

/// What a first ingestion is said to take is what it takes by the request budget's own rules, and no more than the
/// budget itself would have it.
class TestBackfillEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstIngestion_data()
    {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("perMinute");
        for (const int members : {50, 500, 5'000, 50'000}) {
            for (const int days : {90, 365}) {
                for (const int perMinute : {60, 20})
                    QTest::addRow("%d members, %d days, %d a minute", members, days, perMinute)
                        << members << days << perMinute;
            }
        }
    }

    /// At most 1.02 x pages / rate: whatever else is asked, and that a window's last page is not full, is within that.
    void budgetIsUsedWhole_data() { firstIngestion_data(); }
    void budgetIsUsedWhole()
    {
        QFETCH(int, members);
        QFETCH(int, days);
        QFETCH(int, perMinute);
        cursor::RequestBudget budget;
        budget.usageEvents = perMinute;
        BackfillSimulation run(budget, 0);
        run.run(members, days, members * usualEventsPerMemberDay);
        const double pages = std::ceil(double(run.events()) / cursor::ApiClient::eventPageSize);
        QVERIFY2(run.seconds() <= 1.02 * pages / perMinute * 60,
            qPrintable(QStringLiteral("%1 s for %2 pages").arg(run.seconds()).arg(pages)));
        QVERIFY(double(run.eventRequests()) <= 1.03 * pages + 3 * std::ceil(days / 30.0));
    }

    /// The same with answers that take their time: the estimate is right to the minute, or to 1 %.
    void estimateIsWhatItTakes_data() { firstIngestion_data(); }
    void estimateIsWhatItTakes()
    {
        QFETCH(int, members);
        QFETCH(int, days);
        QFETCH(int, perMinute);
        BackfillSize size{members, days, {}, {}};
        size.budget.usageEvents = perMinute;
        const BackfillEstimate estimate = estimateBackfill(size);
        BackfillSimulation run(size.budget, std::int64_t(usualAnswerSeconds * 1000));
        run.run(members, days, members * usualEventsPerMemberDay);
        const auto isNear = [](double a, double b, double atLeast) {
            return std::abs(a - b) <= std::max(atLeast, b / 100);
        };
        QVERIFY2(isNear(double(estimate.seconds), run.seconds(), 60),
            qPrintable(QStringLiteral("said %1 s, took %2 s").arg(estimate.seconds).arg(run.seconds())));
        QVERIFY(isNear(double(estimate.eventRequests), double(run.eventRequests()), 3));
        QVERIFY(isNear(double(estimate.otherRequests), double(run.requests() - run.eventRequests()), 3));
        QVERIFY(isNear(double(estimate.events), double(run.events()), members * usualEventsPerMemberDay));
    }

    void whatWasCountedGoesFirst()
    {
        const BackfillSize byMembers{100, 90, {}, {}};
        BackfillSize counted = byMembers;
        counted.eventsPerDay = 70;
        QCOMPARE(estimateBackfill(byMembers).events, 100 * 13 * 90);
        QCOMPARE(estimateBackfill(counted).events, 70 * 90);
        QVERIFY(estimateBackfill(counted).seconds < estimateBackfill(byMembers).seconds);
    }

    void aKeysTestTellsTheSize()
    {
        const KeyReport uncounted{40, true, Capability::Visible, Capability::Visible, {}};
        QVERIFY(!sizeOf(uncounted, 90).eventsPerDay);
        QCOMPARE(sizeOf(uncounted, 90).members, 40);
        const KeyReport counted{40, true, Capability::Visible, Capability::Visible, 700};
        QCOMPARE(sizeOf(counted, 90).eventsPerDay, 100.0);
        QCOMPARE(sizeOf(counted, 90).days, 90);
    }

    void secondsOfRequests_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<double>("answerSeconds");
        QTest::addColumn<double>("seconds");
        QTest::newRow("nothing") << 0 << 0.5 << 0.0;
        QTest::newRow("one") << 1 << 0.5 << 0.5;
        QTest::newRow("a minute's budget goes at once") << 60 << 0.0 << 0.0;
        QTest::newRow("one more waits") << 61 << 0.0 << 60.0;
        QTest::newRow("three budgets") << 180 << 0.5 << 151.0;
        QTest::newRow("a slow service sets the pace") << 61 << 2.0 << 122.0;
    }
    void secondsOfRequests()
    {
        QFETCH(int, requests);
        QFETCH(double, answerSeconds);
        QFETCH(double, seconds);
        QCOMPARE(secondsOf(requests, 60, answerSeconds), seconds);
    }

    void nobodyAndNothing()
    {
        const BackfillEstimate estimate = estimateBackfill({});
        QCOMPARE(estimate.events, 0);
        QCOMPARE(estimate.eventRequests, 1); // somebody has to look
        QVERIFY(estimate.seconds > 0 && estimate.seconds < 60);
    }
};

QTEST_GUILESS_MAIN(TestBackfillEstimate)
#include "tst_backfillestimate.moc"
