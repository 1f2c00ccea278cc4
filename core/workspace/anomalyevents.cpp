// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/anomalyevents.h"

#include "core/store/rowids.h"
#include "core/store/storesession.h"

namespace spend
{

void StoredAnomalyEvents::visit(Code user, UtcDay day, const std::function<void(const UsageEvent &)> &visit)
{
    const IdsByUser &ids = idsOf(day);
    const auto found = ids.find(user);
    if (found == ids.end())
        return;
    for (const std::int64_t id : found->second) {
        if (const auto event = m_session.events.find(id))
            visit(*event);
    }
}

const StoredAnomalyEvents::IdsByUser &StoredAnomalyEvents::idsOf(UtcDay day)
{
    const auto [place, isNew] = m_days.try_emplace(day);
    if (!isNew)
        return place->second;
    for (const Connection &connection : m_session.connections.all()) {
        m_session.events.scan(store::eventId(connection.id, day.startMs()),
            store::eventId(connection.id, (day + 1).startMs()), store::EventTable::Order::OldestFirst,
            [&](const store::EventTable::Head &head) {
                place->second[head.user].push_back(head.id);
                return true;
            });
    }
    return place->second;
}

} // namespace spend
