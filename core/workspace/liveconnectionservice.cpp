// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/liveconnectionservice.h"

#include "core/cursor/apiurl.h"
#include "core/ingest/retention.h"
#include "core/ingest/sharedprogress.h"
#include "core/plan/limitwork.h"
#include "core/workspace/connectionwork.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

constexpr int scheduleEveryMs = 10'000;
/// Between two looks at what other programs ingest: while they do, and otherwise.
constexpr int watchEveryMs = 1'000;
constexpr int lookForOthersEveryMs = 5'000;
/// Facts that are older are read anew before a run begins by itself: another program may have made it meanwhile.
constexpr std::int64_t factsFreshMs = 3'000;
constexpr int sampleDays = 180;
constexpr std::int64_t careEveryMs = 60 * 60'000;

/// Calls back in the context's thread, or never if the context is gone by then.
template <class T>
void answer(
    const QPointer<QObject> &context, const std::function<void(const Result<T> &)> &done, const Result<T> &result)
{
    if (context)
        done(result);
}
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

template <class T>
void LiveConnectionService::background(std::function<Result<T>(std::stop_token)> work, QObject *context,
    std::function<void(const Result<T> &)> done, std::jthread *keep)
{
    std::jthread thread([this, work = std::move(work), context = QPointer(context), done = std::move(done)](
                            std::stop_token stop) mutable {
        auto result = std::make_shared<Result<T>>(work(stop));
        QMetaObject::invokeMethod(
            this, [context, done = std::move(done), result] { answer<T>(context, done, *result); },
            Qt::QueuedConnection);
    });
    if (keep) {
        *keep = std::move(thread);
    } else {
        std::erase_if(m_background, [](const std::jthread &t) { return !t.joinable(); });
        m_background.push_back(std::move(thread));
    }
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

void LiveConnectionService::testKey(const ConnectionSettings &settings, const SecretKey &key, QObject *context,
    std::function<void(const Result<KeyReport> &)> done)
{
    cancelKeyTest();
    if (!m_workspace) {
        done(m_storeProblem.value_or(Problem{ProblemKind::Busy,
            WorkspaceWording::tr("The store is still being opened."), WorkspaceWording::tr("Try again."), {}}));
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
        done(m_storeProblem.value_or(Problem{ProblemKind::Busy,
            WorkspaceWording::tr("The store is still being opened."), WorkspaceWording::tr("Try again."), {}}));
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

ingest::SyncSchedule::Moment LiveConnectionService::moment() const
{
    return {m_parts.clock.nowMs(), m_parts.clock.steadyMs()};
}

void LiveConnectionService::lookAtSchedule()
{
    const auto now = moment();
    const bool areFresh = m_factsReadMs != INT64_MIN && now.steadyMs - m_factsReadMs <= factsFreshMs;
    bool isAnyDue = false;
    for (const ingest::HealthFacts &facts : m_facts) {
        const ConnectionHealth health = ingest::healthOf(facts, now.nowMs);
        if (m_others.contains(facts.connection.id)
            || !m_due.isDue(facts.connection, health, facts.runs.lastAttemptMs.has_value(), now))
            continue;
        isAnyDue = true;
        if (areFresh)
            syncNow(facts.connection.id);
    }
    if (isAnyDue && !areFresh)
        reload(); // which comes back here
    careForStore();
    // Statuses age: what was healthy may be stale by now.
    if (m_loaded && m_workspace)
        Q_EMIT changed();
}

/// In idle time, a piece at a look at the schedule: what is beyond its months is folded, free space given back.
void LiveConnectionService::careForStore()
{
    const std::int64_t steady = m_parts.clock.steadyMs();
    if (!m_workspace || !m_runs.empty() || m_isCaring || (m_careAt && steady < *m_careAt))
        return;
    m_isCaring = true;
    m_workspace->writer().post(
        [self = QPointer(this), steady, today = UtcDay::ofMs(m_parts.clock.nowMs())](store::StoreSession &session) {
            bool more = false;
            try {
                more = retention::careForStore(session, today);
            } catch (const store::StoreError &error) {
                qWarning().noquote() << "The store could not be cared for:" << error.problem.sentence();
            }
            QMetaObject::invokeMethod(
                self,
                [self, steady, more] {
                    self->m_isCaring = false;
                    self->m_careAt = more ? steady : steady + careEveryMs;
                },
                Qt::QueuedConnection);
        });
}

/// What other programs ingest, asked in the reader's thread.
void LiveConnectionService::lookForOthers()
{
    m_askOthers.ask(
        [paths = m_workspace->paths()](SpendSource &source) { return ingest::readRunning(source.store, paths); },
        [this](const Result<std::shared_ptr<const std::vector<store::RunNote>>> &running) {
            if (running)
                showOthers(**running);
        });
}

void LiveConnectionService::showOthers(const std::vector<store::RunNote> &running)
{
    std::map<ConnectionId, store::RunNote> others;
    for (const store::RunNote &note : running) {
        if (!m_runs.contains(note.progress.connection))
            others[note.progress.connection] = note;
    }
    const bool hasEnded =
        std::any_of(m_others.begin(), m_others.end(), [&](const auto &known) { return !others.contains(known.first); });
    const bool hasBegun = std::any_of(
        others.begin(), others.end(), [this](const auto &other) { return !m_others.contains(other.first); });
    m_others = std::move(others);
    m_watch.setInterval(m_others.empty() ? lookForOthersEveryMs : watchEveryMs);
    if (hasBegun)
        Q_EMIT changed();
    for (const auto &[id, note] : m_others)
        Q_EMIT progressed(note.progress);
    if (hasEnded)
        reload(); // how it ended; changed() follows
}

void LiveConnectionService::syncNow(ConnectionId id)
{
    const ingest::HealthFacts *facts = find(id);
    if (!facts || !m_workspace || m_runs.contains(id))
        return;
    m_due.noteStart(id, moment());
    Run &run = m_runs[id];
    run.progress = IngestProgress{};
    run.progress->connection = id;
    run.progress->firstIngestion = !facts->runs.lastSuccessMs;
    run.thread = std::jthread([this, connection = facts->connection](std::stop_token stop) {
        const auto tell = [this](const IngestProgress &progress) {
            QMetaObject::invokeMethod(
                this,
                [this, progress] {
                    const auto running = m_runs.find(progress.connection);
                    if (running == m_runs.end())
                        return;
                    running->second.progress = progress;
                    Q_EMIT progressed(progress);
                },
                Qt::QueuedConnection);
        };
        const auto changedStore = [this](const ingest::StoreChange &change) { m_parts.spend.apply(change); };
        const IngestOutcome outcome = ingestOnce(*m_workspace, connection, stop, tell, changedStore);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finishRun(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void LiveConnectionService::finishRun(const IngestOutcome &outcome)
{
    m_askOthers.drop(); // an answer from before may take our own run for another's
    m_runs.erase(outcome.connection); // its thread has nothing left to do: joining takes no time
    m_parts.spend.refresh();
    reload();
    Q_EMIT runFinished(outcome);
}

void LiveConnectionService::cancelSync(ConnectionId id)
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        run->second.thread.request_stop();
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
        done(m_storeProblem.value_or(Problem{ProblemKind::Busy,
            WorkspaceWording::tr("The store is still being opened."), WorkspaceWording::tr("Try again."), {}}));
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
