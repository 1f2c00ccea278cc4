// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <random>

namespace spend::ingest
{

/// Decides when a scheduled ingestion begins: on time, once for all that was missed, and never in a rush.
///
/// What was missed while the computer slept or the program was closed is caught up by one run, at a random moment of
/// the next two minutes, so that connections, and the computers of an office that wake together, do not all ask at
/// once. A run that could not even be noted (another process ingests the connection, the disk is full) is tried again
/// after a pause. Pauses go by the steady clock, so that no jump of the machine's clock makes it spin or rest for long.
/// Belongs to one thread.
class SyncSchedule
{
public:
    static constexpr std::int64_t catchUpSpreadMs = 2 * 60'000;
    /// Later than that, a run counts as missed: somebody who looks every few seconds is never so late.
    static constexpr std::int64_t lateMs = 5 * 60'000;
    /// At least so long between two starts of one connection, or its interval where that is shorter.
    static constexpr std::int64_t leastPauseMs = 5 * 60'000;

    explicit SyncSchedule(std::uint64_t seed)
        : m_random(seed)
    {
    }

    struct Moment {
        std::int64_t nowMs = 0; ///< Clock::nowMs()
        std::int64_t steadyMs = 0; ///< Clock::steadyMs()
    };
    /// Whether the connection's next run should begin now. To be asked again every few seconds.
    /// \c wasTried: it is not the connection's first run, which never waits.
    bool isDue(const Connection &connection, const ConnectionHealth &health, bool wasTried, Moment moment);
    /// A run begins, by the schedule or because somebody wants it.
    void noteStart(ConnectionId connection, Moment moment);

private:
    struct State {
        std::optional<std::int64_t> startedAt; ///< steady
        std::optional<std::int64_t> catchUpAt; ///< steady
    };
    std::map<ConnectionId, State> m_states;
    std::mt19937_64 m_random;
};

} // namespace spend::ingest
