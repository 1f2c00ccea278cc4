// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/liveconnectionservice.h"

#include "core/cursor/apiurl.h"
#include "core/workspace/connectionwork.h"
#include "core/workspace/liveconnectionwork.h"

#include <QPointer>
#include <QRandomGenerator>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
constexpr int scheduleEveryMs = 10'000;
} // namespace

LiveConnectionService::LiveConnectionService(Paths paths, const Parts &parts, QObject *parent)
    : ConnectionService(parent)
    , m_paths(std::move(paths))
    , m_parts(parts)
    , m_due(QRandomGenerator::global()->generate64())
    , m_askOthers(parts.spend)
{
    m_watch.setInterval(lookForOthersEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &LiveConnectionService::lookForOthers);
    // What another program has read has other times and counts too; our own runs end with a look at them.
    connect(&m_parts.spend, &SpendService::dataChanged, this, [this] {
        if (m_runs.empty())
            reload();
    });
    m_schedule.setInterval(scheduleEveryMs);
    connect(&m_schedule, &QTimer::timeout, this, &LiveConnectionService::lookAtSchedule);
}

LiveConnectionService::~LiveConnectionService()
{
    for (auto &[id, run] : m_runs)
        run.thread.request_stop();
    m_runs.clear(); // joins
    m_keyTest = {};
    m_background.clear();
    m_parts.spend.detachWriter();
}

void LiveConnectionService::open()
{
    struct Opened {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<store::StoreThread> reader;
    };
    using Shared = std::shared_ptr<Opened>;
    background<Shared>(
        [this](std::stop_token) -> Result<Shared> {
            auto workspace = Workspace::open(
                m_paths, {m_parts.clock, m_parts.keychain, m_parts.sampleKey, m_parts.http, m_parts.retries});
            if (!workspace)
                return workspace.problem();
            auto reader = store::StoreThread::open((*workspace)->paths().store(), store::StoreSession::Mode::ReadOnly);
            if (!reader)
                return reader.problem();
            return std::make_shared<Opened>(Opened{std::move(*workspace), std::move(*reader)});
        },
        this,
        [this](const Result<Shared> &result) {
            if (!result) {
                m_storeProblem = result.problem();
                m_loaded = true;
                Q_EMIT changed();
                return;
            }
            m_parts.spend.attach(std::move((*result)->reader), (*result)->workspace->writer());
            opened(std::move((*result)->workspace));
        });
}

void LiveConnectionService::opened(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    reload();
    m_schedule.start();
    lookForOthers();
    m_watch.start();
}

/// Reads connections and statuses again, in the writer's thread.
void LiveConnectionService::reload()
{
    if (!m_workspace)
        return;
    m_workspace->writer().post([self = QPointer(this), &clock = m_parts.clock](store::StoreSession &session) {
        const std::int64_t readMs = clock.steadyMs();
        std::vector<ingest::HealthFacts> facts;
        for (const Connection &connection : session.connections.all())
            facts.push_back(ingest::readHealthFacts(session, connection));
        QMetaObject::invokeMethod(
            self,
            [self, readMs, facts = std::move(facts)]() mutable {
                self->m_facts = std::move(facts);
                self->m_loaded = true;
                self->m_factsReadMs = readMs;
                Q_EMIT self->changed();
                self->startSamples();
                self->lookAtSchedule();
            },
            Qt::QueuedConnection);
    });
}

const ingest::HealthFacts *LiveConnectionService::find(ConnectionId id) const
{
    for (const ingest::HealthFacts &facts : m_facts) {
        if (facts.connection.id == id)
            return &facts;
    }
    return nullptr;
}

QList<ConnectionView> LiveConnectionService::connections() const
{
    QList<ConnectionView> views;
    const std::int64_t now = m_parts.clock.nowMs();
    for (const ingest::HealthFacts &facts : m_facts) {
        ConnectionView view;
        view.id = facts.connection.id;
        view.settings = facts.connection.settings;
        view.health = ingest::healthOf(facts, now);
        if (const auto run = m_runs.find(view.id); run != m_runs.end()) {
            view.progress = run->second.progress;
        } else if (const auto other = m_others.find(view.id); other != m_others.end()) {
            view.progress = other->second.progress;
            view.runBy = other->second.owner;
            view.runSinceMs = other->second.startedMs;
        }
        if (facts.connection.cyclesKnown)
            view.cycles = facts.connection.cycles;
        view.everComplete = facts.runs.lastSuccessMs.has_value();
        views.append(view);
    }
    return views;
}

Result<QString> LiveConnectionService::checkName(const QString &name, ConnectionId except) const
{
    QStringList taken;
    for (const ingest::HealthFacts &facts : m_facts) {
        if (facts.connection.id != except)
            taken.append(facts.connection.settings.name);
    }
    return checkConnectionName(name, taken);
}

Result<QUrl> LiveConnectionService::checkApiUrl(const QString &text) const
{
    return cursor::checkApiUrl(text);
}

} // namespace spend
