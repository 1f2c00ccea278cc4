// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/connection.h"
#include "core/domain/directory.h"
#include "core/domain/membership.h"
#include "core/store/codetable.h"

#include <vector>

namespace spend::store
{

/// Billing groups and memberships as each cycle's listing shows them. Throws StoreError.
class GroupTable
{
public:
    GroupTable(Database &database, CodeTable &users, CodeTable &groups)
        : m_database(database)
        , m_users(users)
        , m_groups(groups)
    {
    }

    /// Replaces what the listing's cycle showed before. The listing of the current cycle also says which groups exist:
    /// those that it leaves out were deleted.
    void replaceListing(ConnectionId connection, const GroupListing &listing, bool isCurrentCycle);
    /// Who is where, all cycles taken together: of one membership the record of the newest cycle holds; what was a
    /// deleted group's is unassigned.
    MembershipIndex memberships(ConnectionId connection);
    /// Groups that exist, without the reserved one, by code.
    std::vector<Code> listedGroups(ConnectionId connection);
    /// The service's reserved groups for those who are in none; usually one.
    std::vector<Code> reservedGroups(ConnectionId connection);
    /// Groups that exist, without the reserved one.
    std::int64_t groupCount(ConnectionId connection);
    /// First days of the cycles that a listing was read for, newest first.
    std::vector<UtcDay> listedCycles(ConnectionId connection);

private:
    std::vector<Code> codes(ConnectionId connection, const char *condition);

    Database &m_database;
    CodeTable &m_users;
    CodeTable &m_groups;
};

} // namespace spend::store
