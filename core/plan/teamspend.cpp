// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/teamspend.h"

#include "core/analysis/spendpicture.h"
#include "core/store/storesession.h"

#include <algorithm>

namespace spend
{

std::optional<Connection> chosenConnection(SpendSource &source, ConnectionId id)
{
    const std::vector<Connection> all = source.store.connections.all();
    if (all.empty())
        return {};
    const auto wanted =
        std::find_if(all.begin(), all.end(), [id](const Connection &connection) { return connection.id == id; });
    return wanted == all.end() ? all.front() : *wanted;
}

void visitUserDays(const SpendPicture &picture, ConnectionId connection, const DateRange &range,
    const std::function<void(const UserDay &)> &visit)
{
    for (const DayBlock &block : picture.blocks(range)) {
        if (block.connection != connection)
            continue;
        const RollupBlock &rows = *block.rows;
        for (std::size_t i = 0; i < rows.size();) { // a user's rows lie together
            UserDay sum{rows.users()[i], block.day, 0, 0, 0};
            for (; i < rows.size() && rows.users()[i] == sum.user; ++i) {
                sum.events += rows.events()[i];
                ((rows.flags()[i] & flag::onDemand) != 0 ? sum.onDemand : sum.included) += rows.cost()[i];
            }
            visit(sum);
        }
    }
}

WorkCalendar calendarOf(SpendSource &)
{
    return {};
}

Filters filterOf(const Connection &connection)
{
    return {{Dimension::Connection, {{connection.settings.name}, {}}}};
}

} // namespace spend
