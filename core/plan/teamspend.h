// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spendquery.h"
#include "core/domain/connection.h"
#include "core/domain/daterange.h"
#include "core/domain/usageevent.h"
#include "core/domain/workcalendar.h"
#include "core/workspace/spendservice.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace spend
{

/// The connection with this id, else the first by name; nothing without connections. Throws store::StoreError.
std::optional<Connection> chosenConnection(SpendSource &source, ConnectionId id);

/// What one user's events of one day and connection come to.
struct UserDay {
    Code user = 0;
    UtcDay day;
    std::int64_t events = 0;
    std::int64_t included = 0; ///< micro-cents
    std::int64_t onDemand = 0;
};

/// Calls visit for each user and day of a connection that has events, days ascending.
void visitUserDays(const SpendPicture &picture, ConnectionId connection, const DateRange &range,
    const std::function<void(const UserDay &)> &visit);

/// Which days the team works, as this store keeps it.
WorkCalendar calendarOf(SpendSource &source);

/// A filter that lets one connection through.
Filters filterOf(const Connection &connection);

} // namespace spend
