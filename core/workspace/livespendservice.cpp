// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/livespendservice.h"

#include "core/analysis/overview.h"
#include "core/analysis/spendcube.h"
#include "core/domain/pseudonym.h"
#include "core/store/dialect.h"
#include "core/store/directoryreader.h"
#include "core/trace/trace.h"
#include "core/workspace/picture.h"
#include "core/workspace/pseudonymkey.h"
#include "core/workspace/pushedquery.h"

#include <QCoreApplication>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct WorkspaceWording {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWording)
};

constexpr int lookForOutsideChangesMs = 5'000;
/// A store that takes long to describe is not described all the time while another program fills it.
constexpr std::int64_t restsForOneOfReading = 10;
} // namespace

struct LiveSpendService::Held {
    SpendCube cube;
    store::VersionTable::Versions versions{-1, -1, -1};
    std::optional<std::size_t> mostRows; ///< nothing: as the engine says
    std::int64_t restUntilMs = INT64_MIN; ///< steady: not described anew before then without need
};

LiveSpendService::LiveSpendService(Clock &clock, QObject *parent)
    : SpendService(parent)
    , m_clock(clock)
    , m_held(std::make_shared<Held>())
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_poll.setInterval(lookForOutsideChangesMs);
    connect(&m_poll, &QTimer::timeout, this, &LiveSpendService::refresh);
}

LiveSpendService::~LiveSpendService() = default;

void LiveSpendService::setMostRows(std::size_t rows)
{
    m_held->mostRows = rows;
}

void LiveSpendService::attach(std::unique_ptr<store::StoreThread> reader, store::StoreThread &writer)
{
    m_reader = std::move(reader);
    m_writer = &writer;
    if (m_hidesNames)
        giveNames(); // before anything is read
    refresh();
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting();
    if (m_pending)
        answerPending();
    m_poll.start();
}

void LiveSpendService::post(
    std::function<void(store::StoreSession &, Held &)> job, std::function<void(const Problem &)> failed)
{
    m_reader->post([this, self = QPointer(this), held = m_held, job = std::move(job), failed = std::move(failed)](
                       store::StoreSession &session) {
        try {
            try {
                job(session, *held);
            } catch (const store::StoreError &error) {
                // Days that are read while a question is answered may have been changed since they were described.
                if (!held->cube.source() || error.problem.kind != ProblemKind::Busy)
                    throw;
                reload(session, *held);
                job(session, *held);
            }
        } catch (const store::StoreError &error) {
            if (failed)
                return failed(error.problem);
            QMetaObject::invokeMethod(
                self, [self, problem = error.problem] { Q_EMIT self->failed(problem); }, Qt::QueuedConnection);
        }
    });
}

void LiveSpendService::refresh()
{
    if (!m_reader)
        return;
    post([this](store::StoreSession &session, Held &held) { lookForChanges(session, held); });
}

void LiveSpendService::lookForChanges(store::StoreSession &session, Held &held)
{
    const trace::Span span("query", "look for changes");
    const auto stored = session.versions.read();
    if (stored == held.versions)
        return;
    if (stored.notebook != held.versions.notebook && held.versions.notebook >= 0)
        QMetaObject::invokeMethod(this, &SpendService::notebookChanged, Qt::QueuedConnection);
    const bool sameFigures = stored.rollups == held.versions.rollups && stored.directory == held.versions.directory;
    held.versions.notebook = stored.notebook;
    if (sameFigures)
        return;
    if (stored.rollups == held.versions.rollups) {
        held.cube.setDirectory(store::readDirectory(session));
        held.versions = stored;
    } else if (m_clock.steadyMs() >= held.restUntilMs) {
        reload(session, held);
    } else {
        return; // the next look comes
    }
    QMetaObject::invokeMethod(this, &SpendService::dataChanged, Qt::QueuedConnection);
}

void LiveSpendService::reload(store::StoreSession &session, Held &held)
{
    const std::int64_t began = m_clock.steadyMs();
    const auto stored = session.versions.read(); // before: what changes from here on is seen as a change
    loadCube(session, held.cube, held.mostRows);
    held.versions = stored;
    if (held.cube.source())
        held.restUntilMs = m_clock.steadyMs() + restsForOneOfReading * (m_clock.steadyMs() - began);
}

void LiveSpendService::apply(const ingest::StoreChange &change)
{
    post([this, change](store::StoreSession &session, Held &held) {
        trace::Span span("query", "take changed days");
        span.setCount(static_cast<std::int64_t>(change.batches.size()));
        if (change.rollupVersion <= held.versions.rollups)
            return; // a load in between had it already
        if (change.rollupVersion == held.versions.rollups + 1) {
            const auto pushed = std::dynamic_pointer_cast<PushedRollups>(held.cube.source());
            for (const RollupBatch &batch : change.batches) {
                if (pushed)
                    held.cube.apply(batch.connection, batch.day, pushed->blockOf(batch));
                else
                    held.cube.apply(batch);
            }
            held.cube.setDirectory(store::readDirectory(session)); // the batches may hold new names
            held.versions.rollups = change.rollupVersion;
            if (!pushed
                && held.cube.picture()->rowCount()
                    > held.mostRows.value_or(store::DialectOf(session.database())->mostRowsHeld()))
                reload(session, held); // it has just become too large to be held
        } else {
            reload(session, held);
        }
        QMetaObject::invokeMethod(this, &SpendService::dataChanged, Qt::QueuedConnection);
    });
}

void LiveSpendService::read(std::function<void(SpendSource &)> work, std::function<void(const Problem &)> failed)
{
    if (!m_reader) {
        m_waiting.push_back([this, work = std::move(work), failed = std::move(failed)] { read(work, failed); });
        return;
    }
    post(
        [work = std::move(work), &clock = m_clock](store::StoreSession &session, Held &held) {
            const trace::Span span("query", "question");
            const auto picture = held.cube.picture();
            SpendSource source{*picture, session, clock.nowMs()};
            work(source);
        },
        std::move(failed));
}

void LiveSpendService::change(Touches touches, std::function<void(store::StoreSession &)> work, QObject *context,
    std::function<void(const Result<void> &)> done)
{
    if (!m_writer) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(Problem{ProblemKind::Store, WorkspaceWording::tr("The store is not open."), {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_writer->post([self = QPointer(this), touches, work = std::move(work), guard = QPointer(context),
                       done = std::move(done)](store::StoreSession &session) {
        Result<void> result;
        try {
            session.transact([&] {
                work(session);
                if (touches == Touches::Notebook)
                    session.versions.raiseNotebook();
                else if (touches == Touches::Figures)
                    session.versions.raiseDirectory();
            });
        } catch (const store::StoreError &error) {
            result = error.problem;
        }
        QMetaObject::invokeMethod(
            self,
            [self, guard, done, result] {
                if (guard)
                    done(result);
                self->refresh();
            },
            Qt::QueuedConnection);
    });
}

void LiveSpendService::hideNames(bool hidden)
{
    if (hidden == m_hidesNames)
        return;
    m_hidesNames = hidden;
    if (m_reader)
        giveNames();
}

/// A store that has no secret yet hides names by one that nobody keeps, until the writer's thread made its own.
void LiveSpendService::giveNames()
{
    post([this, hides = m_hidesNames](store::StoreSession &session, Held &held) {
        QByteArray secret = hides ? knownPseudonymKey(session) : QByteArray();
        const bool missing = hides && secret.isEmpty();
        if (missing)
            secret = newPseudonymKey();
        session.namePeople(hides ? std::optional(Pseudonyms(secret)) : std::nullopt);
        const bool isLoaded = held.versions.directory >= 0;
        if (isLoaded)
            held.cube.setDirectory(store::readDirectory(session));
        QMetaObject::invokeMethod(
            this,
            [this, secret, missing, isLoaded] {
                Q_EMIT namesGiven(secret);
                if (isLoaded)
                    Q_EMIT dataChanged();
                if (missing)
                    keepSecret();
            },
            Qt::QueuedConnection);
    });
}

void LiveSpendService::keepSecret()
{
    change(
        Touches::Bookkeeping, [](store::StoreSession &session) { pseudonymKeyWithin(session); }, this,
        [this](const Result<void> &kept) {
            if (kept && m_hidesNames)
                giveNames();
        });
}

quint64 LiveSpendService::ask(const OverviewQuestion &question)
{
    const quint64 number = ++*m_newest;
    m_pending = question;
    if (m_reader)
        answerPending();
    return number;
}

void LiveSpendService::answerPending()
{
    const OverviewQuestion question = *m_pending;
    m_pending.reset();
    const quint64 number = *m_newest;
    post([this, question, number, newest = m_newest, &clock = m_clock](store::StoreSession &, Held &held) {
        if (*newest != number)
            return; // a later question makes this one void
        const trace::Span span("query", "overview");
        auto answer =
            std::make_shared<const OverviewAnswer>(answerOverview(*held.cube.picture(), question, clock.nowMs()));
        QMetaObject::invokeMethod(
            this,
            [this, number, newest, answer] {
                if (*newest == number)
                    Q_EMIT answered(number, answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace spend
