// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/ingest/ingestprogress.h"
#include "core/settings/paths.h"
#include "core/store/runprogresstable.h"
#include "core/store/storethread.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace spend::ingest
{

/// Writes a run's progress into the store, so that every other program that works with it sees it: about once a second
/// at most, each time in a short transaction of its own between those of the windows. A note that can't be written is
/// none that anybody waits for: the run goes on. The ingesting thread.
class SharedProgress
{
public:
    SharedProgress(store::StoreThread &writer, Clock &clock);

    /// The first note, within the transaction that begins the run.
    void begin(store::StoreSession &session, ConnectionId connection, bool firstIngestion);
    void tell(const IngestProgress &progress);
    /// Within the transaction that ends the run.
    static void end(store::StoreSession &session, ConnectionId connection);

private:
    store::RunNote noteOf(const IngestProgress &progress) const;

    store::StoreThread &m_writer;
    Clock &m_clock;
    std::int64_t m_startedMs = 0;
    std::int64_t m_notedMs = 0; ///< steady
    /// Where the newest note waits for the writer's thread, which may be busy with a window.
    struct Newest {
        std::mutex mutex;
        std::optional<store::RunNote> note;
    };
    std::shared_ptr<Newest> m_newest;
};

/// The ingestions that run now, in whatever program: those whose locks are held. Throws StoreError.
std::vector<store::RunNote> readRunning(store::StoreSession &session, const Paths &paths);

} // namespace spend::ingest
