// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc of Qt 6.4 stumbles over <span> without it

#include "core/ingest/rollup.h"

using namespace spend;

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalEventsAreTwoEvents()
    {
        const UsageEvent event{1'000, 1, 1, 1, flag::onDemand, 25, 0, 0, 6, 10, 20, 30, 40};
        const std::vector<UsageEvent> events{event, event};
        const auto rows = ingest::rollUp(events, {});
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].events, 2);
        QCOMPARE(rows[0].cost, 50);
        QCOMPARE(rows[0].cacheReadTokens, 80);
    }

    void usageBelongsToTheGroupOfItsMoment()
    {
        MembershipIndex memberships;
        memberships.add(1, 5, 0, 2'000, true);
        memberships.add(1, 6, 2'000, {}, true);
        memberships.settle();
        const std::vector<UsageEvent> events{
            {1'999, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0}, {2'000, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0}};
        const auto rows = ingest::rollUp(events, memberships);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].key.group, 5u);
        QCOMPARE(rows[0].cost, 1);
        QCOMPARE(rows[1].key.group, 6u);
        QCOMPARE(rows[1].cost, 2);
    }

    void uncostedEventsAreCountedApart()
    {
        const std::vector<UsageEvent> events{
            {1, 1, 1, 1, flag::uncosted, 0, 0, 0, 0, 0, 0, 0, 0}, {2, 1, 1, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0}};
        const auto rows = ingest::rollUp(events, {});
        QCOMPARE(rows.size(), std::size_t(1)); // no property that parts cells
        QCOMPARE(rows[0].uncosted, 1);
        QCOMPARE(rows[0].events, 2);
    }
};

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
