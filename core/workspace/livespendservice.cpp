// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/livespendservice.h"

#include "core/analysis/overview.h"
#include "core/analysis/spendcube.h"
#include "core/store/directoryreader.h"
#include "core/workspace/picture.h"

#include <QPointer>

namespace spend
{

namespace
{
constexpr int lookForOutsideChangesMs = 5'000;
}

struct LiveSpendService::Held {
    SpendCube cube;
    store::VersionTable::Versions versions{-1, -1};
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

void LiveSpendService::attach(std::unique_ptr<store::StoreThread> reader)
{
    m_reader = std::move(reader);
    refresh();
    if (m_pending)
        answerPending();
    m_poll.start();
}

void LiveSpendService::post(std::function<void(store::StoreSession &, Held &)> job)
{
    m_reader->post([self = QPointer(this), held = m_held, job = std::move(job)](store::StoreSession &session) {
        try {
            job(session, *held);
        } catch (const store::StoreError &error) {
            QMetaObject::invokeMethod(
                self, [self, problem = error.problem] { Q_EMIT self->failed(problem); }, Qt::QueuedConnection);
        }
    });
}

void LiveSpendService::refresh()
{
    if (!m_reader)
        return;
    post([this](store::StoreSession &session, Held &held) {
        const auto stored = session.versions.read();
        if (stored == held.versions)
            return;
        if (stored.rollups != held.versions.rollups)
            loadCube(session, held.cube);
        else
            held.cube.setDirectory(store::readDirectory(session));
        held.versions = stored;
        QMetaObject::invokeMethod(this, &SpendService::dataChanged, Qt::QueuedConnection);
    });
}

void LiveSpendService::apply(const ingest::StoreChange &change)
{
    post([this, change](store::StoreSession &session, Held &held) {
        if (change.rollupVersion <= held.versions.rollups)
            return; // a load in between had it already
        if (change.rollupVersion == held.versions.rollups + 1) {
            for (const RollupBatch &batch : change.batches)
                held.cube.apply(batch);
            held.cube.setDirectory(store::readDirectory(session)); // the batches may hold new names
            held.versions.rollups = change.rollupVersion;
        } else {
            held.versions = session.versions.read();
            loadCube(session, held.cube);
        }
        QMetaObject::invokeMethod(this, &SpendService::dataChanged, Qt::QueuedConnection);
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
