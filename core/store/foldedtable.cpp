// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldedtable.h"

namespace spend::store
{

std::optional<UtcDay> FoldedTable::before(ConnectionId connection)
{
    Statement &select = m_database.prepared("SELECT before_day FROM folded_events WHERE connection = $1");
    select.bind(1, connection);
    std::optional<UtcDay> day;
    if (select.step())
        day = UtcDay{static_cast<int>(select.integer(0))};
    select.reset();
    return day;
}

void FoldedTable::raise(ConnectionId connection, UtcDay before)
{
    if (const auto known = this->before(connection)) {
        if (*known < before)
            m_database.prepared("UPDATE folded_events SET before_day = $1 WHERE connection = $2")
                .execute(before.number, connection);
        return;
    }
    m_database.prepared("INSERT INTO folded_events (connection, before_day) VALUES " + valueRows(1, 2))
        .execute(connection, before.number);
}

} // namespace spend::store
