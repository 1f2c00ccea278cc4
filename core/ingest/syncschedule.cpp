// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/syncschedule.h"

#include <algorithm>

namespace spend::ingest
{

bool SyncSchedule::isDue(const Connection &connection, const ConnectionHealth &health, bool wasTried, Moment moment)
{
    State &state = m_states[connection.id];
    if (!health.nextRunMs || *health.nextRunMs > moment.nowMs) {
        state.catchUpAt.reset();
        return false;
    }
    const std::int64_t intervalMs = std::int64_t{connection.settings.intervalMinutes} * 60'000;
    if (state.startedAt && moment.steadyMs - *state.startedAt < std::min(leastPauseMs, intervalMs))
        return false;
    if (!wasTried)
        return true;
    if (!state.catchUpAt) {
        const bool wasMissed = moment.nowMs - *health.nextRunMs > lateMs;
        const std::int64_t spread = std::min(catchUpSpreadMs, intervalMs / 10);
        state.catchUpAt = moment.steadyMs
            + (wasMissed ? std::uniform_int_distribution<std::int64_t>(0, spread)(m_random) : std::int64_t{0});
    }
    return moment.steadyMs >= *state.catchUpAt;
}

void SyncSchedule::noteStart(ConnectionId connection, Moment moment)
{
    m_states[connection] = {moment.steadyMs, {}};
}

} // namespace spend::ingest
