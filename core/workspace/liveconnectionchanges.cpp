// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with connections: test a key, add, edit, pause, change a limit, remove.
#include "core/plan/limitwork.h"
#include "core/workspace/connectionwork.h"
#include "core/workspace/liveconnectionwork.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

constexpr int sampleDays = 180;

Problem notOpenYet()
{
    return {ProblemKind::Busy, WorkspaceWording::tr("The store is still being opened."),
        WorkspaceWording::tr("Try again."), {}};
}
} // namespace

void LiveConnectionService::testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
    std::function<void(const Result<KeyReport> &)> done)
{
    cancelKeyTest();
    if (!m_workspace) {
        done(m_storeProblem.value_or(notOpenYet()));
        return;
    }
    background<KeyReport>(
        [this, settings, key](std::stop_token stop) { return spend::testKey(*m_workspace, settings, key, stop); },
        context, std::move(done), &m_keyTest);
}

void LiveConnectionService::cancelKeyTest()
{
    m_keyTest.request_stop();
    if (m_keyTest.joinable()) {
        // It ends by itself soon; nobody waits for it here.
        m_background.push_back(std::move(m_keyTest));
        m_keyTest = {};
    }
}

void LiveConnectionService::add(const ConnectionSettings &settings, const SecretKey &key, const KeyReport &report,
    QObject *context, std::function<void(const Result<ConnectionId> &)> done)
{
    if (!m_workspace) {
        done(m_storeProblem.value_or(notOpenYet()));
        return;
    }
    background<ConnectionId>(
        [this, settings, key, report](std::stop_token) -> Result<ConnectionId> {
            const auto added = storeConnection(*m_workspace, settings, key, report);
            if (!added)
                return added.problem();
            return added->id;
        },
        this,
        [this, context = QPointer(context), done = std::move(done)](const Result<ConnectionId> &result) {
            if (result)
                reload(); // a new connection is due at once: the schedule starts its first ingestion
            answer<ConnectionId>(context, done, result);
        });
}

void LiveConnectionService::addSample(QObject *context, std::function<void(const Result<ConnectionId> &)> done)
{
    const std::int64_t now = m_parts.clock.nowMs();
    m_parts.sample.start(
        now, this, [this, now, context = QPointer(context), done = std::move(done)](const Result<QUrl> &url) mutable {
            if (!context)
                return;
            if (!url) {
                done(url.problem());
                return;
            }
            ConnectionSettings settings;
            settings.name = u"Sample company"_s;
            for (int n = 2; !checkName(settings.name, 0); ++n)
                settings.name = u"Sample company %1"_s.arg(n);
            settings.apiUrl = *url;
            settings.sample = true;
            settings.since = UtcDay::ofMs(now) - (sampleDays - 1);
            add(settings, {}, {}, context, std::move(done));
        });
}

/// Connections to the sample service find it at another port after each start of the program.
void LiveConnectionService::startSamples()
{
    if (m_samplesStarted)
        return;
    std::vector<Connection> samples;
    for (const ingest::HealthFacts &facts : m_facts) {
        if (facts.connection.settings.sample)
            samples.push_back(facts.connection);
    }
    m_samplesStarted = true;
    if (samples.empty())
        return;
    m_parts.sample.start(samples.front().createdMs, this, [this, samples](const Result<QUrl> &url) {
        if (!url)
            return;
        for (const Connection &sample : samples) {
            ConnectionSettings settings = sample.settings;
            settings.apiUrl = *url;
            edit(sample.id, settings, this, [](const Result<void> &) {});
        }
    });
}

void LiveConnectionService::setPaused(ConnectionId id, bool paused)
{
    const ingest::HealthFacts *facts = find(id);
    if (!facts)
        return;
    if (paused)
        cancelSync(id);
    ConnectionSettings settings = facts->connection.settings;
    settings.paused = paused;
    edit(id, settings, this, [](const Result<void> &) {});
}

void LiveConnectionService::edit(ConnectionId id, const ConnectionSettings &settings, QObject *context,
    std::function<void(const Result<void> &)> done)
{
    if (!m_workspace)
        return;
    background<void>(
        [this, id, settings](std::stop_token) {
            return m_workspace->writer().run([&](store::StoreSession &session) {
                session.transact([&] { session.connections.updateSettings(id, settings); });
            });
        },
        this,
        [this, context = QPointer(context), done = std::move(done)](const Result<void> &result) {
            reload();
            m_parts.spend.refresh();
            answer<void>(context, done, result);
        });
}

void LiveConnectionService::setKey(
    ConnectionId id, const SecretKey &key, QObject *context, std::function<void(const Result<KeyReport> &)> done)
{
    const ingest::HealthFacts *facts = find(id);
    if (!facts || !m_workspace)
        return;
    background<KeyReport>([this, connection = facts->connection, key](
                              std::stop_token stop) { return replaceKey(*m_workspace, connection, key, stop); },
        this,
        [this, id, context = QPointer(context), done = std::move(done)](const Result<KeyReport> &result) {
            if (result)
                syncNow(id);
            answer<KeyReport>(context, done, result);
        });
}

void LiveConnectionService::changeLimit(
    const LimitWish &wish, QObject *context, std::function<void(const Result<LimitChange> &)> done)
{
    if (!m_workspace) {
        done(m_storeProblem.value_or(notOpenYet()));
        return;
    }
    background<LimitChange>(
        [this, wish](std::stop_token stop) { return spend::changeLimit(*m_workspace, wish, std::move(stop)); }, this,
        [this, context = QPointer(context), done = std::move(done)](const Result<LimitChange> &result) {
            m_parts.spend.refresh();
            answer<LimitChange>(context, done, result);
        });
}

void LiveConnectionService::remove(ConnectionId id, QObject *context, std::function<void(const Result<void> &)> done)
{
    const ingest::HealthFacts *facts = find(id);
    if (!facts || !m_workspace)
        return;
    // The run's thread is taken along: its end must come before the data go.
    auto running = std::make_shared<std::jthread>();
    if (const auto run = m_runs.find(id); run != m_runs.end()) {
        run->second.thread.request_stop();
        *running = std::move(run->second.thread);
        m_runs.erase(run);
    }
    background<void>(
        [this, running, connection = facts->connection](std::stop_token) -> Result<void> {
            if (running->joinable())
                running->join();
            return removeConnection(*m_workspace, connection);
        },
        this,
        [this, context = QPointer(context), done = std::move(done)](const Result<void> &result) {
            reload();
            m_parts.spend.refresh();
            answer<void>(context, done, result);
        });
}

} // namespace spend
