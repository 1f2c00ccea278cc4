// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/runquery.h"
#include "core/ingest/syncschedule.h"
#include "tests/support/ingestfixture.h"
#include "tests/support/oracle.h"

namespace spend::test
{

/// The clock of a machine that may be wrong, may be set, and stands still for those who count while it sleeps.
class MachineClock final : public Clock
{
public:
    explicit MachineClock(ManualClock &real)
        : m_real(real)
    {
    }
    std::int64_t nowMs() const override { return m_real.nowMs() + m_wrongBy; }
    std::int64_t steadyMs() const override { return m_real.nowMs() - m_asleep; }
    bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        return m_real.sleep(duration, stop);
    }
    void setWrongBy(std::int64_t ms) { m_wrongBy = ms; }
    void sleepThrough(std::int64_t ms)
    {
        m_asleep += ms;
        m_real.advance(ms);
    }

private:
    ManualClock &m_real;
    std::atomic<std::int64_t> m_wrongBy = 0;
    std::atomic<std::int64_t> m_asleep = 0;
};

/// A machine with a store of its own, and a service that goes by the true time.
class Machine
{
public:
    explicit Machine(sample::SampleOptions options)
        : real(options.nowMs)
    {
        options.followClock = true;
        const auto url = server.start(options);
        Q_ASSERT(url);
        auto opened = Workspace::open(
            folder.path(), {clock, secrets, sample::sampleKey(), {.idleMs = 1'500, .wholeMs = 20'000}, {}});
        Q_ASSERT(opened);
        workspace = std::move(*opened);
        settings.name = QStringLiteral("Team");
        settings.apiUrl = *url;
        settings.since = UtcDay::ofMs(options.nowMs) - (options.days - 1);
        const auto added = workspace->writer().run([&](store::StoreSession &session) {
            return session.transact(
                [&] { return session.connections.add(settings, QStringLiteral("uuid"), clock.nowMs()); });
        });
        Q_ASSERT(added);
        id = added->id;
    }

    IngestOutcome run()
    {
        const Connection connection = facts().connection;
        return ingest::Ingestor(workspace->toolsFor(connection), connection, sample::sampleKey(), {}, {}).run({});
    }

    ingest::HealthFacts facts()
    {
        const auto read = workspace->writer().run([&](store::StoreSession &session) {
            return ingest::readHealthFacts(session, session.connections.find(id).value());
        });
        Q_ASSERT(read);
        return *read;
    }
    ConnectionHealth health() { return ingest::healthOf(facts(), clock.nowMs()); }

    /// What the window's schedule does every ten seconds; the outcome where a run was due.
    std::optional<IngestOutcome> lookAtSchedule()
    {
        const ingest::HealthFacts now = facts();
        const ingest::SyncSchedule::Moment moment{clock.nowMs(), clock.steadyMs()};
        if (!schedule.isDue(
                now.connection, ingest::healthOf(now, moment.nowMs), now.runs.lastAttemptMs.has_value(), moment))
            return {};
        schedule.noteStart(id, moment);
        return run();
    }
    /// Lets real time pass with the schedule looked at every ten seconds; answers the runs.
    std::vector<IngestOutcome> live(std::int64_t ms)
    {
        std::vector<IngestOutcome> runs;
        const std::int64_t end = real.nowMs() + ms;
        while (real.nowMs() < end) {
            if (auto outcome = lookAtSchedule())
                runs.push_back(*outcome);
            real.advance(10'000);
        }
        return runs;
    }

    SpendReport report(std::vector<Dimension> by)
    {
        const DateRange range{*settings.since, UtcDay::ofMs(real.nowMs())};
        const auto result = workspace->writer().run([&](store::StoreSession &session) {
            SpendCube cube;
            loadCube(session, cube);
            return runQuery(*cube.picture(), {range, std::move(by), {}, SortBy::Key, 0});
        });
        Q_ASSERT(result);
        return *result;
    }

    /// The first row of a report that is not what the service's own records say; empty where all agree.
    QString difference()
    {
        const Oracle oracle(*server.team());
        for (const auto &by : {std::vector{Dimension::User}, {Dimension::Day}, {Dimension::Month}, {Dimension::Cycle},
                 {Dimension::Group}, {Dimension::Repository}}) {
            const auto expected = oracle.report(by);
            const auto rows = report(by).rows;
            for (const SpendRow &row : rows) {
                if (row.figures != expected.value(row.keys))
                    return row.keys.join(QLatin1Char('|'));
            }
            if (rows.size() != std::size_t(expected.size()))
                return QStringLiteral("%1 rows instead of %2").arg(rows.size()).arg(expected.size());
        }
        return {};
    }

    ManualClock real;
    MachineClock clock{real};
    MemorySecrets secrets;
    QTemporaryDir folder;
    sample::SampleServer server{real};
    std::unique_ptr<Workspace> workspace;
    ConnectionSettings settings;
    ConnectionId id = 0;
    ingest::SyncSchedule schedule{7};
};

} // namespace spend::test
