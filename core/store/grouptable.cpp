// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/grouptable.h"

#include "core/domain/keys.h"

namespace spend::store
{

void GroupTable::replaceListing(ConnectionId connection, const GroupListing &listing, bool isCurrentCycle)
{
    if (isCurrentCycle)
        m_database.prepared("UPDATE billing_group SET listed = 0 WHERE connection = $1").execute(connection);
    // An older cycle's listing may name a group that is gone by now, but never brings it back.
    const std::string onConflict = isCurrentCycle
        ? " ON CONFLICT (connection, group_code) DO UPDATE SET name = excluded.name, directory_group_id = "
          "excluded.directory_group_id, listed = 1, reserved = excluded.reserved"
        : " ON CONFLICT (connection, group_code) DO NOTHING";
    Statement &upsert = m_database.prepared(
        "INSERT INTO billing_group (connection, group_code, name, directory_group_id, listed, reserved) VALUES "
        + valueRows(1, 6) + onConflict);
    for (const BillingGroup &group : listing.groups)
        upsert.execute(connection, m_groups.intern(group.id), group.name, group.directoryGroupId, isCurrentCycle,
            group.isUnassigned);

    m_database
        .prepared("INSERT INTO group_listing (connection, cycle_start, cycle_end) VALUES ($1, $2, $3) ON CONFLICT "
                  "(connection, cycle_start) DO UPDATE SET cycle_end = excluded.cycle_end")
        .execute(connection, listing.cycleStart.number, listing.cycleEnd.number);
    m_database.prepared("DELETE FROM group_membership WHERE connection = $1 AND cycle_start = $2")
        .execute(connection, listing.cycleStart.number);
    Statement &insert = m_database.prepared(
        "INSERT INTO group_membership (connection, cycle_start, group_code, user_code, joined_ms, left_ms) VALUES "
        + valueRows(1, 6)
        + " ON CONFLICT (connection, cycle_start, group_code, user_code, joined_ms) DO UPDATE SET left_ms = "
          "excluded.left_ms");
    for (const GroupMembership &m : listing.memberships)
        insert.execute(connection, listing.cycleStart.number, m_groups.intern(m.groupId),
            m_users.intern(userKey(m.email.toStdString())), m.joinedMs, m.leftMs);
}

MembershipIndex GroupTable::memberships(ConnectionId connection)
{
    MembershipIndex index;
    // Oldest cycle first, so that the newest record of a membership is the one that stays.
    Statement &select = m_database.prepared(
        "SELECT m.user_code, m.group_code, m.joined_ms, m.left_ms, coalesce(g.listed, 0), coalesce(g.reserved, 0) "
        "FROM group_membership m LEFT JOIN billing_group g ON g.connection = m.connection AND g.group_code = "
        "m.group_code WHERE m.connection = $1 ORDER BY m.cycle_start");
    select.bind(1, connection);
    while (select.step()) {
        const bool isGroup = select.integer(4) != 0 && select.integer(5) == 0;
        index.add(static_cast<Code>(select.integer(0)), static_cast<Code>(select.integer(1)), select.integer(2),
            select.optionalInteger(3), isGroup);
    }
    select.reset();
    index.settle();
    return index;
}

std::vector<Code> GroupTable::listedGroups(ConnectionId connection)
{
    return codes(connection, "listed = 1 AND reserved = 0");
}

std::vector<Code> GroupTable::reservedGroups(ConnectionId connection)
{
    return codes(connection, "reserved = 1");
}

std::vector<Code> GroupTable::codes(ConnectionId connection, const char *condition)
{
    std::vector<Code> groups;
    Statement &select =
        m_database.prepared(std::string("SELECT group_code FROM billing_group WHERE connection = $1 AND ") + condition
            + " ORDER BY group_code");
    select.bind(1, connection);
    while (select.step())
        groups.push_back(static_cast<Code>(select.integer(0)));
    select.reset();
    return groups;
}

std::int64_t GroupTable::groupCount(ConnectionId connection)
{
    Statement &select =
        m_database.prepared("SELECT count(*) FROM billing_group WHERE connection = $1 AND listed = 1 AND reserved = 0");
    select.bind(1, connection);
    select.step();
    const std::int64_t count = select.integer(0);
    select.reset();
    return count;
}

std::vector<UtcDay> GroupTable::listedCycles(ConnectionId connection)
{
    std::vector<UtcDay> cycles;
    Statement &select =
        m_database.prepared("SELECT cycle_start FROM group_listing WHERE connection = $1 ORDER BY cycle_start DESC");
    select.bind(1, connection);
    while (select.step())
        cycles.push_back({static_cast<std::int32_t>(select.integer(0))});
    select.reset();
    return cycles;
}

} // namespace spend::store
