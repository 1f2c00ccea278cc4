// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/syncschedule.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::ingest;

namespace
{
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t present = 1'795'186'800'000;

/// A machine that looks at its schedule every ten seconds and whose runs take no time.
struct Machine {
    explicit Machine(std::uint64_t seed = 7)
        : schedule(seed)
    {
        connection.id = 1;
    }
    /// Lets time pass; answers when runs began, in steady ms.
    std::vector<std::int64_t> live(std::int64_t ms, bool noted = true)
    {
        std::vector<std::int64_t> starts;
        for (const std::int64_t end = steady + ms; steady < end; steady += 10'000, now += 10'000) {
            ConnectionHealth health;
            // As healthOf() tells it.
            health.nextRunMs = lastAttempt && *lastAttempt <= now ? *lastAttempt + hour : now;
            if (!schedule.isDue(connection, health, lastAttempt.has_value(), {now, steady}))
                continue;
            schedule.noteStart(connection.id, {now, steady});
            starts.push_back(steady);
            if (noted)
                lastAttempt = now;
        }
        return starts;
    }

    Connection connection;
    SyncSchedule schedule;
    std::int64_t now = present;
    std::int64_t steady = 0;
    std::optional<std::int64_t> lastAttempt;
};
} // namespace

class TestSyncSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunAtOnceThenEveryInterval()
    {
        Machine machine;
        const auto starts = machine.live(3 * hour + minute);
        QCOMPARE(starts, (std::vector<std::int64_t>{0, hour, 2 * hour, 3 * hour}));
    }

    void missedRunsAreCaughtUpByOne()
    {
        Machine machine;
        machine.live(10 * minute);
        machine.now += 6 * hour; // asleep
        const auto starts = machine.live(hour);
        QCOMPARE(starts.size(), 1u);
        QVERIFY(starts[0] - 10 * minute <= SyncSchedule::catchUpSpreadMs + 10'000);
    }

    void machinesThatWakeTogetherDoNotAskTogether()
    {
        std::vector<std::int64_t> starts;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Machine machine(seed);
            machine.lastAttempt = present - 8 * hour;
            const auto own = machine.live(10 * minute);
            QCOMPARE(own.size(), 1u);
            starts.push_back(own[0]);
        }
        int most = 0;
        for (const std::int64_t start : starts)
            most = std::max(most, int(std::count(starts.begin(), starts.end(), start)));
        qInfo() << "200 machines wake at once: at most" << most << "ask within the same ten seconds";
        QVERIFY(most <= 40); // 17 on average
    }

    /// Another process ingests the connection, or the disk is full: nothing is noted, so the run stays due.
    void aRunThatCannotBeNotedDoesNotSpin()
    {
        Machine machine;
        const auto starts = machine.live(hour, false);
        QCOMPARE(starts.size(), 12u);
        QCOMPARE(starts[1] - starts[0], SyncSchedule::leastPauseMs);
    }

    void jumpsOfTheClock_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour forth") << qint64(hour);
        QTest::newRow("an hour back") << qint64(-hour);
        QTest::newRow("a day forth") << qint64(24 * hour);
        QTest::newRow("a day back") << qint64(-24 * hour);
        QTest::newRow("a year forth") << qint64(365 * 24 * hour);
        QTest::newRow("a year back") << qint64(-365 * 24 * hour);
        QTest::newRow("to 1970") << qint64(-present);
    }
    void jumpsOfTheClock()
    {
        QFETCH(qint64, jump);
        Machine machine;
        machine.live(30 * minute);
        machine.now += jump;
        const auto starts = machine.live(6 * hour);
        QVERIFY2(starts.size() >= 6 && starts.size() <= 7, qPrintable(QString::number(starts.size())));
        QVERIFY(starts[0] - 30 * minute <= hour);
    }

    void aClockThatKeepsJumpingDoesNotSpin()
    {
        Machine machine;
        std::size_t runs = 0;
        for (int i = 0; i < 360; ++i) {
            machine.now += i % 2 == 0 ? 48 * hour : -48 * hour;
            runs += machine.live(10'000).size();
        }
        QVERIFY2(runs <= 12, qPrintable(QString::number(runs))); // an hour in pauses of five minutes
    }

    void pausedNeverRuns()
    {
        Machine machine;
        QVERIFY(!machine.schedule.isDue(machine.connection, {}, true, {present, 0}));
    }
};

QTEST_GUILESS_MAIN(TestSyncSchedule)
#include "tst_syncschedule.moc"
