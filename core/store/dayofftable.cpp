// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dayofftable.h"

namespace spend::store
{

std::vector<StoredDayOff> DayOffTable::all()
{
    std::vector<StoredDayOff> days;
    Statement &select = m_database.prepared("SELECT source, day, name FROM day_off ORDER BY day, source");
    while (select.step())
        days.push_back({select.string(0), UtcDay{static_cast<std::int32_t>(select.integer(1))}, select.string(2)});
    select.reset();
    return days;
}

void DayOffTable::put(const StoredDayOff &dayOff)
{
    remove(dayOff.source, dayOff.day);
    m_database.prepared("INSERT INTO day_off (source, day, name) VALUES " + valueRows(1, 3))
        .execute(dayOff.source, std::int64_t{dayOff.day.number}, dayOff.name);
}

void DayOffTable::remove(const QString &source, UtcDay day)
{
    m_database.prepared("DELETE FROM day_off WHERE source = $1 AND day = $2").execute(source, std::int64_t{day.number});
}

void DayOffTable::removeSource(const QString &source)
{
    m_database.prepared("DELETE FROM day_off WHERE source = $1").execute(source);
}

} // namespace spend::store
