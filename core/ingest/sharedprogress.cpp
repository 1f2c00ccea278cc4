// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sharedprogress.h"

#include "core/ingest/runlock.h"
#include "core/store/postgresconnection.h"

#include <mutex>
#include <utility>

namespace spend::ingest
{

namespace
{
constexpr std::int64_t noteEveryMs = 1'000;
}

SharedProgress::SharedProgress(store::StoreThread &writer, Clock &clock)
    : m_writer(writer)
    , m_clock(clock)
    , m_startedMs(clock.nowMs())
    , m_notedMs(clock.steadyMs())
    , m_newest(std::make_shared<Newest>())
{
}

store::RunNote SharedProgress::noteOf(const IngestProgress &progress) const
{
    return {progress, store::ownProgramName(), m_startedMs, m_clock.nowMs()};
}

void SharedProgress::begin(store::StoreSession &session, ConnectionId connection, bool firstIngestion)
{
    IngestProgress progress;
    progress.connection = connection;
    progress.firstIngestion = firstIngestion;
    store::RunProgressTable(session.database()).note(noteOf(progress));
}

void SharedProgress::tell(const IngestProgress &progress)
{
    const std::int64_t now = m_clock.steadyMs();
    if (now - m_notedMs < noteEveryMs)
        return;
    m_notedMs = now;
    {
        const std::scoped_lock lock(m_newest->mutex);
        const bool isAwaited = m_newest->note.has_value();
        m_newest->note = noteOf(progress);
        if (isAwaited)
            return;
    }
    m_writer.post([newest = m_newest](store::StoreSession &session) {
        std::optional<store::RunNote> note;
        {
            const std::scoped_lock lock(newest->mutex);
            note = std::exchange(newest->note, std::nullopt);
        }
        if (note)
            session.transact([&] { store::RunProgressTable(session.database()).note(*note); });
    });
}

void SharedProgress::end(store::StoreSession &session, ConnectionId connection)
{
    store::RunProgressTable(session.database()).remove(connection);
}

std::vector<store::RunNote> readRunning(store::StoreSession &session, const Paths &paths)
{
    std::vector<store::RunNote> running;
    for (store::RunNote &note : store::RunProgressTable(session.database()).all()) {
        const auto connection = session.connections.find(note.progress.connection);
        if (connection && RunLock::isHeld(session.database(), paths, *connection))
            running.push_back(std::move(note));
    }
    return running;
}

} // namespace spend::ingest
