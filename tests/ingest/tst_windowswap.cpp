// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc of Qt 6.4 stumbles over <span> without it

#include "core/ingest/windowswap.h"

#include <QTemporaryDir>

using namespace spend;
using namespace spend::ingest;
using namespace Qt::StringLiterals;

namespace
{
const UtcDay day = *UtcDay::fromIso(u"2026-11-10");

std::shared_ptr<const TextLists> texts()
{
    return std::make_shared<const TextLists>(
        TextLists{{"(none)", "ann@example.com", "bob@example.com"}, {"(none)", "gpt-5"}, {"(none)", "Usage-based"}});
}

UsageEvent usage(std::int64_t ms, Code user, std::int64_t cost)
{
    UsageEvent e;
    e.timestampMs = ms;
    e.user = user;
    e.model = 1;
    e.kind = 1;
    e.flags = flag::onDemand;
    e.cost = cost;
    return e;
}
} // namespace

/// The transactions that a run consists of, on a real SQLite file.
class TestWindowSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session =
            std::make_unique<store::StoreSession>(m_folder->filePath(u"s.db"_s), store::StoreSession::Mode::ReadWrite);
        ConnectionSettings settings;
        settings.name = u"Team"_s;
        m_session->transact([&] { m_id = m_session->connections.add(settings, u"u"_s, 0).id; });
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void windowBecomesEventsAndRollups()
    {
        const auto change = swap(day.startMs(), (day + 2).startMs(),
            {usage(day.startMs(), 1, 5), usage(day.startMs(), 1, 5), usage((day + 1).startMs(), 2, 7)});
        QCOMPARE(change.batches.size(), std::size_t(2));
        QCOMPARE(change.batches[0].rows.size(), std::size_t(1));
        QCOMPARE(change.batches[0].rows[0].cost, 10);
        QCOMPARE(m_session->connections.eventCount(m_id), 3);
        QCOMPARE(m_session->coverage.spans(m_id), (std::vector<store::Span>{{day.startMs(), (day + 2).startMs()}}));
    }

    void unchangedWindowWritesNoRowsWhateverTheOrder()
    {
        const auto a = usage(day.startMs() + 5, 1, 5);
        const auto b = usage(day.startMs() + 5, 2, 6);
        swap(day.startMs(), (day + 1).startMs(), {a, b});
        const auto before = m_session->versions.read();
        QVERIFY(swap(day.startMs(), (day + 1).startMs(), {b, a}).empty());
        QCOMPARE(m_session->versions.read().rollups, before.rollups);
    }

    void conversationIsStoredAndSettlesTheOrder()
    {
        auto a = usage(day.startMs() + 5, 1, 5);
        auto b = a;
        auto c = a;
        a.conversation = "b3d1f2c4-1c3e-4a5b-9d7f-000000000001";
        b.conversation = "a0";
        swap(day.startMs(), (day + 1).startMs(), {a, b, c});
        const auto stored = m_session->events.load(m_id, {day.startMs(), (day + 1).startMs()});
        QCOMPARE(stored.size(), std::size_t(3));
        QCOMPARE(stored[0].conversation, std::string()); // none first, then by bytes
        QCOMPARE(stored[1].conversation, b.conversation);
        QCOMPARE(stored[2].conversation, a.conversation);
        const auto before = m_session->versions.read();
        const auto written = writes();
        QVERIFY(swap(day.startMs(), (day + 1).startMs(), {b, c, a}).empty());
        QCOMPARE(m_session->versions.read().rollups, before.rollups);
        QCOMPARE(writes() - written, 2); // nothing but that the window was read: its coverage, out and in again
    }

    /// Events that were stored before there was a column for it get theirs when their window is read, not earlier.
    void conversationOfOlderEventsComesWithTheirWindow()
    {
        auto given = usage(day.startMs(), 1, 5);
        auto later = usage((day + 1).startMs(), 1, 7);
        given.conversation = later.conversation = "c-1";
        swap(day.startMs(), (day + 2).startMs(), {given, later});
        m_session->database().prepared("UPDATE event SET conversation = NULL").run();

        const auto change = swap((day + 1).startMs(), (day + 2).startMs(), {later});
        QCOMPARE(change.batches.size(), std::size_t(1));
        QCOMPARE(change.batches[0].day, day + 1);
        QCOMPARE(change.batches[0].rows[0].cost, 7);
        QCOMPARE(change.batches[0].rows[0].events, 1);
        QCOMPARE(m_session->connections.eventCount(m_id), 2);
        const auto stored = m_session->events.load(m_id, {day.startMs(), (day + 2).startMs()});
        QCOMPARE(stored[0].conversation, std::string());
        QCOMPARE(stored[1].conversation, std::string("c-1"));
    }

    void onlyChangedDaysAreWritten()
    {
        swap(day.startMs(), (day + 2).startMs(), {usage(day.startMs(), 1, 5), usage((day + 1).startMs(), 1, 7)});
        const auto change =
            swap(day.startMs(), (day + 2).startMs(), {usage(day.startMs(), 1, 5), usage((day + 1).startMs(), 1, 8)});
        QCOMPARE(change.batches.size(), std::size_t(1));
        QCOMPARE(change.batches[0].day, day + 1);
    }

    void partOfADayLeavesTheRestAndRollsTheWholeUp()
    {
        const std::int64_t noon = day.startMs() + msPerDay / 2;
        swap(day.startMs(), noon, {usage(day.startMs(), 1, 5)});
        const auto change = swap(noon, (day + 1).startMs(), {usage(noon, 1, 7)});
        QCOMPARE(change.batches.size(), std::size_t(1));
        QCOMPARE(change.batches[0].rows[0].cost, 12);
        QCOMPARE(change.batches[0].rows[0].events, 2);
    }

    void eventThatVanishedIsGone()
    {
        swap(day.startMs(), (day + 1).startMs(), {usage(day.startMs(), 1, 5), usage(day.startMs() + 1, 1, 7)});
        const auto change = swap(day.startMs(), (day + 1).startMs(), {});
        QCOMPARE(change.batches.size(), std::size_t(1));
        QVERIFY(change.batches[0].rows.empty());
        QCOMPARE(m_session->connections.eventCount(m_id), 0);
    }

    void memberOfAGroupMovesItsStoredDays()
    {
        swap(day.startMs(), (day + 2).startMs(),
            {usage(day.startMs(), 1, 5), usage((day + 1).startMs() + 10, 1, 7), usage((day + 1).startMs() + 10, 2, 9)});
        GroupListing listing;
        listing.cycleStart = day.firstOfMonth();
        listing.cycleEnd = listing.cycleStart + 30;
        listing.groups = {{u"group_a"_s, u"A"_s, {}, false}};
        listing.memberships = {{u"group_a"_s, u"Ann@Example.com"_s, {}, {}, (day + 1).startMs() + 10, {}}};
        const auto change = swapGroups(*m_session, m_id, listing, true);
        QCOMPARE(change.batches.size(), std::size_t(1)); // the day before she joined is as it was
        QCOMPARE(change.batches[0].day, day + 1);
        const Code group = m_session->groupKeys.intern(u"group_a"_s);
        std::int64_t inGroup = 0;
        std::int64_t outside = 0;
        for (const RollupRow &row : change.batches[0].rows)
            (row.key.group == group ? inGroup : outside) += row.cost;
        QCOMPARE(inGroup, 7);
        QCOMPARE(outside, 9);
        QVERIFY(swapGroups(*m_session, m_id, listing, true).empty());

        // A group that is listed no longer was deleted: what was its is unassigned.
        listing.groups.clear();
        listing.memberships.clear();
        const auto deleted = swapGroups(*m_session, m_id, listing, true);
        QCOMPARE(deleted.batches.size(), std::size_t(1));
        for (const RollupRow &row : deleted.batches[0].rows)
            QCOMPARE(row.key.group, 0u);
    }

private:
    StoreChange swap(std::int64_t startMs, std::int64_t endMs, std::vector<UsageEvent> events)
    {
        return swapWindow(*m_session, m_id, {{startMs, endMs}, std::move(events), texts(), 0}, 1'000);
    }

    /// Rows that statements of this connection have written so far.
    std::int64_t writes()
    {
        store::Statement &select = m_session->database().prepared("SELECT total_changes()");
        select.step();
        const std::int64_t count = select.integer(0);
        select.reset();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::StoreSession> m_session;
    ConnectionId m_id = 0;
};

QTEST_GUILESS_MAIN(TestWindowSwap)
#include "tst_windowswap.moc"
